package dev.uncramp.core.program;

import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.dose.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often each part of a program is done: the program says it, then its session, block and item, then the end of a
 * dose line; the nearest one wins.
 */
public final class Schedules {

    /** As often as one likes: again and again through the day, without an end that is written. */
    public static final int NO_END = Integer.MAX_VALUE;

    private Schedules() {}

    /**
     * Gives how often a session is done.
     *
     * @param program the program
     * @param session one of its sessions
     * @return the session's own schedule over the program's; empty of all where neither is written; of weeks of its own
     *     it has only the {@code afterwards} that it writes itself
     */
    public static Schedule of(Program program, SessionPlan session) {
        Schedule whole = program.schedule().orElse(Schedule.empty());
        Schedule around = hasOwnEnd(session) && !goesOn(session) ? whole.withoutAfterwards() : whole;
        return session.terms().schedule().map(own -> own.over(around)).orElse(around);
    }

    private static boolean hasOwnEnd(SessionPlan session) {
        return session.terms().schedule().filter(Schedules::hasEnd).isPresent();
    }

    private static boolean hasEnd(Schedule schedule) {
        return schedule.lasts().isPresent() || schedule.endOfRows().isPresent();
    }

    private static boolean ownAfterwards(SessionPlan session) {
        return session.terms().schedule().flatMap(Schedule::afterwards).isPresent();
    }

    /** Whether a session says itself what comes after its weeks, in its schedule or in a row. */
    private static boolean goesOn(SessionPlan session) {
        return ownAfterwards(session) || ProgramWeeks.keys(session).contains(new RowKey.Afterwards());
    }

    /**
     * Gives how often a session is done in a week.
     *
     * @param program the program
     * @param session one of its sessions
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return what counts in that week; empty where the session is not done then: it joins in later, its schedule has no
     *     row for the week, its weeks are over and nothing says what comes then, or what comes then is over too
     */
    public static Optional<Schedule> in(Program program, SessionPlan session, int week, boolean afterwards) {
        Schedule all = of(program, session);
        if (afterwards) {
            return keptUp(program, session, week).filter(then -> isKeptUp(program, session));
        }
        int from = from(program, session);
        if (week < from) {
            return Optional.empty();
        }
        boolean ownEnd = hasOwnEnd(session);
        boolean past = end(program, session).filter(last -> week > last).isPresent();
        if (!past || !(ownEnd || isOutlasted(program, session, from) || week > ProgramWeeks.last(program))) {
            return all.in(week);
        }
        return keptUp(program, session, week)
                .filter(then ->
                        ownEnd ? ownAfterwards(session) : all.afterwards().isPresent());
    }

    /** What comes after the weeks of a session, where that is not over too. */
    private static Optional<Schedule> keptUp(Program program, SessionPlan session, int week) {
        return isOver(program, session, week)
                ? Optional.empty()
                : Optional.of(of(program, session).maintained());
    }

    /** Whether what comes after the weeks of a session is over too. */
    private static boolean isOver(Program program, SessionPlan session, int week) {
        return of(program, session).afterwards().isPresent()
                && endOfAll(program, session).filter(last -> week > last).isPresent();
    }

    /**
     * Gives the last week of all of a session, what is written for afterwards with it.
     *
     * @param program the program
     * @param session one of its sessions
     * @return the week; empty where nothing says for how long it is, or for how long it is kept up
     */
    public static Optional<Integer> endOfAll(Program program, SessionPlan session) {
        Optional<Integer> end = end(program, session);
        Optional<Schedule> then = of(program, session).afterwards();
        return then.isPresent()
                ? then.flatMap(Schedule::lasts).flatMap(lasts -> end.map(last -> last + lasts.weeks()))
                : end.filter(last -> !goesOn(session));
    }

    /**
     * Whether it is done after the weeks of the program: it says so itself, or the program says so; where neither does,
     * its last week goes on, unless it has an end of its own or the schedule of another session says what comes then.
     */
    private static boolean isKeptUp(Program program, SessionPlan session) {
        if (goesOn(session)) {
            return true;
        }
        boolean others = program.sessions().stream().anyMatch(Schedules::ownAfterwards);
        return !hasOwnEnd(session) && (of(program, session).afterwards().isPresent() || !others);
    }

    /** Whether another session goes on after the weeks of the program, in which this one is done: it ends with them. */
    private static boolean isOutlasted(Program program, SessionPlan session, int from) {
        int end = end(program, session).orElse(Integer.MAX_VALUE);
        return from <= end && program.lastWeek().filter(last -> last > end).isPresent();
    }

    /**
     * Tells whether two sessions are never on the same day in a week.
     *
     * @param program the program
     * @param one one of its sessions
     * @param other another one
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return true where the schedule of either of them says so
     */
    public static boolean neverTogether(
            Program program, SessionPlan one, SessionPlan other, int week, boolean afterwards) {
        boolean said = in(program, one, week, afterwards)
                .filter(other::isKeptAwayFromBy)
                .isPresent();
        return said
                || in(program, other, week, afterwards)
                        .filter(one::isKeptAwayFromBy)
                        .isPresent();
    }

    /**
     * Gives the first week in which a session is done.
     *
     * @param program the program
     * @param session one of its sessions
     * @return the week in which it joins in, else the program's first one
     */
    public static int from(Program program, SessionPlan session) {
        int first = program.firstWeek();
        return session.terms()
                .start()
                .flatMap(Start::fromWeek)
                .map(week -> Math.max(first, week))
                .orElse(first);
    }

    /**
     * Gives the last week of a session: by its own schedule counted from when it joins in, else by the program's; where
     * neither says for how long, the last week for which the schedule has a row.
     *
     * @param program the program
     * @param session one of its sessions
     * @return the week; empty where nothing says for how long it is
     */
    public static Optional<Integer> end(Program program, SessionPlan session) {
        Schedule all = of(program, session);
        if (all.lasts().isEmpty()) {
            return all.endOfRows();
        }
        int from = hasOwnEnd(session) ? from(program, session) : program.firstWeek();
        return Optional.of(from + all.lasts().get().weeks() - 1);
    }

    /**
     * Gives how often a part of a session is done.
     *
     * @param program the program
     * @param place the place of a session, a block or an item
     * @return what counts there: what is written nearest, over all that is written around it
     */
    public static Schedule at(Program program, ProgramPath place) {
        Schedule whole = program.schedule().orElse(Schedule.empty());
        Schedule found = whole;
        for (SessionPlan session : program.sessions()) {
            if (place.isWithin(session.path())) {
                found = of(program, session);
                for (int entry = 0; entry < session.entries().size(); entry++) {
                    if (place.isWithin(session.pathOf(entry))) {
                        found = own(session.entries().get(entry), session.pathOf(entry), place)
                                .over(found);
                    }
                }
            }
        }
        return found;
    }

    /**
     * Gives how often an item is done.
     *
     * @param program the program
     * @param session the session that it stands in
     * @param block the block that it stands in; empty straight in the session
     * @param item the item
     * @return what counts there: what is written nearest, over all that is written around it
     */
    public static Schedule at(Program program, SessionPlan session, Optional<Block> block, Item item) {
        Schedule around = block.flatMap(its -> its.terms().schedule())
                .map(its -> its.over(of(program, session)))
                .orElseGet(() -> of(program, session));
        Schedule near = item.terms().schedule().map(its -> its.over(around)).orElse(around);
        return line(item).map(when -> of(when).over(near)).orElse(near);
    }

    /**
     * Gives how many times a day a session is offered in a week: as often as its most frequent item.
     *
     * @param program the program
     * @param session one of its sessions
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return how many times, {@link #NO_END} where it comes again through the day without an end; empty where nothing
     *     says it
     */
    public static Optional<Integer> timesPerDay(Program program, SessionPlan session, int week, boolean afterwards) {
        Nearer nearer = new Nearer(new ArrayList<>());
        session.entries().forEach(nearer::entry);
        Optional<Integer> most = in(program, session, week, afterwards).flatMap(Schedules::times);
        for (Schedule schedule : nearer.all()) {
            Optional<Integer> times = schedule.in(week, afterwards).flatMap(Schedules::times);
            if (most.isEmpty() || (times.isPresent() && times.get() > most.get())) {
                most = times;
            }
        }
        return most;
    }

    /**
     * Gives how many times a day a schedule says.
     *
     * @param schedule a schedule
     * @return how many times are planned, {@link #NO_END} where it comes again through the day without an end; empty
     *     where it does not say
     */
    public static Optional<Integer> times(Schedule schedule) {
        Optional<Integer> planned = schedule.plannedTimesPerDay();
        return planned.isPresent() ? planned : schedule.through().map(open -> NO_END);
    }

    /**
     * Gives a frequency at the end of a dose line as a schedule.
     *
     * @param when the frequency
     * @return the same as a schedule
     */
    public static Schedule of(When when) {
        Schedule days = when.days()
                .map(written -> written.match(new When.Days.Cases<Schedule>() {
                    @Override
                    public Schedule daily(When.Daily daily) {
                        return Schedule.daily();
                    }

                    @Override
                    public Schedule everyOther(When.EveryOther everyOther) {
                        return Schedule.everyOther();
                    }

                    @Override
                    public Schedule aWeek(When.AWeek aWeek) {
                        return Schedule.empty().onDays(aWeek.number());
                    }
                }))
                .orElse(Schedule.empty());
        Optional<Value> times = when.timesADay();
        return times.map(days::timesADay).orElse(days);
    }

    /** What is said of an entry and, where the place lies in it, of what it holds. */
    private static Schedule own(SessionEntry entry, ProgramPath at, ProgramPath place) {
        Schedule own = entry.terms().schedule().orElse(Schedule.empty());
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public Schedule block(Block block) {
                for (int inner = 0; inner < block.entries().size(); inner++) {
                    if (place.isWithin(at.child(inner + 1))) {
                        return Schedules.own(block.entries().get(inner), at.child(inner + 1), place)
                                .over(own);
                    }
                }
                return own;
            }

            @Override
            public Schedule item(Item item) {
                return ofLine(item).over(own);
            }

            @Override
            public Schedule again(Again again) {
                return own;
            }

            @Override
            public Schedule careStep(CareStep careStep) {
                return own;
            }
        });
    }

    /** The schedules that are nearer than the session's, in one list: it is asked for on each day. */
    private record Nearer(List<Schedule> all) implements SessionEntry.Cases<Boolean> {

        boolean entry(SessionEntry entry) {
            entry.terms().schedule().ifPresent(all::add);
            return entry.match(this);
        }

        @Override
        public Boolean block(Block block) {
            block.entries().forEach(this::entry);
            return true;
        }

        @Override
        public Boolean item(Item item) {
            line(item).map(Schedules::of).ifPresent(all::add);
            return true;
        }

        @Override
        public Boolean again(Again again) {
            return false;
        }

        @Override
        public Boolean careStep(CareStep careStep) {
            return false;
        }
    }

    /** What the end of the dose line says, where one line or one part of all rows says it. */
    static Schedule ofLine(Item item) {
        return line(item).map(Schedules::of).orElse(Schedule.empty());
    }

    private static Optional<When> line(Item item) {
        return item.dose()
                .match(new ItemDose.Cases<Optional<DoseParts>>() {
                    @Override
                    public Optional<DoseParts> inherited(ItemDose.Inherited inherited) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<DoseParts> always(ItemDose.Always always) {
                        return Optional.of(always.dose().first().parts());
                    }

                    @Override
                    public Optional<DoseParts> byRow(ItemDose.ByRow byRow) {
                        return byRow.shared();
                    }
                })
                .flatMap(DoseParts::when);
    }
}
