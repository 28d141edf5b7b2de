package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is said to the frequent mistakes about an amount: what stands where it does not belong, and what to write. */
final class AmountFaults {

    private final DoseCursor cursor;
    private final DoseVocabulary vocabulary;

    AmountFaults(DoseCursor cursor, DoseVocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    /** A line that begins with a word that is no amount. */
    Misread noAmount(DoseToken first) {
        if (cursor.peek(1).isWord("up") && cursor.peek(2).isWord("to")) {
            cursor.next();
            cursor.next();
            cursor.next();
            while (!cursor.atPartEnd()) {
                cursor.next();
            }
            return cursor.fault(first, "`%s` does not say where to start".formatted(cursor.since(first)))
                    .help("write the start and the goal, as in `1 x 10 -> 3 x 10`");
        }
        if (cursor.peek(1).is(Kind.NUMBER) && labelled(first.text())) {
            cursor.next();
            int start = cursor.peek().start();
            while (!cursor.atPartEnd()) {
                cursor.next();
            }
            String amount = cursor.slice(start, cursor.last().end());
            return Misread.at(first, "`%s` stands before its amount".formatted(first.text()))
                    .help("write `%s %s`".formatted(amount, first.text()));
        }
        if (DoseLexicon.PARTS.contains(first.text())) {
            return Misread.at(
                            first,
                            "`%s` stands where the amount is expected"
                                    .formatted(cursor.slice(first.start(), first.end())))
                    .help("write the amount first, as in `10, hold 5 s`");
        }
        return Misread.at(first, "`%s` is no amount".formatted(cursor.slice(first.start(), first.end())))
                .expected("a number, `once`, `twice` or `as told`")
                .near(first.text(), Set.of("once", "twice", "as"));
    }

    private boolean labelled(String word) {
        boolean label = vocabulary.labels().contains(word) && !DoseLexicon.PARTS.contains(word);
        return label || DoseLexicon.PACES.containsKey(word);
    }

    /** Sets of an amount that may be anything up to a number: it does not say how many. */
    Misread upToSets(DoseToken first, Value value) {
        cursor.next();
        String goal = cursor.peek().text();
        while (!cursor.atPartEnd()) {
            cursor.next();
        }
        String most = DosePrinter.number(value.planned());
        return cursor.fault(first, "`%s` does not say how many sets".formatted(cursor.since(first)))
                .help("write `1 x %s -> %s x %s` to go there over time, or `1-%s x %s`"
                        .formatted(goal, most, goal, most, goal));
    }

    /** Frequent mistakes right after the unit: a second x, an arrow, a slash, an unknown word. */
    void afterUnit(DoseToken first, Count sets, Value value, DoseToken unitToken, boolean written) {
        String amount = DosePrinter.value(value) + (written ? " " + unitToken.text() : "");
        if (cursor.sees(Kind.TIMES)) {
            cursor.next();
            String count = cursor.sees(Kind.NUMBER) ? cursor.next().text() : "3";
            throw cursor.fault(first, "the sets stand before the x").help("write `%s x %s`".formatted(count, amount));
        }
        if (cursor.sees(Kind.ARROW)) {
            DoseToken arrow = cursor.next();
            String to = cursor.sees(Kind.NUMBER) ? cursor.next().text() : "";
            if (cursor.take(Kind.TIMES)) {
                to = to + " x " + cursor.next().text();
            }
            throw Misread.at(unitToken.start(), arrow.end(), "the unit stands once, after the number to reach")
                    .help("write `%s%s -> %s %s`"
                            .formatted(DosePrinter.sets(sets), DosePrinter.value(value), to, unitToken.text()));
        }
        if (cursor.sees(Kind.SLASH)) {
            while (!cursor.atPartEnd()) {
                cursor.next();
            }
            throw cursor.fault(first, "`%s` says how often, not how much".formatted(cursor.since(first)))
                    .help("write the amount first, as in `10, 3 days/week`");
        }
        if (!written && cursor.sees(Kind.WORD)) {
            known();
        }
    }

    /** The word after a number without a unit must be one that may stand there. */
    private void known() {
        Set<String> known = new LinkedHashSet<>(DoseLexicon.UNITS.keySet());
        known.addAll(vocabulary.counts());
        known.addAll(DoseLexicon.COMMA_FREE);
        known.addAll(vocabulary.labels());
        known.addAll(DoseLexicon.STEPS);
        String word = cursor.peek().text();
        if (word.equals("rm") || cursor.peek(1).is(Kind.SLASH)) {
            throw partAlone();
        }
        if (word.equals("sets") || word.equals("set")) {
            throw cursor.unexpected("a unit").help("the sets stand before an x, as in `3 x 10`");
        }
        if (MoreReader.WORDS.contains(word)) {
            throw Misread.at(cursor.peek(), "`%s` needs an amount before it to rise from".formatted(word))
                    .help("write the amount first, as in `8, 2 more each week up to 16`");
        }
        if (!known.contains(word) && !DoseLexicon.PARTS.contains(word) && !word.equals("of")) {
            DoseToken token = cursor.peek();
            throw Misread.at(token, "`%s` is no unit".formatted(cursor.slice(token.start(), token.end())))
                    .expected("a unit such as `reps`, `s`, `min`, `breaths` or `steps`")
                    .near(word, known);
        }
    }

    /** A part that begins with a number stands where the amount should: {@code 12RM}, {@code 3 days/week}. */
    private Misread partAlone() {
        DoseToken number = cursor.last();
        while (!cursor.atPartEnd()) {
            cursor.next();
        }
        String said = cursor.since(number);
        return cursor.fault(number, "`%s` does not say how much".formatted(said))
                .help("write the amount first, as in `10, %s`".formatted(said));
    }
}
