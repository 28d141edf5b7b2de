package dev.uncramp.core.handout;

import dev.uncramp.core.program.Progression;
import dev.uncramp.core.wording.ProgressWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What moves a person on or back, a line each. */
final class ProgressLines {

    private ProgressLines() {}

    static List<String> of(Wording wording, Progression progress) {
        Optional<String> percent = progress.percentAWeek().isPresent()
                ? Optional.of(
                        wording.text("progress.percent", progress.percentAWeek().getAsInt()))
                : Optional.empty();
        return Stream.of(
                        said(wording, "progress.up", ProgressWords.of(wording, progress.up())),
                        said(
                                wording,
                                StepWords.key(progress, "progress.down"),
                                ProgressWords.of(wording, progress.down())),
                        said(
                                wording,
                                "progress.down-then",
                                progress.keptInMind()
                                        .map(told -> told.oneLine())
                                        .orElse("")),
                        said(
                                wording,
                                "progress.again",
                                progress.repeatWeekIf()
                                        .map(when -> when.oneLine())
                                        .orElse("")),
                        percent,
                        said(
                                wording,
                                "progress.to",
                                progress.to()
                                        .map(next -> next.written().oneLine())
                                        .orElse("")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> said(Wording wording, String label, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(wording.text("page.line", wording.text(label), text));
    }
}
