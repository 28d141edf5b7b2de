package dev.uncramp.core.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which weeks and levels the rows of a program name. */
final class ProgramWeeks {

    private ProgramWeeks() {}

    /** The first week: 0 where anything starts there, else 1. */
    static int first(Program program) {
        return keys(program).stream().flatMap(key -> key.inWeeks().stream()).anyMatch(weeks -> weeks.from() == 0)
                ? 0
                : 1;
    }

    /** The key of every row, in the order of the file. */
    static List<RowKey> keys(Program program) {
        List<RowKey> keys = new ArrayList<>();
        keys.addAll(phases(program.levels()));
        program.sessions().forEach(session -> keys.addAll(keys(session)));
        return keys;
    }

    /** The key of every row of one session. */
    static List<RowKey> keys(SessionPlan session) {
        List<RowKey> keys = new ArrayList<>(phases(session.terms().levels()));
        keys.addAll(of(session.circuit()));
        session.entries().forEach(entry -> keys.addAll(of(entry)));
        return keys;
    }

    private static List<RowKey.Weeks> phases(Optional<Levels> levels) {
        return levels.map(Levels::phases).orElse(List.of()).stream()
                .flatMap(phase -> phase.weeks().stream())
                .toList();
    }

    private static List<RowKey> of(SessionEntry entry) {
        List<RowKey> keys = new ArrayList<>(phases(entry.terms().levels()));
        keys.addAll(entry.match(new SessionEntry.Cases<List<RowKey>>() {
            @Override
            public List<RowKey> block(Block block) {
                List<RowKey> inside = new ArrayList<>(of(block.circuit()));
                block.entries().forEach(inner -> inside.addAll(of(inner)));
                return inside;
            }

            @Override
            public List<RowKey> item(Item item) {
                return of(item.dose());
            }

            @Override
            public List<RowKey> again(Again again) {
                return List.of();
            }

            @Override
            public List<RowKey> careStep(CareStep careStep) {
                return List.of();
            }
        }));
        return keys;
    }

    private static List<RowKey> of(Circuit circuit) {
        List<RowKey> keys = new ArrayList<>();
        circuit.rounds().ifPresent(rounds -> keys.addAll(of(rounds)));
        circuit.dose().ifPresent(dose -> keys.addAll(of(dose)));
        return keys;
    }

    private static List<RowKey> of(Rounds rounds) {
        return rounds.match(new Rounds.Cases<List<RowKey>>() {
            @Override
            public List<RowKey> always(Rounds.Always always) {
                return List.of();
            }

            @Override
            public List<RowKey> byRow(Rounds.ByRow byRow) {
                return of(byRow.rows());
            }
        });
    }

    private static List<RowKey> of(ItemDose dose) {
        return dose.match(new ItemDose.Cases<List<RowKey>>() {
            @Override
            public List<RowKey> inherited(ItemDose.Inherited inherited) {
                return List.of();
            }

            @Override
            public List<RowKey> always(ItemDose.Always always) {
                return List.of();
            }

            @Override
            public List<RowKey> byRow(ItemDose.ByRow byRow) {
                return of(byRow.rows());
            }
        });
    }

    private static <T> List<RowKey> of(Rows<T> rows) {
        return rows.rows().stream().map(Rows.Row::key).toList();
    }
}
