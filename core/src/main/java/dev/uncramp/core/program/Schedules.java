package dev.uncramp.core.program;

import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.dose.When;
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

    /** Whether a session says itself how long it goes on. */
    static boolean hasOwnEnd(SessionPlan session) {
        return session.terms().schedule().filter(Schedules::hasEnd).isPresent();
    }

    private static boolean hasEnd(Schedule schedule) {
        return schedule.lasts().isPresent() || schedule.endOfRows().isPresent();
    }

    /** Whether the schedule of a session says itself what comes after its weeks. */
    static boolean saysAfterwards(SessionPlan session) {
        return session.terms().schedule().flatMap(Schedule::afterwards).isPresent();
    }

    /** Whether a session says itself what comes after its weeks, in its schedule or in a row. */
    static boolean goesOn(SessionPlan session) {
        return saysAfterwards(session) || ProgramWeeks.keys(session).contains(new RowKey.Afterwards());
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
        Schedule often = times.map(days::timesADay).orElse(days);
        return when.apart()
                .map(time -> often.apart(new TimeRange(time.least(), time.most())))
                .orElse(often);
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

    /** What the end of the dose line says, where one line or one part of all rows says it. */
    static Schedule ofLine(Item item) {
        return line(item).map(Schedules::of).orElse(Schedule.empty());
    }

    static Optional<When> line(Item item) {
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
