package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import dev.uncramp.core.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parts that are fixed words, such as {@code each side} or {@code no support}. */
final class PhraseReader {

    private static final int MOST_NEAREST = 3;
    private static final Map<List<String>, Phrase> PHRASES = phrases();

    private final DoseCursor cursor;

    PhraseReader(DoseCursor cursor) {
        this.cursor = cursor;
    }

    /** What a phrase does to the parts. */
    private interface Phrase {
        void addTo(PartsSoFar parts, DoseToken first);
    }

    /** Whether the next word begins a phrase. */
    boolean ahead() {
        return cursor.sees(Kind.WORD)
                && PHRASES.keySet().stream()
                        .anyMatch(words -> words.get(0).equals(cursor.peek().text()));
    }

    /** Reads a phrase, the next word being the first of one. */
    void read(PartsSoFar parts) {
        DoseToken first = cursor.peek();
        List<String> found =
                PHRASES.keySet().stream().filter(this::matches).findFirst().orElseThrow(this::incomplete);
        found.forEach(word -> cursor.next());
        Optional.ofNullable(PHRASES.get(found)).ifPresent(phrase -> phrase.addTo(parts, first));
    }

    private boolean matches(List<String> words) {
        return matching(words) == words.size();
    }

    private int matching(List<String> words) {
        int count = 0;
        while (count < words.size() && cursor.peek(count).isWord(words.get(count))) {
            count++;
        }
        return count;
    }

    /** The problem that a phrase breaks off, with the words that could have come. */
    private Misread incomplete() {
        int most = PHRASES.keySet().stream().mapToInt(this::matching).max().orElse(0);
        DoseToken first = cursor.peek();
        Set<String> next = new LinkedHashSet<>();
        List<String> whole = new ArrayList<>();
        for (List<String> words : PHRASES.keySet()) {
            if (matching(words) == most) {
                next.add(words.get(most));
                whole.add(String.join(" ", words));
            }
        }
        for (int i = 0; i < most; i++) {
            cursor.next();
        }
        String expected = DoseLexicon.oneOf(whole);
        DoseToken token = cursor.peek();
        if (token.odd().isPresent()) {
            return token.odd().get();
        }
        if (first.isWord("every") && token.isWord("day")) {
            cursor.next();
            return cursor.fault(first, "`every day` has a word of its own").help("write `daily`");
        }
        if (first.isWord("both")) {
            return cursor.fault(first, "`both` could be both at once, or one after the other")
                    .help("write `both sides` for both at once, `each side` for one after the other");
        }
        if (!cursor.atPartEnd()) {
            return Misread.at(
                            token,
                            "`%s` does not go on with `%s`"
                                    .formatted(cursor.since(first), cursor.slice(token.start(), token.end())))
                    .expected(expected)
                    .near(token.text(), next);
        }
        return cursor.fault(first, "`%s` is not complete".formatted(cursor.since(first)))
                .expected(expected);
    }

    /** The phrases of which one word resembles a misspelt one. */
    static List<String> near(String word) {
        return PHRASES.keySet().stream()
                .filter(words -> !Nearest.of(word, words, 1).isEmpty())
                .map(words -> String.join(" ", words))
                .limit(MOST_NEAREST)
                .toList();
    }

    private static Map<List<String>, Phrase> phrases() {
        Map<List<String>, Phrase> map = new LinkedHashMap<>();
        for (DoseSide side : DoseSide.values()) {
            map.put(words(side.words()), (parts, first) -> parts.side(side, first));
        }
        map.put(words("alternating"), PartsSoFar::alternating);
        map.put(words("each way"), (parts, first) -> parts.ways(Ways.TWO, first));
        for (Pace pace : Pace.values()) {
            map.put(words(pace.word()), (parts, first) -> parts.pace(pace, first));
        }
        for (Support support : Support.values()) {
            map.put(words(support.words()), (parts, first) -> parts.support(support, first));
        }
        map.put(words("daily"), (parts, first) -> parts.days(new When.Daily(), first));
        map.put(words("every other day"), (parts, first) -> parts.days(new When.EveryOther(), first));
        return map;
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" "));
    }
}
