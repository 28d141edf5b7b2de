package dev.uncramp.tui.plain;

import dev.uncramp.core.history.BreaksToday;
import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.BreakDays;
import dev.uncramp.tui.app.Keyboard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakTranscriptTests {

    private final List<String> lines = new ArrayList<>();

    @Test
    void aMorningOfBreaksReadsAsSentences() {
        BreakDays days = at("09:43", 1).wait(41);
        type(days, "later");
        days.wait(11);
        type(days, "what");
        type(days, "x");
        days.wait(81);
        type(days, "s");
        Golden.check("plain/breaks.txt", String.join("\n", lines) + "\n");
    }

    @Test
    void theLastBreakOfTheDayReadsAsSentences() {
        BreakDays days = at("16:15", 9).wait(41);
        type(days, "x");
        days.wait(2);
        Golden.check("plain/breaks-over.txt", String.join("\n", lines) + "\n");
    }

    private BreakDays at(String time, int done) {
        BreakDays days = BreakDays.at(
                time, new BreaksToday(done, false), (before, turned) -> lines.addAll(Script.lines(before, turned)));
        lines.addAll(Script.opening(days.day()));
        return days;
    }

    private void type(BreakDays days, String line) {
        lines.add("> " + line);
        days.hear(TypedWords.message(
                days.day(), Keyboard.QWERTY, line, days.day().now().plus(Duration.ofSeconds(1))));
    }
}
