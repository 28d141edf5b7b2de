package dev.uncramp.core.check;

import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that stand beside those of exercises: of notes and of steps of care. */
final class SideRows {

    private SideRows() {}

    /** The keys of each note by week or level, with the place that holds the rows. */
    static List<Placed<List<RowKey>>> ofNotes(Overview program) {
        List<Placed<List<RowKey>>> all = new ArrayList<>();
        add(all, ProgramPath.root(), program.program().head().note());
        for (SessionView session : program.sessions()) {
            for (Placed<Terms> terms : session.terms()) {
                add(all, terms.place(), terms.thing().note());
            }
        }
        return all;
    }

    /** The keys of each step of care by week or level, with the place that holds the rows. */
    static List<Placed<List<RowKey>>> ofCare(Overview program) {
        List<Placed<List<RowKey>>> all = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            for (Placed<CareStep> step : session.care()) {
                List<RowKey> keys = step.thing().rowKeys();
                if (!keys.isEmpty()) {
                    all.add(new Placed<>(step.place(), keys));
                }
            }
        }
        return all;
    }

    /** Those of exercises and of care, which say what is done. */
    static Stream<Placed<List<RowKey>>> ofDeeds(Overview program) {
        return Stream.concat(program.rows().stream(), ofCare(program).stream());
    }

    private static void add(List<Placed<List<RowKey>>> all, ProgramPath owner, Optional<Note> note) {
        List<RowKey> keys = note.map(Note::byRow).orElse(List.of()).stream()
                .map(Rows.Row::key)
                .toList();
        if (!keys.isEmpty()) {
            all.add(new Placed<>(owner.child("note"), keys));
        }
    }
}
