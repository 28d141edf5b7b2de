package dev.uncramp.core.handout;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.WeekWords;
import dev.uncramp.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The levels that are gone through in order: the weeks of each, what must be true before it, and what a person does until then. */
final class PhaseLines {

    private PhaseLines() {}

    static List<SafeText> of(Wording wording, Optional<Levels> levels) {
        List<Levels.Phase> phases = levels.map(Levels::phases).orElse(List.of());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Levels.Phase phase = phases.get(i);
            phase.weeks()
                    .ifPresent(
                            weeks -> lines.add(wording.text("page.line", phase.name(), WeekWords.of(wording, weeks))));
            phase.enter().ifPresent(enter -> lines.add(wording.text("show.phase", phase.name(), enter)));
            if (i == 0 && phase.weeks().isEmpty() && phase.enter().isEmpty()) {
                lines.add(wording.text("show.phase-first", phase.name()));
            }
        }
        if (phases.stream().skip(1).anyMatch(phase -> phase.enter().isPresent())) {
            lines.add(wording.text("show.phase-stay"));
        }
        return lines.stream().map(SafeText::of).toList();
    }
}
