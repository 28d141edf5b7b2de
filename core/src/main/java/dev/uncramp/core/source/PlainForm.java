package dev.uncramp.core.source;

import java.util.Map;
import java.util.Optional;

/**
 * How a text on one line is written: as the language prints it, and in quotes only where they are needed.
 *
 * @param source where it stands
 * @param written what to write in the place of some texts, by their spans
 * @param keepQuotes whether quotes stay in any case
 */
record PlainForm(SourceText source, Map<Span, String> written, boolean keepQuotes) {

    /** The text as it is to be written; behind a quoted one a comment is safe, behind a plain one it may cut a text. */
    String of(Placement.Text text, boolean beforeComment) {
        ScalarNode node = text.node();
        String there = source.text().substring(text.from(), text.to());
        if (!node.isOnOneLine()) {
            return there;
        }
        boolean quoted = node.style() != ScalarStyle.PLAIN;
        String value = Optional.ofNullable(written.get(node.span())).orElse(node.value());
        boolean isNew = !value.equals(node.value());
        if (!quoted && !isNew) {
            return there;
        }
        String form = ScalarText.of(value, text.place());
        boolean plain = form.equals(value);
        if (!quoted) {
            return plain ? form : there;
        }
        return plain && (keepQuotes || beforeComment) ? there : form;
    }
}
