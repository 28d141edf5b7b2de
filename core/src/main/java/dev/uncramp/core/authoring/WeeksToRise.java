package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RisesByWeek;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether what rises by the week has weeks to rise in. What joins in when something is true has none: who joins in
 * late would begin with the number of that week, not with the first.
 */
final class WeeksToRise {

    private final Findings findings;

    WeeksToRise(Findings findings) {
        this.findings = findings;
    }

    /** Looks at all that rises, once the whole program is read. */
    void check(Program program) {
        Map<ProgramPath, ?> rising = RisesByWeek.of(program);
        if (rising.isEmpty()) {
            return;
        }
        List<Part> parts = Part.of(program);
        for (Part part : parts) {
            boolean rises = rising.keySet().stream().anyMatch(place -> place.isWithin(part.place()));
            boolean byLevel = part.item()
                    .map(Item::levelNames)
                    .filter(its -> !its.isEmpty())
                    .isPresent();
            if (part.item().isPresent() && rises && !byLevel) {
                parts.stream()
                        .filter(around -> part.place().isWithin(around.place()) && joinsInWhenTrue(around))
                        .findFirst()
                        .ifPresent(around -> findings.error(
                                "dose",
                                findings.placeOf(part.place().child("dose")),
                                "it joins in when something is true, so there is no first week to count from",
                                "Write `start` with a week, as in `start: week 4`; or a row for each level, as in"
                                        + " `level two: 8, 2 more each week up to 16`."));
            }
        }
    }

    private static boolean joinsInWhenTrue(Part part) {
        boolean start = part.terms().start().flatMap(Start::asks).isPresent();
        List<Levels.Phase> own = part.terms().levels().map(Levels::phases).orElse(List.of());
        return start || (!own.isEmpty() && own.get(0).enter().isPresent());
    }

    /** Looks at the dose of a row: it must last long enough for a step. */
    void check(RowKey key, Dose dose, Span line) {
        Optional<SingleDose> rising = dose.choices().stream()
                .filter(choice -> choice.more().isPresent())
                .findFirst();
        if (rising.isEmpty()) {
            return;
        }
        int every = rising.get().more().orElseThrow().weeks();
        String row = "in `" + key + "` ";
        key.match(new RowKey.Cases<Boolean>() {
            @Override
            public Boolean weeks(RowKey.Weeks weeks) {
                boolean lasts = weeks.to().isEmpty() || weeks.to().getAsInt() - weeks.from() >= every;
                return lasts
                        || error(
                                row + "nothing has the time to rise",
                                "Write more weeks, as in `%s`, or the number alone."
                                        .formatted(RowKey.weekOn(weeks.from())));
            }

            @Override
            public Boolean afterwards(RowKey.Afterwards afterwards) {
                return error(row + "no weeks are counted", "Write one number there.");
            }

            @Override
            public Boolean level(RowKey.Level level) {
                if (level.andLater()) {
                    return error(
                            row + "the weeks of several levels would be counted",
                            "Write a row for each level, as in `%s`.".formatted(new RowKey.Level(level.name())));
                }
                return level.weeks().isEmpty() || weeks(level.weeks().get());
            }

            private boolean error(String message, String help) {
                findings.error("dose", line, message, help);
                return true;
            }
        });
    }

    /** Refuses what rises by the week where there are no weeks, as in the usual dose of an exercise. */
    Optional<Dose> none(Dose dose, Span line) {
        boolean rises = dose.choices().stream().anyMatch(choice -> choice.more().isPresent());
        if (rises) {
            findings.error(
                    "dose",
                    line,
                    "an exercise has no weeks in which its amount could rise",
                    "Write it in the session, behind the name of the exercise.");
        }
        return rises ? Optional.empty() : Optional.of(dose);
    }
}
