package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import java.util.Optional;

/** What a person asks of a session; whether it is legal now, {@link Session#allows} tells. */
public sealed interface Action {

    /** Stop the clock. */
    Action PAUSE = new Press(Verb.PAUSE);

    /** Go on. */
    Action RESUME = new Press(Verb.RESUME);

    /** Go on after a long pause with the time that was left. */
    Action RESUME_WITH_REST = new Press(Verb.RESUME_WITH_REST);

    /** End the step in hand now, as done. */
    Action DONE = new Press(Verb.DONE);

    /** Skip the step in hand, or in the pause before an exercise that exercise. */
    Action SKIP = new Press(Verb.SKIP);

    /** Leave out the rest of the exercise in hand. */
    Action LEAVE_OUT = new Press(Verb.LEAVE_OUT);

    /** Redo the step, or go to the one before. */
    Action BACK = new Press(Verb.BACK);

    /** Ten seconds, or one repetition, more. */
    Action EXTEND = new Press(Verb.EXTEND);

    /** Ten seconds, or one repetition, less. */
    Action SHORTEN = new Press(Verb.SHORTEN);

    /** Stop at once. */
    Action STOP = new Press(Verb.STOP);

    /** Do the easier one for the sets that are left. */
    Action EASE = new Press(Verb.EASE);

    /** Do one more set or round. */
    Action ONE_MORE = new Press(Verb.ONE_MORE);

    /** Leave the stop screen and go on. */
    Action GO_ON = new Press(Verb.GO_ON);

    /** End the exercises here. */
    Action FINISH = new Press(Verb.FINISH);

    /** Take back the last change. */
    Action UNDO = new Press(Verb.UNDO);

    /** Leave the open question without an answer. */
    Action NO_ANSWER = new Press(Verb.NO_ANSWER);

    /** Leave the program for now. */
    Action LEAVE = new Press(Verb.LEAVE);

    /** Show that someone is there. */
    Action TOUCH = new Press(Verb.TOUCH);

    /**
     * An action that carries nothing.
     *
     * @param verb what to do
     */
    record Press(Verb verb) implements Action {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.press(this);
        }
    }

    /**
     * The person says how much it hurts.
     *
     * @param score the score
     */
    record ReportPain(PainScore score) implements Action {

        @Override
        public Verb verb() {
            return Verb.REPORT_PAIN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportPain(this);
        }
    }

    /**
     * The person names a kind of pain.
     *
     * @param kind the kind
     */
    record ReportKind(PainKind kind) implements Action {

        @Override
        public Verb verb() {
            return Verb.REPORT_KIND;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportKind(this);
        }
    }

    /**
     * The person names a warning sign, or is not sure.
     *
     * @param tier how soon to ask for help
     * @param sign the key of the sign, or empty where the person could not name it
     */
    record ReportSign(Tier tier, Optional<String> sign) implements Action {

        @Override
        public Verb verb() {
            return Verb.REPORT_SIGN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportSign(this);
        }
    }

    /**
     * The person says how much of what only ran by was done.
     *
     * @param portion how much
     */
    record Confirm(Portion portion) implements Action {

        @Override
        public Verb verb() {
            return Verb.CONFIRM;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirm(this);
        }
    }

    /**
     * Says what kind of action this is.
     *
     * @return its verb
     */
    Verb verb();

    /**
     * Makes the report of a score.
     *
     * @param score 0 to 10
     * @return the action
     * @throws IllegalArgumentException where the number is outside 0 to 10
     */
    static Action pain(int score) {
        return new ReportPain(PainScore.of(score));
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * An action that carries nothing.
         *
         * @param action the action
         * @return the result
         */
        R press(Press action);

        /**
         * A score.
         *
         * @param action the action
         * @return the result
         */
        R reportPain(ReportPain action);

        /**
         * A kind of pain.
         *
         * @param action the action
         * @return the result
         */
        R reportKind(ReportKind action);

        /**
         * A warning sign.
         *
         * @param action the action
         * @return the result
         */
        R reportSign(ReportSign action);

        /**
         * What was done of what ran by.
         *
         * @param action the action
         * @return the result
         */
        R confirm(Confirm action);
    }
}
