package dev.uncramp.core.dose;

import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ends the reading of one part of a line; the reader notes its problem and goes on with the next part. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NEAREST = 3;

    private final transient DoseProblem problem;

    private Misread(DoseProblem problem) {
        super(problem.message().value(), null, false, false);
        this.problem = problem;
    }

    static Misread at(int start, int end, String message) {
        return new Misread(new DoseProblem(
                start, end - start, SafeText.shown(message), Optional.empty(), Optional.empty(), List.of()));
    }

    /** Ends the reading with a problem that was met before. */
    static Misread again(DoseProblem problem) {
        return new Misread(problem);
    }

    static Misread at(DoseToken token, String message) {
        return at(token.start(), token.end(), message);
    }

    Misread expected(String what) {
        return with(Optional.of(SafeText.shown(what)), problem.help(), problem.nearest());
    }

    Misread help(String remedy) {
        return with(problem.expected(), Optional.of(SafeText.shown(remedy)), problem.nearest());
    }

    /** Names the known words that a misspelt one resembles: first what it is an everyday word for. */
    Misread near(String word, Collection<String> known) {
        List<String> found = DoseLexicon.everyday(word)
                .filter(known::contains)
                .map(List::of)
                .orElseGet(() -> word.length() > 1 ? Nearest.of(word, known, MOST_NEAREST) : List.of())
                .stream()
                .map(near -> near.equals("rpe") ? "RPE" : near)
                .toList();
        return with(problem.expected(), problem.help(), found.contains(word) ? List.of() : found);
    }

    /** Names the known phrases that a misspelt one resembles. */
    Misread near(List<String> phrases) {
        return with(problem.expected(), problem.help(), phrases);
    }

    DoseProblem problem() {
        return problem;
    }

    private Misread with(Optional<SafeText> expected, Optional<SafeText> help, List<String> nearest) {
        return new Misread(
                new DoseProblem(problem.offset(), problem.length(), problem.message(), expected, help, nearest));
    }
}
