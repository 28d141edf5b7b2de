package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.program.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds work against a load, or running, on a few days a week that may follow one another. */
final class RestDayMissing implements Rule {

    private static final Pattern RUNNING = Pattern.compile("\\b(?:run|running|jog|jogging|sprints?)\\b");

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public Scope scope() {
        return Scope.AFTER_SETTLE;
    }

    @Override
    public About about() {
        return About.what("Work against a load, or running, on two or three days a week, and nothing says that a day of"
                        + " rest lies between.")
                .why("People put such days where they have time, often one after the other. Muscles and tendons"
                        + " need a day between.")
                .source("two days or more that do not follow one another [TREK] [FEIG-1999], running with a day between"
                        + " [C25K-nhs]")
                .example("""
                    schedule: 3 days/week
                    session:
                      - band-row: 3 x 10
                    """)
                .instead("""
                    schedule: 3 days/week, rest day between
                    session:
                      - band-row: 3 x 10
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            List<ItemView> its = session.items().stream()
                    .filter(item -> StrengthWork.mayFollow(StrengthWork.schedule(item)))
                    .filter(item -> StrengthWork.isLoaded(item) || isRunning(item))
                    .toList();
            its.stream()
                    .filter(item -> !isWarmUp(item))
                    .findFirst()
                    .or(() -> its.stream().findFirst())
                    .ifPresent(first -> findings.add(found(first, its.size() - 1)));
        }
        return findings;
    }

    private static boolean isWarmUp(ItemView item) {
        return item.block()
                .map(block -> block.thing().name())
                .filter(Around::isWarmUp)
                .isPresent();
    }

    private Finding found(ItemView item, int more) {
        Schedule schedule = StrengthWork.schedule(item);
        String others =
                more == 0 ? "" : more == 1 ? " and one more exercise" : " and %d more exercises".formatted(more);
        return Finding.of(
                this,
                item.namePlace(),
                schedule.weekdays().isEmpty()
                        ? "`%s`%s may come on two days in a row".formatted(item.name(), others)
                        : "`%s`%s comes on two days in a row".formatted(item.name(), others),
                schedule.weekdays().isEmpty()
                        ? "Add `rest day between` to the schedule, or name the days, such as `mon wed fri`."
                        : "Leave a day between, such as `mon wed fri`.");
    }

    private static boolean isRunning(ItemView item) {
        String name = item.exercise().map(its -> its.name().value()).orElse("")
                + ' '
                + item.name().replace('-', ' ');
        return RUNNING.matcher(name.toLowerCase(Locale.ROOT)).find()
                || item.doses().stream().map(Prescribed::dose).anyMatch(RestDayMissing::runs);
    }

    private static boolean runs(SingleDose dose) {
        return Strain.hardestOf(dose)
                .filter(word -> RUNNING.matcher(word).matches())
                .isPresent();
    }
}
