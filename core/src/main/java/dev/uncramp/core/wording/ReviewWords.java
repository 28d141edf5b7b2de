package dev.uncramp.core.wording;

import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** Tells who has reviewed a program, in words that are true whoever wrote it. */
public final class ReviewWords {

    private ReviewWords() {}

    /**
     * Tells who has reviewed a program.
     *
     * @param wording the language
     * @param head the head of the program
     * @return one sentence; where nobody has, it says of a program that names its author or a contact only that there was
     *     no second pair of eyes, since the first may well be a clinician's
     */
    public static String of(Wording wording, ProgramHead head) {
        Optional<SafeText> by = head.reviewed().flatMap(Reviewed::by);
        if (by.isPresent()) {
            return head.reviewed()
                    .flatMap(Reviewed::date)
                    .map(date -> wording.text("review.by-on", by.get(), DateWords.of(wording, date)))
                    .orElseGet(() -> wording.text("review.by", by.get()));
        }
        if (head.author().isPresent() || head.contact().isPresent()) {
            return wording.text("review.no-second");
        }
        return wording.text(head.reviewed().isPresent() ? "review.no-clinician" : "review.not-said");
    }
}
