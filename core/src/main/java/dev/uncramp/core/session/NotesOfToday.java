package dev.uncramp.core.session;

import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what notes say today.
 *
 * <p>A note is told in the weeks that it names and no longer: unlike an amount that of the last week does not go on
 * afterwards, since what is ruled out until a week is not ruled out after it. What is written from a week on goes on.
 *
 * @param choice chooses the row that counts today
 */
record NotesOfToday(RowChoice choice) {

    /** What is told each time, then the row that counts; empty where neither is there. */
    Optional<SafeText> of(Optional<Note> note, ProgramPath place) {
        return note.flatMap(written -> written.match(new Note.Cases<Optional<SafeText>>() {
            @Override
            public Optional<SafeText> always(Note.Always always) {
                return Optional.of(always.text());
            }

            @Override
            public Optional<SafeText> byRow(Note.ByRow byRow) {
                return both(byRow.shared(), row(byRow.rows(), place));
            }
        }));
    }

    private Optional<SafeText> row(Rows<SafeText> rows, ProgramPath place) {
        if (!choice.today().afterwards() || rows.byLevel()) {
            return choice.of(rows, place);
        }
        return with(rows, new RowKey.Afterwards()).or(() -> goingOn(rows));
    }

    private static Optional<SafeText> with(Rows<SafeText> rows, RowKey key) {
        return rows.rows().stream()
                .filter(row -> row.key().equals(key))
                .map(Rows.Row::value)
                .findFirst();
    }

    private static Optional<SafeText> goingOn(Rows<SafeText> rows) {
        return rows.rows().stream()
                .filter(row -> row.key()
                        .inWeeks()
                        .filter(weeks -> weeks.to().isEmpty())
                        .isPresent())
                .map(Rows.Row::value)
                .findFirst();
    }

    /** One note after the other. */
    static Optional<SafeText> both(Optional<SafeText> first, Optional<SafeText> second) {
        if (first.isEmpty() && second.isEmpty()) {
            return Optional.empty();
        }
        String all = Stream.of(first, second)
                .flatMap(Optional::stream)
                .map(SafeText::oneLine)
                .reduce((one, other) -> one + " " + other)
                .orElse("")
                .strip();
        return all.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(all));
    }
}
