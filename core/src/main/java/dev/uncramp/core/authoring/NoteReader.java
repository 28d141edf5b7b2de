package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** Reads a note for the person: a text, or rows by week or level. */
final class NoteReader {

    private static final String KEY = "note";

    private final Findings findings;

    NoteReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Note> note(Fields fields, ProgramPath path) {
        Optional<MapNode.Entry> entry = fields.entry(KEY);
        return entry.isPresent() && entry.get().value() instanceof MapNode map
                ? rows(entry.get(), map, path.child(KEY))
                : fields.text(KEY).map(Note::of);
    }

    private Optional<Note> rows(MapNode.Entry entry, MapNode map, ProgramPath path) {
        ValueReader values = new ValueReader(findings);
        RowsReader.Reading<SafeText> reading =
                RowsReader.ofNotes(findings).read(entry.key(), map, path, (place, text) -> values.text(KEY, text));
        Optional<SafeText> shared = reading.shared().flatMap(row -> values.text(row.name(), row.value(), row.key()));
        boolean whole = shared.isPresent() == reading.shared().isPresent();
        return reading.rows().filter(rows -> whole).map(rows -> new Note.ByRow(shared, rows));
    }
}
