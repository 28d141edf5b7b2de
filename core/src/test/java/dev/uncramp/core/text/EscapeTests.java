package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapeTests {

    @Test
    void markupStaysText() {
        assertEquals(
                "&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt; &amp; b",
                Escape.html("<a href=\"x\" onclick='y'> & b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a, b|\"a, b\"",
                "say \"hi\"|\"say \"\"hi\"\"\"",
                "=1+1|\"'=1+1\"",
                "` =1+1`|\"' =1+1\"",
                "-5 kg|\"'-5 kg\"",
                "@cmd|\"'@cmd\"",
                "` a`|\" a\"",
                "a=b|a=b",
                "``|``",
            })
    void aCellIsQuotedAndNeverAFormula(String text, String cell) {
        assertEquals(cell, Escape.csv(text));
    }

    @Test
    void aCellThatStartsWithATabOrHoldsALineEndIsQuoted() {
        assertEquals("\"'\t=1\"", Escape.csv("\t=1"));
        assertEquals("\"a\nb\"", Escape.csv("a\nb"));
    }

    @Test
    void calendarTextIsEscaped() {
        assertEquals("a\\, b\\; c\\\\d\\ne\\nf\\ng", Escape.calendar("a, b; c\\d\ne\r\nf\rg"));
    }

    @Test
    void markdownStaysText() {
        assertEquals("\\*a\\* \\[b\\](c) \\# d", Escape.markdown("*a* [b](c) # d"));
        assertEquals("\\- a\n  \\+ b\n1\\. c\n2\\) d\n3 e - f", Escape.markdown("- a\n  + b\n1. c\n2) d\n3 e - f"));
    }

    @Test
    void aBareAddressIsNoLinkInMarkdown() {
        assertEquals(
                "https\\://a.example WWW\\.b.example c\\@d.example \\$x\\$ e: f",
                Escape.markdown("https://a.example WWW.b.example c@d.example $x$ e: f"));
    }
}
