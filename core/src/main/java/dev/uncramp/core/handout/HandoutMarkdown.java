package dev.uncramp.core.handout;

import dev.uncramp.core.text.Escape;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A handout as Markdown: CommonMark, and tables as most readers of Markdown know them. */
public final class HandoutMarkdown {

    private HandoutMarkdown() {}

    /**
     * Writes a handout.
     *
     * @param handout the handout
     * @return lines of Markdown, the last one ended too
     */
    public static String of(Handout handout) {
        StringBuilder page = new StringBuilder();
        heading(page, 1, handout.title());
        parts(page, 2, handout.onEachPage());
        for (HandoutSection section : handout.sections()) {
            heading(page, 2, section.heading());
            parts(page, 3, section.parts());
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void heading(StringBuilder page, int level, SafeText heading) {
        page.append("#".repeat(level)).append(' ').append(text(heading)).append("\n\n");
    }

    private static void parts(StringBuilder page, int level, List<HandoutPart> parts) {
        parts.forEach(part -> part.match(new Writer(page, level)));
    }

    private static String text(SafeText text) {
        return Escape.markdown(text.oneLine().strip());
    }

    /**
     * Writes each kind of part.
     *
     * @param page what is written so far
     * @param level the level of the next heading
     */
    private record Writer(StringBuilder page, int level) implements HandoutPart.Cases<StringBuilder> {

        @Override
        public StringBuilder paragraph(HandoutPart.Paragraph paragraph) {
            return page.append(text(paragraph.text())).append("\n\n");
        }

        @Override
        public StringBuilder fact(HandoutPart.Fact fact) {
            return page.append("**%s:** %s\n\n".formatted(text(fact.label()), text(fact.text())));
        }

        @Override
        public StringBuilder steps(HandoutPart.Steps steps) {
            label(steps.label());
            for (int i = 0; i < steps.steps().size(); i++) {
                page.append("%d. %s\n".formatted(i + 1, text(steps.steps().get(i))));
            }
            return page.append('\n');
        }

        @Override
        public StringBuilder points(HandoutPart.Points points) {
            label(points.label());
            points.points().forEach(point -> page.append("- %s\n".formatted(text(point))));
            return page.append('\n');
        }

        private void label(Optional<SafeText> label) {
            label.ifPresent(said -> page.append("**%s:**\n\n".formatted(text(said))));
        }

        @Override
        public StringBuilder table(HandoutPart.Table table) {
            page.append("**%s**\n\n".formatted(text(table.caption())));
            row(table.columns());
            page.append("|").append(" --- |".repeat(table.columns().size())).append('\n');
            for (TableRows group : table.rows()) {
                for (int i = 0; i < group.rows().size(); i++) {
                    row(group.cells(i));
                }
            }
            return page.append('\n');
        }

        private void row(List<SafeText> cells) {
            page.append(cells.stream()
                    .map(cell -> text(cell))
                    .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                    .collect(Collectors.joining("|", "|", "|\n")));
        }

        @Override
        public StringBuilder card(HandoutPart.Card card) {
            return under(card.heading(), card.parts());
        }

        @Override
        public StringBuilder alarm(HandoutPart.Alarm alarm) {
            return under(alarm.heading(), alarm.parts());
        }

        @Override
        public StringBuilder chapter(HandoutPart.Chapter chapter) {
            return under(chapter.heading(), chapter.parts());
        }

        private StringBuilder under(SafeText heading, List<HandoutPart> inside) {
            heading(page, level, heading);
            parts(page, level + 1, inside);
            return page;
        }
    }
}
