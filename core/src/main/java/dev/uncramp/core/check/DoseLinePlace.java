package dev.uncramp.core.check;

import dev.uncramp.core.program.ProgramPath;

/** Where the line of a dose stands. */
final class DoseLinePlace {

    private DoseLinePlace() {}

    /** The line of the item, else that of its block or session. */
    static ProgramPath of(ItemView item, Prescribed dose) {
        if (dose.from() != Prescribed.From.CIRCUIT) {
            return dose.place();
        }
        return item.block()
                .filter(block -> block.thing().circuit().dose().isPresent())
                .map(Placed::place)
                .orElse(item.session().path())
                .child("dose");
    }
}
