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
 * @param leaving whether to end as soon as the record is on the disk
 */
public record Passing(Optional<Moment> one, Optional<Note> note, Optional<SafeText> trouble, boolean leaving) {

    /** Nothing. */
    static final Passing NOTHING = new Passing(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
