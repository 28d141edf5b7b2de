package dev.uncramp.core.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes that turn a good file into one that somebody might have meant, and into one that nobody did. */
final class Mutations {

    private static final Pattern WORD = Pattern.compile("[^\\s,:\\[\\]{}()]+");
    private static final Pattern NUMBER = Pattern.compile("(?<!uncramp: |\\d)\\d+(?:\\.\\d+)?");

    /** A line whose value is a dose in most files: an exercise or a row. */
    private static final Pattern DOSED =
            Pattern.compile("^ *(?:- [a-z0-9]+(?:-[a-z0-9]+)*|weeks? [^:]*|level [^:]*|dose): +.*$");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** The text with one change that often leaves it good. */
    String gentle(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> swapped(text, NUMBER);
            case 1, 2 -> withValue(text, DOSED, name -> Corpus.dose(random));
            case 3 -> replaced(text, NUMBER, String.valueOf(1 + random.nextInt(12)));
            case 4 -> withLines(text);
            default -> withValue(text, Corpus.ENTRY, name -> Corpus.value(name, random));
        };
    }

    /** The text with one change that hardly ever leaves it good. */
    String harsh(String text) {
        return switch (random.nextInt(9)) {
            case 0 -> swapped(text, WORD);
            case 1 -> misspelt(text);
            case 2 -> withValue(text, Corpus.ENTRY, name -> new DoseMutations(random).line());
            case 3 -> replaced(text, NUMBER, Traps.number(random));
            case 4 -> indented(text);
            case 5 ->
                random.nextBoolean() ? withEntry(text) : withValue(text, Corpus.ENTRY, name -> Corpus.value(random));
            case 6 -> withPartOf(text, Corpus.program(random));
            case 7 -> put(text, random.nextBoolean() ? Traps.letter(random) : Traps.scrap(random));
            default ->
                random.nextInt(4) == 0 ? put(text, Traps.depth(random)) : replaced(text, WORD, Corpus.name(random));
        };
    }

    /** Some bytes changed, one after the other. */
    byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private String swapped(String text, Pattern pattern) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.size() < 2) {
            return text;
        }
        int one = random.nextInt(found.size() - 1);
        int other = one + 1 + random.nextInt(Math.min(found.size() - 1 - one, 12));
        MatchResult first = found.get(one);
        MatchResult second = found.get(other);
        return text.substring(0, first.start())
                + second.group()
                + text.substring(first.end(), second.start())
                + first.group()
                + text.substring(second.end());
    }

    private String replaced(String text, Pattern pattern, String with) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult at = found.get(random.nextInt(found.size()));
        return text.substring(0, at.start()) + with + text.substring(at.end());
    }

    private String misspelt(String text) {
        return onLine(text, line -> {
            int end = line.indexOf(':');
            if (end < 2) {
                return line;
            }
            int at = random.nextInt(end);
            char letter = "abcdefghijklmnoprstuw- ".charAt(random.nextInt(23));
            return line.substring(0, at) + letter + line.substring(at + random.nextInt(2));
        });
    }

    /** A line of a form with another value after its name. */
    private String withValue(String text, Pattern form, UnaryOperator<String> value) {
        List<String> lines = lines(text);
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (form.matcher(lines.get(i)).matches()) {
                entries.add(i);
            }
        }
        if (entries.isEmpty()) {
            return text;
        }
        int at = entries.get(random.nextInt(entries.size()));
        Matcher entry = Corpus.ENTRY.matcher(lines.get(at));
        if (entry.matches()) {
            lines.set(at, entry.group(1) + entry.group(2) + ": " + value.apply(entry.group(2)));
        }
        return joined(lines);
    }

    private String withLines(String text) {
        List<String> lines = lines(text);
        if (lines.isEmpty()) {
            return text;
        }
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> Collections.swap(lines, one, other);
            case 1 -> lines.add(one, lines.get(one));
            case 2 -> lines.add(one, lines.remove(other));
            default -> lines.remove(one);
        }
        return joined(lines);
    }

    /** Some lines moved to the right or to the left. */
    private String indented(String text) {
        List<String> lines = lines(text);
        if (lines.isEmpty()) {
            return text;
        }
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(3));
        int depth = 1 + random.nextInt(4);
        boolean right = random.nextBoolean();
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            lines.set(i, right ? " ".repeat(depth) + line : line.replaceFirst("^ {1," + depth + "}", ""));
        }
        return joined(lines);
    }

    /** A line more, as deep as the one before it. */
    private String withEntry(String text) {
        List<String> lines = lines(text);
        if (lines.isEmpty()) {
            return text;
        }
        int at = random.nextInt(lines.size());
        String before = lines.get(at);
        int depth = before.length() - before.stripLeading().length();
        boolean item = before.startsWith("- ", depth);
        String dash = item && random.nextInt(3) > 0 ? "- " : item ? "  " : "";
        lines.add(at + 1, " ".repeat(depth) + dash + Corpus.name(random) + ": " + Corpus.value(random));
        return joined(lines);
    }

    /** Some lines of another file put in. */
    private String withPartOf(String text, String other) {
        List<String> lines = lines(text);
        List<String> others = lines(other);
        int from = random.nextInt(others.size());
        int to = Math.min(others.size(), from + 1 + random.nextInt(6));
        lines.addAll(random.nextInt(lines.size() + 1), others.subList(from, to));
        return joined(lines);
    }

    private String put(String text, String scrap) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + scrap + text.substring(at);
    }

    private String onLine(String text, UnaryOperator<String> change) {
        List<String> lines = lines(text);
        if (!lines.isEmpty()) {
            int at = random.nextInt(lines.size());
            lines.set(at, change.apply(lines.get(at)));
        }
        return joined(lines);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(text.lines().toList());
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
