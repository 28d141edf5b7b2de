package dev.uncramp.core.session;

/** What a person in a cramp may say; silence is no answer. */
public enum ReliefAnswer {

    /** I am in position, or done with the hold: on to what comes next. Never an answer to a question. */
    GO_ON,

    /** The hold again. */
    AGAIN,

    /** None of the signs is there. */
    NONE,

    /** One of the signs is there. */
    YES,

    /** Not sure about the signs. */
    NOT_SURE,

    /** That was a slip of the finger: the question again. */
    BACK,

    /** It has eased; note it. */
    EASED,

    /** It has not eased; note it. */
    STILL_THERE,

    /** Stop, leave. */
    STOP
}
