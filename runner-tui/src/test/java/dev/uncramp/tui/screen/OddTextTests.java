package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Walk;
import dev.uncramp.tui.view.Frame;
import dev.uncramp.tui.view.Frame.Piece;
import dev.uncramp.tui.view.View;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row F16: names and instructions that are hard to draw, on each screen at three sizes. */
class OddTextTests {

    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(40, 12), new Size(120, 40));
    private static final int LONG = 500;

    /** The screens on which the name or the instructions of an exercise stand. */
    private static Map<String, Walk> walks(Plan plan) {
        Map<String, Walk> walks = new LinkedHashMap<>();
        walks.put("signs", Walk.of(plan));
        walks.put("ready", Walk.begun(Plans.waiting(plan)));
        walks.put("hold", Walk.begun(plan).to(Screen.HOLD).wait(Duration.ofSeconds(1)));
        walks.put("paused", Walk.begun(plan).to(Screen.HOLD).press(Key.SPACE));
        walks.put("stopped", Walk.begun(plan).to(Screen.HOLD).press('s'));
        walks.put("easing", Walk.begun(plan).to(Screen.HOLD).press('9'));
        walks.put("change", Walk.begun(plan).to(Screen.CHANGE));
        walks.put("reps", Walk.begun(plan).to(Screen.REPS));
        walks.put("rest", Walk.begun(plan).to(Screen.REST));
        walks.put("position", Walk.begun(plan).to(Screen.POSITION));
        walks.put("work", Walk.begun(plan).to(Screen.WORK));
        walks.put("keys", Walk.begun(plan).to(Screen.HOLD).press('?'));
        walks.put("summary", Walk.begun(plan).to(Screen.SUMMARY));
        return walks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Knee hug ",
                "x",
                "\ud83e\uddd8\ud83d\ude00 ",
                "\u819d\u3092\u62b1\u3048\u308b",
                "\u65e0 a",
                "Cafe\u0301 o\u0308 a\u0323\u0302\u0308\u20dd ",
                "\u05d4\u05d1\u05e8\u05da \u0627\u0644\u0631\u0643\u0628\u0629 ",
                "\u0e01\u0e33\u0e25\u0e31\u0e07 \u0915\u094d\u0937\u093f ",
                "\u1100\u1161\u11a8 \ud55c\uad6d ",
                "\u231b\u2600\u26a0\u2713 "
            })
    void aLongNameShiftsNoColumnAndReachesTheTerminalAsItWasDrawn(String part) throws IOException {
        String whole = part.repeat(LONG).substring(0, part.offsetByCodePoints(0, 0) + LONG);
        SafeText name = SafeText.of(whole.strip().replaceAll("\\p{Cs}$", ""));
        Plan plan = Plans.named(Plans.of("every-step"), name);
        for (Map.Entry<String, Walk> walk : walks(plan).entrySet()) {
            for (Size size : SIZES) {
                assertDrawn(View.of(walk.getValue().model(), size), walk.getKey() + " " + size);
                Model ascii = Scenes.shownWith(
                        walk.getValue().model(), new Display(size, Display.Letters.ASCII, Display.View.BIG));
                assertDrawn(View.of(ascii, size), walk.getKey() + " ascii " + size);
            }
        }
    }

    private static void assertDrawn(Frame frame, String what) throws IOException {
        Size size = frame.size();
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(size.columns(), size.rows()));
        FrameScreen screen = new FrameScreen(terminal, new Palette(true, true));
        screen.start();
        screen.show(frame);
        for (int y = 0; y < size.rows(); y++) {
            int x = 0;
            for (Piece piece : frame.rows().get(y).pieces()) {
                for (int codePoint : piece.text().codePoints().toArray()) {
                    int width = DisplayWidth.of(codePoint);
                    if (width > 0) {
                        TextCharacter cell = terminal.getCharacter(x, y);
                        String drawn = cell.getCharacterString();
                        assertTrue(
                                drawn.equals(Character.toString(codePoint)) || drawn.equals("?"),
                                what + ": " + drawn + " for " + Character.toString(codePoint));
                        assertTrue(width == 2 || !cell.isDoubleWidth(), what);
                        x += width;
                    }
                }
            }
            assertEquals(size.columns(), x, what + ": row " + y);
        }
        terminal.close();
    }
}
