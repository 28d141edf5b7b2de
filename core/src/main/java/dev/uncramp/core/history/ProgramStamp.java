package dev.uncramp.core.history;

import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * Which program it was: the id by which history follows it, and the fingerprint that says which text of it.
 *
 * @param id the program's id
 * @param title its title
 * @param version its version, as its author counts
 * @param fingerprint the fingerprint of its whole text
 */
public record ProgramStamp(ProgramId id, SafeText title, Optional<SafeText> version, Fingerprint fingerprint) {

    /**
     * Takes the stamp of a program.
     *
     * @param program the program
     * @param text the text that it was read from
     * @return the stamp
     */
    public static ProgramStamp of(Program program, String text) {
        return new ProgramStamp(program.id(), program.title(), program.head().version(), Fingerprint.of(text));
    }
}
