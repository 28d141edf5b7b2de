package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the sessions of a program and the blocks in them. */
final class SessionReader {

    /** The most exercises of a program, those that are done again among them: rule 4.6 of the runner. */
    private static final int MOST_ITEMS = 200;

    private static final String LIST = "a list; each line of it starts with a dash";

    private final Findings findings;
    private final ExerciseNames exercises;
    private final DoseVocabulary ownWords;
    private final ValueReader values;
    private long earlierItems;
    private boolean tooManySaid;

    SessionReader(Findings findings, ExerciseNames exercises, DoseVocabulary ownWords) {
        this.findings = findings;
        this.exercises = exercises;
        this.ownWords = ownWords;
        this.values = new ValueReader(findings);
    }

    List<SessionPlan> sessions(Fields head) {
        Optional<MapNode.Entry> one = head.entry("session");
        Optional<MapNode.Entry> several = head.entry("sessions");
        if (one.isPresent() && several.isPresent()) {
            findings.error(
                    "twice",
                    several.get().key().span(),
                    "`sessions` stands beside `session`",
                    "Keep one: `session` for a single one, `sessions` for a list of named ones.");
        }
        if (several.isPresent()) {
            return named(several.get());
        }
        return one.flatMap(entry -> list(entry, "session"))
                .map(list -> entries(list, ProgramPath.of("session")))
                .filter(entries -> !entries.isEmpty())
                .map(entries -> List.of(SessionPlan.of(entries)))
                .orElse(List.of());
    }

    private Optional<ListNode> list(MapNode.Entry entry, String what) {
        if (entry.value() instanceof ListNode list && !list.items().isEmpty()) {
            return Optional.of(list);
        }
        boolean nothing =
                (entry.value() instanceof ScalarNode scalar && scalar.isAbsent()) || entry.value() instanceof ListNode;
        if (!nothing || findings.isWhole()) {
            findings.error(
                    nothing ? "no-value" : "wrong-kind",
                    entry.key().span(),
                    nothing
                            ? "`%s` has nothing in it; it takes %s".formatted(what, LIST)
                            : "`%s` takes %s".formatted(what, LIST),
                    what.equals("sessions")
                            ? "Write a dash before the name of each session, as in `- strength:`, and before each"
                                    + " exercise below it."
                            : "Write `- ` before the name of each block or exercise.");
        }
        return Optional.empty();
    }

    private List<SessionPlan> named(MapNode.Entry sessions) {
        List<SessionPlan> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node node : list(sessions, "sessions").map(ListNode::items).orElse(List.of())) {
            if (node instanceof MapNode map && !map.entries().isEmpty()) {
                named(map, names).ifPresent(read::add);
            } else {
                findings.error(
                        "wrong-kind",
                        node.span().isEmpty() ? sessions.key().span() : node.span(),
                        "a session is a name with a list under it",
                        "Write it as `- session A:` with its blocks below.");
            }
        }
        return read;
    }

    private Optional<SessionPlan> named(MapNode map, Set<String> names) {
        MapNode.Entry first = map.entries().get(0);
        Optional<SafeText> name = name(first.key(), "session");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!names.add(name.get().value())) {
            twice("session", first.key());
            return Optional.empty();
        }
        ProgramPath path = ProgramPath.of("sessions", name.get().value());
        findings.place(path, first.key().span());
        List<SessionEntry> entries =
                list(first, first.name()).map(list -> entries(list, path)).orElse(List.of());
        Fields fields = new Fields(findings, map, path, Keys.SESSION, Set.of(first));
        Circuit circuit = new CircuitReader(findings).circuit(fields, path, ownWords);
        Terms terms = new TermsReader(findings).terms(fields, path);
        Optional<PainRule> pain = new PainReader(findings).pain(fields, path);
        List<Avoid> avoid = new ContactReader(findings).avoided(fields);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new SessionPlan(name, circuit, terms, pain, avoid, entries));
    }

    /** The name of a session or a block, which stands in paths. */
    private Optional<SafeText> name(ScalarNode key, String what) {
        boolean ofSession = what.equals("session") && Keys.SESSION.contains(ValueReader.plainWord(key.value()));
        if (ofSession || EntryReader.isReserved(key)) {
            findings.error(
                    "name-first",
                    key.span(),
                    "`%s` stands first, where the name of a %s belongs".formatted(Fields.cut(key.value()), what),
                    "Put it under the name it belongs to, without a dash.");
            return Optional.empty();
        }
        Optional<SafeText> name = values.scalar(what, key, key, "a name").flatMap(scalar -> values.name(what, scalar));
        if (name.isPresent()
                && (name.get().value().indexOf('/') >= 0 || name.get().value().matches("\\d+"))) {
            findings.error(
                    "name-form",
                    key.span(),
                    "`%s` cannot be the name of a %s".formatted(Fields.cut(key.value()), what),
                    "A name has a letter and no slash.");
            return Optional.empty();
        }
        return name;
    }

    private void twice(String what, ScalarNode key) {
        findings.error(
                "twice",
                key.span(),
                "the %s `%s` stands twice; names of %ss are unique".formatted(what, Fields.cut(key.value()), what));
    }

    private List<SessionEntry> entries(ListNode list, ProgramPath path) {
        SessionNames names = new SessionNames();
        Set<String> blocks = new HashSet<>();
        EntryReader reader = new EntryReader(findings, exercises, names);
        List<SessionEntry> entries = new ArrayList<>();
        for (Node node : list.items()) {
            ProgramPath numbered = path.child(entries.size() + 1);
            Optional<SessionEntry> block =
                    isBlock(node) ? block((MapNode) node, path, names, blocks) : Optional.empty();
            entries.add(block.orElseGet(() -> isBlock(node) ? EntryReader.nameless() : reader.entry(node, numbered)));
            bound(names, node);
        }
        earlierItems += names.items();
        return entries;
    }

    /** Reports the first entry with which a program has too many exercises. */
    private void bound(SessionNames names, Node node) {
        if (!tooManySaid && earlierItems + names.items() > MOST_ITEMS) {
            tooManySaid = true;
            ScalarNode place = node instanceof MapNode map && !map.entries().isEmpty()
                    ? map.entries().get(0).key()
                    : ScalarNode.of("");
            findings.error(
                    "too-many",
                    place.span().isEmpty() ? node.span() : place.span(),
                    "a program has at most %d exercises; here the number is passed".formatted(MOST_ITEMS));
        }
    }

    /** Whether a list stands under the first name; a list in brackets is a block unless it cuts up a dose. */
    private boolean isBlock(Node node) {
        return node instanceof MapNode map
                && !map.entries().isEmpty()
                && map.entries().get(0).value() instanceof ListNode list
                && (!list.inBrackets()
                        || !exercises.isKnown(map.entries().get(0).name()));
    }

    private Optional<SessionEntry> block(MapNode map, ProgramPath session, SessionNames names, Set<String> blocks) {
        MapNode.Entry first = map.entries().get(0);
        Optional<SafeText> name = name(first.key(), "block");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!blocks.add(name.get().value())) {
            twice("block", first.key());
        }
        ProgramPath path = session.child(name.get().value());
        findings.place(path, first.key().span());
        long before = names.items();
        EntryReader reader = new EntryReader(findings, exercises, names);
        List<BlockEntry> entries = new ArrayList<>();
        for (Node node : list(first, first.name()).map(ListNode::items).orElse(List.of())) {
            entries.add(reader.entry(node, path.child(entries.size() + 1)));
            bound(names, node);
        }
        names.addBlock(name.get().value(), names.items() - before);
        Fields fields = new Fields(findings, map, path, Keys.BLOCK, Set.of(first));
        Circuit circuit = new CircuitReader(findings).circuit(fields, path, ownWords);
        Terms terms = new TermsReader(findings).terms(fields, path);
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Block(name.get(), circuit, terms, entries));
    }
}
