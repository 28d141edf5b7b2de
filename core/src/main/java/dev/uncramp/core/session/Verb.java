package dev.uncramp.core.session;

/** What a person can do; {@link Action} adds what some of them carry. */
public enum Verb {

    /** Stop the clock. */
    PAUSE,

    /** Go on after a pause or after coming back; after a long pause in a hold, from its start. */
    RESUME,

    /** Go on after a long pause with the time that was left. */
    RESUME_WITH_REST,

    /** End the step in hand now, as done: Enter. */
    DONE,

    /** Skip the step in hand; in the pause before an exercise, skip that exercise. */
    SKIP,

    /** Leave out the rest of the exercise in hand. */
    LEAVE_OUT,

    /** Redo the step, or go to the one before. */
    BACK,

    /** Ten seconds, or one repetition, more. */
    EXTEND,

    /** Ten seconds, or one repetition, less. */
    SHORTEN,

    /** Stop at once; legal in every phase but the end. */
    STOP,

    /** Do the easier one for the sets that are left. */
    EASE,

    /** One more set or round than planned, where a range allows it. */
    ONE_MORE,

    /** Leave the stop screen and go on with this exercise. */
    GO_ON,

    /** End the exercises here; at the closing questions, end the session. */
    FINISH,

    /** Take back the last change. */
    UNDO,

    /** Leave the open question without an answer. */
    NO_ANSWER,

    /** Leave the program; the session can be taken up later. */
    LEAVE,

    /** Any other key: someone is there. */
    TOUCH,

    /** Say how much it hurts. */
    REPORT_PAIN,

    /** Say that the score which ended the exercise is the ache that a clinician ordered. */
    IS_ORDERED,

    /** Name a kind of pain that ends the session. */
    REPORT_KIND,

    /** Name a warning sign. */
    REPORT_SIGN,

    /** Say how much of what ran by was done. */
    CONFIRM
}
