package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a whole line: alternatives, each an amount and its parts.
 *
 * <p>Recursive descent, one class for each corner of the grammar. A problem ends the reading of its part; the reader
 * notes it and goes on after the next comma, so that one line gives all its problems.
 */
final class LineReader {

    /** The longest line, in code points. */
    static final int LONGEST = 2000;

    private final String text;
    private final DoseVocabulary vocabulary;
    private final List<DoseProblem> problems = new ArrayList<>();
    private final List<DoseToken> tokens;

    private static final Pattern PROSE = Pattern.compile("\\p{L}+ .* .*");

    private LineReader(String text, DoseVocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        DoseLexer.Lexed lexed = DoseLexer.lex(text);
        tokens = lexed.tokens();
        problems.addAll(lexed.problems());
    }

    /** The dose, or its problems; where the whole text reads as on paper, the first of them with the line to write. */
    static DoseReading dose(String text, DoseVocabulary vocabulary) {
        DoseReading reading = asWritten(text, vocabulary);
        if (reading.problems().isEmpty()) {
            return reading;
        }
        DoseProblem first = reading.problems().get(0);
        Optional<PaperLine.Proposal> proposal = PaperLine.read(text, vocabulary)
                .filter(found -> found.isWhole() || first.remedy().isEmpty());
        if (proposal.isEmpty()) {
            return isProse(text, first) ? inNote(reading) : reading;
        }
        List<DoseProblem> problems =
                new ArrayList<>(List.of(first.with(proposal.get().help())));
        if (!proposal.get().isWhole()) {
            problems.addAll(reading.problems().subList(1, reading.problems().size()));
        }
        return new DoseReading(Optional.empty(), problems);
    }

    /** Whether a sentence stands where an amount belongs, of which nothing better can be said. */
    private static boolean isProse(String text, DoseProblem first) {
        return first.offset() == 0
                && first.remedy().isEmpty()
                && first.message().value().endsWith("is no amount")
                && PROSE.matcher(text.strip()).matches();
    }

    private static DoseReading inNote(DoseReading reading) {
        return new DoseReading(
                Optional.empty(),
                List.of(reading.problems()
                        .get(0)
                        .with("write how much, as in `10`, `3 x 8` or `2 min`; words for the person go on a line"
                                + " under it, behind `note:`")));
    }

    /** The dose or its problems, without a look at what else the text may say. */
    static DoseReading asWritten(String text, DoseVocabulary vocabulary) {
        Optional<DoseProblem> length = tooLong(text);
        if (length.isPresent()) {
            return new DoseReading(Optional.empty(), List.of(length.get()));
        }
        LineReader reader = new LineReader(text, vocabulary);
        Optional<Dose> dose = reader.dose();
        List<DoseProblem> problems = reader.sorted();
        return new DoseReading(problems.isEmpty() ? dose : Optional.empty(), problems);
    }

    static DosePartsReading parts(String text) {
        Optional<DoseProblem> length = tooLong(text);
        if (length.isPresent()) {
            return new DosePartsReading(Optional.empty(), List.of(length.get()));
        }
        LineReader reader = new LineReader(text, DoseVocabulary.none());
        DoseParts parts = reader.parts();
        List<DoseProblem> problems = reader.sorted();
        return new DosePartsReading(problems.isEmpty() ? Optional.of(parts) : Optional.empty(), problems);
    }

    private static Optional<DoseProblem> tooLong(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? Optional.empty()
                : Optional.of(Misread.at(
                                0, length, "a dose of %d characters is too long: at most %d".formatted(length, LONGEST))
                        .problem());
    }

    private List<DoseProblem> sorted() {
        problems.sort(Comparator.comparingInt(DoseProblem::offset));
        return problems;
    }

    private Optional<Dose> dose() {
        List<List<DoseToken>> alternatives = alternatives();
        List<SingleDose> doses = new ArrayList<>();
        alternatives.forEach(alternative -> single(alternative).ifPresent(doses::add));
        if (alternatives.size() > DoseChoice.MOST) {
            DoseToken end = tokens.get(tokens.size() - 1);
            problems.add(Misread.at(
                            0,
                            end.end(),
                            "%d doses to choose from are too many: at most %d"
                                    .formatted(alternatives.size(), DoseChoice.MOST))
                    .problem());
        }
        if (!problems.isEmpty() || doses.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < doses.size(); i++) {
            if (doses.subList(0, i).contains(doses.get(i))) {
                problems.add(same(alternatives.get(i)));
                return Optional.empty();
            }
        }
        return Optional.of(doses.size() == 1 ? doses.get(0) : new DoseChoice(doses));
    }

    private static DoseProblem same(List<DoseToken> alternative) {
        DoseToken first = alternative.get(0);
        int end = alternative.get(alternative.size() - 2).end();
        return Misread.at(first.start(), end, "the same amount stands on both sides of `or`")
                .help("leave one out; another exercise to choose stands on a line below: `or: [march]`")
                .problem();
    }

    /** The tokens between the words {@code or} that stand outside brackets, each list with an end of its own. */
    private List<List<DoseToken>> alternatives() {
        List<List<DoseToken>> all = new ArrayList<>();
        List<DoseToken> current = new ArrayList<>();
        int depth = 0;
        for (DoseToken token : tokens) {
            depth = Math.max(0, depth + (token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0));
            if ((depth == 0 && token.isWord("or")) || token.is(Kind.END)) {
                current.add(new DoseToken(Kind.END, "", token.start(), token.end()));
                all.add(current);
                current = new ArrayList<>();
            } else {
                current.add(token);
            }
        }
        return all;
    }

    private Optional<SingleDose> single(List<DoseToken> alternative) {
        DoseCursor cursor = new DoseCursor(text, alternative);
        if (cursor.sees(Kind.END)) {
            problems.add(Misread.at(cursor.peek(), "a dose is missing")
                    .expected("an amount such as `10` or `2 x 30 s`")
                    .problem());
            return Optional.empty();
        }
        PartsSoFar parts = new PartsSoFar(cursor);
        PartReader reader = new PartReader(cursor, parts, vocabulary);
        int before = problems.size();
        Optional<Amount> amount = amount(cursor, parts, reader);
        rest(cursor, reader);
        joinBands(parts, before);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        boolean clean = problems.size() == before;
        List<DoseConflict> conflicts = DoseConflict.between(amount.get(), parts.build(), parts.more());
        conflicts.stream()
                .filter(conflict -> clean || !conflict.part().equals(Optional.of(DosePart.ALTERNATING)))
                .forEach(conflict -> parts.locate(conflict).ifPresent(problems::add));
        return conflicts.isEmpty() && clean
                ? Optional.of(new SingleDose(amount.get(), parts.build(), parts.more()))
                : Optional.empty();
    }

    private Optional<Amount> amount(DoseCursor cursor, PartsSoFar parts, PartReader reader) {
        int before = problems.size();
        DoseToken first = cursor.peek();
        try {
            GoalReader.Read read = new GoalReader(cursor, vocabulary, problems).read();
            read.hold().ifPresent(hold -> parts.hold(hold, first));
            withoutComma(cursor, reader);
            return problems.size() == before ? Optional.of(read.amount()) : Optional.empty();
        } catch (Misread misread) {
            note(misread, cursor);
            return Optional.empty();
        }
    }

    /** Parts that may follow without a comma, then the end of what stands between two commas. */
    private static void withoutComma(DoseCursor cursor, PartReader reader) {
        while (!cursor.atPartEnd()) {
            DoseToken token = cursor.peek();
            if (!token.is(Kind.WORD) || !DoseLexicon.COMMA_FREE.contains(token.text())) {
                throw left(cursor, token);
            }
            reader.read();
        }
    }

    /** Something is left where a comma or the end should be. */
    private static Misread left(DoseCursor cursor, DoseToken token) {
        if (token.odd().isPresent()) {
            return token.odd().get();
        }
        String written = cursor.slice(token.start(), token.end());
        if (token.is(Kind.ARROW)) {
            return Misread.at(token, "an arrow stands between two numbers")
                    .help("write both numbers before the unit, as in `5 -> 10 s`");
        }
        if (token.is(Kind.WORD) && DoseLexicon.PARTS.contains(token.text())) {
            return Misread.at(token, "a comma is missing before `%s`".formatted(written))
                    .help("write `, %s`".formatted(written));
        }
        if (token.is(Kind.TIMES)) {
            return Misread.at(token, "the sets stand before the x, at the start of the line")
                    .help("write them as in `3 x 10, hold 5 s`");
        }
        Misread misread = Misread.at(token, "`%s` stands after the end of a part".formatted(written));
        return token.is(Kind.WORD)
                ? misread.near(token.text(), DoseLexicon.AFTER_PARTS)
                : misread.help("write a comma between parts");
    }

    private void rest(DoseCursor cursor, PartReader reader) {
        while (cursor.sees(Kind.COMMA)) {
            DoseToken comma = cursor.next();
            try {
                commaInNumber(cursor, comma);
                if (cursor.atPartEnd()) {
                    throw Misread.at(comma, "nothing stands after the comma").help("leave the comma out");
                }
                reader.read();
                withoutComma(cursor, reader);
            } catch (Misread misread) {
                note(misread, cursor);
            }
        }
    }

    /** A comma between two digits that touch it was meant as part of a number. */
    private static void commaInNumber(DoseCursor cursor, DoseToken comma) {
        DoseToken before = cursor.peek(-2);
        DoseToken after = cursor.peek();
        boolean touches = before.end() == comma.start() && comma.end() == after.start();
        boolean part = cursor.peek(1).isWord("rm") || cursor.peek(2).is(Kind.SLASH);
        if (touches && !part && before.is(Kind.NUMBER) && (after.is(Kind.NUMBER) || after.is(Kind.ODD))) {
            cursor.next();
            boolean thousands = after.text().length() == 3;
            throw cursor.fault(before, "`%s` has a comma inside a number".formatted(cursor.since(before)))
                    .help("write `%s%s%s`".formatted(before.text(), thousands ? "" : ".", after.text()));
        }
    }

    private void note(Misread misread, DoseCursor cursor) {
        problems.add(misread.problem());
        cursor.skipToEnd(false);
    }

    /** Joins the band behind {@code then} to the first one, where all parts could be read. */
    private void joinBands(PartsSoFar parts, int before) {
        if (problems.size() > before) {
            return;
        }
        try {
            parts.joinBands();
        } catch (Misread misread) {
            problems.add(misread.problem());
        }
    }

    /** Parts alone, separated by commas. */
    private DoseParts parts() {
        DoseCursor cursor = new DoseCursor(text, tokens);
        PartsSoFar parts = new PartsSoFar(cursor);
        PartReader reader = new PartReader(cursor, parts, vocabulary);
        try {
            if (cursor.atPartEnd()) {
                throw Misread.at(cursor.peek(), "a part is missing").expected("a part such as `hold 5 s`");
            }
            reader.read();
            withoutComma(cursor, reader);
        } catch (Misread misread) {
            note(misread, cursor);
        }
        rest(cursor, reader);
        joinBands(parts, 0);
        parts.moreAlone().ifPresent(problems::add);
        return problems.isEmpty() ? parts.build() : DoseParts.none();
    }
}
