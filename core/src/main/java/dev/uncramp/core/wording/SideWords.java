package dev.uncramp.core.wording;

import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.program.Side;
import java.util.Locale;

/** Sides in words. */
public final class SideWords {

    private SideWords() {}

    /**
     * Says the side that a dose names.
     *
     * @param wording the texts
     * @param side the side
     * @return such as {@code each side}
     */
    public static String of(Wording wording, DoseSide side) {
        return wording.text("side." + side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * Says the side that works in a step.
     *
     * @param wording the texts
     * @param side the side
     * @return such as {@code left side}
     */
    public static String of(Wording wording, Side side) {
        return wording.text("side." + side.name().toLowerCase(Locale.ROOT));
    }
}
