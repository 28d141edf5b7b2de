package dev.uncramp.tui.app;

import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * What stands for a short while only.
 *
 * @param one when a 1 was typed that may become a 10, if it waits
 * @param note a remark that stands for some seconds, if there is one
 * @param trouble why the running journal is late, if it is
 * @param home whether leaving leads home
 * @param leaving whether to end as soon as the record is on the disk
 * @param page which part of a text that is too long for the screen is shown, from 0
 */
public record Passing(
        Optional<Moment> one,
        Optional<Note> note,
        Optional<SafeText> trouble,
        boolean home,
        boolean leaving,
        int page) {

    /** Nothing. */
    static final Passing NOTHING = new Passing(Optional.empty(), Optional.empty(), Optional.empty(), false, false, 0);

    Passing withOne(Optional<Moment> typed) {
        return new Passing(typed, note, trouble, home, leaving, page);
    }

    Passing with(Optional<Note> remark) {
        return new Passing(one, remark, trouble, home, leaving, page);
    }

    Passing withTrouble(Optional<SafeText> reason) {
        return new Passing(one, note, reason, home, leaving, page);
    }

    Passing leavingSoon() {
        return new Passing(one, note, trouble, home, true, page);
    }

    Passing leavingFor(boolean home) {
        return new Passing(one, note, trouble, home, leaving, page);
    }

    Passing turned(int other) {
        return new Passing(one, note, trouble, home, leaving, Math.max(0, other));
    }
}
