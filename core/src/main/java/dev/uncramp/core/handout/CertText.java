package dev.uncramp.core.handout;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reporting template of a program as text. */
public final class CertText {
    private static final String GAP = "GAP: ";

    private CertText() {}

    /**
     * Writes the nineteen lines and then each exercise.
     *
     * @param cert the template, filled in
     * @param wording the words
     * @return lines of text, at most 78 columns wide, the last one ended too
     */
    public static String of(Cert cert, Wording wording) {
        Page page = new Page(wording);
        page.line(cert.title().oneLine())
                .line("Consensus on Exercise Reporting Template (CERT): %s".formatted(gaps(cert)))
                .gap();
        cert.lines().forEach(line -> line(page, line));
        page.gap().line("Each exercise: frequency, intensity, time, type, volume, progression (FITT-VP)");
        cert.exercises().forEach(exercise -> exercise(page, exercise));
        return page.toString();
    }

    private static String gaps(Cert cert) {
        if (cert.gaps() == 0) {
            return "no gap in %d lines".formatted(cert.lines().size());
        }
        return "a gap in %d of %d lines: %s"
                .formatted(
                        cert.gaps(),
                        cert.lines().size(),
                        cert.lines().stream()
                                .filter(line -> line.gap().isPresent())
                                .map(line -> line.item().number())
                                .collect(Collectors.joining(", ")));
    }

    private static void line(Page page, CertLine line) {
        page.line("%s. %s".formatted(line.item().number(), line.item().asks()));
        line.program().forEach(says -> page.indented(says.oneLine(), "  "));
        line.runner().forEach(says -> page.indented("Uncramp: " + says.oneLine(), "  "));
        line.gap().ifPresent(gap -> page.indented(GAP + gap.oneLine(), "  "));
    }

    private static void exercise(Page page, FittVp exercise) {
        page.gap().line(exercise.name().oneLine());
        part(page, "Frequency", exercise.frequency());
        part(page, "Intensity", exercise.intensity());
        part(page, "Time", exercise.time());
        part(page, "Type", exercise.type());
        part(page, "Volume", exercise.volume());
        part(page, "Progression", exercise.progression());
    }

    private static void part(Page page, String heading, Optional<SafeText> says) {
        page.indented("%s: %s".formatted(heading, says.map(SafeText::oneLine).orElse(GAP + "not said")), "  ");
    }
}
