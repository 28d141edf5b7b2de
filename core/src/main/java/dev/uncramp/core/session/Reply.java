package dev.uncramp.core.session;

/** The answer to a question that is answered by yes, no or not sure; Enter and silence leave it open. */
public enum Reply {

    /** Nothing was answered. */
    OPEN,

    /** Yes. */
    YES,

    /** No. */
    NO,

    /** Not sure; counts as the careful one of the two. */
    NOT_SURE
}
