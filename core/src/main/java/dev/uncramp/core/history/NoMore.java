package dev.uncramp.core.history;

import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Whether another week has no more of anything than now: no session on more days or more often a day, and in no session more
 * exercises, and of none of them more sets, repetitions or time. Who goes back because something was too much is never sent
 * to more.
 *
 * @param program the program
 * @param quota what a week asks for
 * @param now what is planned now
 */
record NoMore(Program program, Quota quota, Prescription now) {

    private static final int WEEK = 7;

    /**
     * How often something is done.
     *
     * @param days on how many days a week
     * @param times how many times a day
     */
    private record Often(double days, int times) {

        boolean isAtMost(Often other) {
            return days <= other.days && times <= other.times && days * times <= other.days * other.times;
        }
    }

    /** Whether that is so of a week before, by its first day and that of the week that is planned now. */
    boolean in(Prescription other) {
        return isNoMoreOften(other)
                && new NoLonger(program, quota.days(), now).in(other)
                && program.sessions().stream().allMatch(session -> isNoMore(session, other));
    }

    /** Whether nothing is done on more days or more often a day. */
    boolean isNoMoreOften(Prescription other) {
        return program.sessions().stream()
                        .allMatch(session -> of(session, other)
                                .map(then ->
                                        of(session, now).filter(then::isAtMost).isPresent())
                                .orElse(true))
                && Part.of(program).stream()
                        .allMatch(part -> of(part, other)
                                .map(then -> then.isAtMost(of(part, now).orElse(then)))
                                .orElse(true));
    }

    private Optional<Often> of(SessionPlan session, Prescription day) {
        return quota.groups(day.week(), day.afterwards()).stream()
                .filter(group -> group.holds(session))
                .map(group -> new Often(
                        group.asked().map(all -> (double) all / group.times()).orElse((double) WEEK), group.times()))
                .findFirst();
    }

    /** As its own schedule says, over that of its session; empty where the session is not done. */
    private Optional<Often> of(Part part, Prescription day) {
        Schedule own = part.often().in(day.week(), day.afterwards()).orElse(Schedule.empty());
        return of(part.session(), day)
                .map(around -> new Often(
                        own.plannedDaysPerWeek().orElse(around.days()),
                        Schedules.times(own).orElse(around.times())));
    }

    private boolean isNoMore(SessionPlan session, Prescription other) {
        List<TimelineItem> today = items(now, session);
        List<TimelineItem> then = items(other, session);
        return then.size() <= today.size()
                && isNoMore(then, today, Step::sets)
                && isNoMore(then, today, Step::reps)
                && isNoMore(then, today, Step::rounds);
    }

    private static boolean isNoMore(List<TimelineItem> then, List<TimelineItem> today, ToIntFunction<Step> amount) {
        Map<ProgramPath, Integer> now = most(today, amount);
        return most(then, amount).entrySet().stream()
                .allMatch(one -> one.getValue() <= now.getOrDefault(one.getKey(), one.getValue()));
    }

    private static Map<ProgramPath, Integer> most(List<TimelineItem> items, ToIntFunction<Step> amount) {
        return items.stream()
                .collect(Collectors.toMap(
                        TimelineItem::place,
                        item -> item.steps().stream().mapToInt(amount).max().orElse(0),
                        Math::max));
    }

    private List<TimelineItem> items(Prescription day, SessionPlan session) {
        return quota.days().withoutEasier(NoLonger.firstDay(day, session)).items();
    }
}
