package dev.uncramp.core.check;

import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a note, each at its own line. */
final class NotePlaces {

    private NotePlaces() {}

    /** The texts of the note of a program, a session, a block or an item. */
    static List<Placed<SafeText>> of(ProgramPath owner, Note note) {
        ProgramPath place = owner.child("note");
        return note.match(new Note.Cases<>() {
            @Override
            public List<Placed<SafeText>> always(Note.Always always) {
                return List.of(new Placed<>(place, always.text()));
            }

            @Override
            public List<Placed<SafeText>> byRow(Note.ByRow byRow) {
                Stream<Placed<SafeText>> shared =
                        byRow.shared().map(text -> new Placed<>(place.child(byRow.sharedName()), text)).stream();
                Stream<Placed<SafeText>> rows = byRow.rows().rows().stream()
                        .map(row -> new Placed<>(place.child(row.key().toString()), row.value()));
                return Stream.concat(shared, rows).toList();
            }
        });
    }
}
