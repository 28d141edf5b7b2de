package dev.uncramp.tui.view;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.Binding;
import dev.uncramp.tui.app.Counsel;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.EndCounsel;
import dev.uncramp.tui.app.PainCounsel;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.RestCounsel;
import dev.uncramp.tui.app.SignCounsel;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.StepPhrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One screen while it is put together: parts from the top, the keys at the foot. */
final class Page {

    /** From this width on there is room for margins and long words. */
    static final int WIDE = 60;

    /** A longer line is hard to find the next one after (WCAG 2.1, 1.4.8: at most 80 characters). */
    private static final int READABLE = 80;

    private static final int HANGING = 2;

    private final Size size;
    private final Display display;
    private final Phrases phrases;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Integer> remarks = new HashSet<>();
    private List<Binding> keys = List.of();
    private Optional<Integer> shownPage = Optional.empty();

    Page(Size size, Display display, Phrases phrases) {
        this.size = size;
        this.display = display;
        this.phrases = phrases;
    }

    Display display() {
        return display;
    }

    boolean wide() {
        return size.columns() >= WIDE;
    }

    /** Whether there is plenty of room from top to bottom. */
    boolean tall() {
        return size.rows() >= 36;
    }

    /** The room for text between the margins. */
    int room() {
        return Math.max(2, size.columns() - 2 * margin());
    }

    int margin() {
        return wide() ? 3 : 1;
    }

    /** A text of the bundle. */
    String say(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }

    Phrases phrases() {
        return phrases;
    }

    StepPhrases steps() {
        return phrases.steps();
    }

    Counsel counsel() {
        return new Counsel(phrases);
    }

    PainCounsel pain() {
        return new PainCounsel(phrases);
    }

    EndCounsel end() {
        return new EndCounsel(phrases);
    }

    SignCounsel signs() {
        return new SignCounsel(phrases);
    }

    RestCounsel rest() {
        return new RestCounsel(phrases);
    }

    Page add(Part part) {
        parts.add(part);
        return this;
    }

    Page blank(int rows) {
        return add(Part.blank(rows));
    }

    /** The head line: what to do now on the left, facts on the right, the last fact the last to go. */
    Page head(Style style, String state, List<String> facts) {
        String left = " " + state.toUpperCase(Locale.ROOT);
        for (int from = 0; from <= facts.size(); from++) {
            String right =
                    facts.subList(from, facts.size()).stream().collect(Collectors.joining(wide() ? "     " : " "));
            int gap = size.columns() - 1 - DisplayWidth.of(left) - DisplayWidth.of(right);
            if (gap >= 2 || from == facts.size()) {
                return add(new Part(
                        Part.ALWAYS,
                        List.of(List.of(Frame.Row.of(style, left)
                                .and(Style.PLAIN, " ".repeat(Math.max(1, gap)))
                                .and(Style.HEAD, right)))));
            }
        }
        return this;
    }

    /** A text, wrapped between the margins; it may lose its last sentences, its first only where a person can do without. */
    Page sentences(int weight, Style style, String text) {
        List<List<Frame.Row>> forms = new ArrayList<>(List.of(rows(style, text)));
        for (int end = text.lastIndexOf(". ", text.length() - 2); end > 0; end = text.lastIndexOf(". ", end - 1)) {
            List<Frame.Row> shorter = rows(style, text.substring(0, end + 1));
            if (shorter.size() < forms.get(forms.size() - 1).size()) {
                forms.add(shorter);
            }
        }
        if (weight <= Part.NOTED) {
            forms.add(List.of());
        }
        return add(new Part(weight, forms));
    }

    /** A text that is shown whole, whatever else has to go. */
    Page whole(int weight, Style style, String text) {
        return add(new Part(weight, List.of(rows(style, text))));
    }

    /** Where the text is too long for the screen, one page of it is shown after the other. */
    Page paged(int page) {
        shownPage = Optional.of(page);
        return this;
    }

    /** A text that is shown whole or not at all. */
    Page text(int weight, Style style, String text) {
        return add(Part.of(weight, rows(style, text)));
    }

    Page text(int weight, Style style, Optional<String> text) {
        return text.map(there -> text(weight, style, there)).orElse(this);
    }

    /** A text that stands for a while only; where there are pages, it stands at the end of each. */
    Page remark(Style style, String text) {
        remarks.add(parts.size());
        return whole(Part.NEEDED, style, text);
    }

    /** A text with another on the right where both fit in one row. */
    Page pair(int weight, Style style, String left, Style rightStyle, Optional<String> right) {
        if (right.isEmpty()) {
            return whole(weight, style, left);
        }
        int gap = room() - DisplayWidth.of(left) - DisplayWidth.of(right.get());
        return gap < 2
                ? whole(weight, rightStyle, right.get()).whole(weight, style, left)
                : add(Part.of(
                        weight,
                        indent().and(style, left)
                                .and(Style.PLAIN, " ".repeat(gap))
                                .and(rightStyle, right.get())));
    }

    /** A choice: its key, and what it does, wrapped beside it. */
    Page choice(int weight, String key, String text) {
        String gap = wide() ? "   " : " ";
        int column = margin() + DisplayWidth.of(key) + gap.length();
        List<String> lines = Lines.of(shown(text), Math.max(2, Math.min(size.columns() - column - 1, READABLE)));
        List<Frame.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(
                    i == 0
                            ? indent().and(Style.NAME, key).and(Style.ASK, gap + lines.get(i))
                            : Frame.Row.BLANK.to(column).and(Style.ASK, lines.get(i)));
        }
        return add(new Part(weight, List.of(rows)));
    }

    /** A text of which every line but the first stands further in. */
    Page hanging(int weight, String text) {
        List<String> lines = Lines.of(shown(text), Math.max(2, Math.min(room(), READABLE) - HANGING));
        List<Frame.Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(Frame.Row.BLANK
                .to(rows.isEmpty() ? margin() : margin() + HANGING)
                .and(Style.PLAIN, line)));
        return add(new Part(weight, List.of(rows)));
    }

    /** The first of two texts where it fits in one row, else the second. */
    String fitting(String text, String shorter) {
        return DisplayWidth.of(text) <= room() ? text : shorter;
    }

    Page rows(int weight, List<Frame.Row> rows) {
        return add(Part.of(weight, rows));
    }

    /** The line of keys at the foot, made from the keys of the screen. */
    Page foot(List<Binding> bindings) {
        keys = bindings;
        return this;
    }

    Frame.Row indent() {
        return Frame.Row.BLANK.to(margin());
    }

    List<Frame.Row> rows(Style style, String text) {
        return Lines.of(shown(text), Math.min(room(), READABLE)).stream()
                .map(line -> indent().and(style, line))
                .toList();
    }

    /** The text with letters that the terminal can draw. */
    private String shown(String text) {
        return Letters.shown(text, display.letters());
    }

    /** Sets the parts, fills up with blank rows above the foot, and makes every row as wide as the terminal. */
    Frame frame() {
        int room = Math.max(0, size.rows() - 1);
        int heaviest = shownPage.isPresent() ? Part.BIG : Integer.MAX_VALUE;
        List<List<Frame.Row>> blocks = Part.fit(parts, room, heaviest);
        List<Frame.Row> rows = new ArrayList<>();
        blocks.forEach(rows::addAll);
        boolean last = true;
        if (shownPage.isPresent() && rows.size() > room && room > 3) {
            Pages pages = Pages.of(blocks, remarks, room - 1);
            int page = shownPage.get() % pages.count();
            last = page + 1 == pages.count();
            rows = new ArrayList<>(pages.rows(page));
            fill(rows, room - 1);
            String turn = say(last ? "page.back" : "page.more", page + 1, pages.count());
            rows.add(Frame.Row.of(Style.FOOT, edge() + turn));
        }
        fill(rows, room);
        if (size.rows() > 0) {
            rows.add(Frame.Row.of(Style.FOOT, edge() + keyLine(last)));
        }
        Function<Frame.Row, Frame.Row> drawn =
                row -> Letters.shown(row, display.letters()).exactly(size.columns());
        return new Frame(size, rows.stream().map(drawn).toList(), !last);
    }

    /** Makes it a number of rows: blank ones at the end, or cut there. */
    private static void fill(List<Frame.Row> rows, int count) {
        while (rows.size() < count) {
            rows.add(Frame.Row.BLANK);
        }
        while (rows.size() > count) {
            rows.remove(rows.size() - 1);
        }
    }

    /** The keys; the one that says "none of these" is named where the list has been read to its end. */
    private String keyLine(boolean last) {
        List<Binding> named = keys.stream()
                .filter(binding -> last || binding.act() != Act.NONE_NEW)
                .toList();
        return FootLine.of(named, phrases, size.columns() - 2 * edge().length());
    }

    /** What stands before a line at the foot. */
    private String edge() {
        return wide() ? " " : "";
    }
}
