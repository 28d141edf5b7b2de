package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseRows;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.CareTime;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a program as a tree that reads as the same program. */
public final class ProgramWriter {

    private ProgramWriter() {}

    /**
     * Writes a program.
     *
     * @param program the program
     * @return its tree, in the order of the language page
     */
    public static MapNode node(Program program) {
        MapNode.Builder map = MapNode.builder();
        head(map, program.head());
        map.put("schedule", program.schedule().map(SchedulePrinter::node));
        map.put("pain", program.pain().flatMap(ProgramWriter::pain));
        map.put("care", TreeParts.keywords(program.care()));
        map.put("levels", program.levels().map(TermsWriter::levels));
        map.put("exercises", exercises(program.exercises()));
        if (program.sessions().get(0).name().isEmpty()) {
            map.put("session", entries(program.sessions().get(0).entries()));
        } else {
            map.put(
                    "sessions",
                    ListNode.of(program.sessions().stream()
                            .map(ProgramWriter::session)
                            .toList()));
        }
        map.put("progress", program.progress().flatMap(TermsWriter::progress));
        map.put("allow", TermsWriter.allow(program.allow()));
        return map.build();
    }

    private static void head(MapNode.Builder map, ProgramHead head) {
        map.put("uncramp", "1");
        map.put("id", head.id().value());
        map.put("title", head.title().value());
        map.put("version", TreeParts.text(head.version()));
        map.put("region", word(head.region()));
        map.put("grade", word(head.grade()));
        map.put("language", head.language());
        map.put("goal", TreeParts.text(head.goal()));
        map.put("for", TreeParts.text(head.forWhom()));
        map.put("gate", TreeParts.text(head.gate()));
        map.put("avoid", ContactWriter.avoided(head.avoid()));
        map.put("note", head.note().map(NoteWriter::node));
        map.put("author", TreeParts.text(head.author()));
        map.put("reviewed", head.reviewed().map(ProgramWriter::reviewed));
        map.put("contact", head.contact().flatMap(ContactWriter::apart));
        map.put("call when", ContactWriter.signs(head.callWhen()));
        map.put("known", TreeParts.keywords(head.known()));
        map.put("source", TreeParts.text(head.source()));
    }

    private static Optional<Node> word(Optional<? extends Keyword> word) {
        return word.map(keyword -> ScalarNode.of(keyword.word()));
    }

    private static Node reviewed(Reviewed reviewed) {
        if (reviewed.by().isEmpty()) {
            return ScalarNode.of("not yet");
        }
        return TreeParts.inBraces(MapNode.builder()
                .put("by", TreeParts.text(reviewed.by()))
                .put("date", reviewed.date().map(LocalDate::toString).map(ScalarNode::of))
                .build());
    }

    private static Optional<Node> pain(PainRule pain) {
        MapNode.Builder map = MapNode.builder();
        map.put("limit", pain.limit().map(ProgramWriter::limits));
        pain.settle().ifPresent(settle -> map.put("settle", settle.word()));
        if (pain.noRiseInAWeek()) {
            map.put("week", "no rise");
        }
        pain.expectIn()
                .ifPresentOrElse(
                        weeks -> map.put(
                                "expect",
                                TreeParts.inBraces(MapNode.builder()
                                        .put(weeks.toString(), TreeParts.text(pain.expect()))
                                        .build())),
                        () -> map.put("expect", TreeParts.text(pain.expect())));
        map.put("direction", TreeParts.text(pain.direction()));
        map.put("target", TreeParts.text(pain.target()));
        map.put("ordered by", TreeParts.text(pain.orderedBy()));
        return TreeParts.filled(map.build()).map(TreeParts::inBraces);
    }

    private static Optional<Node> exercises(List<Exercise> exercises) {
        if (exercises.isEmpty()) {
            return Optional.empty();
        }
        MapNode.Builder map = MapNode.builder();
        exercises.forEach(exercise -> map.put(exercise.id().value(), ExerciseWriter.node(exercise)));
        return Optional.of(map.build());
    }

    private static Node session(SessionPlan session) {
        MapNode.Builder map = MapNode.builder();
        map.put(session.name().orElseThrow().value(), entries(session.entries()));
        around(session).entries().forEach(entry -> map.put(entry.name(), entry.value()));
        return map.build();
    }

    private static Node entries(List<? extends SessionEntry> entries) {
        return ListNode.of(entries.stream().map(ProgramWriter::entry).toList());
    }

    private static Node entry(SessionEntry entry) {
        MapNode node = map(entry);
        return isBare(node) ? node.entries().get(0).key() : node;
    }

    /** An entry as its name with what stands behind it, and the words about it. */
    static MapNode map(SessionEntry entry) {
        MapNode.Builder map = MapNode.builder();
        entry.match(new SessionEntry.Cases<MapNode.Builder>() {
            @Override
            public MapNode.Builder block(Block block) {
                map.put(block.name().value(), entries(block.entries()));
                circuit(map, block.circuit());
                return map;
            }

            @Override
            public MapNode.Builder item(Item item) {
                map.put(item.exercise().value(), dose(item.dose()));
                map.put("easier", TreeParts.ids(item.easier()));
                map.put("harder", TreeParts.ids(item.harder()));
                return map.put("or", alternatives(item.or()));
            }

            @Override
            public MapNode.Builder again(Again again) {
                return map.put("again", again.name().value());
            }

            @Override
            public MapNode.Builder careStep(CareStep careStep) {
                Node time = careStep.time().map(ProgramWriter::time).orElseGet(TreeParts::nothing);
                return map.put(careStep.kind().word(), time);
            }
        });
        TermsWriter.put(map, entry.terms());
        return map.build();
    }

    /** Names alone where each takes the amount of its item; else each on a line with its own. */
    private static Optional<Node> alternatives(List<Alternative> others) {
        if (others.stream().allMatch(other -> other.dose().isEmpty())) {
            return TreeParts.ids(others.stream().map(Alternative::exercise).toList());
        }
        MapNode.Builder map = MapNode.builder();
        others.forEach(other -> map.put(
                other.exercise().value(),
                other.dose()
                        .<Node>map(dose -> ScalarNode.of(DoseLine.print(dose)))
                        .orElseGet(TreeParts::nothing)));
        return Optional.of(map.build());
    }

    /** What is said of a session beside its name and what is in it. */
    static MapNode around(SessionPlan session) {
        MapNode.Builder map = MapNode.builder();
        circuit(map, session.circuit());
        TermsWriter.put(map, session.terms());
        map.put("pain", session.pain().flatMap(ProgramWriter::pain));
        map.put("avoid", ContactWriter.avoided(session.avoid()));
        return map.build();
    }

    /** What is said of a block beside its name and what is in it. */
    static MapNode around(Circuit circuit, Terms terms) {
        MapNode.Builder map = MapNode.builder();
        circuit(map, circuit);
        TermsWriter.put(map, terms);
        return map.build();
    }

    /** Whether only a name is left, which needs no colon. */
    private static boolean isBare(MapNode node) {
        return node.entries().size() == 1
                && node.entries().get(0).value() instanceof ScalarNode scalar
                && scalar.isAbsent();
    }

    private static void circuit(MapNode.Builder map, Circuit circuit) {
        map.put("rounds", circuit.rounds().map(ProgramWriter::rounds));
        map.put("rest between exercises", TreeParts.time(circuit.restBetweenExercises()));
        map.put("rest between rounds", TreeParts.time(circuit.restBetweenRounds()));
        map.put("dose", circuit.dose().map(ProgramWriter::dose));
    }

    private static Node limits(PainLimits limits) {
        return limits.match(new PainLimits.Cases<>() {
            @Override
            public Node always(PainLimits.Always always) {
                return ScalarNode.of(print(always.limit()));
            }

            @Override
            public Node byRow(PainLimits.ByRow byRow) {
                return TreeParts.inBraces(rows(MapNode.builder(), byRow.rows(), ProgramWriter::print));
            }
        });
    }

    private static Node rounds(Rounds rounds) {
        return rounds.match(new Rounds.Cases<>() {
            @Override
            public Node always(Rounds.Always always) {
                return ScalarNode.of(print(always.count()));
            }

            @Override
            public Node byRow(Rounds.ByRow byRow) {
                return rows(MapNode.builder(), byRow.rows(), ProgramWriter::print);
            }
        });
    }

    private static Node time(CareTime time) {
        return time.match(new CareTime.Cases<>() {
            @Override
            public Node always(CareTime.Always always) {
                return ScalarNode.of(TreeParts.print(always.time()));
            }

            @Override
            public Node byRow(CareTime.ByRow byRow) {
                return rows(MapNode.builder(), byRow.rows(), TreeParts::print);
            }
        });
    }

    private static String print(Count count) {
        return count.isRange() ? count.low() + "-" + count.high() : String.valueOf(count.low());
    }

    private static Node dose(ItemDose dose) {
        return dose.match(new ItemDose.Cases<>() {
            @Override
            public Node inherited(ItemDose.Inherited inherited) {
                return TreeParts.nothing();
            }

            @Override
            public Node always(ItemDose.Always always) {
                return ScalarNode.of(DoseLine.print(always.dose()));
            }

            @Override
            public Node byRow(ItemDose.ByRow byRow) {
                MapNode.Builder map = MapNode.builder();
                String shared = byRow.rows().byLevel() ? "every level" : "every week";
                byRow.shared().ifPresent(parts -> map.put(shared, DoseRows.print(parts)));
                Function<Dose, String> print = DoseLine::print;
                return rows(map, byRow.rows(), print);
            }
        });
    }

    private static <T> MapNode rows(MapNode.Builder map, Rows<T> rows, Function<T, String> print) {
        rows.rows().forEach(row -> map.put(row.key().toString(), print.apply(row.value())));
        return map.build();
    }
}
