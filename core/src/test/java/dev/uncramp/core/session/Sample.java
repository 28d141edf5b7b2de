package dev.uncramp.core.session;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseReading;
import dev.uncramp.core.dose.DoseRows;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small programs for tests, and their steps as short lines. */
final class Sample {

    static final Exercise BREATHE =
            exercise("breathe", Kind.BREATHING, Position.ON_BACK).build();
    static final Exercise BRIDGE = exercise("bridge", Kind.STRENGTH, Position.ON_BACK)
            .easier(List.of(ExerciseId.of("tilt")))
            .build();
    static final Exercise TILT = exercise("tilt", Kind.MOBILITY, Position.ON_BACK)
            .dose(dose("5"))
            .repetition(Duration.ofSeconds(3))
            .build();
    static final Exercise STRETCH = exercise("stretch", Kind.STRETCH, Position.ON_BACK)
            .easier(List.of(ExerciseId.of("tilt")))
            .build();
    static final Exercise PLANK = exercise("plank", Kind.ISOMETRIC, Position.FACE_DOWN)
            .easier(List.of(ExerciseId.of("stretch")))
            .build();
    static final Exercise BALANCE =
            exercise("balance", Kind.BALANCE, Position.STANDING).build();
    static final Exercise WALK =
            exercise("walk", Kind.WALKING, Position.STANDING).build();
    static final Exercise MARCH =
            exercise("march", Kind.WALKING, Position.STANDING).build();
    static final Exercise SIT = Exercise.of("sit", "Sit", Kind.STRENGTH)
            .positions(Position.SITTING, Position.STANDING)
            .dose(dose("2 x 6"))
            .build();

    static final Exercise DROP = exercise("drop", Kind.STRENGTH, Position.STANDING)
            .dose(dose("2 x 8, each side, rest 1 min"))
            .build();

    static final Catalog CATALOG =
            Catalog.of(List.of(BREATHE, BRIDGE, TILT, STRETCH, PLANK, BALANCE, WALK, MARCH, SIT, DROP));

    private Sample() {}

    static dev.uncramp.core.exercise.ExerciseBuilder exercise(String id, Kind kind, Position position) {
        return Exercise.of(id, id, kind).position(position);
    }

    static Dose dose(String line) {
        DoseReading reading = DoseLine.parse(line);
        return reading.dose().orElseThrow(() -> new IllegalArgumentException(line + ": " + reading.problems()));
    }

    static SingleDose single(String line) {
        return dose(line).first();
    }

    static Item item(String exercise, String line) {
        return Item.of(exercise, ItemDose.always(dose(line)));
    }

    static Item bare(String exercise) {
        return Item.of(exercise, ItemDose.inherited());
    }

    /** Rows as {@code week 1: 2 x 8}; a row without a key before it is what all share. */
    static Item byWeek(String exercise, String shared, String... rows) {
        List<Rows.Row<Dose>> read = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(": ", 2);
            read.add(new Rows.Row<>(key(parts[0]), dose(parts[1])));
        }
        return Item.of(exercise, new ItemDose.ByRow(DoseRows.parse(shared).parts(), new Rows<>(read)));
    }

    static RowKey key(String written) {
        if (written.equals("afterwards")) {
            return new RowKey.Afterwards();
        }
        if (written.startsWith("level ")) {
            return new RowKey.Level(SafeText.of(written.substring(6)));
        }
        List<String> words = Arrays.asList(written.split("[ -]", -1));
        int from = Integer.parseInt(words.get(1));
        if (words.size() == 2) {
            return RowKey.week(from);
        }
        if (words.get(2).equals("on")) {
            return RowKey.weekOn(from);
        }
        return words.get(2).equals("session")
                ? new RowKey.Weeks(
                        from, java.util.OptionalInt.of(from), java.util.OptionalInt.of(Integer.parseInt(words.get(3))))
                : RowKey.weeks(from, Integer.parseInt(words.get(2)));
    }

    static Item with(Item item, Terms terms) {
        return new Item(item.exercise(), item.dose(), item.easier(), item.harder(), item.or(), terms);
    }

    static Block block(String name, BlockEntry... entries) {
        return block(name, Circuit.none(), entries);
    }

    static Block block(String name, Circuit circuit, BlockEntry... entries) {
        return new Block(SafeText.of(name), circuit, Terms.none(), Arrays.asList(entries));
    }

    static Circuit circuit(int rounds, Optional<Integer> exercises, Optional<Integer> between) {
        return new Circuit(
                Optional.of(Rounds.of(rounds)),
                exercises.map(Sample::rest),
                between.map(Sample::rest),
                Optional.empty());
    }

    static TimeRange rest(int seconds) {
        return TimeRange.of(Duration.ofSeconds(seconds));
    }

    static Program program(Grade grade, SessionEntry... entries) {
        ProgramHead head = ProgramHead.of("test", "Test");
        ProgramHead graded = new ProgramHead(
                head.id(),
                head.title(),
                head.version(),
                head.region(),
                Optional.of(grade),
                head.language(),
                head.goal(),
                head.forWhom(),
                head.gate(),
                head.avoid(),
                head.note(),
                head.author(),
                head.reviewed(),
                head.contact(),
                head.callWhen(),
                head.known(),
                head.source());
        return new Program(
                graded,
                Optional.empty(),
                Optional.<PainRule>empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(SessionPlan.of(Arrays.asList(entries))));
    }

    static Timeline timeline(SessionEntry... entries) {
        return timeline(Prescription.first(), entries);
    }

    static Timeline timeline(Prescription prescription, SessionEntry... entries) {
        return Timeline.of(program(Grade.RESTORE, entries), prescription, CATALOG);
    }

    /** The steps of an exercise as lines such as {@code hold left 30 set 1 rep 2}, without the get-ready. */
    static List<String> lines(Timeline timeline) {
        return lines(timeline.steps());
    }

    static List<String> lines(List<Step> steps) {
        return steps.stream().map(Sample::line).toList();
    }

    static String line(Step step) {
        StringBuilder line = new StringBuilder(step.kind().key());
        if (step.side() != Side.BOTH) {
            line.append(' ').append(step.side().name().toLowerCase(Locale.ROOT));
        }
        if (!step.estimate().isZero() || step.planned().isEmpty()) {
            line.append(" ~").append(seconds(step.estimate()));
        }
        step.planned().ifPresent(time -> line.append(' ').append(seconds(time)));
        step.label().ifPresent(label -> line.append(' ').append(label));
        return line.append(step.waits() ? " waits" : "").toString();
    }

    private static String seconds(Duration time) {
        return time.equals(Duration.ofSeconds(time.toSeconds()))
                ? String.valueOf(time.toSeconds())
                : time.toMillis() + "ms";
    }
}
