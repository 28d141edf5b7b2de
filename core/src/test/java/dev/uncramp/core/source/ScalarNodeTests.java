package dev.uncramp.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarNodeTests {

    /** In the written text a vertical bar stands for a line end. */
    @ParameterizedTest(name = "{0}: \"{1}\" is at {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a: 10, hold 5 s; hold; 1:8-1:12",
                "a: \uD83D\uDE00 hold; hold; 1:6-1:10",
                "a: \u00a05\u00a0kg\u00a0; 5 kg; 1:5-1:9",
                "a:  x  ; x; 1:5-1:6",
                "a: 'it''s hold'; hold; 1:11-1:15",
                "a: 'it''s hold'; '; 1:7-1:9",
                "a: \"x\\u00e9\\ty hold\"; hold; 1:16-1:20",
                "a: \"x\\u00e9\\ty hold\"; \u00e9; 1:6-1:12",
                "a: \"x\\ud83d\\ude00hold\"; \uD83D\uDE00; 1:6-1:18",
                "a: \"x\\ud83d\\ude00hold\"; hold; 1:18-1:22",
                "a: \"x \\|   hold\"; hold; 2:4-2:8",
                "a: \"x \\||   hold\"; hold; 3:4-3:8",
                "a: 3 x 10,|   hold 5 s; hold; 2:4-2:8",
                "a: 3 x 10,|   hold 5 s; 10, hold; 1:8-2:8",
                "a: 3 x 10,  ||   hold 5 s; hold; 3:4-3:8",
                "a: 'one  |   hold'; hold; 2:4-2:8",
                "a: \"one  ||   hold\"; hold; 3:4-3:8",
                "a: >|   one|   hold|  ; hold; 3:4-3:8",
                "a: >-|   one|||   hold; hold; 5:4-5:8",
                "a: >|   one|     two|   hold; hold; 4:4-4:8",
                "a: BAR|   one|   hold; hold; 3:4-3:8",
                "a: BAR+|||   one|   hold|||; hold; 5:4-5:8",
                "a: BAR2|    hold; hold; 2:5-2:9",
                "a: BAR2-|    hold; ` hold`; 2:4-2:9",
                "a: BAR|  hold  |  |; hold; 2:3-2:7",
                "a: BAR # why|  hold; hold; 2:3-2:7",
                "a: ''; ``; 1:4-1:6",
                "a: \"hold\"; hold; 1:5-1:9",
            })
    void aPartOfAValueIsFoundInTheText(String written, String part, String place) {
        String text = written.replace('|', '\n').replace("BAR", "|");
        Tree tree = YamlReader.read(SourceText.of("f", text));
        ScalarNode node = scalar(tree);
        int offset = node.value().indexOf(part);
        assertTrue(offset >= 0, () -> "\"" + node.value() + "\"");
        int codePoints = node.value().codePointCount(0, offset);
        Span span = node.inside(codePoints, part.codePointCount(0, part.length()));
        assertEquals(place, span.toString(), node::toString);
    }

    @Test
    void anEmptyPartIsAPlaceBetweenCharacters() {
        ScalarNode node = scalar(YamlReader.read(SourceText.of("f", "a: \"b\\tc\"")));
        assertEquals("1:5-1:5", node.inside(0, 0).toString());
        assertEquals("1:6-1:6", node.inside(1, 0).toString());
        assertEquals("1:8-1:8", node.inside(2, 0).toString());
        assertEquals("1:9-1:9", node.inside(3, 0).toString());
    }

    @Test
    void aPartOutsideTheValueIsRefused() {
        ScalarNode node = scalar(YamlReader.read(SourceText.of("f", "a: bc")));
        assertThrows(IndexOutOfBoundsException.class, () -> node.inside(-1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> node.inside(0, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> node.inside(1, 2));
    }

    @Test
    void aScalarOverTwoLinesSaysSo() {
        assertFalse(scalar(YamlReader.read(SourceText.of("f", "a: 10,\n  hold 5 s")))
                .isOnOneLine());
        assertTrue(
                scalar(YamlReader.read(SourceText.of("f", "a: 10, hold 5 s"))).isOnOneLine());
    }

    @Test
    void nothingIsNotTheSameAsEmptyQuotes() {
        ScalarNode nothing = scalar(YamlReader.read(SourceText.of("f", "a:")));
        ScalarNode quotes = scalar(YamlReader.read(SourceText.of("f", "a: ''")));
        assertTrue(nothing.isAbsent());
        assertFalse(quotes.isAbsent());
        assertFalse(nothing.sameContent(quotes));
        assertTrue(nothing.sameContent(ScalarNode.of("")));
        assertEquals("1:3-1:3", nothing.inside(0, 0).toString());
    }

    @Test
    void aScalarThatStandsInNoFileHasOnePlace() {
        assertEquals(Span.START, ScalarNode.of("hold").inside(1, 2));
        assertThrows(IllegalArgumentException.class, () -> new ScalarNode.Piece(0, 0, Span.START));
        assertThrows(IllegalArgumentException.class, () -> new ScalarNode.Piece(-1, 1, Span.START));
    }

    private static ScalarNode scalar(Tree tree) {
        MapNode map = (MapNode) tree.root().orElseThrow(() -> new AssertionError(tree.problems()));
        return (ScalarNode) map.entries().get(0).value();
    }
}
