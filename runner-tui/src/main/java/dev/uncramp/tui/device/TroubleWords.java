package dev.uncramp.tui.device;

import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.util.Optional;

/** Says in a few plain words why something is not on the disk. */
public final class TroubleWords {
    private static final Wording WORDS = Wording.english();

    private TroubleWords() {}

    /**
     * Gives the words of a reason.
     *
     * @param trouble the reason
     * @return words for the middle of a sentence, without a full stop
     */
    public static SafeText of(Trouble trouble) {
        String key = trouble.kind().key();
        return SafeText.of(
                switch (trouble.kind()) {
                    case DISK_FULL, READ_ONLY, NO_PLACE, NOT_READ_BACK -> WORDS.text(key);
                    case OTHER -> WORDS.text(key, text(trouble.detail()));
                    case NOT_ALLOWED, LINK, OTHER_OWNER, OPEN_TO_OTHERS, NOT_A_FILE, NEWER_VERSION, DAMAGED ->
                        WORDS.text(key, text(trouble.path()));
                });
    }

    private static String text(Optional<SafeText> part) {
        return part.map(SafeText::value).orElse("?");
    }

    /**
     * Gives the words for a disk that does not answer.
     *
     * @return words for the middle of a sentence
     */
    public static SafeText slow() {
        return SafeText.of(WORDS.text("trouble.slow"));
    }
}
