package dev.uncramp.core.authoring;

import java.util.List;
import java.util.stream.Stream;

/** Every name that a program or an exercise may use, by its place; the order is that of the written form. */
final class Keys {

    static final List<String> PROGRAM = List.of(
            "uncramp",
            "id",
            "title",
            "version",
            "region",
            "grade",
            "language",
            "goal",
            "for",
            "gate",
            "avoid",
            "note",
            "author",
            "reviewed",
            "contact",
            "call when",
            "known",
            "source",
            "schedule",
            "pain",
            "care",
            "levels",
            "use",
            "exercises",
            "session",
            "sessions",
            "progress",
            "allow");

    static final List<String> CONTACT = List.of("name", "phone");

    static final List<String> REVIEWED = List.of("by", "date");

    static final List<String> PAIN = List.of("limit", "settle", "week", "expect", "direction", "target", "ordered by");

    static final List<String> PROGRESS = List.of("up", "down", "to", "repeat", "by");

    static final List<String> DOWN = List.of("when", "then");

    private static final List<String> CIRCUIT =
            List.of("rounds", "rest between exercises", "rest between rounds", "dose");

    private static final List<String> TERMS = List.of(
            "schedule", "time", "optional", "leave out", "start", "progress", "levels", "note", "ready", "allow");

    private static final List<String> CHOICES = List.of("easier", "harder", "or");

    /** What may follow the name of a block. */
    static final List<String> BLOCK = join(CIRCUIT, TERMS);

    /** What may follow the name of a session. */
    static final List<String> SESSION = join(BLOCK, List.of("pain", "avoid"));

    /** What may follow the name of an item. */
    static final List<String> ITEM = join(join(CHOICES, List.of("dose")), TERMS);

    /** What may follow {@code again} or a care step. */
    static final List<String> STEP = TERMS;

    /** Every reserved word of sessions, blocks and items. */
    static final List<String> RESERVED = join(join(CIRCUIT, CHOICES), TERMS);

    static final List<String> EXERCISE = List.of(
            "name",
            "also",
            "kind",
            "regions",
            "works",
            "stretches",
            "positions",
            "equipment",
            "sides",
            "set up",
            "move",
            "feel",
            "breathe",
            "avoid",
            "easier",
            "harder",
            "precautions",
            "grades",
            "dose",
            "change",
            "ready",
            "seconds a rep",
            "phases",
            "counts",
            "figure",
            "sources",
            "replaces");

    static final List<String> FIGURE =
            List.of("linkage", "from", "start", "to", "steps", "view", "zoom", "mark", "on", "props");

    /** What may stand first in an item without being an exercise. */
    static final List<String> STEPS = List.of("again", "heat", "cold", "drink", "rest");

    private Keys() {}

    /** Whether a name has a meaning of its own in sessions, blocks and items. */
    static boolean isWordOfSessions(String name) {
        return wordsOfSessions().contains(name);
    }

    /** Those names, in the order of the language's page. */
    static List<String> wordsOfSessions() {
        return join(RESERVED, STEPS);
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
