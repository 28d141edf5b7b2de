package dev.uncramp.tui.app;

import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Outcome.StartGentler.Why;
import dev.uncramp.core.session.Session;
import java.util.Optional;

/** How far a person has come: before, in, or after a session. */
public sealed interface Stage {

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * The session that runs or is over.
     *
     * @return the session, or empty before one begins
     */
    default Optional<Session> session() {
        return Optional.empty();
    }

    /**
     * The session that runs.
     *
     * @return the session, or empty before it begins and when it is over
     */
    default Optional<Session> running() {
        return Optional.empty();
    }

    /**
     * Why a gentler session is offered.
     *
     * @return the reason, or empty where none is offered
     */
    default Optional<Why> why() {
        return Optional.empty();
    }

    /**
     * The easier program that comes first.
     *
     * @return its name, or empty where none comes first
     */
    default Optional<ProgramId> easier() {
        return Optional.empty();
    }

    /**
     * Whether what is to be kept is on the disk.
     *
     * @return the state; nothing to keep where the stage keeps nothing
     */
    default Saving saving() {
        return Saving.NOTHING;
    }

    /**
     * The stage with another state of what is to be kept.
     *
     * @param saving the state
     * @return the stage; the same one where it keeps nothing
     */
    default Stage with(Saving saving) {
        return this;
    }

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /**
         * A session that was left is offered.
         *
         * @param stage the stage
         * @return the result
         */
        R offer(Offer stage);

        /**
         * The questions before a session are asked; the answers say which one stands.
         *
         * @param stage the stage
         * @return the result
         */
        R asked(Asked stage);

        /**
         * A gentler session is offered.
         *
         * @param stage the stage
         * @return the result
         */
        R gentler(Gentler stage);

        /**
         * Another program comes first.
         *
         * @param stage the stage
         * @return the result
         */
        R notYet(NotYet stage);

        /**
         * No session today.
         *
         * @param stage the stage
         * @return the result
         */
        R notToday(NotToday stage);

        /**
         * A session runs, or its last questions are open.
         *
         * @param stage the stage
         * @return the result
         */
        R running(Running stage);

        /**
         * The session is over.
         *
         * @param stage the stage
         * @return the result
         */
        R over(Over stage);
    }

    /** A session that was left is offered. */
    record Offer() implements Stage {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.offer(this);
        }
    }

    /** The questions before a session are asked; the answers say which one stands. */
    record Asked() implements Stage {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asked(this);
        }
    }

    /**
     * A gentler session is offered.
     *
     * @param reason why it is the gentler one
     */
    record Gentler(Why reason) implements Stage {
        @Override
        public Optional<Why> why() {
            return Optional.of(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gentler(this);
        }
    }

    /**
     * Another program comes first.
     *
     * @param program the easier program
     */
    record NotYet(ProgramId program) implements Stage {
        @Override
        public Optional<ProgramId> easier() {
            return Optional.of(program);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notYet(this);
        }
    }

    /**
     * No session today.
     *
     * @param saving whether this answer is on the disk
     */
    record NotToday(Saving saving) implements Stage {
        @Override
        public Stage with(Saving other) {
            return new NotToday(other);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notToday(this);
        }
    }

    /**
     * A session runs, or its last questions are open.
     *
     * @param here the session
     */
    record Running(Session here) implements Stage {
        @Override
        public Optional<Session> running() {
            return Optional.of(here);
        }

        @Override
        public Optional<Session> session() {
            return Optional.of(here);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.running(this);
        }
    }

    /**
     * The session is over.
     *
     * @param here the session
     * @param saving whether its record is on the disk
     */
    record Over(Session here, Saving saving) implements Stage {
        @Override
        public Stage with(Saving other) {
            return new Over(here, other);
        }

        @Override
        public Optional<Session> session() {
            return Optional.of(here);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.over(this);
        }
    }
}
