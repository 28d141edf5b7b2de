package dev.uncramp.core.check;

import dev.uncramp.core.clinical.StretchLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.ProgramPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds stretches that are held too shortly to lengthen anything, or for longer than helps. */
final class StretchHold implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A stretch that is held for less than 10 seconds, for more than 60, or not at all. In the"
                        + " grade settle and in short breaks only a long hold counts.")
                .why("Under 10 seconds a stretch loosens and lengthens little. No source asks for more than 60 seconds"
                        + " at a time.")
                .source("American College of Sports Medicine, 10 to 30 s, for older adults up to 60 s [ACSM-blog]"
                        + " [ACSM-2nd]")
                .example("- figure-4: 2 x 5 s, each side")
                .instead("- figure-4: 2 x 30 s, each side");
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        Map<ProgramPath, Finding> findings = new LinkedHashMap<>();
        for (SessionView session : program.sessions()) {
            boolean shortIsFine = !Scope.WHOLE_SESSIONS.holds(program.grade()) || session.isShortBreak();
            for (ItemView item : session.ways()) {
                if (item.exercise().filter(its -> its.kind() == Kind.STRETCH).isPresent()) {
                    byLine(item)
                            .forEach((line, choices) -> find(item, choices, shortIsFine)
                                    .ifPresent(said -> findings.putIfAbsent(
                                            line, Finding.of(this, line, said.message(), said.help()))));
                }
            }
        }
        return List.copyOf(findings.values());
    }

    private record Said(String message, String help) {}

    private static Map<ProgramPath, List<Prescribed>> byLine(ItemView item) {
        Map<ProgramPath, List<Prescribed>> lines = new LinkedHashMap<>();
        for (Prescribed dose : item.doses()) {
            if (dose.isWritten()) {
                lines.computeIfAbsent(DoseLinePlace.of(item, dose), line -> new ArrayList<>())
                        .add(dose);
            }
        }
        return lines;
    }

    /** A line with a choice that works is left alone. */
    private static Optional<Said> find(ItemView item, List<Prescribed> choices, boolean shortIsFine) {
        Optional<Said> first = Optional.empty();
        for (Prescribed choice : choices) {
            Optional<Said> said = find(item.name(), choice, shortIsFine);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> said);
        }
        return first;
    }

    private static Optional<Said> find(String name, Prescribed choice, boolean shortIsFine) {
        Optional<Held> held = Held.of(choice.dose());
        if (held.isEmpty()) {
            return shortIsFine || !choice.dose().amount().match(new IsCounted())
                    ? Optional.empty()
                    : Optional.of(new Said(
                            "`%s` is a stretch, and nothing says how long it is held".formatted(name),
                            "Add `hold 15-30 s`."));
        }
        if (held.get().planned().compareTo(StretchLimits.LONGEST_HOLD) > 0) {
            return Optional.of(new Said(
                    "`%s` is a stretch, held for %s"
                            .formatted(name, InWords.time(held.get().planned())),
                    "Hold it for 30 s, and do it again: `2 x 30 s`."));
        }
        return shortIsFine || held.get().longest().compareTo(StretchLimits.SHORTEST_HOLD) >= 0
                ? Optional.empty()
                : Optional.of(new Said(
                        "`%s` is a stretch, held for %s only"
                                .formatted(name, InWords.time(held.get().longest())),
                        "Hold it for 15 to 30 s, 2 to 4 times. If easy movement is meant, take an exercise of"
                                + " `kind: mobility`."));
    }

    /** Whether a dose is counted; what is as told, or in parts with their own times, has no hold to be missed. */
    private record IsCounted() implements Amount.Cases<Boolean> {
        @Override
        public Boolean goal(Goal goal) {
            return true;
        }

        @Override
        public Boolean perSet(PerSet list) {
            return true;
        }

        @Override
        public Boolean interval(Interval interval) {
            return false;
        }

        @Override
        public Boolean asTold(AsTold told) {
            return false;
        }
    }
}
