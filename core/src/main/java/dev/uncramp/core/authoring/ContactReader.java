package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.CallWhen;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads whom a person calls, and with which signs. */
final class ContactReader {

    /** A sign before a colon; YAML reads no name of more than 1024 characters with its quotes. */
    static final int LONGEST_SIGN = 400;

    /** What a therapist who thinks of columns may write, and no sign is called. */
    static final List<String> NO_SIGNS =
            List.of("call", "contact", "name", "phone", "sign", "then", "when", "who", "whom");

    /** What the reader of a screen cannot know. */
    static final List<String> WRITER = List.of("me", "us", "myself");

    private static final String A_PERSON = "a name and a number, such as `the club doctor, 555 0186`";

    private static final String AVOID = "avoid";

    private static final String HOW =
            "Write the sign, a colon and whom to call, on a line of its own: `- the knee locks: the club doctor, 555"
                    + " 0186`.";

    private static final String HOW_TO_AVOID =
            "Write the day or the time alone, or with a colon and whom to ask, on a line of its own: `- the knee is"
                    + " swollen: the club doctor, 555 0186`.";

    private final Findings findings;
    private final ValueReader values;

    ContactReader(Findings findings) {
        this.findings = findings;
        values = new ValueReader(findings);
    }

    /** The person under a key: one text, or a name and a number apart. */
    Optional<Contact> contact(Fields head, String key) {
        return head.entry(key).flatMap(entry -> contact(key, entry.value(), entry.key(), ProgramPath.of(key)));
    }

    /** The signs under a key, each alone or with the person to call behind its colon. */
    List<CallWhen> signs(Fields head, String key) {
        return head.entry(key).stream()
                .flatMap(entry -> signs(key, entry.value(), entry.key()))
                .toList();
    }

    /** The days and times at which something is left out, each alone or with the person to ask behind its colon. */
    List<Avoid> avoided(Fields fields) {
        return signs(fields, AVOID).stream()
                .map(read -> new Avoid(read.sign(), read.whom()))
                .toList();
    }

    private Stream<CallWhen> signs(String key, Node value, ScalarNode at) {
        return value.match(new Node.Cases<>() {
            @Override
            public Stream<CallWhen> map(MapNode map) {
                return map.entries().stream().flatMap(entry -> sign(key, entry).stream());
            }

            @Override
            public Stream<CallWhen> list(ListNode list) {
                return list.items().isEmpty()
                        ? alone(key, list, at)
                        : list.items().stream()
                                .flatMap(item -> item instanceof MapNode map
                                        ? map(map)
                                        : alone(key, ListNode.of(List.of(item)), at));
            }

            @Override
            public Stream<CallWhen> scalar(ScalarNode scalar) {
                return alone(key, scalar, at);
            }
        });
    }

    private Stream<CallWhen> alone(String key, Node value, ScalarNode at) {
        return values.scalars(key, value, at, "a text").stream()
                .flatMap(scalar -> values.text(key, scalar).stream())
                .map(CallWhen::of);
    }

    private Optional<CallWhen> sign(String key, MapNode.Entry entry) {
        if (NO_SIGNS.contains(ValueReader.plainWord(entry.name()))) {
            findings.error(
                    "wrong-kind",
                    entry.key().span(),
                    "`%s` names no %s".formatted(entry.name(), key.equals(AVOID) ? "day and no time" : "sign"),
                    key.equals(AVOID) ? HOW_TO_AVOID : HOW);
            return Optional.empty();
        }
        if (entry.value() instanceof ScalarNode scalar && scalar.isAbsent()) {
            findings.error(
                    "no-value",
                    entry.key().span(),
                    "`%s` has nobody after its colon".formatted(Fields.cut(entry.name())),
                    "Write whom to call, such as `the club doctor, 555 0186`, or leave the colon out.");
            return Optional.empty();
        }
        Optional<Contact> whom = contact(key, entry.value(), entry.key(), ProgramPath.of(key));
        if (key.equals(AVOID) && whom.filter(Contact::isEmergency).isPresent()) {
            findings.error(
                    "wrong-kind",
                    entry.value().span(),
                    "`avoid` calls no emergency number",
                    "It only leaves a session out. Write a sign with which to call at once under `call when`.");
            return Optional.empty();
        }
        return values.text(key, entry.key(), LONGEST_SIGN)
                .flatMap(sign -> whom.map(one -> new CallWhen(sign, Optional.of(one))));
    }

    private Optional<Contact> contact(String key, Node value, ScalarNode at, ProgramPath path) {
        if (value instanceof MapNode map) {
            if (!findings.holds(key, map, at.span(), A_PERSON)) {
                return Optional.empty();
            }
            Fields fields = new Fields(findings, map, path, Keys.CONTACT);
            return Optional.of(new Contact(fields.name("name"), fields.name("phone")));
        }
        if (value instanceof ListNode) {
            findings.error(
                    "wrong-kind",
                    at.span(),
                    "`%s` takes one name and number, not a list".formatted(key),
                    "Write `the practice, 555 0100`; whom one sign calls in its place stands behind it in `call"
                            + " when`.");
            return Optional.empty();
        }
        return values.scalar(key, value, at, A_PERSON)
                .filter(scalar -> isNamed(key, scalar))
                .flatMap(scalar -> values.name(key, scalar))
                .map(Contact::of);
    }

    private boolean isNamed(String key, ScalarNode scalar) {
        boolean named = !WRITER.contains(ValueReader.plainWord(scalar.value()));
        if (!named) {
            findings.error(
                    "unknown-word",
                    scalar.span(),
                    "`%s` tells the person nothing".formatted(scalar.value().strip()),
                    key.equals("contact")
                            ? "Write a name and a number, such as `the practice, 555 0100`."
                            : "Name yourself as the `contact` of the program; a sign without a person calls the"
                                    + " contact.");
        }
        return named;
    }
}
