package dev.uncramp.core.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Finds the known words that a misspelt one was probably meant to be.
 *
 * <p>Nearness is the optimal string alignment distance: how many letters were added, left out, changed, or swapped with
 * their neighbour. One such slip is allowed in a short word, and one for every three letters in a longer one, at most
 * four. After those come names that begin with the word or hold it as one of their parts, as {@code bird} in
 * {@code bird-dog}. Case does not count.
 */
public final class Nearest {

    /** Longer than any name of ours: nothing is near, and a hostile text costs no time. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Finds the nearest known words.
     *
     * @param word the misspelt word
     * @param known the words that would have been right
     * @param max how many to give at most
     * @return the nearest first, words as near by the alphabet; empty where none is near
     */
    public static List<String> of(String word, Collection<String> known, int max) {
        String lower = word.toLowerCase(Locale.ROOT).strip();
        if (lower.isEmpty() || lower.length() > LONGEST) {
            return List.of();
        }
        return known.stream()
                .distinct()
                .map(candidate -> new Match(candidate, rank(lower, candidate.toLowerCase(Locale.ROOT))))
                .filter(match -> match.rank().isPresent())
                .sorted(Match.ORDER)
                .limit(max)
                .map(Match::word)
                .toList();
    }

    private record Match(String word, OptionalInt rank) {
        private static final Comparator<Match> ORDER = Comparator.<Match>comparingInt(
                        match -> match.rank().orElseThrow())
                .thenComparing(Match::word);
    }

    private static OptionalInt rank(String word, String candidate) {
        int longer = Math.max(word.length(), candidate.length());
        int allowed = Math.min(4, Math.max(1, longer / 3));
        if (Math.abs(word.length() - candidate.length()) <= allowed && candidate.length() <= LONGEST) {
            int distance = distance(word, candidate);
            if (distance <= allowed && distance < longer) {
                return OptionalInt.of(distance);
            }
        }
        boolean part = word.length() >= 3
                && (candidate.startsWith(word)
                        || Arrays.asList(candidate.split("[- /]")).contains(word));
        return part ? OptionalInt.of(LONGEST) : OptionalInt.empty();
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
