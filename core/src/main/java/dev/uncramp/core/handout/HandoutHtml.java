package dev.uncramp.core.handout;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.uncramp.core.text.Escape;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A handout as one HTML page that prints on A4 and Letter in black and white.
 *
 * <p>It holds all that it needs: no script, no picture, no address. Its policy lets a browser load nothing and use
 * exactly one style sheet, the one whose SHA-256 it names, so that nothing in a program's texts could do more than be
 * read, even were it not escaped.
 */
public final class HandoutHtml {
    private static final String STYLE = style("handout.css");

    private HandoutHtml() {}

    /**
     * Writes a handout.
     *
     * @param handout the handout
     * @return a whole HTML document in UTF-8
     */
    public static String of(Handout handout) {
        return page(handout, STYLE);
    }

    /**
     * Writes something short, in smaller letters, so that it fits on one page.
     *
     * @param card such as what {@link CrampCard} makes
     * @return a whole HTML document in UTF-8
     */
    public static String ofOnePage(Handout card) {
        return page(card, STYLE + style("one-page.css"));
    }

    private static String page(Handout handout, String style) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(text(handout.language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(policy(style))
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(text(handout.title()))
                .append("</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n");
        if (handout.onEachPage().isEmpty()) {
            page.append("<main>\n");
            content(page, handout);
        } else {
            page.append("<main class=\"running\">\n<div class=\"each-page\">\n<div class=\"alarm\">\n");
            parts(page, 2, handout.onEachPage());
            page.append("</div>\n</div>\n<div class=\"rest\">\n<div>\n");
            content(page, handout);
            page.append("</div>\n</div>\n");
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void content(StringBuilder page, Handout handout) {
        page.append("<h1>").append(text(handout.title())).append("</h1>\n");
        handout.sections().forEach(section -> section(page, section));
    }

    private static String policy(String style) {
        String hash = BaseEncoding.base64()
                .encode(Hashing.sha256()
                        .hashString(style, StandardCharsets.UTF_8)
                        .asBytes());
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'".formatted(hash);
    }

    private static void section(StringBuilder page, HandoutSection section) {
        page.append(section.ownPage() ? "<section class=\"page\">\n" : "<section>\n");
        heading(page, 2, section.heading());
        parts(page, 3, section.parts());
        page.append("</section>\n");
    }

    private static void parts(StringBuilder page, int level, List<HandoutPart> parts) {
        parts.forEach(part -> part.match(new Writer(page, level)));
    }

    private static void heading(StringBuilder page, int level, SafeText heading) {
        page.append("<h%d>%s</h%d>\n".formatted(level, text(heading), level));
    }

    private static String text(SafeText text) {
        return Escape.html(text.oneLine());
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
            return page.append("<p>").append(text(paragraph.text())).append("</p>\n");
        }

        @Override
        public StringBuilder fact(HandoutPart.Fact fact) {
            return page.append("<p><strong>%s:</strong> %s</p>\n".formatted(text(fact.label()), text(fact.text())));
        }

        @Override
        public StringBuilder steps(HandoutPart.Steps steps) {
            return list("ol", steps.label(), steps.steps());
        }

        @Override
        public StringBuilder points(HandoutPart.Points points) {
            return list("ul", points.label(), points.points());
        }

        private StringBuilder list(String element, Optional<SafeText> label, List<SafeText> lines) {
            label.ifPresent(said -> page.append("<p class=\"label\"><strong>%s:</strong></p>\n".formatted(text(said))));
            page.append("<%s>\n".formatted(element));
            lines.forEach(line -> page.append("<li>").append(text(line)).append("</li>\n"));
            return page.append("</%s>\n".formatted(element));
        }

        @Override
        public StringBuilder table(HandoutPart.Table table) {
            page.append(table.toFillIn() ? "<table class=\"fill\">\n" : "<table>\n")
                    .append("<caption>%s</caption>\n<thead>\n<tr>".formatted(text(table.caption())));
            table.columns().forEach(column -> page.append("<th scope=\"col\">%s</th>".formatted(text(column))));
            page.append("</tr>\n</thead>\n");
            table.rows().forEach(this::rows);
            return page.append("</table>\n");
        }

        private void rows(TableRows group) {
            int count = group.rows().size();
            page.append("<tbody>\n");
            for (int i = 0; i < count; i++) {
                page.append("<tr>");
                if (i == 0) {
                    page.append(
                            count == 1
                                    ? "<th scope=\"row\">"
                                    : "<th scope=\"rowgroup\" rowspan=\"%d\">".formatted(count));
                    page.append(text(group.head())).append("</th>");
                }
                group.rows().get(i).forEach(cell -> page.append("<td>%s</td>".formatted(text(cell))));
                if (i == 0) {
                    String span = count == 1 ? "" : " rowspan=\"%d\"".formatted(count);
                    group.tail().forEach(cell -> page.append("<td%s>%s</td>".formatted(span, text(cell))));
                }
                page.append("</tr>\n");
            }
            page.append("</tbody>\n");
        }

        @Override
        public StringBuilder card(HandoutPart.Card card) {
            return under("<div class=\"card\">\n", card.heading(), card.parts());
        }

        @Override
        public StringBuilder alarm(HandoutPart.Alarm alarm) {
            return under("<div class=\"card alarm\">\n", alarm.heading(), alarm.parts());
        }

        @Override
        public StringBuilder chapter(HandoutPart.Chapter chapter) {
            return under("<div class=\"chapter\">\n", chapter.heading(), chapter.parts());
        }

        private StringBuilder under(String start, SafeText heading, List<HandoutPart> inside) {
            page.append(start);
            heading(page, level, heading);
            parts(page, level + 1, inside);
            return page.append("</div>\n");
        }
    }

    private static String style(String file) {
        try (InputStream in = Objects.requireNonNull(HandoutHtml.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
