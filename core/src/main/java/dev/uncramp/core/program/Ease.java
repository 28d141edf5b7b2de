package dev.uncramp.core.program;

/** Whether today's session is as written or gentler. */
public enum Ease {
    /** As written. */
    AS_WRITTEN,

    /** Gentler: each exercise's easier one, else half the sets, at the low end, without load. */
    GENTLER
}
