package dev.uncramp.tui.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A stretch of rows that can be drawn larger or smaller.
 *
 * @param weights how much each form but the last matters: where room is short, what has the least weight goes first
 * @param forms its forms, the largest first; the last may have no row
 */
record Part(List<Integer> weights, List<List<Frame.Row>> forms) {

    /** A blank row: the first thing to go. */
    static final int BLANK = 0;

    /** Digits of eleven rows where seven are large too. */
    static final int HUGE = 5;

    /** Good to have. */
    static final int EXTRA = 10;

    /** Digits of seven rows where five are large too. */
    static final int LARGE = 15;

    /** Wanted, but a person can do without. */
    static final int WANTED = 20;

    /** What the program notes, in the therapist's own words: they stay longer than our usual ones. */
    static final int NOTED = 25;

    /** What comes next. */
    static final int NEXT = 30;

    /** Letters and digits that can be read from the floor. */
    static final int BIG = 40;

    /** What must be read before the key is pressed. */
    static final int NEEDED = 50;

    /** Never left out. */
    static final int ALWAYS = 100;

    /** Keeps the forms as they are. */
    Part {
        weights = List.copyOf(weights);
        forms = List.copyOf(forms);
    }

    /** A part of which every form matters as much. */
    Part(int weight, List<List<Frame.Row>> forms) {
        this(Collections.nCopies(forms.size() - 1, weight), forms);
    }

    /** A part that is drawn whole or left out. */
    static Part of(int weight, List<Frame.Row> rows) {
        return new Part(weight, List.of(rows, List.of()));
    }

    /** A part of one row. */
    static Part of(int weight, Frame.Row row) {
        return of(weight, List.of(row));
    }

    /** A part that loses its last rows one by one, down to a number of them. */
    static Part shrinking(int weight, int least, List<Frame.Row> rows) {
        List<List<Frame.Row>> forms = new ArrayList<>();
        for (int count = rows.size(); count >= Math.min(least, rows.size()); count--) {
            forms.add(rows.subList(0, count));
        }
        return new Part(weight, forms);
    }

    /** Blank rows that vanish first. */
    static Part blank(int rows) {
        return shrinking(BLANK, 0, Collections.nCopies(rows, Frame.Row.BLANK));
    }

    /**
     * Chooses a form of each part so that all fit, one under the other.
     *
     * <p>While the whole is too high, the part whose form has the least weight takes its next one; of
     * several, the highest one, then the lowest on the screen. What is then still too high stays so. Where a large form
     * made room for more than was needed, what went before it comes back as far as it fits, the weightiest first.
     *
     * @param parts the parts from the top
     * @param height the rows that there are
     * @param heaviest forms that weigh more stay
     * @return the rows of each part
     */
    static List<List<Frame.Row>> fit(List<Part> parts, int height, int heaviest) {
        int[] form = new int[parts.size()];
        while (height(parts, form) > height) {
            OptionalInt least = IntStream.range(0, form.length)
                    .filter(i -> form[i] < parts.get(i).weights().size()
                            && parts.get(i).weights().get(form[i]) <= heaviest)
                    .boxed()
                    .min(Comparator.comparingInt(
                                    (Integer i) -> parts.get(i).weights().get(form[i]))
                            .thenComparingInt(
                                    i -> -parts.get(i).forms().get(form[i]).size())
                            .thenComparingInt(i -> -i))
                    .stream()
                    .mapToInt(i -> i)
                    .findFirst();
            if (least.isEmpty()) {
                break;
            }
            form[least.getAsInt()]++;
        }
        refill(parts, form, height);
        return IntStream.range(0, form.length)
                .mapToObj(i -> parts.get(i).forms().get(form[i]))
                .toList();
    }

    private static void refill(List<Part> parts, int[] form, int height) {
        IntStream.range(0, form.length)
                .filter(i -> form[i] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -parts.get(i).weights().get(form[i] - 1)))
                .toList()
                .forEach(i -> {
                    for (int larger = 0; larger < form[i]; larger++) {
                        int kept = form[i];
                        form[i] = larger;
                        if (height(parts, form) > height) {
                            form[i] = kept;
                        }
                    }
                });
    }

    private static int height(List<Part> parts, int[] form) {
        return IntStream.range(0, form.length)
                .map(i -> parts.get(i).forms().get(form[i]).size())
                .sum();
    }
}
