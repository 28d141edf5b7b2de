package dev.uncramp.tui.view;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.app.Display;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The large part of a screen: a number, and one or two words beside it, to be read from two metres.
 *
 * <p>A laptop's usual text is too small for that; five rows are not. So the number and the word for what to do (and the
 * side) stand in block letters where they fit, in the largest size that leaves room for what must be read up close.
 */
final class Band {

    private static final int GAP = 4;

    private final int columns;
    private final char filled;
    private final Optional<String> number;
    private final List<String> words;

    private Band(Page page, Optional<String> number, List<String> words) {
        this.columns = page.room();
        this.filled = Letters.filled(page.display().letters());
        this.number = number;
        this.words = words.stream().filter(BlockLetters::canDraw).toList();
    }

    /**
     * Makes the part.
     *
     * @param page the page it is for
     * @param number digits and colons, or empty
     * @param words what to do, and the side, the one that matters most last
     * @param plain the same in usual letters, for the smallest form
     */
    static Part of(Page page, Optional<String> number, List<String> words, String plain) {
        return of(page, number, words, plain, BlockDigits.ELEVEN);
    }

    /** The part for a screen on which more is to be read: eleven rows only where there is plenty of room. */
    static Part beside(Page page, Optional<String> number, List<String> words, String plain) {
        return of(page, number, words, plain, page.tall() ? BlockDigits.ELEVEN : BlockDigits.SEVEN);
    }

    private static Part of(Page page, Optional<String> number, List<String> words, String plain, BlockDigits largest) {
        Band band = new Band(page, number, words);
        List<Form> forms = new ArrayList<>();
        if (page.display().view() == Display.View.BIG) {
            if (largest == BlockDigits.ELEVEN) {
                if (page.tall()) {
                    band.add(forms, page, BlockDigits.ELEVEN, 2, BlockLetters.LARGE);
                    band.add(forms, page, BlockDigits.ELEVEN, 1, BlockLetters.LARGE);
                }
                band.add(forms, page, BlockDigits.ELEVEN, 2, BlockLetters.USUAL);
                band.add(forms, page, BlockDigits.ELEVEN, 1, BlockLetters.USUAL);
            }
            band.add(forms, page, BlockDigits.SEVEN, 2, BlockLetters.USUAL);
            band.add(forms, page, BlockDigits.SEVEN, 1, BlockLetters.USUAL);
        }
        if (page.display().view() != Display.View.SMALL) {
            band.add(forms, page, BlockDigits.FIVE, 1, BlockLetters.USUAL);
            band.add(forms, page, BlockDigits.FIVE, 0, BlockLetters.USUAL);
        }
        boolean worded = forms.stream().anyMatch(form -> form.words() > 0);
        List<List<Frame.Row>> drawn = new ArrayList<>(forms.stream()
                .filter(form -> form.words() > 0 || !worded)
                .map(Form::rows)
                .sorted((a, b) -> b.size() - a.size())
                .toList());
        List<Integer> weights =
                drawn.stream().skip(1).map(smaller -> weight(smaller.size())).collect(Collectors.toList());
        weights.addAll(Collections.nCopies(drawn.size() - weights.size(), Part.BIG));
        drawn.add(plain.isEmpty() ? List.of() : page.rows(Style.BIG, plain));
        return new Part(weights, drawn);
    }

    /** How much it matters not to shrink to so many rows. */
    private static int weight(int rows) {
        return rows >= BlockDigits.SEVEN.rows() ? Part.HUGE : Part.LARGE;
    }

    /**
     * A way to draw it; a number without its word is drawn where no word has room at all.
     *
     * @param rows the rows
     * @param words how many words stand beside the number
     */
    private record Form(List<Frame.Row> rows, int words) {}

    /** Adds a form where it fits the columns: a number of one size with up to some words beside it. */
    private void add(List<Form> forms, Page page, BlockDigits digits, int wordsMost, int letters) {
        List<String> left = number.filter(text -> digits.width(text) <= columns)
                .map(text -> digits.draw(text, filled))
                .orElse(List.of());
        if (number.isPresent() && left.isEmpty()) {
            return;
        }
        int room = columns - width(left) - (left.isEmpty() ? 0 : GAP);
        int count = Math.min(wordsMost, words.size());
        List<String> right = words(room, count, letters);
        if (!left.isEmpty() || !right.isEmpty()) {
            forms.add(new Form(sideBySide(page, left, right), right.isEmpty() ? 0 : count));
        }
    }

    /** The last words, one under the other, as large as the room allows. */
    private List<String> words(int room, int count, int largest) {
        List<String> chosen = words.subList(words.size() - count, words.size());
        for (int dot = largest; count > 0 && dot >= 1; dot /= 2) {
            int size = dot;
            if (chosen.stream().allMatch(word -> BlockLetters.width(word, size) <= room)) {
                List<String> drawn = new ArrayList<>();
                for (String word : chosen) {
                    if (!drawn.isEmpty()) {
                        drawn.add("");
                    }
                    drawn.addAll(BlockLetters.draw(word, size, filled));
                }
                return drawn;
            }
        }
        return List.of();
    }

    /** Two blocks side by side, each in the middle of the higher one's rows, both in the middle of the page. */
    private List<Frame.Row> sideBySide(Page page, List<String> left, List<String> right) {
        int rows = Math.max(left.size(), right.size());
        int leftWidth = width(left);
        int gap = left.isEmpty() || right.isEmpty() ? 0 : GAP;
        int start = page.margin() + Math.max(0, (columns - leftWidth - gap - width(right)) / 2);
        List<String> lefts = middled(left, rows);
        List<String> rights = middled(right, rows);
        List<Frame.Row> drawn = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            drawn.add(Frame.Row.BLANK
                    .to(start)
                    .and(Style.BIG, lefts.get(i))
                    .to(start + leftWidth + gap)
                    .and(Style.BIG, rights.get(i)));
        }
        return drawn;
    }

    private static List<String> middled(List<String> block, int rows) {
        int above = (rows - block.size()) / 2;
        List<String> filledUp = new ArrayList<>(Collections.nCopies(above, ""));
        filledUp.addAll(block);
        while (filledUp.size() < rows) {
            filledUp.add("");
        }
        return filledUp;
    }

    private static int width(List<String> block) {
        return block.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
