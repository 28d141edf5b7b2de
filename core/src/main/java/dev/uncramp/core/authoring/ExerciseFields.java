package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.dose.Label;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseBuilder;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields of one exercise. */
final class ExerciseFields {

    private static final Pattern SECONDS = Pattern.compile("(0|[1-9]\\d?)(\\.\\d)?");
    private static final int MOST_POSITIONS = 2;

    private final Findings findings;
    private final DoseReader doses;

    ExerciseFields(Findings findings) {
        this.findings = findings;
        this.doses = new DoseReader(findings);
    }

    /** An exercise that is only a short text: its id says its name, and the text is what to do. */
    Exercise ofText(ExerciseId id, SafeText move) {
        String words = id.value().replace('-', ' ');
        String name = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return Exercise.of(id.value(), name, Kind.MOBILITY)
                .instructions(new Instructions(
                        Optional.empty(), List.of(move), Optional.empty(), Optional.empty(), Optional.empty()))
                .build();
    }

    /** The exercise of a map; empty where its name or kind cannot be read, which is then reported. */
    Optional<Exercise> exercise(ExerciseId id, MapNode map, ScalarNode owner, ProgramPath path) {
        Fields fields = new Fields(findings, map, path, Keys.EXERCISE);
        fields.require(owner, "an exercise", List.of("name", "kind"));
        Optional<SafeText> name = fields.name("name");
        Optional<Kind> kind = fields.word("kind", Kind.class, "kind of exercise");
        ExerciseBuilder builder = new ExerciseBuilder(
                        id, name.orElseGet(() -> SafeText.of(id.value())), kind.orElse(Kind.MOBILITY))
                .also(names(fields, "also"))
                .regions(fields.words("regions", Region.class, "region"))
                .works(names(fields, "works"))
                .stretches(names(fields, "stretches"))
                .equipment(fields.words("equipment", Equipment.class, "equipment"))
                .instructions(new Instructions(
                        fields.text("set up"),
                        fields.texts("move"),
                        fields.text("feel"),
                        fields.text("breathe"),
                        fields.text("avoid")))
                .easier(ids(fields, "easier"))
                .harder(ids(fields, "harder"))
                .precautions(fields.words("precautions", Condition.class, "condition"))
                .grades(fields.words("grades", Grade.class, "grade"))
                .sources(fields.texts("sources"));
        fields.word("sides", Sides.class, "number of sides").ifPresent(builder::sides);
        positions(fields, builder);
        times(fields, builder);
        DoseVocabulary vocabulary = vocabulary(fields, builder);
        dose(fields, path, vocabulary, builder);
        new FigureReader(findings).figure(fields, path).ifPresent(builder::figure);
        replaces(fields, builder);
        return name.isPresent() && kind.isPresent() ? Optional.of(builder.build()) : Optional.empty();
    }

    private static List<SafeText> names(Fields fields, String key) {
        return fields.scalars(key, "short texts").stream()
                .flatMap(scalar -> fields.values().name(key, scalar).stream())
                .toList();
    }

    private List<ExerciseId> ids(Fields fields, String key) {
        return fields.scalars(key, "ids of exercises").stream()
                .flatMap(scalar -> {
                    Optional<ExerciseId> id = ExerciseId.read(scalar.value().strip());
                    if (id.isEmpty()) {
                        findings.error(
                                "id-form",
                                scalar.span(),
                                "`%s` cannot be the id of an exercise".formatted(Fields.cut(scalar.value())),
                                "An id is small letters, digits and hyphens, as in `heel-slide`.");
                    }
                    return id.stream();
                })
                .toList();
    }

    private void positions(Fields fields, ExerciseBuilder builder) {
        List<ScalarNode> written = fields.scalars("positions", "a position, or the first and the last one");
        if (written.size() > MOST_POSITIONS) {
            findings.error(
                    "too-many",
                    written.get(MOST_POSITIONS).span(),
                    "`positions` takes where the exercise starts and where it ends, no more");
        }
        List<Position> read = written.stream()
                .flatMap(scalar -> fields.values().word("position", scalar, Position.class).stream())
                .toList();
        if (!read.isEmpty()) {
            builder.positions(read.get(0), read.get(Math.min(read.size(), MOST_POSITIONS) - 1));
        }
    }

    private void times(Fields fields, ExerciseBuilder builder) {
        fields.scalar("change", "a time such as `8 s`").flatMap(doses::oneTime).ifPresent(builder::change);
        fields.scalar("ready", "a time such as `10 s`").flatMap(doses::oneTime).ifPresent(builder::ready);
        fields.scalar("seconds a rep", "a number of seconds such as `3`")
                .flatMap(this::seconds)
                .ifPresent(builder::repetition);
    }

    private Optional<Duration> seconds(ScalarNode scalar) {
        String text = scalar.value().strip();
        BigDecimal seconds = SECONDS.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
        if (seconds.signum() == 0 || seconds.compareTo(BigDecimal.valueOf(60)) > 0) {
            findings.error(
                    "number",
                    scalar.span(),
                    "`%s` is no number of seconds for one repetition".formatted(Fields.cut(text)),
                    "Write a number up to 60 without a unit, as in `3` or `2.5`.");
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(seconds.movePointRight(3).longValueExact()));
    }

    private DoseVocabulary vocabulary(Fields fields, ExerciseBuilder builder) {
        List<String> phases = fields.scalars("phases", "words such as `in` and `out`").stream()
                .flatMap(scalar -> word(scalar).stream())
                .distinct()
                .toList();
        Optional<String> counts = fields.scalar("counts", "one word to count in, such as `marbles`")
                .flatMap(this::word);
        builder.phases(phases);
        counts.ifPresent(builder::counts);
        return new DoseVocabulary(Set.copyOf(phases), counts.map(Set::of).orElse(Set.of()));
    }

    private Optional<String> word(ScalarNode scalar) {
        String word = scalar.value().strip();
        if (!Label.isWord(word)) {
            findings.error(
                    "unknown-word", scalar.span(), "`%s` is not one word of small letters".formatted(Fields.cut(word)));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private void dose(Fields fields, ProgramPath path, DoseVocabulary vocabulary, ExerciseBuilder builder) {
        Optional<MapNode.Entry> entry = fields.entry("dose");
        if (entry.isPresent() && entry.get().value() instanceof MapNode map) {
            findings.holds("dose", map, entry.get().key().span(), "a dose such as `3 x 10`, or one for each grade");
            Fields grades = new Fields(findings, map, path.child("dose"), Keyword.words(Grade.class));
            Map<Grade, Dose> byGrade = new EnumMap<>(Grade.class);
            for (Grade grade : Grade.values()) {
                grades.scalar(grade.word(), "a dose such as `3 x 10`")
                        .flatMap(line -> usual(line, vocabulary))
                        .ifPresent(dose -> byGrade.put(grade, dose));
            }
            builder.doses(byGrade);
            return;
        }
        fields.scalar("dose", "a dose such as `3 x 10`, or one for each grade")
                .flatMap(line -> usual(line, vocabulary))
                .ifPresent(builder::dose);
    }

    private Optional<Dose> usual(ScalarNode line, DoseVocabulary vocabulary) {
        return doses.dose(line, vocabulary).flatMap(dose -> new WeeksToRise(findings).none(dose, line.span()));
    }

    private void replaces(Fields fields, ExerciseBuilder builder) {
        Optional<ScalarNode> written = fields.scalar("replaces", "`built-in`");
        if (written.isEmpty()) {
            return;
        }
        if (!written.get().value().strip().equals("built-in")) {
            findings.error(
                    "unknown-word",
                    written.get().span(),
                    "`%s` cannot be replaced".formatted(Fields.cut(written.get().value())),
                    "Allowed: `built-in`.");
        }
        builder.replacesBuiltIn();
    }
}
