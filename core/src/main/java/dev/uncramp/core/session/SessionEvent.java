package dev.uncramp.core.session;

/**
 * A fact of a session, with its moment; the state of a session is the fold of them.
 *
 * <p>Nothing is written twice: what follows from the events before and the timeline, such as which step is in hand, is
 * in none of them.
 */
public sealed interface SessionEvent
        permits Began,
                Paused,
                Resumed,
                Done,
                Played,
                Skipped,
                WentBack,
                Extended,
                Retargeted,
                PainReported,
                NotAnswered,
                KindReported,
                SignReported,
                Stopped,
                Eased,
                OneMore,
                WentAway,
                CameBack,
                Touched,
                Undone,
                Finished,
                Confirmed,
                Ended {

    /**
     * Gives when it happened.
     *
     * @return the moment
     */
    Moment at();

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
         * The session began.
         *
         * @param event the event
         * @return the result
         */
        R began(Began event);

        /**
         * The person stopped the clock.
         *
         * @param event the event
         * @return the result
         */
        R paused(Paused event);

        /**
         * The person went on.
         *
         * @param event the event
         * @return the result
         */
        R resumed(Resumed event);

        /**
         * The step in hand ended as done.
         *
         * @param event the event
         * @return the result
         */
        R done(Done event);

        /**
         * The step in hand ran by its time to the end.
         *
         * @param event the event
         * @return the result
         */
        R played(Played event);

        /**
         * The person skipped the step or the exercise in hand.
         *
         * @param event the event
         * @return the result
         */
        R skipped(Skipped event);

        /**
         * The person went back.
         *
         * @param event the event
         * @return the result
         */
        R wentBack(WentBack event);

        /**
         * The person gave the step in hand more or less time.
         *
         * @param event the event
         * @return the result
         */
        R extended(Extended event);

        /**
         * The person aimed at more or fewer repetitions in the step in hand.
         *
         * @param event the event
         * @return the result
         */
        R retargeted(Retargeted event);

        /**
         * The person said how much it hurts.
         *
         * @param event the event
         * @return the result
         */
        R painReported(PainReported event);

        /**
         * The person left the open question without an answer.
         *
         * @param event the event
         * @return the result
         */
        R notAnswered(NotAnswered event);

        /**
         * The person named a kind of pain.
         *
         * @param event the event
         * @return the result
         */
        R kindReported(KindReported event);

        /**
         * The person named a warning sign.
         *
         * @param event the event
         * @return the result
         */
        R signReported(SignReported event);

        /**
         * The person stopped.
         *
         * @param event the event
         * @return the result
         */
        R stopped(Stopped event);

        /**
         * The person takes the easier exercise for the sets that are left.
         *
         * @param event the event
         * @return the result
         */
        R eased(Eased event);

        /**
         * The person or the machine was away from here on.
         *
         * @param event the event
         * @return the result
         */
        R wentAway(WentAway event);

        /**
         * The person came back and goes on.
         *
         * @param event the event
         * @return the result
         */
        R cameBack(CameBack event);

        /**
         * The person touched a key that changes nothing.
         *
         * @param event the event
         * @return the result
         */
        R touched(Touched event);

        /**
         * The person takes one more set or round.
         *
         * @param event the event
         * @return the result
         */
        R oneMore(OneMore event);

        /**
         * The person took back the last change.
         *
         * @param event the event
         * @return the result
         */
        R undone(Undone event);

        /**
         * The person ended the exercises before their end.
         *
         * @param event the event
         * @return the result
         */
        R finished(Finished event);

        /**
         * The person said how much was done of what only ran by.
         *
         * @param event the event
         * @return the result
         */
        R confirmed(Confirmed event);

        /**
         * The session is over.
         *
         * @param event the event
         * @return the result
         */
        R ended(Ended event);
    }
}
