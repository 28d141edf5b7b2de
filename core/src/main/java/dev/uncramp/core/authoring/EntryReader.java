package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.CareKind;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what may stand in a block: items, things to do again and care steps. */
final class EntryReader {

    private static final String AGAIN = "again";

    private final Findings findings;
    private final ExerciseNames exercises;
    private final SessionNames names;

    /** What a therapist who thinks of columns may write first. */
    private static final List<String> WORDS_FOR_EXERCISE =
            List.of("exercise", "exercise name", "name", "movement", "activity", "id");

    EntryReader(Findings findings, ExerciseNames exercises, SessionNames names) {
        this.findings = findings;
        this.exercises = exercises;
        this.names = names;
    }

    /** The entry at a place; where it cannot be read an item without an exercise stands for it. */
    BlockEntry entry(Node node, ProgramPath path) {
        findings.place(path, node.span());
        return node.match(new Node.Cases<>() {
            @Override
            public BlockEntry map(MapNode map) {
                return map.entries().isEmpty() ? nothing(map) : fromMap(map, path);
            }

            @Override
            public BlockEntry list(ListNode list) {
                findings.error(
                        "wrong-kind",
                        list.span(),
                        "a list stands here without a name",
                        "Write the name of the block and a colon before it.");
                return nameless();
            }

            @Override
            public BlockEntry scalar(ScalarNode scalar) {
                return scalar.isAbsent() ? nothing(scalar) : bare(scalar, path);
            }
        });
    }

    private BlockEntry nothing(Node node) {
        findings.error("no-value", node.span(), "nothing stands after the dash", "Write an exercise, or leave it out.");
        return nameless();
    }

    static Item nameless() {
        return new Item(ExerciseNames.UNKNOWN, ItemDose.inherited(), List.of(), List.of(), List.of(), Terms.none());
    }

    private BlockEntry bare(ScalarNode name, ProgramPath path) {
        findings.place(path.child("dose"), name.span());
        Optional<CareKind> care = Keyword.find(CareKind.class, ValueReader.plainWord(name.value()));
        if (care.isPresent()) {
            return new CareReader(findings).bare(care.get(), name);
        }
        if (isReserved(name)) {
            reservedFirst(name);
            return nameless();
        }
        if (UnknownKeys.isDosePart(name.value())) {
            findings.error(
                    "wrong-kind",
                    name.span(),
                    "`%s` is a part of a dose, not an exercise".formatted(Fields.cut(name.value())),
                    "Write it on the line of the dose; a comma inside brackets starts a new value.");
            return nameless();
        }
        return withDose(name, ItemDose.inherited());
    }

    private Item withDose(ScalarNode name, ItemDose dose) {
        ExerciseId id = exercises.id(name);
        names.addExercise(id);
        return new Item(id, dose, List.of(), List.of(), List.of(), Terms.none());
    }

    private BlockEntry fromMap(MapNode map, ProgramPath path) {
        MapNode.Entry first = map.entries().get(0);
        ProgramPath dose = path.child("dose");
        findings.place(path.child("name"), first.key().span());
        findings.place(dose, placeOf(first));
        Optional<CareKind> care = Keyword.find(CareKind.class, ValueReader.plainWord(first.name()));
        if (first.name().equals(AGAIN)) {
            return again(map, first, path);
        }
        if (care.isPresent()) {
            return new CareReader(findings).step(care.get(), map, first, path);
        }
        if (isReserved(first.key())) {
            reservedFirst(first.key());
            return nameless();
        }
        if (first.value() instanceof ListNode list && !list.inBrackets()) {
            findings.error(
                    "wrong-kind",
                    first.key().span(),
                    "the block `%s` stands inside a block".formatted(Fields.cut(first.name())),
                    "Move it out, to the left, so that it stands beside the other blocks.");
            return nameless();
        }
        return isWordForExercise(first) ? named(map, first) : item(map, first, path);
    }

    private boolean isWordForExercise(MapNode.Entry first) {
        return WORDS_FOR_EXERCISE.contains(ValueReader.plainWord(first.name()))
                && !exercises.isKnown(first.name())
                && text(first).matches("\\p{L}.*");
    }

    /** An exercise whose name stands behind a word such as {@code exercise}, with its amount in names below. */
    private Item named(MapNode map, MapNode.Entry first) {
        findings.error(
                "name-first",
                first.key().span(),
                "`%s` stands where the name of an exercise belongs".formatted(Fields.cut(first.name())),
                new AmountInKeys(ExerciseNames.plain(text(first)), "", map).help());
        return nameless();
    }

    private static String text(MapNode.Entry entry) {
        return entry.value() instanceof ScalarNode scalar ? scalar.value().strip() : "";
    }

    private static Span placeOf(MapNode.Entry entry) {
        return entry.value() instanceof ScalarNode scalar && !scalar.isAbsent()
                ? scalar.span()
                : entry.key().span();
    }

    private Item item(MapNode map, MapNode.Entry first, ProgramPath path) {
        ExerciseId id = exercises.id(first.key());
        names.addExercise(id);
        Fields fields = new Fields(
                findings,
                map,
                path,
                Keys.ITEM,
                Set.of(first),
                exercises::isKnown,
                Optional.of(new AmountInKeys(first.name(), text(first), map)));
        DoseVocabulary vocabulary = exercises.vocabulary(id);
        return new Item(
                id,
                dose(fields, first, path, vocabulary),
                exercises.ids(fields.scalars("easier", "the id of an exercise")),
                exercises.ids(fields.scalars("harder", "the id of an exercise")),
                new AlternativeReader(findings, exercises, path.child("or")).alternatives(fields),
                new TermsReader(findings).terms(fields, path));
    }

    private ItemDose dose(Fields fields, MapNode.Entry first, ProgramPath path, DoseVocabulary vocabulary) {
        ItemDoseReader reader = new ItemDoseReader(findings);
        Optional<MapNode.Entry> key = fields.entry("dose");
        boolean bare = first.value() instanceof ScalarNode scalar && scalar.isAbsent();
        if (bare && key.isEmpty()) {
            return ItemDose.inherited();
        }
        if (!bare && key.isPresent()) {
            findings.error(
                    "twice",
                    key.get().key().span(),
                    "the dose stands twice: after `%s` and after `dose`".formatted(Fields.cut(first.name())));
        }
        MapNode.Entry dose = bare && key.isPresent() ? key.get() : first;
        return reader.dose(dose.key(), dose.value(), path, vocabulary).orElse(ItemDose.inherited());
    }

    private BlockEntry again(MapNode map, MapNode.Entry first, ProgramPath path) {
        Fields fields = new Fields(findings, map, path, Keys.STEP, Set.of(first));
        Terms terms = new TermsReader(findings).terms(fields, path);
        Optional<ScalarNode> written =
                fields.values().scalar(AGAIN, first.value(), first.key(), "the name of a block or an item");
        Optional<SafeText> name = written.flatMap(scalar -> fields.values().name(AGAIN, scalar));
        if (written.isEmpty() || name.isEmpty()) {
            return nameless();
        }
        if (!names.holds(name.get().value())) {
            findings.unknown(
                    "unknown-name",
                    written.get().span(),
                    "`%s` is no block or item before this one in its session"
                            .formatted(Fields.cut(name.get().value())),
                    name.get().value(),
                    names.all());
        }
        names.addAgain(name.get().value());
        return new Again(name.get(), terms);
    }

    static boolean isReserved(ScalarNode name) {
        String word = ValueReader.plainWord(name.value());
        return Keys.RESERVED.contains(word) || word.equals(AGAIN);
    }

    void reservedFirst(ScalarNode name) {
        findings.error(
                "name-first",
                name.span(),
                "`%s` stands first, where the name of an exercise or a block belongs"
                        .formatted(Fields.cut(name.value())),
                "Put it under the name it belongs to, without a dash.");
    }
}
