package dev.uncramp.core.session;

import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what notes say today.
 *
 * <p>A note is told in the weeks that it names and no longer: unlike an amount that of the last week does not go on
 * afterwards, since what is ruled out until a week is not ruled out after it. What is written from a week on goes on.
 * Rows for the same time are all told, in their order.
 *
 * @param choice chooses the rows for today
 */
record NotesOfToday(RowChoice choice) {

    /** What is told each time, then the rows for today; empty where neither is there. */
    Optional<SafeText> of(Optional<Note> note, ProgramPath place) {
        return note.flatMap(written -> written.match(new Note.Cases<Optional<SafeText>>() {
            @Override
            public Optional<SafeText> always(Note.Always always) {
                return Optional.of(always.text());
            }

            @Override
            public Optional<SafeText> byRow(Note.ByRow byRow) {
                return choice.all(byRow.rows(), place).stream()
                        .map(Optional::of)
                        .reduce(byRow.shared(), NotesOfToday::both);
            }
        }));
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
