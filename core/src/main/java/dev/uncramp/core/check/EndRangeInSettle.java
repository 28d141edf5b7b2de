package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds long stretches, and those that go to the end of a movement, in the first days. */
final class EndRangeInSettle implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public Scope scope() {
        return Scope.SETTLE;
    }

    @Override
    public About about() {
        return About.what(
                        "A stretch in a program of the grade settle that is held for more than 30 seconds, or that this"
                                + " collection keeps for later grades.")
                .why("In the first days a movement to its very end, or a long pull, easily stirs pain up."
                        + " Small movements ease as well and keep it moving.")
                .source("advice on the first days [PBOT]; the length is usual practice")
                .example("""
                    grade: settle
                    session:
                      - towel-calf-stretch: 60 s, each side
                    """)
                .instead("""
                    grade: settle
                    session:
                      - towel-calf-stretch: 20 s, each side
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            Set<String> held = held(session);
            for (ItemView item : session.ways()) {
                item.exercise()
                        .filter(EndRangeInSettle::stretches)
                        .flatMap(exercise -> later(item, exercise, program)
                                .or(() -> !item.isOther()
                                                && held.contains(item.place().toString())
                                        ? Optional.of(tooLong(item))
                                        : Optional.empty()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean stretches(Exercise exercise) {
        return exercise.kind() == Kind.STRETCH || exercise.kind() == Kind.YOGA;
    }

    private Optional<Finding> later(ItemView item, Exercise exercise, Overview program) {
        boolean known = !exercise.grades().isEmpty();
        return known && !exercise.grades().contains(Grade.SETTLE)
                ? Optional.of(Finding.of(
                        this,
                        item.namePlace(),
                        "`%s` stretches to the end of the movement, and this program is for the first days (`grade: settle`)"
                                .formatted(item.name()),
                        EasierNow.than(exercise, program.catalog())))
                : Optional.empty();
    }

    private Finding tooLong(ItemView item) {
        return Finding.of(
                this,
                item.doses().stream().findFirst().map(Prescribed::place).orElse(item.place()),
                "`%s` is held for more than %d seconds, and this program is for the first days (`grade: settle`)"
                        .formatted(item.name(), LoadLimits.LONGEST_EARLY_STRETCH.toSeconds()),
                "Hold it for %d seconds at most.".formatted(LoadLimits.LONGEST_EARLY_STRETCH.toSeconds()));
    }

    /** The places of items with a hold that is too long on some day. */
    private static Set<String> held(SessionView session) {
        Set<String> places = new HashSet<>();
        for (Day day : session.days()) {
            List<TimelineItem> items = day.timeline().items();
            for (Step step : day.timeline().steps()) {
                boolean isLong = step.kind() == StepKind.HOLD
                        && step.planned().orElse(Duration.ZERO).compareTo(LoadLimits.LONGEST_EARLY_STRETCH) > 0;
                step.item()
                        .filter(index -> isLong)
                        .ifPresent(index -> places.add(items.get(index).place().toString()));
            }
        }
        return places;
    }
}
