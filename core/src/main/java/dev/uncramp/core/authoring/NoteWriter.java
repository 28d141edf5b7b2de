package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Note;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;

/** Writes a note as a text, or as rows by week or level. */
final class NoteWriter {

    private NoteWriter() {}

    static Node node(Note note) {
        return note.match(new Note.Cases<>() {
            @Override
            public Node always(Note.Always always) {
                return ScalarNode.of(always.text().value());
            }

            @Override
            public Node byRow(Note.ByRow byRow) {
                MapNode.Builder map = MapNode.builder();
                byRow.shared().ifPresent(text -> map.put(byRow.sharedName(), text.value()));
                byRow.rows()
                        .rows()
                        .forEach(
                                row -> map.put(row.key().toString(), row.value().value()));
                return map.build();
            }
        });
    }
}
