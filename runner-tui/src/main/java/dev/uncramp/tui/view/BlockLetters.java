package dev.uncramp.tui.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One word in block letters: what to do now, or which side.
 *
 * <p>A letter is a grid of dots, five high. A dot is one or two cells wide and one high; on a screen with many rows,
 * where a cell is small, it is four cells wide and two high.
 */
final class BlockLetters {

    /** The cells of a dot's width on a usual screen. */
    static final int USUAL = 2;

    /** The cells of a dot's width on a screen with many rows. */
    static final int LARGE = 4;

    private static final int ROWS = 5;

    private static final Map<Integer, String> DOTS = Map.ofEntries(
            letter('A', "### #.# ### #.# #.#"),
            letter('B', "##. #.# ##. #.# ##."),
            letter('C', "### #.. #.. #.. ###"),
            letter('D', "##. #.# #.# #.# ##."),
            letter('E', "### #.. ##. #.. ###"),
            letter('F', "### #.. ##. #.. #.."),
            letter('G', "#### #... #.## #..# ####"),
            letter('H', "#.# #.# ### #.# #.#"),
            letter('I', "### .#. .#. .#. ###"),
            letter('J', "..# ..# ..# #.# ###"),
            letter('K', "#..# #.#. ##.. #.#. #..#"),
            letter('L', "#.. #.. #.. #.. ###"),
            letter('M', "#...# ##.## #.#.# #...# #...#"),
            letter('N', "#..# ##.# #.## #..# #..#"),
            letter('O', "### #.# #.# #.# ###"),
            letter('P', "### #.# ### #.. #.."),
            letter('Q', "#### #..# #..# #.## ####"),
            letter('R', "### #.# ##. #.# #.#"),
            letter('S', "### #.. ### ..# ###"),
            letter('T', "### .#. .#. .#. .#."),
            letter('U', "#.# #.# #.# #.# ###"),
            letter('V', "#.# #.# #.# #.# .#."),
            letter('W', "#...# #...# #.#.# ##.## #...#"),
            letter('X', "#.# #.# .#. #.# #.#"),
            letter('Y', "#.# #.# .#. .#. .#."),
            letter('Z', "### ..# .#. #.. ###"),
            letter(' ', ".. .. .. .. .."));

    private BlockLetters() {}

    /** Whether every letter of a word can be drawn. */
    static boolean canDraw(String word) {
        return !word.isEmpty() && upper(word).chars().allMatch(DOTS::containsKey);
    }

    /** The columns that a word takes, with dots of one, two or four cells. */
    static int width(String word, int dot) {
        return upper(word)
                        .chars()
                        .map(letter -> columns(letter) * dot + gap(dot))
                        .sum()
                - gap(dot);
    }

    /** The rows of a word: five, or ten of large dots. */
    static List<String> draw(String word, int dot, char filled) {
        List<String> drawn = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            StringBuilder line = new StringBuilder();
            for (int letter : upper(word).chars().toArray()) {
                String[] rows = DOTS.getOrDefault(letter, "... ... ... ... ...").split(" ", -1);
                line.append(line.isEmpty() ? "" : " ".repeat(gap(dot)));
                rows[row]
                        .chars()
                        .forEach(cell -> line.append(
                                String.valueOf(cell == '#' ? filled : ' ').repeat(dot)));
            }
            drawn.addAll(Collections.nCopies(dot == LARGE ? 2 : 1, line.toString()));
        }
        return drawn;
    }

    private static int columns(int letter) {
        return DOTS.getOrDefault(letter, "...").indexOf(' ') < 0
                ? 3
                : DOTS.getOrDefault(letter, "... ").indexOf(' ');
    }

    private static int gap(int dot) {
        return Math.min(dot, 3);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static Map.Entry<Integer, String> letter(char letter, String dots) {
        return Map.entry((int) letter, dots);
    }
}
