package dev.uncramp.core.session;

import dev.uncramp.core.program.Terms;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.Optional;

/**
 * What a program, a session, a block or an "again" lends to what it holds: everything in it may be skipped, and its note and its
 * time to get ready stand before its first exercise.
 *
 * @param optional whether all in it may be skipped and counts as kept
 * @param note its note
 * @param ready how long to get ready for it
 */
record Lent(boolean optional, Optional<SafeText> note, Optional<Duration> ready) {

    static final Lent NOTHING = new Lent(false, Optional.empty(), Optional.empty());

    /** What is lent inside of something with these terms and what it notes today, to its first exercise. */
    Lent with(Terms terms, Optional<SafeText> its) {
        return new Lent(
                optional || terms.optional(),
                NotesOfToday.both(note, its),
                terms.ready().isPresent() ? terms.ready() : ready);
    }

    /** The same with a note before all others. */
    Lent saying(Optional<SafeText> first) {
        return new Lent(optional, NotesOfToday.both(first, note), ready);
    }

    /** What is lent to the exercises after the first. */
    Lent said() {
        return new Lent(optional, Optional.empty(), Optional.empty());
    }

    /** The note of an exercise after the notes that stand before it. */
    Optional<SafeText> before(Optional<SafeText> own) {
        return NotesOfToday.both(note, own);
    }
}
