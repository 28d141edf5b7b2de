package dev.uncramp.core.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Dose lines: good ones, those put together from parts of good ones, and broken ones. */
final class DoseMutations {

    private static final List<String> WORDS = List.of(
            "x",
            "->",
            "by",
            "of",
            "or",
            "(",
            ")",
            ",",
            "/",
            "-",
            "until",
            "at",
            "at least",
            "up to",
            "each",
            "side",
            "hold",
            "relax",
            "rest",
            "change",
            "ready",
            "tempo",
            "up",
            "down",
            "left",
            "both sides",
            "alternating",
            "each way",
            "load",
            "band",
            "then",
            "RM",
            "RPE",
            "%",
            "1RM",
            "HRmax",
            "bend",
            "deg",
            "step",
            "cm",
            "no support",
            "daily",
            "x/day",
            "days/week",
            "weekly",
            "each session",
            "every",
            "after",
            "sessions",
            "s",
            "min",
            "h",
            "reps",
            "breaths",
            "steps",
            "lengths",
            "laps",
            "circles",
            "letters",
            "m",
            "km",
            "kg",
            "lb",
            "marbles",
            "easy",
            "brisk",
            "run",
            "walk",
            "in",
            "once",
            "as told",
            "+",
            "red",
            "one side a round",
            "sore side");

    private final Random random;

    DoseMutations(Random random) {
        this.random = random;
    }

    String line() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Corpus.dose(random);
            case 3, 4 -> joined();
            case 5 -> shuffled(Corpus.dose(random));
            case 6 -> changed(Corpus.dose(random));
            default -> words();
        };
    }

    /** The amount of one line and the parts of two. */
    private String joined() {
        List<String> parts = new ArrayList<>(List.of(Corpus.dose(random).split(", ", -1)));
        List<String> more = List.of(Corpus.dose(random).split(", ", -1));
        parts.addAll(more.subList(1, more.size()));
        String line = String.join(", ", parts);
        return random.nextInt(8) == 0 ? line + " or " + Corpus.dose(random) : line;
    }

    private String shuffled(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split(" ", -1)));
        int one = random.nextInt(parts.size());
        switch (random.nextInt(3)) {
            case 0 -> Collections.swap(parts, one, random.nextInt(parts.size()));
            case 1 -> parts.remove(one);
            default -> parts.add(one, WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", parts);
    }

    private String changed(String line) {
        int at = random.nextInt(line.length() + 1);
        String put = random.nextBoolean() ? Traps.number(random) : Traps.letter(random);
        return line.substring(0, at) + put + line.substring(Math.min(line.length(), at + random.nextInt(3)));
    }

    private String words() {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            line.append(random.nextInt(3) == 0 ? Traps.number(random) : WORDS.get(random.nextInt(WORDS.size())))
                    .append(' ');
        }
        return line.toString();
    }
}
