package dev.uncramp.core.clinical;

import dev.uncramp.core.text.SafeText;

/**
 * A text that a number or a form comes from.
 *
 * @param code how a line of sources names it, such as {@code HW-lbp}
 * @param title what it is called, or what it is about
 * @param publisher who stands behind it
 * @param address where it was found, as text
 * @param kind what sort of text it is
 * @param seen how much of it was seen
 */
public record Reference(
        String code, SafeText title, SafeText publisher, SafeText address, ReferenceKind kind, Seen seen) {

    /**
     * Says whether a number may rest on this text alone.
     *
     * @return false for a blog, for a maker's page, and for what was not seen; such a number is called usual practice
     */
    public boolean carries() {
        return kind != ReferenceKind.BLOG && kind != ReferenceKind.MAKER && seen != Seen.NOT_SEEN;
    }
}
