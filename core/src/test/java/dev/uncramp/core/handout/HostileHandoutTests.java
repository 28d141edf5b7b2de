package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.Golden;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fault row S04: a program in which every text is an attack stays a sheet of text. */
class HostileHandoutTests {
    private static final Pattern MARKED = Pattern.compile("T\\d+ [^'\\n\\]]*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");

    private static Handout handout;
    private static String source;

    @BeforeAll
    static void read() throws IOException {
        source = Files.readString(Golden.resource("handout/paper/hostile.yaml"));
        handout = Papers.written(source);
    }

    @Test
    void aBrowserFindsNoElementAndNoAttributeButOurs() {
        Document page = Jsoup.parse(HandoutHtml.of(handout));
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            elements.add(element.tagName());
            for (Attribute attribute : element.attributes()) {
                attributes.add(attribute.getKey());
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "#root", "html", "head", "meta", "title", "style", "body", "main", "section", "div", "h1", "h2",
                        "h3", "h4", "p", "strong", "ol", "ul", "li", "table", "caption", "thead", "tbody", "tr", "th",
                        "td")),
                elements);
        assertEquals(
                new TreeSet<>(Set.of("lang", "charset", "http-equiv", "content", "name", "class", "scope", "rowspan")),
                attributes);
    }

    @Test
    void theOnlyStyleIsTheOneThatThePolicyNamesAndItLoadsNothing() {
        Document page = Jsoup.parse(HandoutHtml.of(handout));
        String style = page.select("style").get(0).data();
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(style, StandardCharsets.UTF_8)
                        .asBytes());
        assertEquals(1, page.select("style").size());
        assertTrue(page.select("meta[http-equiv=Content-Security-Policy]")
                .attr("content")
                .startsWith("default-src 'none'; style-src 'sha256-" + hash + "';"));
        assertTrue(List.of("url(", "@import", "http", "expression").stream().noneMatch(style::contains));
        assertEquals(
                2,
                page.head()
                        .select("meta")
                        .indexOf(page.select("meta[name=viewport]").get(0)));
    }

    @Test
    void everyHostileTextIsReadAsItWasWritten() {
        String shown = Jsoup.parse(HandoutHtml.of(handout)).wholeText();
        String text = HandoutText.of(handout).replaceAll("\\s+", " ");
        int found = 0;
        Matcher marked = MARKED.matcher(source.replace("''", "\u2019").replaceAll("', '", "'\n'"));
        while (marked.find()) {
            String written = marked.group().replace('\u2019', '\'').strip();
            assertTrue(shown.contains(written), () -> written + " is not on the page");
            assertTrue(text.contains(written.substring(0, 3)), () -> written + " is not in the text");
            found++;
        }
        assertEquals(36, found);
    }

    @Test
    void inMarkdownNoTextMakesALinkAHeadingMarkupOrACell() {
        List<String> lines = HandoutMarkdown.of(handout).lines().toList();
        int columns = 0;
        for (String line : lines) {
            String bare = ESCAPED.matcher(line).replaceAll("");
            columns = bare.startsWith("|")
                    ? (int) bare.chars().filter(c -> c == '|').count()
                    : 0;
            String ours = bare.replaceFirst("^#{1,4} ", "")
                    .replaceFirst("^\\*\\*([^*]*)\\*\\*", "$1")
                    .replaceFirst("^(- |\\d+\\. )", "");
            assertTrue(ours.chars().noneMatch(c -> "[]<>`*_#~&!@$\\".indexOf(c) >= 0), () -> line);
            assertTrue(columns > 0 || ours.indexOf('|') < 0, () -> line);
            assertTrue(!ours.contains("://") && !ours.contains("www."), () -> line);
            assertTrue(ours.isEmpty() || !"-+=".contains(ours.substring(0, 1)), () -> line);
        }
        assertTrue(rowsHaveOneWidth(lines));
    }

    private static boolean rowsHaveOneWidth(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            int here = pipes(lines.get(i));
            int before = pipes(lines.get(i - 1));
            if (here > 0 && before > 0 && here != before) {
                return false;
            }
        }
        return true;
    }

    private static int pipes(String line) {
        return (int) ESCAPED.matcher(line)
                .replaceAll("")
                .chars()
                .filter(c -> c == '|')
                .count();
    }

    @Test
    void theTextHasNoControlCharacterAndNoLongLine() {
        String text = HandoutText.of(handout);
        assertTrue(SafeText.firstUnsafe(text).isEmpty());
        assertTrue(text.lines().allMatch(line -> DisplayWidth.of(line) <= 78));
    }
}
