package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells with which signs of a program's own to stop, and whom to call then: an emergency comes first and alone. */
public final class CallWords {

    private CallWords() {}

    /**
     * Tells whom to call, then when.
     *
     * @param wording the language
     * @param program the program
     * @return for an emergency and then for the others a heading that a colon ends and the signs, a line each; none where
     *     the program names no signs
     */
    public static List<CareText.Part> of(Wording wording, Program program) {
        return Stream.concat(
                        listed(wording.text("call.emergency"), program, Tier.NOW),
                        listed(said(wording, "call.", program.head()), program, Tier.TODAY))
                .toList();
    }

    /**
     * Tells whom to call about a sign of the program's own that is no emergency.
     *
     * @param wording the language
     * @param head the head of the program
     * @return one sentence
     */
    public static String whom(Wording wording, ProgramHead head) {
        return said(wording, "call.now.", head);
    }

    private static Stream<CareText.Part> listed(String lead, Program program, Tier tier) {
        List<SafeText> signs = OwnSigns.of(program).stream()
                .filter(sign -> sign.tier() == tier)
                .map(OwnSign::words)
                .toList();
        return signs.isEmpty()
                ? Stream.empty()
                : Stream.of(new CareText.Part(SafeText.of(lead), signs, Optional.empty()));
    }

    private static String said(Wording wording, String key, ProgramHead head) {
        Optional<SafeText> name = head.contact().flatMap(Contact::name);
        Optional<SafeText> phone = head.contact().flatMap(Contact::phone);
        if (name.isPresent() && phone.isPresent()) {
            return wording.text(key + "both", name.get().oneLine(), phone.get().oneLine());
        }
        return name.or(() -> phone)
                .map(one -> wording.text(key + "someone", one.oneLine()))
                .orElseGet(() -> wording.text(key + "giver"));
    }
}
