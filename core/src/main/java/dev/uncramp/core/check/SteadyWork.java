package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The walking, swimming and the like of a session.
 *
 * @param session the session
 * @param items its items of such kinds
 */
record SteadyWork(SessionView session, List<ItemView> items) {

    private static final Set<Kind> STEADY = Set.of(Kind.WALKING, Kind.SWIMMING, Kind.AEROBIC);

    static SteadyWork of(SessionView session) {
        return new SteadyWork(
                session,
                session.items().stream()
                        .filter(item -> item.exercise()
                                .map(Exercise::kind)
                                .filter(STEADY::contains)
                                .isPresent())
                        .toList());
    }

    /** How many times it comes in the week that a day stands for. */
    double timesInWeek(Day day) {
        return timesADay(day) * daysInWeek(day);
    }

    private double daysInWeek(Day day) {
        return session.daysIn(day.prescription().week(), day.prescription().afterwards());
    }

    private long timesADay(Day day) {
        return session.timesOn(day).filter(count -> count != Schedules.NO_END).orElse(1);
    }

    /** How long it takes in the week that a day stands for, with all the sessions of that week. */
    Duration inWeek(Day day) {
        double days = daysInWeek(day);
        int most = (int) Math.ceil(days);
        Duration all = Duration.ZERO;
        for (ItemView item : items) {
            all = all.plus(inWeek(item, day, most));
        }
        return Duration.ofSeconds(Math.round(all.toSeconds() * timesADay(day) * days / most));
    }

    /** The time of an item in a week, once a day; where it comes on fewer days, it is left out of the last ones. */
    private Duration inWeek(ItemView item, Day day, int days) {
        int its = (int) Math.min(days, item.schedule().plannedDaysPerWeek().orElse((double) days));
        Duration usual = on(day, item);
        Duration all = Duration.ZERO;
        for (int number = 1; number <= its; number++) {
            all = all.plus(numbered(day, number).map(own -> on(own, item)).orElse(usual));
        }
        return all;
    }

    /** Another day, of a session of the week that has rows of its own. */
    private Optional<Day> numbered(Day day, int number) {
        if (day.prescription().sessionOfWeek() == number) {
            return Optional.empty();
        }
        for (Day other : session.days()) {
            if (other.prescription().sessionOfWeek() == number
                    && other.prescription().equals(day.prescription().atSessionOfWeek(number))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static Duration on(Day day, ItemView item) {
        Duration sum = Duration.ZERO;
        for (TimelineItem its : day.timeline().items()) {
            sum = its.place().equals(item.place()) ? sum.plus(work(its)) : sum;
        }
        return sum;
    }

    private static Duration work(TimelineItem item) {
        return item.steps().stream()
                .filter(step -> step.kind().isWork())
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Its names, as the program writes them. */
    List<String> names() {
        return items.stream().map(ItemView::name).distinct().toList();
    }

    /** The line that changes in a week; where it is the schedule that does, the one item that there is, else the session. */
    ProgramPath changeInWeek(int week) {
        return items.stream()
                .flatMap(item -> item.doses().stream())
                .filter(dose -> dose.row()
                        .flatMap(RowKey::inWeeks)
                        .filter(weeks -> weeks.from() == week)
                        .isPresent())
                .map(Prescribed::place)
                .findFirst()
                .orElseGet(() -> items.size() == 1 ? items.get(0).place() : session.place());
    }
}
