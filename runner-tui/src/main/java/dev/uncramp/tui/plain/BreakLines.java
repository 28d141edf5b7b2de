package dev.uncramp.tui.plain;

import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.BreakText;
import dev.uncramp.tui.app.Phrases;
import java.util.ArrayList;
import java.util.List;

/** A day of breaks in whole sentences: when the next one is, and that one is due; nothing in between. */
final class BreakLines {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private BreakLines() {}

    static List<String> of(BreakDay day) {
        Lines lines = new Lines(PHRASES);
        switch (day.state()) {
            case WAITS -> {
                lines.line(day.next().program().title().oneLine());
                BreakText.done(day).ifPresent(lines::line);
                BreakText.when(day).ifPresent(lines::line);
                lines.line(BreakText.what(day));
                lines.say("breaks.enter-now").say("breaks.open").say("breaks.type-end");
            }
            case RINGS -> {
                lines.line(BreakText.state(day));
                lines.line(BreakText.what(day));
                if (day.asksOneQuestion()) {
                    lines.say("new.question").say("new.such").say("breaks.type-none");
                } else {
                    lines.say("breaks.enter");
                }
                lines.say("breaks.type-later", PHRASES.span(BreakDay.LATER));
                lines.say("breaks.type-leave-out");
            }
            case OVER, RESTS -> BreakText.over(day).forEach(lines::line);
        }
        return lines.said();
    }

    /** What is said when a message was taken in: a remark, and what the day is at now where that is another thing. */
    static List<String> after(BreakDay before, BreakDay now) {
        List<String> said = new ArrayList<>();
        if (!now.passing().note().equals(before.passing().note())) {
            now.passing().note().map(Script::note).ifPresent(said::add);
        }
        boolean put = now.state() == BreakDay.State.WAITS;
        boolean rang = !now.rang().equals(before.rang());
        if (!put && (rang || now.state() != before.state())) {
            said.addAll(of(now));
        }
        return said;
    }
}
