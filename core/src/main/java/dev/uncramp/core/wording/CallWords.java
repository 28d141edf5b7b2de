package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells with which signs of a program's own to stop, and whom to call then: an emergency comes first and alone. */
public final class CallWords {

    private CallWords() {}

    /**
     * Tells whom to call, then when.
     *
     * @param wording the language
     * @param program the program
     * @return for an emergency and then for each one who is called a heading that a colon ends and the signs, a line each;
     *     none where the program names no signs
     */
    public static List<CareText.Part> of(Wording wording, Program program) {
        List<OwnSign> emergency = OwnSigns.of(program).stream()
                .filter(sign -> sign.tier() == Tier.NOW)
                .toList();
        Map<Optional<Contact>, List<OwnSign>> others = others(program);
        return Stream.concat(
                        emergency.isEmpty()
                                ? Stream.empty()
                                : Stream.of(part(wording, wording.text("call.emergency"), emergency)),
                        others.entrySet().stream()
                                .map(whom -> part(wording, stop(wording, whom.getKey()), whom.getValue())))
                .toList();
    }

    /**
     * Lists the signs of a program's own that are no emergency by whom to call.
     *
     * @param program the program
     * @return the signs of each one who is called, in the order of the program; empty stands for whoever gave the program
     */
    public static Map<Optional<Contact>, List<OwnSign>> others(Program program) {
        return OwnSigns.of(program).stream()
                .filter(sign -> sign.tier() != Tier.NOW)
                .collect(Collectors.groupingBy(
                        sign -> program.head().whom(sign), LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Tells whom to call.
     *
     * @param wording the language
     * @param whom the one who is called; empty where nobody is named
     * @return one sentence
     */
    public static String whom(Wording wording, Optional<Contact> whom) {
        return said(wording, "call.now.", whom);
    }

    /**
     * Tells to stop and whom to call.
     *
     * @param wording the language
     * @param whom the one who is called; empty where nobody is named
     * @return what stands before the signs, with its colon
     */
    public static String stop(Wording wording, Optional<Contact> whom) {
        return said(wording, "call.", whom);
    }

    private static CareText.Part part(Wording wording, String lead, List<OwnSign> signs) {
        return new CareText.Part(
                SafeText.of(lead),
                signs.stream()
                        .map(sign -> SafeText.of(SignWords.ownLine(wording, sign)))
                        .toList(),
                Optional.empty());
    }

    private static String said(Wording wording, String key, Optional<Contact> whom) {
        Optional<SafeText> name = whom.flatMap(Contact::name);
        Optional<SafeText> phone = whom.flatMap(Contact::phone);
        if (name.isPresent() && phone.isPresent()) {
            return wording.text(key + "both", name.get().oneLine(), phone.get().oneLine());
        }
        return name.or(() -> phone)
                .map(one -> wording.text(key + "someone", one.oneLine()))
                .orElseGet(() -> wording.text(key + "giver"));
    }
}
