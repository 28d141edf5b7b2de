package dev.uncramp.tui.app;

/** What a key means on a screen. */
public enum Act {
    /** Pause, and go on again. */
    PAUSE,
    /** Done; yes; go on. */
    DONE,
    /** On to the next step. */
    NEXT,
    /** This step again, or the one before. */
    BACK,
    /** Ten seconds, or one repetition, more. */
    MORE,
    /** Ten seconds, or one repetition, less. */
    LESS,
    /** A digit of a pain score. */
    SCORE,
    /** The score ten. */
    TEN,
    /** Stop, it hurts. */
    STOP,
    /** Take back the last key that changed something. */
    UNDO,
    /** Another size of letters. */
    VIEW,
    /** Sound off or on. */
    MUTE,
    /** The beat off or on. */
    BEAT,
    /** The keys of this screen. */
    HELP,
    /** Leave. */
    LEAVE,
    /** Leave for the shell for a while. */
    SUSPEND,
    /** None of the warning signs is new. */
    NONE_NEW,
    /** One or more of the warning signs is new. */
    SOME_NEW,
    /** Not sure about the warning signs. */
    NOT_SURE,
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not sure whether yes or no. */
    UNSURE,
    /** Breathe slowly for a while. */
    BREATHE,
    /** The choice with the number typed. */
    CHOOSE,
    /** Go on with the session that was left. */
    RESUME,
    /** Finish the session; what was done is kept. */
    FINISH,
    /** Look at what was done. */
    LOOK,
    /** The easier exercise. */
    EASIER,
    /** One more set or round. */
    ONE_MORE,
    /** Ten minutes later. */
    LATER,
    /** Leave this break out. */
    NOT_THIS_ONE,
    /** Leave this exercise out. */
    LEAVE_OUT,
    /** Go on with this exercise. */
    GO_ON,
    /** Another kind of pain. */
    KIND,
    /** Warning signs. */
    SIGNS,
    /** More of a text that is too long for the screen. */
    TURN_ON,
    /** Back in such a text. */
    TURN_BACK,
    /** What to do in a cramp this minute. */
    CRAMP,
    /** The hold again, in a cramp. */
    AGAIN,
    /** The care cards. */
    TIPS,
    /** Back to the screen before. */
    CLOSE,
    /** Back to the home screen. */
    HOME,
    /** Leave, and go on from here another time. */
    LEAVE_NOW
}
