package dev.uncramp.core.handout;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.text.Wrap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A handout as plain text, at most 78 columns wide. */
public final class HandoutText {
    private static final int WIDTH = Page.WIDTH;

    private HandoutText() {}

    /**
     * Writes a handout.
     *
     * @param handout the handout
     * @return lines of text, the last one ended too
     */
    public static String of(Handout handout) {
        Writer page = new Writer(new StringBuilder(), "");
        page.heading(handout.title(), "=");
        if (!handout.onEachPage().isEmpty()) {
            page.gap();
            page.parts(handout.onEachPage());
        }
        for (HandoutSection section : handout.sections()) {
            page.gap();
            page.heading(section.heading(), "=");
            page.parts(section.parts());
        }
        return page.lines().toString().replaceAll("\n{3,}", "\n\n");
    }

    /**
     * Writes each kind of part.
     *
     * @param lines what is written so far
     * @param indent what stands before each line
     */
    private record Writer(StringBuilder lines, String indent) implements HandoutPart.Cases<Writer> {

        private void parts(List<HandoutPart> parts) {
            parts.forEach(part -> part.match(this));
        }

        private void gap() {
            lines.append('\n');
        }

        private void heading(SafeText heading, String under) {
            List<String> wrapped = Wrap.lines(heading.oneLine(), WIDTH - indent.length());
            int widest = wrapped.stream().mapToInt(DisplayWidth::of).max().orElse(0);
            wrapped.forEach(line -> lines.append(indent).append(line).append('\n'));
            if (!under.isEmpty()) {
                lines.append(indent).append(under.repeat(widest)).append('\n');
            }
        }

        /** Text after a mark; lines that go on stand under its first letter. */
        private Writer marked(String mark, String text) {
            int taken = indent.length() + DisplayWidth.of(mark);
            String before = mark;
            for (String line : Wrap.lines(text, WIDTH - taken)) {
                lines.append((indent + before + line).stripTrailing()).append('\n');
                before = " ".repeat(DisplayWidth.of(mark));
            }
            return this;
        }

        @Override
        public Writer paragraph(HandoutPart.Paragraph paragraph) {
            return marked("", paragraph.text().oneLine());
        }

        @Override
        public Writer fact(HandoutPart.Fact fact) {
            Page.hang(fact.label().oneLine() + ": " + fact.text().oneLine(), indent)
                    .forEach(line -> lines.append(line).append('\n'));
            return this;
        }

        @Override
        public Writer steps(HandoutPart.Steps steps) {
            label(steps.label());
            for (int i = 0; i < steps.steps().size(); i++) {
                marked("  %d. ".formatted(i + 1), steps.steps().get(i).oneLine());
            }
            return this;
        }

        @Override
        public Writer points(HandoutPart.Points points) {
            label(points.label());
            points.points().forEach(point -> marked("  - ", point.oneLine()));
            return this;
        }

        private void label(Optional<SafeText> label) {
            label.ifPresent(said -> marked("", said.oneLine() + ":"));
        }

        @Override
        public Writer table(HandoutPart.Table table) {
            gap();
            marked("", table.caption().oneLine());
            if (table.toFillIn()) {
                TextGrid.of(table, WIDTH - indent.length())
                        .forEach(line -> lines.append(indent).append(line).append('\n'));
            } else {
                table.rows().forEach(this::told);
            }
            gap();
            return this;
        }

        /** Rows to read are lines, not columns: they read aloud well, and no column is ever too narrow. */
        private void told(TableRows group) {
            String head = group.head().oneLine();
            if (group.rows().size() == 1) {
                List<String> cells =
                        group.rows().get(0).stream().map(SafeText::oneLine).toList();
                String label = cells.size() == 1 ? head : head + ", " + cells.get(0);
                marked("  ", label + ": " + String.join(", ", cells.subList(cells.size() == 1 ? 0 : 1, cells.size())));
                return;
            }
            marked("  ", head);
            group.rows()
                    .forEach(row ->
                            marked("    ", row.stream().map(SafeText::oneLine).collect(Collectors.joining(": "))));
        }

        @Override
        public Writer card(HandoutPart.Card card) {
            return under(card.heading(), "", "   ", card.parts());
        }

        @Override
        public Writer alarm(HandoutPart.Alarm alarm) {
            return under(alarm.heading(), "!", "   ", alarm.parts());
        }

        @Override
        public Writer chapter(HandoutPart.Chapter chapter) {
            return under(chapter.heading(), "-", "", chapter.parts());
        }

        private Writer under(SafeText heading, String line, String further, List<HandoutPart> inside) {
            gap();
            heading(heading, line);
            new Writer(lines, indent + further).parts(inside);
            return this;
        }
    }
}
