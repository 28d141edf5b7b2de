package dev.uncramp.core.handout;

import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.StepDown;

/** Which words stand before the reason to do less. */
final class StepWords {

    private StepWords() {}

    /** The words for how much less, where the program says it; what it says in words follows the reason. */
    static String key(Progression progress, String bare) {
        return progress.less().map(StepWords::key).orElse(bare);
    }

    private static String key(Less less) {
        return less.step().map(StepWords::key).orElse("progress.down-in-words");
    }

    private static String key(StepDown step) {
        return switch (step) {
            case HALF -> "progress.down-half";
            case SET -> "progress.down-set";
            case WEEK -> "progress.down-week";
            case LEVEL -> "progress.down-level";
        };
    }
}
