package dev.uncramp.core.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Which things of one list are those of another, and which of them stand in another order. */
final class Pairs<T> {

    private static final int NONE = -1;

    private final List<T> before;
    private final int[] matches;

    private Pairs(List<T> before, int[] matches) {
        this.before = before;
        this.matches = matches;
    }

    /** Pairs things of one name, in their order. */
    static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, String> name) {
        return of(before, after, List.of((was, is) -> name.apply(was).equals(name.apply(is))));
    }

    /** Pairs things by the first test that holds for two of them, each test for all things before the next one. */
    static <T> Pairs<T> of(List<T> before, List<T> after, List<BiPredicate<T, T>> tests) {
        int[] matches = new int[after.size()];
        Arrays.fill(matches, NONE);
        boolean[] taken = new boolean[before.size()];
        for (BiPredicate<T, T> test : tests) {
            for (int i = 0; i < matches.length; i++) {
                for (int j = 0; j < taken.length && matches[i] == NONE; j++) {
                    if (!taken[j] && test.test(before.get(j), after.get(i))) {
                        matches[i] = j;
                        taken[j] = true;
                    }
                }
            }
        }
        return new Pairs<>(before, matches);
    }

    /** What a thing of the second list was in the first. */
    Optional<T> before(int after) {
        return matches[after] == NONE ? Optional.empty() : Optional.of(before.get(matches[after]));
    }

    /** The things of the first list that are not in the second. */
    List<T> gone() {
        Set<Integer> kept = new HashSet<>();
        Arrays.stream(matches).forEach(kept::add);
        List<T> gone = new ArrayList<>();
        for (int j = 0; j < before.size(); j++) {
            if (!kept.contains(j)) {
                gone.add(before.get(j));
            }
        }
        return gone;
    }

    /** The numbers of those of the second list that moved among their neighbours: as few as tell the new order. */
    Set<Integer> shifted() {
        return shifted(pair -> true);
    }

    /** The same among those of the second list, by their numbers, that are looked at. */
    Set<Integer> shifted(IntPredicate looked) {
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] != NONE && looked.test(i)) {
                there.add(i);
            }
        }
        Set<Integer> shifted = new HashSet<>(there);
        shifted.removeAll(longestInOrder(there));
        return shifted;
    }

    private List<Integer> longestInOrder(List<Integer> there) {
        int[] length = new int[there.size()];
        int[] from = new int[there.size()];
        int best = NONE;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            from[i] = NONE;
            for (int j = 0; j < i; j++) {
                if (matches[there.get(j)] < matches[there.get(i)] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            best = best == NONE || length[i] > length[best] ? i : best;
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = best; i != NONE; i = from[i]) {
            kept.add(there.get(i));
        }
        return kept;
    }
}
