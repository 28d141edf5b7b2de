package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the runner knows; each front end draws from it and nothing else.
 *
 * @param plan what is to be run
 * @param unfinished a session that was left part-way: offered first, and taken up where the person wants it
 * @param answers what the person answered before the session
 * @param stage how far the person has come
 * @param panel what lies over the screen of the stage
 * @param choices how the person likes it
 * @param display how it is shown
 * @param passing what stands for a short while
 * @param now the time of the last message
 * @param shownAt when the screen that stands now appeared
 */
public record Model(
        Plan plan,
        Optional<Unfinished> unfinished,
        BeforeSession answers,
        Stage stage,
        Panel panel,
        Choices choices,
        Display display,
        Passing passing,
        Moment now,
        Moment shownAt)
        implements Scene {

    private static final Set<Screen> PAUSES = EnumSet.of(Screen.READY, Screen.POSITION, Screen.REST);

    /** How long a typed 1 waits for a 0. */
    static final Duration ONE_WAITS = Duration.ofMillis(800);

    /** How long a screen must have stood before a digit answers it. */
    static final Duration LOOKED_AT = Duration.ofMillis(300);

    /**
     * How the person likes it.
     *
     * @param muted whether sound is off
     * @param beat whether the beat of a tempo is given
     * @param begun where the session was begun, and so where its end leads
     * @param voice whether what happens is spoken
     * @param quiet the hours in which nothing sounds; empty for none
     * @param emergency the number to call in an emergency; empty where the usual ones are named
     */
    public record Choices(
            boolean muted,
            boolean beat,
            Begun begun,
            boolean voice,
            Optional<QuietHours> quiet,
            Optional<SafeText> emergency) {

        /**
         * Choices for a session that was begun by a command of its own.
         *
         * @param muted whether sound is off
         * @param beat whether the beat of a tempo is given
         */
        public Choices(boolean muted, boolean beat) {
            this(muted, beat, Begun.BY_COMMAND, false, Optional.empty(), Optional.empty());
        }

        /**
         * Choices as the settings say.
         *
         * @param settings how the person likes it
         * @param begun where the session was begun
         * @return the choices; the beat of a tempo is given
         */
        public static Choices of(Settings settings, Begun begun) {
            return new Choices(
                    !settings.sound(), true, begun, settings.voice(), settings.quiet(), settings.emergency());
        }

        /**
         * The same with the bell off or on.
         *
         * @param other whether sound is off
         * @return the choices
         */
        public Choices withMuted(boolean other) {
            return new Choices(other, beat, begun, voice, quiet, emergency);
        }

        Choices withBeat(boolean other) {
            return new Choices(muted, other, begun, voice, quiet, emergency);
        }

        /**
         * The same with a voice or without.
         *
         * @param on whether what happens is spoken
         * @return the choices
         */
        public Choices withVoice(boolean on) {
            return new Choices(muted, beat, begun, on, quiet, emergency);
        }

        /**
         * The same with other quiet hours.
         *
         * @param hours the hours, or empty
         * @return the choices
         */
        public Choices withQuiet(Optional<QuietHours> hours) {
            return new Choices(muted, beat, begun, voice, hours, emergency);
        }

        /**
         * Whether anything may sound now.
         *
         * @param now the time
         * @return false where sound is off, and in quiet hours
         */
        boolean soundsAt(Moment now) {
            return !muted && quiet.filter(hours -> hours.at(now.wall())).isEmpty();
        }
    }

    /**
     * The runner at its start.
     *
     * @param plan what is to be run
     * @param unfinished a session that was left part-way, which is offered first
     * @param choices how the person likes it
     * @param display how it is shown
     * @param now the time
     * @return the model before the first message
     */
    public static Model start(
            Plan plan, Optional<Unfinished> unfinished, Choices choices, Display display, Moment now) {
        return new Model(
                plan,
                unfinished,
                BeforeSession.asking(plan.questions(), plan.signs()),
                unfinished.isPresent() ? new Stage.Offer() : new Stage.Asked(),
                Panel.NONE,
                choices,
                display,
                Passing.NOTHING,
                now,
                now);
    }

    /**
     * The runner at the start of a session that goes on where it was left: its warning signs are asked first.
     *
     * @param left the session that was left
     * @param choices how the person likes it
     * @param display how it is shown
     * @param now the time
     * @return the model before the first message
     */
    public static Model takingUp(Unfinished left, Choices choices, Display display, Moment now) {
        return Opening.resume(start(left.plan(), Optional.of(left), choices, display, now))
                .model();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.session(this);
    }

    @Override
    public List<Binding> keys() {
        return KeyMap.of(this).bindings();
    }

    @Override
    public Model shownOn(Display other) {
        return with(other);
    }

    /**
     * The screen that stands now.
     *
     * @return the screen
     */
    public Screen screen() {
        return Screens.of(this);
    }

    /**
     * The screen that stands, or stood, below a panel.
     *
     * @return the screen of the stage
     */
    public Screen below() {
        return Screens.below(this);
    }

    /**
     * The screen whose keys the help screen explains: the one that runs on when the help is closed.
     *
     * @return the screen of the step where one is paused for the help, else the screen below
     */
    public Screen explained() {
        return Screens.explained(this);
    }

    /**
     * Whether a pause stands until a key is pressed, so that a long text may be read page by page.
     *
     * @return true in the pause before an exercise that waits
     */
    public boolean waits() {
        return PAUSES.contains(explained())
                && session().flatMap(Session::current).filter(Step::waits).isPresent();
    }

    /**
     * Whether Enter goes on even where the pain in the last exercise was not told; in a rest with a clock it only
     * leaves that question open.
     *
     * @return true where the screen says that Enter goes on
     */
    public boolean enterGoesOn() {
        return waits() || explained() == Screen.READY || explained() == Screen.POSITION;
    }

    /**
     * The session that runs or is over.
     *
     * @return the session, or empty before one begins
     */
    public Optional<Session> session() {
        return stage.session();
    }

    /**
     * Whether two minutes of breathing are offered, because the session ended after two exercises that were red.
     *
     * @return true on its summary
     */
    public boolean offersBreathing() {
        return below() == Screen.SUMMARY
                && session().flatMap(Session::endReason).equals(Optional.of(EndReason.TWO_REDS));
    }

    /**
     * The warning signs that the panel of signs lists.
     *
     * @return the signs of the region before a session; those of any moment later, or the region's where asked for
     */
    public List<Sign> listed() {
        boolean region = session().isEmpty() || panel.kind() == Panel.Kind.REGION_SIGNS;
        return region ? plan.signs() : plan.signsAtAnyTime();
    }

    /** So that a shell which draws no seconds may sleep until then. */
    @Override
    public Optional<Duration> wakeAt() {
        return Stream.of(
                        stage.running().flatMap(Session::nextDeadline),
                        panel.breathing().map(breathing -> breathing.nextSecond(now)),
                        passing.one().map(at -> at.elapsed().plus(ONE_WAITS)),
                        passing.note().map(Note::until),
                        WalkedOff.due(this))
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    Model with(Plan other) {
        return new Model(other, unfinished, answers, stage, panel, choices, display, passing, now, shownAt);
    }

    Model withUnfinished(Optional<Unfinished> other) {
        return new Model(plan, other, answers, stage, panel, choices, display, passing, now, shownAt);
    }

    Model with(BeforeSession other) {
        return new Model(plan, unfinished, other, stage, panel, choices, display, passing, now, shownAt);
    }

    Model with(Stage other) {
        return new Model(plan, unfinished, answers, other, panel, choices, display, passing, now, shownAt);
    }

    Model with(Panel other) {
        return new Model(plan, unfinished, answers, stage, other, choices, display, passing, now, shownAt);
    }

    Model with(Choices other) {
        return new Model(plan, unfinished, answers, stage, panel, other, display, passing, now, shownAt);
    }

    Model with(Display other) {
        return new Model(plan, unfinished, answers, stage, panel, choices, other, passing, now, shownAt);
    }

    Model with(Passing other) {
        return new Model(plan, unfinished, answers, stage, panel, choices, display, other, now, shownAt);
    }

    Model at(Moment moment) {
        return new Model(plan, unfinished, answers, stage, panel, choices, display, passing, moment, shownAt);
    }

    /** Another screen appeared: its text is shown from its beginning. */
    Model shown(Moment moment) {
        return new Model(plan, unfinished, answers, stage, panel, choices, display, passing.turned(0), now, moment);
    }

    Model withOne(Optional<Moment> typed) {
        return with(passing.withOne(typed));
    }

    Model withTrouble(Optional<SafeText> reason) {
        return with(passing.withTrouble(reason));
    }

    Model leavingSoon() {
        return with(passing.leavingSoon());
    }

    /** Leaving leads home, or to the end of the run. */
    Model leavingFor(boolean home) {
        return with(passing.leavingFor(home));
    }

    Model noting(String text, Object... arguments) {
        return withNote(Optional.of(Note.at(now, text, arguments)));
    }

    Model withNote(Optional<Note> remark) {
        return with(passing.with(remark));
    }
}
