package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.CallWhen;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** Writes whom a person calls, and with which signs. */
final class ContactWriter {

    private ContactWriter() {}

    /** A name and a number apart. */
    static Optional<Node> apart(Contact contact) {
        return TreeParts.filled(MapNode.builder()
                        .put("name", TreeParts.text(contact.name()))
                        .put("phone", TreeParts.text(contact.phone()))
                        .build())
                .map(TreeParts::inBraces);
    }

    /** Signs on lines of their own, each with its person; one alone stands behind the key. */
    static Optional<Node> signs(List<CallWhen> calls) {
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        boolean one = calls.size() == 1 && calls.get(0).whom().isEmpty();
        return Optional.of(
                one
                        ? sign(calls.get(0))
                        : ListNode.of(calls.stream().map(ContactWriter::sign).toList()));
    }

    /** Days and times at which something is left out, as signs are written. */
    static Optional<Node> avoided(List<Avoid> avoided) {
        return signs(avoided.stream()
                .map(one -> new CallWhen(one.when(), one.whom()))
                .toList());
    }

    private static Node sign(CallWhen call) {
        String sign = call.sign().value();
        return call.whom()
                .flatMap(ContactWriter::inOne)
                .<Node>map(whom -> MapNode.builder().put(sign, whom).build())
                .orElseGet(() -> ScalarNode.of(sign));
    }

    /** A person as one text where that reads as the same. */
    private static Optional<Node> inOne(Contact contact) {
        String text = contact.text();
        boolean same = !text.isEmpty()
                && text.codePointCount(0, text.length()) <= ValueReader.LONGEST_NAME
                && Contact.of(SafeText.of(text)).equals(contact);
        return same ? Optional.of(ScalarNode.of(text)) : apart(contact);
    }
}
