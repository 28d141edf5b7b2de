package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the weeks of a level in the list of the program, for a schedule that goes by level. A list at the program holds
 * the week back with the person, so the weeks of a level last as long as the level does.
 */
final class WeeksOfLevel {

    private static final String LIST =
            "Give each level its weeks at the head of the program, as in `- B: weeks 5-8` under `levels`.";

    private final Findings findings;

    WeeksOfLevel(Findings findings) {
        this.findings = findings;
    }

    /** The weeks up to the next level; the last level goes on. Empty where there are none, which is reported. */
    Optional<RowKey.Weeks> of(RowKey.Level level, Span span) {
        List<Levels.Phase> phases = findings.levels();
        String row = "`" + level + "`";
        if (level.weeks().isPresent()) {
            findings.error(
                    "row",
                    span,
                    row + " is some weeks of a level",
                    "Write a row for the whole level, or rows by the weeks of the program, as in `weeks 5-6`.");
            return Optional.empty();
        }
        for (int i = 0; i < phases.size(); i++) {
            Levels.Phase phase = phases.get(i);
            if (phase.name().value().equalsIgnoreCase(level.name().value())) {
                return weeks(level, phase, phases.subList(i + 1, phases.size()), span);
            }
        }
        if (phases.isEmpty()) {
            findings.error("row", span, row + " has no weeks: the program has no list of levels", LIST);
        } else {
            findings.unknown(
                    "row",
                    span,
                    row + " is in no list of levels of the program",
                    level.name().value(),
                    phases.stream().map(phase -> phase.name().value()).toList());
        }
        return Optional.empty();
    }

    private Optional<RowKey.Weeks> weeks(RowKey.Level level, Levels.Phase phase, List<Levels.Phase> later, Span span) {
        Optional<RowKey.Weeks> its = phase.weeks();
        if (its.isEmpty()) {
            findings.error("row", span, "`%s` has no weeks in the list of levels".formatted(level), LIST);
            return Optional.empty();
        }
        OptionalInt end = later.isEmpty()
                ? OptionalInt.empty()
                : later.get(0)
                        .weeks()
                        .map(next -> OptionalInt.of(Math.max(its.get().from(), next.from() - 1)))
                        .orElse(its.get().to());
        return Optional.of(
                new RowKey.Weeks(its.get().from(), level.andLater() ? OptionalInt.empty() : end, OptionalInt.empty()));
    }
}
