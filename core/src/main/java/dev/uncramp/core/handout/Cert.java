package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.util.List;

/**
 * A program as the Consensus on Exercise Reporting Template asks for it, for those who publish or review it.
 *
 * @param title the program's title
 * @param lines the nineteen lines in order
 * @param exercises each exercise of the program, in the order in which it first comes
 */
public record Cert(SafeText title, List<CertLine> lines, List<FittVp> exercises) {

    /** Copies the lists. */
    public Cert {
        lines = List.copyOf(lines);
        exercises = List.copyOf(exercises);
    }

    /**
     * Fills in the template for a program.
     *
     * @param program the program as written
     * @param catalog where exercises are found; the program's own are found before it
     * @param wording the words
     * @return the template, gaps marked
     * @throws IllegalArgumentException where an exercise is unknown
     */
    public static Cert of(Program program, Catalog catalog, Wording wording) {
        Sheet sheet = Sheet.of(program, Prescription.firstOf(program), catalog, wording);
        DoseTables tables = DoseTables.of(sheet);
        return new Cert(program.title(), new CertFacts(sheet, tables).lines(), new FittVps(sheet, tables).all());
    }

    /**
     * Counts what is missing.
     *
     * @return how many of the nineteen lines have a gap
     */
    public long gaps() {
        return lines.stream().filter(line -> line.gap().isPresent()).count();
    }
}
