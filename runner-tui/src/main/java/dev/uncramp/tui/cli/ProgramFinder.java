package dev.uncramp.tui.cli;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the program that a person names: a file, or a built-in one such as {@code lower-back/settle}.
 *
 * @param text the program's text, empty where there is none
 * @param complaint what to tell the person, empty where there is one
 */
record ProgramFinder(Optional<ProgramText> text, Optional<String> complaint) {

    /** Looks for a file first where the word looks like one, else among the built-in programs. */
    static ProgramFinder find(String typed, Surroundings world, Library library) {
        if (typed.equals(ProgramText.DASH)) {
            return new ProgramFinder(
                    Optional.empty(),
                    Optional.of(
                            "Only check, format and show read standard input; a program is named by its file here."));
        }
        Path path = world.path(typed);
        boolean looksLikeAFile = typed.endsWith(".yaml") || typed.endsWith(".yml") || Files.exists(path);
        List<String> known = library.programs();
        if (looksLikeAFile || known.contains(typed)) {
            return new ProgramFinder(Optional.of(ProgramText.at(typed, world, library)), Optional.empty());
        }
        List<String> near = Nearest.of(typed, known, 3);
        String help = library.catalog().ids().stream().anyMatch(id -> id.value().equals(typed))
                ? "It is an exercise: \"uncramp exercise %s\" shows it.".formatted(typed)
                : near.isEmpty()
                        ? "\"uncramp programs\" lists the built-in ones; a program of your own is named by its file."
                        : "Did you mean %s?".formatted(String.join(" or ", near));
        return new ProgramFinder(
                Optional.empty(), Optional.of("There is no program \"%s\". %s".formatted(SafeText.shown(typed), help)));
    }
}
