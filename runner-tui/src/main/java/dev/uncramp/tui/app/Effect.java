package dev.uncramp.tui.app;

import dev.uncramp.core.history.CrampRecord;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Cue;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import java.util.List;
import java.util.Optional;

/** What the shell is to do, as a value; effects are performed in their order, before the next frame. */
public sealed interface Effect {

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * Itself, where it gives a cue.
     *
     * @return the cue with whether it sounds; empty for every other effect
     */
    default Optional<Cued> ifCued() {
        return Optional.empty();
    }

    /**
     * Whether all sound ends with it.
     *
     * @return true where the clock is made to stand, or the run ends
     */
    default boolean silences() {
        return false;
    }

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /**
         * Start a journal for a new session.
         *
         * @param effect the effect
         * @return the result
         */
        R openJournal(OpenJournal effect);

        /**
         * Go on writing the journal of the session that was left.
         *
         * @param effect the effect
         * @return the result
         */
        R reopenJournal(ReopenJournal effect);

        /**
         * Hand events to the journal's writer.
         *
         * @param effect the effect
         * @return the result
         */
        R journal(Journal effect);

        /**
         * Give a cue.
         *
         * @param effect the effect
         * @return the result
         */
        R cued(Cued effect);

        /**
         * End all sound at once.
         *
         * @param effect the effect
         * @return the result
         */
        R silence(Silence effect);

        /**
         * Write the record of a session that is over, then close its journal; answered by Saved or NotSaved.
         *
         * @param effect the effect
         * @return the result
         */
        R saveRecord(SaveRecord effect);

        /**
         * Keep that all was left out today.
         *
         * @param effect the effect
         * @return the result
         */
        R saveLeftOut(SaveLeftOut effect);

        /**
         * Keep that today's answer was rest, not a session.
         *
         * @param effect the effect
         * @return the result
         */
        R saveNotToday(SaveNotToday effect);

        /**
         * Keep an answer that was given before a session.
         *
         * @param effect the effect
         * @return the result
         */
        R keep(Keep effect);

        /**
         * Write that there was a cramp; answered by Saved or NotSaved.
         *
         * @param effect the effect
         * @return the result
         */
        R saveCramp(SaveCramp effect);

        /**
         * Give the terminal back and stop until the shell brings the process back.
         *
         * @param effect the effect
         * @return the result
         */
        R suspend(Suspend effect);

        /**
         * Draw every cell again.
         *
         * @param effect the effect
         * @return the result
         */
        R redraw(Redraw effect);

        /**
         * Give the terminal back, say goodbye and end.
         *
         * @param effect the effect
         * @return the result
         */
        R quit(Quit effect);

        /**
         * Open another scene; answered by Opened or NotOpened.
         *
         * @param effect the effect
         * @return the result
         */
        R open(Open effect);

        /**
         * Keep the settings; answered by Saved or NotSaved.
         *
         * @param effect the effect
         * @return the result
         */
        R keepSettings(KeepSettings effect);
    }

    /**
     * Start a journal for a new session.
     *
     * @param plan what is run, with today's doses
     * @param checkedSign the key of a warning sign that the person has had checked before going on
     * @param signsInFull whether the warning signs were listed before it
     */
    record OpenJournal(Plan plan, Optional<String> checkedSign, boolean signsInFull) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.openJournal(this);
        }
    }

    /** Go on writing the journal of the session that was left. */
    record ReopenJournal() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reopenJournal(this);
        }
    }

    /**
     * Hand events to the journal's writer.
     *
     * @param events the events in their order, at least one
     */
    record Journal(List<SessionEvent> events) implements Effect {

        /** Keeps the events as they are. */
        public Journal {
            events = List.copyOf(events);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.journal(this);
        }
    }

    /**
     * Give a cue.
     *
     * @param cue the cue
     * @param aloud whether sound is on; where it is off the cue is only shown or written
     */
    record Cued(Cue cue, boolean aloud) implements Effect {
        @Override
        public Optional<Cued> ifCued() {
            return Optional.of(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cued(this);
        }
    }

    /** End all sound at once. */
    record Silence() implements Effect {
        @Override
        public boolean silences() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.silence(this);
        }
    }

    /**
     * Write the record of a session that is over, then close its journal; answered by Saved or NotSaved.
     *
     * @param plan what was run
     * @param session the session
     */
    record SaveRecord(Plan plan, Session session) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saveRecord(this);
        }
    }

    /**
     * Keep that all of the session was left out today, as the program says.
     *
     * @param plan what is left of it
     * @param answers what the person answered
     */
    record SaveLeftOut(Plan plan, BeforeSession answers) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saveLeftOut(this);
        }
    }

    /**
     * Keep that today's answer was rest, not a session.
     *
     * @param plan what was to be run
     * @param answers what the person answered
     */
    record SaveNotToday(Plan plan, BeforeSession answers) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saveNotToday(this);
        }
    }

    /**
     * Keep an answer that was given before a session; where the disk refuses, that is told like a late journal.
     *
     * @param entry the answer
     */
    record Keep(HistoryEntry entry) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keep(this);
        }
    }

    /**
     * Write that there was a cramp; answered by Saved or NotSaved.
     *
     * @param entry what is kept of it
     */
    record SaveCramp(CrampRecord entry) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saveCramp(this);
        }
    }

    /** Give the terminal back and stop until the shell brings the process back; answered by CameToFront. */
    record Suspend() implements Effect {
        @Override
        public boolean silences() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suspend(this);
        }
    }

    /** Draw every cell again. */
    record Redraw() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.redraw(this);
        }
    }

    /**
     * Give the terminal back, say goodbye and end.
     *
     * @param code the exit code
     * @param farewell the lines to print afterwards, safe to show
     */
    record Quit(int code, List<String> farewell) implements Effect {

        /** Keeps the lines as they are. */
        public Quit {
            farewell = List.copyOf(farewell);
        }

        @Override
        public boolean silences() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quit(this);
        }
    }

    /**
     * Open another scene; answered by Opened or NotOpened.
     *
     * @param choice what to open
     */
    record Open(Choice choice) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * Keep the settings; answered by Saved or NotSaved.
     *
     * @param settings the settings
     */
    record KeepSettings(Settings settings) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keepSettings(this);
        }
    }
}
