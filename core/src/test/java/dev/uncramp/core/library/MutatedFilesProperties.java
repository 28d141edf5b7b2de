package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MutatedFilesProperties {

    private static final List<String> GOOD = TestLibrary.files("ok").stream()
            .map(file -> TestLibrary.source("ok", file).text())
            .toList();
    private static final String ALPHABET = " :-,#'\"{}[]|>&*!%@`~0123456789abwxe\n\t\u2192\u2013\u00A0";

    @Property(tries = 250)
    void noMutatedFileBreaksTheReview(@ForAll long seed) {
        Random random = new Random(seed);
        String text = GOOD.get(random.nextInt(GOOD.size()));
        for (int change = random.nextInt(4); change >= 0; change--) {
            text = random.nextBoolean() ? withLines(text, random) : withLetters(text, random);
        }
        SourceText source = TestLibrary.source(text);
        Review review = Review.of(source, TestLibrary.CATALOG);
        assertEquals(review.blocks(), review.program().isEmpty());
        for (Diagnostic diagnostic : review.diagnostics()) {
            assertTrue(diagnostic.span().end().line() <= source.lines(), diagnostic::toString);
        }
    }

    /** Two lines swapped, or one of them doubled or taken out. */
    private static String withLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int one = random.nextInt(Math.max(1, lines.size()));
        if (lines.isEmpty()) {
            return text;
        }
        switch (random.nextInt(3)) {
            case 0 -> Collections.swap(lines, one, random.nextInt(lines.size()));
            case 1 -> lines.add(one, lines.get(random.nextInt(lines.size())));
            default -> lines.remove(one);
        }
        return String.join("\n", lines) + "\n";
    }

    /** A letter changed, put in or taken out. */
    private static String withLetters(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(2));
        String letter = String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return text.substring(0, at) + (random.nextInt(4) == 0 ? "" : letter) + text.substring(to);
    }
}
