package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.Bibliography;
import dev.uncramp.core.clinical.Reference;
import dev.uncramp.core.clinical.SourceLine;
import dev.uncramp.core.text.Wrap;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of a page of text, at most 78 columns wide. */
final class Page {
    static final int WIDTH = 78;

    private final Wording wording;
    private final StringBuilder lines = new StringBuilder();

    Page(Wording wording) {
        this.wording = wording;
    }

    /** A line of its own. */
    Page line(String text) {
        return indented(text, "");
    }

    /** A line that goes on further in where it does not fit. */
    Page indented(String text, String indent) {
        hang(text, indent).forEach(line -> lines.append(line).append('\n'));
        return this;
    }

    /** The lines of a text after an indent, all but the first two columns further in. */
    static List<String> hang(String text, String indent) {
        List<String> wrapped = Wrap.lines(text, WIDTH - indent.length() - 2);
        return IntStream.range(0, wrapped.size())
                .mapToObj(i -> indent + (i == 0 ? "" : "  ") + wrapped.get(i))
                .toList();
    }

    /** An empty line. */
    Page gap() {
        lines.append('\n');
        return this;
    }

    /** A label and what belongs to it; nothing where there is nothing. */
    Page labelled(String key, String text) {
        return text.isEmpty() ? this : line(wording.text("page.line", wording.text(key), text));
    }

    /** A heading that a colon ends. */
    Page heading(String key) {
        return line(wording.text("page.line", wording.text(key), "").strip());
    }

    /** What the codes of some sources stand for, and what usual practice means where they name it. */
    Page references(Bibliography bibliography, List<SourceLine> lines) {
        for (Reference reference : bibliography.cited(lines)) {
            indented(
                    wording.text(
                            "page.reference",
                            reference.code(),
                            reference.title().oneLine(),
                            reference.publisher().oneLine(),
                            reference.address().oneLine(),
                            reference.kind().word(),
                            wording.text("page.seen." + reference.seen().word().replace(' ', '-'))),
                    "  ");
        }
        boolean usual = lines.stream().anyMatch(SourceLine::usualPractice);
        return usual ? indented(wording.text("page.usual-practice"), "  ") : this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
