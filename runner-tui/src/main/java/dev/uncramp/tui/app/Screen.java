package dev.uncramp.tui.app;

/** Every screen that a person may stand before; keys and pictures go by it. */
public enum Screen {
    /** A session that was left part-way is offered. */
    OFFER(false),
    /** What was done in the session that is offered. */
    LOOK(false),
    /** After the advice to get help now: has someone seen you since? */
    SEEN(false),
    /** How was it the morning after? */
    MORNING(false),
    /** The morning after was worse: a little less today. */
    LESS(false),
    /** One line for the warning signs: is anything new? */
    ANYTHING_NEW(false),
    /** The warning signs before a session: is any of these new? */
    SIGNS(false),
    /** What to do for the most urgent sign, and which one is it? */
    WHICH_SIGN(false),
    /** What to do for the sign that was named. */
    GET_HELP(false),
    /** What must be true before the first start of a program: is it? */
    GATE(false),
    /** When not to start: is that so today? */
    AVOID(false),
    /** How much does it hurt now? */
    PAIN_BEFORE(false),
    /** What the program asks of its parts: is it so? */
    PART(false),
    /** Which of several choices is done. */
    PICK(false),
    /** More pain than the program allows: a gentler session is offered. */
    GENTLER(false),
    /** Another program comes first. */
    NOT_YET(false),
    /** No session today: what helps instead. */
    NOT_TODAY(false),
    /** Slow breathing, guided breath by breath. */
    BREATHING(false),
    /** Get into position. */
    READY(true),
    /** Hold while the seconds count down. */
    HOLD(true),
    /** Repetitions, at one's own pace or to a beat. */
    REPS(true),
    /** Work for a time: a walk, an interval. */
    WORK(true),
    /** Let go between two repetitions. */
    RELAX(true),
    /** Rest, with what comes next and the question about pain. */
    REST(true),
    /** Change to the other side. */
    CHANGE(true),
    /** Change position, to the floor or up. */
    POSITION(true),
    /** Heat, cold, a drink or a rest. */
    CARE(true),
    /** A question of the program. */
    ASK(true),
    /** The clock stands until the person goes on. */
    PAUSED(true),
    /** Back after time away. */
    AWAY(true),
    /** A score at the limit: smaller, shorter or the same. */
    AMBER(true),
    /** A score above the limit: ease off. */
    EASING(true),
    /** Stopped. */
    STOPPED(true),
    /** Warning signs during a session. */
    SIGN_LIST(true),
    /** Which kind of pain it is. */
    KIND_LIST(true),
    /** How much does it hurt now, at the end? */
    AFTER(true),
    /** Did you do all of it? */
    CONFIRM(true),
    /** What was done, and whether it is saved. */
    SUMMARY(false),
    /** The care cards. */
    CARD_LIST(false),
    /** A care card. */
    CARD(false),
    /** The keys of the screen below. */
    KEYS(true),
    /** Leave now? */
    LEAVING(true);

    private final boolean session;

    Screen(boolean session) {
        this.session = session;
    }

    /**
     * Whether a step may run on this screen, so that any key without a meaning pauses it.
     *
     * @return true for the screens of steps, and for the offer that lies over one
     */
    public boolean runs() {
        return (compareTo(READY) >= 0 && compareTo(ASK) <= 0) || this == AMBER;
    }

    /**
     * Whether a session may be running behind this screen, so that S must stop it.
     *
     * @return true from the first get ready to the last question
     */
    public boolean ofSession() {
        return session;
    }
}
