package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Whatever a text is made of, in every place where one can stand. */
class HandoutProperties {
    private static final Pattern BEGINNING = Pattern.compile("^(#{1,6} |- |\\d+\\. |\\*\\*|\\||).*$");

    @Provide
    Arbitrary<SafeText> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                "<",
                ">",
                "&",
                "\"",
                "'",
                "`",
                "*",
                "_",
                "[",
                "]",
                "(",
                ")",
                "#",
                "|",
                "\\",
                "-",
                "+",
                "=",
                "1.",
                "~",
                "!",
                "{",
                "}",
                "$",
                "\n",
                " ",
                "    ",
                "a",
                "\u00E9",
                "\u4E2D",
                "</style>",
                "<script>",
                "-->",
                "https://a",
                "&lt;",
                "onload=",
                "verylongwordwithoutanyblankthatisnotbrokenbyitself".repeat(2));
        return signs.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank())
                .map(SafeText::of);
    }

    @Property
    void aBrowserReadsTheTextItselfInEveryPlace(@ForAll("texts") SafeText text) {
        Document page = Jsoup.parse(HandoutHtml.of(everywhere(text)));
        String said = text.oneLine();
        assertEquals(
                said.strip(),
                page.title().isEmpty()
                        ? ""
                        : page.select("title").get(0).wholeText().strip());
        for (String place : List.of("h1", "h2", "h3", "h4", "li", "caption", "th", "td")) {
            assertEquals(said, page.select(place).get(0).wholeText(), place);
        }
        assertEquals(
                0,
                page.select("script, a, img, svg, iframe, link, base, form, object, embed")
                        .size());
        assertEquals(1, page.select("style").size());
    }

    @Property
    void noLineOfTextIsTooWide(@ForAll("texts") SafeText text) {
        HandoutText.of(everywhere(text)).lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 78, () -> line));
    }

    @Property
    void markdownHasAsManyHeadingsListLinesAndCellsAsThereAreWhateverIsInThem(@ForAll("texts") SafeText text) {
        List<String> shape = shape(HandoutMarkdown.of(everywhere(text)));
        assertEquals(shape(HandoutMarkdown.of(everywhere(SafeText.of("a")))), shape);
    }

    /** What begins each line, and how many bars of a table it has; escaped signs are text. */
    private static List<String> shape(String markdown) {
        return markdown.lines()
                .map(line -> line.replaceAll("\\\\\\p{Punct}", "a"))
                .map(line -> BEGINNING.matcher(line).replaceAll("$1")
                        + line.chars().filter(sign -> sign == '|').count()
                        + (line.matches(".*[<>`\\[\\]~].*") ? "markup" : ""))
                .toList();
    }

    private static Handout everywhere(SafeText text) {
        List<HandoutPart> leaves = List.of(
                new HandoutPart.Paragraph(text),
                new HandoutPart.Fact(text, text),
                new HandoutPart.Steps(Optional.of(text), List.of(text, text)),
                new HandoutPart.Points(Optional.of(text), List.of(text)),
                new HandoutPart.Table(text, List.of(text, text), List.of(TableRows.of(text, text))),
                new HandoutPart.Table(
                        text,
                        List.of(text, text, text),
                        List.of(new TableRows(
                                text, List.of(List.of(text), List.of(SafeText.of(""))), List.of(SafeText.of(""))))));
        HandoutPart chapter = new HandoutPart.Chapter(text, List.of(new HandoutPart.Card(text, leaves)));
        return new Handout(
                SafeText.of("en"),
                text,
                List.of(leaves.get(0)),
                List.of(new HandoutSection(
                        text, true, List.of(chapter, new HandoutPart.Alarm(text, leaves), leaves.get(0)))));
    }
}
