package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a course of exercise that never becomes more. */
final class MissingProgress implements Rule {

    private static final Set<Kind> GROWING = Set.of(Kind.STRENGTH, Kind.ISOMETRIC, Kind.BALANCE);

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
        return About.what("A program with a grade in which nothing grows: no `up` of a `progress`, no lines by week or"
                        + " level but those of a schedule that asks for less, no amount with an arrow. A routine that only moves,"
                        + " stretches and walks need not grow, unless it is for the first days or names the program that comes"
                        + " next.")
                .why("A body gets used to the same amount; and without a rule people do more too early, or never.")
                .source("progression models of the American College of Sports Medicine; the checklist for"
                        + " exercise reports CERT, item 7 [ACSM-2009-med] [CERT-form]")
                .example("grade: restore")
                .instead("""
                    grade: restore
                    progress:
                      up: after 3 days with pain at most 2, all done, no worse next morning
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.WHOLE;
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.grade().isEmpty() || !isToGrow(program) || grows(program)
                ? List.of()
                : List.of(Finding.of(
                        this,
                        ProgramPath.root(),
                        "the program does not say when to do more, or how much more",
                        "Add `progress:` with a line such as `up: after 3 days with pain at most 2, all done`, or lines"
                                + " by week."));
    }

    /** Whether it makes strong or steady, is for the first days, or leads on to another program. */
    private static boolean isToGrow(Overview program) {
        return program.grade().equals(Optional.of(Grade.SETTLE))
                || rules(program).anyMatch(rule -> rule.to().isPresent())
                || program.items().stream()
                        .flatMap(item -> item.exercise().stream())
                        .anyMatch(exercise -> GROWING.contains(exercise.kind()));
    }

    private static Stream<Progression> rules(Overview program) {
        return Stream.concat(
                program.program().progress().stream(),
                program.sessions().stream()
                        .flatMap(session -> session.terms().stream())
                        .flatMap(terms -> terms.thing().progress().stream()));
    }

    private static boolean grows(Overview program) {
        return program.rows().stream().anyMatch(rows -> !isOfSchedule(rows))
                || schedules(program).anyMatch(MissingProgress::asksForMore)
                || rules(program).anyMatch(rule -> !rule.up().isEmpty())
                || program.doses().stream()
                        .flatMap(dose -> dose.thing().choices().stream())
                        .anyMatch(SingleDose::grows);
    }

    private static boolean isOfSchedule(Placed<List<RowKey>> rows) {
        List<String> parts = rows.place().parts();
        return parts.get(parts.size() - 1).equals("schedule");
    }

    private static Stream<Schedule> schedules(Overview program) {
        return Stream.concat(
                program.program().schedule().stream(),
                program.sessions().stream()
                        .flatMap(session -> session.terms().stream())
                        .flatMap(terms -> terms.thing().schedule().stream()));
    }

    /** Whether a later row of a schedule asks for more times a week; fewer times are no growth. */
    private static boolean asksForMore(Schedule schedule) {
        List<Double> times = schedule.byWeek().stream()
                .sorted(Comparator.comparingInt(row -> row.weeks().from()))
                .map(row -> timesAWeek(row.often().over(schedule)))
                .toList();
        return IntStream.range(1, times.size()).anyMatch(i -> times.get(i) > times.get(i - 1));
    }

    private static double timesAWeek(Schedule schedule) {
        return schedule.plannedDaysPerWeek().orElse(1.0)
                * schedule.plannedTimesPerDay().orElse(1);
    }
}
