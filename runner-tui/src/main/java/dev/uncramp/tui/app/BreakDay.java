package dev.uncramp.tui.app;

import dev.uncramp.core.history.BreaksToday;
import dev.uncramp.core.program.BreakTimes;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.FirstQuestion;
import dev.uncramp.core.session.Moment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day of breaks: a calm screen that waits, and rings when one is due.
 *
 * <p>The time of a break is one by the clock on the wall, so a machine that slept through several of them rings once. A
 * ring that nobody answers stays, counts as nothing, and rings again when the next break would be due.
 *
 * @param next the break to come
 * @param times when breaks are due
 * @param done how many breaks were done today
 * @param rests whether the rest of the day is for rest, since a break was too much
 * @param due when the next break is due; empty where the day has no more
 * @param rang when it rang last; empty while it waits
 * @param choices how the person likes it
 * @param display how it is shown
 * @param passing what stands for a short while
 * @param now the time of the last message
 * @param shownAt when the screen that stands now appeared
 */
public record BreakDay(
        Plan next,
        BreakTimes times,
        int done,
        boolean rests,
        Optional<OffsetDateTime> due,
        Optional<OffsetDateTime> rang,
        Model.Choices choices,
        Display display,
        Passing passing,
        Moment now,
        Moment shownAt)
        implements Scene {

    /** How long a break is put off: [usual practice]. */
    public static final Duration LATER = Duration.ofMinutes(10);

    /** How long the last screen of a day stands before it closes: [usual practice]. */
    static final Duration CLOSES = Duration.ofMinutes(1);

    /** What a day of breaks is at. */
    public enum State {
        /** The next break is still to come. */
        WAITS,
        /** A break is due. */
        RINGS,
        /** The day has no more breaks. */
        OVER,
        /** The rest of the day is for rest. */
        RESTS
    }

    /**
     * A day of breaks that begins, or goes on after one.
     *
     * @param next the break to come
     * @param times when breaks are due
     * @param today what the day has had
     * @param choices how the person likes it
     * @param display how it is shown
     * @param now the time: the last break is over, or the person begins to look out for them
     * @return the scene
     */
    public static BreakDay of(
            Plan next, BreakTimes times, BreaksToday today, Model.Choices choices, Display display, Moment now) {
        return new BreakDay(
                next,
                times,
                today.done(),
                today.rests(),
                times.next(now.wall()),
                Optional.empty(),
                choices,
                display,
                Passing.NOTHING,
                now,
                now);
    }

    /**
     * What the day is at.
     *
     * @return the state
     */
    public State state() {
        if (rests) {
            return State.RESTS;
        }
        if (due.isEmpty()) {
            return State.OVER;
        }
        return rang.isPresent() ? State.RINGS : State.WAITS;
    }

    /**
     * Whether one key stands between the ring and the first movement: only the question whether anything is new.
     *
     * @return false where more is asked first
     */
    public boolean asksOneQuestion() {
        return BeforeSession.asking(next.questions(), next.signs())
                .question()
                .equals(Optional.of(FirstQuestion.ANYTHING_NEW));
    }

    /**
     * What the break to come is called.
     *
     * @return the name of its session, else the title of the program
     */
    public String name() {
        return next.where()
                .flatMap(where -> where.session())
                .orElse(next.program().title().oneLine());
    }

    /**
     * How long the break to come takes.
     *
     * @return whole minutes, at least one
     */
    public Duration length() {
        return Duration.ofMinutes(next.minutesTold());
    }

    /**
     * How long it is until the next break.
     *
     * @return whole minutes, rounded up; empty where it does not wait for one
     */
    public Optional<Duration> left() {
        return due.filter(time -> state() == State.WAITS)
                .map(time -> Duration.between(now.wall(), time))
                .map(time -> Duration.ofMinutes(time.plusSeconds(59).toMinutes()));
    }

    @Override
    public List<Binding> keys() {
        return BreakKeys.of(this);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.breaks(this);
    }

    /** While it waits, when the minutes change that are shown. */
    @Override
    public Optional<Duration> wakeAt() {
        Optional<Duration> change = switch (state()) {
            case WAITS ->
                due.map(time -> time.minus(left().orElse(Duration.ZERO)).plusMinutes(time.isAfter(now.wall()) ? 1 : 0))
                        .map(this::elapsed);
            case RINGS -> rang.map(time -> time.plus(times.every())).map(this::elapsed);
            case OVER, RESTS -> Optional.of(shownAt.elapsed().plus(CLOSES));
        };
        return Stream.of(change, passing.note().map(Note::until))
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    /** Once a minute is often enough to see that the machine has slept. */
    @Override
    public Duration longestSleep() {
        return Duration.ofMinutes(1);
    }

    /** A time by the clock on the wall, by the clock that measures. */
    private Duration elapsed(OffsetDateTime wall) {
        return now.elapsed().plus(Duration.between(now.wall(), wall));
    }

    @Override
    public BreakDay shownOn(Display other) {
        return new BreakDay(next, times, done, rests, due, rang, choices, other, passing, now, shownAt);
    }

    BreakDay with(Passing other) {
        return new BreakDay(next, times, done, rests, due, rang, choices, display, other, now, shownAt);
    }

    BreakDay with(Model.Choices other) {
        return new BreakDay(next, times, done, rests, due, rang, other, display, passing, now, shownAt);
    }

    BreakDay noting(String text, Object... arguments) {
        return with(passing.with(Optional.of(Note.at(now, text, arguments))));
    }

    BreakDay at(Moment moment) {
        boolean noted = passing.note()
                .filter(note -> note.until().compareTo(moment.elapsed()) > 0)
                .isPresent();
        Passing left = noted ? passing : passing.with(Optional.empty());
        return new BreakDay(next, times, done, rests, due, rang, choices, display, left, moment, shownAt);
    }

    /** It rings now. */
    BreakDay ringing() {
        Moment since = state() == State.RINGS ? shownAt : now;
        return new BreakDay(
                next, times, done, rests, due, Optional.of(now.wall()), choices, display, passing, now, since);
    }

    /** It waits for another time; without one the day is over. */
    BreakDay waitingFor(Optional<OffsetDateTime> time) {
        return new BreakDay(next, times, done, rests, time, Optional.empty(), choices, display, passing, now, now);
    }
}
