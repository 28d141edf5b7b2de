package dev.uncramp.core.handout;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.WeekWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The phases that levels are gone through in: the weeks of each, and what must be true before it. */
final class PhaseLines {

    private PhaseLines() {}

    static List<SafeText> of(Wording wording, Optional<Levels> levels) {
        return levels.map(Levels::phases).orElse(List.of()).stream()
                .flatMap(phase -> Stream.concat(
                        phase
                                .weeks()
                                .map(weeks -> wording.text("page.line", phase.name(), WeekWords.of(wording, weeks)))
                                .stream(),
                        phase.enter().map(enter -> wording.text("show.phase", phase.name(), enter)).stream()))
                .map(SafeText::of)
                .toList();
    }
}
