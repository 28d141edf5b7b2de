package dev.uncramp.tui.view;

import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.Size;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures of a scene that a person looks at: at three sizes, every page, letters and styles. */
final class Looks {

    /** A usual terminal, a narrow pane, a wide screen. */
    static final List<Size> SIZES = List.of(new Size(80, 24), new Size(40, 12), new Size(120, 40));

    private static final Pattern PAGES = Pattern.compile("page 1 of (\\d+)");

    private Looks() {}

    /** The files of a scene's pictures. */
    static Stream<String> files(String name) {
        return SIZES.stream().map(size -> file(name, size));
    }

    /** Compares a scene with its pictures. */
    static void check(String name, BiFunction<Integer, Size, Frame> drawn) {
        for (Size size : SIZES) {
            Frame first = drawn.apply(0, size);
            StringBuilder pictures = new StringBuilder(picture(first));
            for (int page = 1; page < pages(first); page++) {
                pictures.append("=".repeat(size.columns())).append('\n').append(picture(drawn.apply(page, size)));
            }
            Golden.check("view/" + file(name, size), pictures.toString());
        }
    }

    /** How many pages a screen has, as its first page says. */
    static int pages(Frame first) {
        Matcher pages = PAGES.matcher(first.text());
        return pages.find() ? Integer.parseInt(pages.group(1)) : 1;
    }

    private static String file(String name, Size size) {
        return "%s-%dx%d.txt".formatted(name, size.columns(), size.rows());
    }

    private static String picture(Frame frame) {
        return frame.text() + "-".repeat(frame.size().columns()) + "\n" + frame.styles();
    }
}
