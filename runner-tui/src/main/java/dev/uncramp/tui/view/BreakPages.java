package dev.uncramp.tui.view;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.BreakText;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.TimeOfDay;
import java.util.List;
import java.util.Optional;

/** The screens of a day of breaks: one that waits quietly, one that rings, and the end. */
final class BreakPages {

    private BreakPages() {}

    static Frame of(BreakDay day, Size size) {
        if (Tiny.fits(size)) {
            return Tiny.of(day, size);
        }
        Page page = new Page(size, day.display(), Phrases.ENGLISH);
        switch (day.state()) {
            case WAITS -> waits(page, day);
            case RINGS -> rings(page, day, size);
            case OVER, RESTS -> over(page, day);
        }
        page.blank(1);
        day.passing()
                .note()
                .ifPresent(note -> page.remark(
                        Style.ASK, page.say(note.text(), note.arguments().toArray())));
        return page.foot(day.keys()).frame();
    }

    /** The words for what the screen is about. */
    static String state(BreakDay day) {
        return BreakText.state(day);
    }

    /** The time of day that the screen shows in large digits. */
    static Optional<String> time(BreakDay day) {
        return day.due().filter(time -> day.state() == BreakDay.State.WAITS).map(TimeOfDay::of);
    }

    private static void waits(Page page, BreakDay day) {
        page.head(Style.HEAD, state(day), List.of(day.next().program().title().oneLine()));
        page.blank(2);
        page.add(Band.of(page, time(day), List.of(page.say("block.break")), ""));
        page.blank(1);
        BreakText.when(day).ifPresent(when -> page.whole(Part.NEEDED, Style.NAME, when));
        page.whole(Part.NEEDED, Style.PLAIN, BreakText.what(day));
        BreakText.done(day).ifPresent(done -> page.text(Part.WANTED, Style.PLAIN, done));
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("breaks.enter-now"));
        page.text(Part.WANTED, Style.QUIET, page.say("breaks.open"));
    }

    private static void rings(Page page, BreakDay day, Size size) {
        String since = day.due().map(TimeOfDay::of).orElse("");
        page.rows(Part.ALWAYS, List.of(bar(Upper.of(state(day)), since, size.columns())));
        page.blank(1);
        page.add(Band.of(page, Optional.empty(), List.of(page.say("block.break")), ""));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, BreakText.what(day));
        page.counsel()
                .equipment(day.next())
                .ifPresent(things -> page.text(Part.EXTRA, Style.PLAIN, page.say("signs.need", things)));
        page.blank(1);
        if (day.asksOneQuestion()) {
            page.whole(Part.NEEDED, Style.NAME, page.say("new.question"));
            page.text(Part.NEEDED, Style.PLAIN, page.say("new.such"));
            page.choice(Part.NEEDED, "N", page.say("breaks.none-new"));
        } else {
            page.whole(Part.NEEDED, Style.ASK, page.say("breaks.enter"));
        }
        page.choice(
                Part.WANTED,
                page.say("key.space"),
                page.say("breaks.later", page.phrases().span(BreakDay.LATER)));
        page.choice(Part.WANTED, page.say("key.right"), page.say("breaks.leave-out"));
    }

    private static void over(Page page, BreakDay day) {
        page.head(Style.HEAD, state(day), List.of(day.next().program().title().oneLine()));
        page.blank(2);
        BreakText.over(day).forEach(line -> page.whole(Part.NEEDED, Style.PLAIN, line));
    }

    /** A line across the whole screen that is seen from the corner of an eye. */
    private static Frame.Row bar(String left, String right, int columns) {
        int gap = columns - 2 - DisplayWidth.of(left) - DisplayWidth.of(right);
        String middle = gap > 0 ? " ".repeat(gap) + right : "";
        String text = " " + left + middle;
        return Frame.Row.of(Style.CARE, text + " ".repeat(Math.max(0, columns - DisplayWidth.of(text))));
    }
}
