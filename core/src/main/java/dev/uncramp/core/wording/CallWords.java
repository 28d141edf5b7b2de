package dev.uncramp.core.wording;

import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells with which signs of a program's own to stop, and whom to call then. */
public final class CallWords {

    private CallWords() {}

    /**
     * Tells whom to call, then when.
     *
     * @param wording the language
     * @param head the head of the program
     * @return a line that a colon ends, then the signs, a line each; none where the program names no signs
     */
    public static List<SafeText> of(Wording wording, ProgramHead head) {
        return head.callWhen().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(SafeText.of(lead(wording, head))), head.callWhen().stream())
                        .toList();
    }

    private static String lead(Wording wording, ProgramHead head) {
        Optional<SafeText> name = head.contact().flatMap(Contact::name);
        Optional<SafeText> phone = head.contact().flatMap(Contact::phone);
        if (name.isPresent() && phone.isPresent()) {
            return wording.text("call.both", name.get().oneLine(), phone.get().oneLine());
        }
        return name.or(() -> phone)
                .map(one -> wording.text("call.someone", one.oneLine()))
                .orElseGet(() -> wording.text("call.giver"));
    }
}
