package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.device.TerminalOutput;
import dev.uncramp.tui.view.Frame;
import dev.uncramp.tui.view.Frame.Piece;
import dev.uncramp.tui.view.Frame.Row;
import dev.uncramp.tui.view.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reaches the terminal, byte by byte. */
class FrameScreenTests {

    private static final String PLACE = "\033[1;1H\033[0m\033[39m\033[49m";
    private static final String NO_CURSOR = "\033[?25l";

    private final List<String> sent = new ArrayList<>();
    private final TerminalOutput output = new TerminalOutput(new ByteArrayOutputStream() {
        @Override
        public void flush() {
            sent.add(toString(StandardCharsets.UTF_8));
            reset();
        }
    });

    @Test
    void onlyTheCellsThatChangedAreSent() throws IOException {
        FrameScreen screen = started(new Size(8, 1), true, true);
        screen.show(line(8, "hold 24", Style.PLAIN));
        sent.clear();
        screen.show(line(8, "hold 23", Style.PLAIN));
        assertEquals(List.of("\033[1;7H\033[0m\033[39m\033[49m3" + NO_CURSOR), sent);
    }

    @Test
    void theSameFrameSendsNothing() throws IOException {
        FrameScreen screen = started(new Size(8, 1), true, true);
        screen.show(line(8, "hold 24", Style.PLAIN));
        sent.clear();
        screen.show(line(8, "hold 24", Style.PLAIN));
        assertEquals(List.of(), sent);
    }

    @Test
    void aRedrawSendsEveryCellInOnePiece() throws IOException {
        FrameScreen screen = started(new Size(8, 1), true, true);
        screen.show(line(8, "hold 24", Style.PLAIN));
        sent.clear();
        screen.redraw();
        screen.show(line(8, "hold 24", Style.PLAIN));
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).contains("\033[2J") && sent.get(0).contains("hold"), sent.toString());
    }

    @Test
    void charactersOfEveryLengthArriveWhole() throws IOException {
        FrameScreen screen = started(new Size(8, 1), true, true);
        screen.show(line(8, "        ", Style.PLAIN));
        sent.clear();
        screen.show(line(8, "é·×⠿█░x", Style.PLAIN));
        assertEquals(List.of(PLACE + "é·×⠿█░x" + NO_CURSOR), sent);
    }

    @Test
    void noCharacterThatTheTerminalTakesForACommandIsSent() throws IOException {
        FrameScreen screen = started(new Size(8, 1), false, true);
        sent.clear();
        screen.show(line(8, "hold 24", Style.CARE));
        screen.show(line(8, "rest 9", Style.BIG));
        String rest = String.join("", sent).replaceAll("\033\\[\\??[0-9;]*[A-Za-z]", "");
        assertFalse(rest.codePoints().anyMatch(character -> character < 0x20 || character == 0x7f), rest);
    }

    @Test
    void withoutColourWeightStays() throws IOException {
        FrameScreen screen = started(new Size(8, 1), false, true);
        sent.clear();
        screen.show(line(8, "stop", Style.CARE));
        screen.show(line(8, "xxxx", Style.DONE));
        String all = String.join("", sent);
        assertTrue(all.contains("\033[7m"), all);
        assertFalse(all.contains("\033[32m"), all);
    }

    @Test
    void noStyleSetsABackgroundAndOnlyWhatIsDoneHasAColourThatReadsOnWhiteAndOnBlack() {
        for (boolean colour : new boolean[] {true, false}) {
            Palette palette = new Palette(colour, true);
            for (Style style : Style.values()) {
                TextCharacter cell = palette.cell('x', style);
                assertEquals(TextColor.ANSI.DEFAULT, cell.getBackgroundColor(), style.name());
                TextColor ink = colour && style == Style.DONE ? TextColor.ANSI.GREEN : TextColor.ANSI.DEFAULT;
                assertEquals(ink, cell.getForegroundColor(), style.name());
                assertFalse(cell.getModifiers().contains(SGR.BLINK), style.name());
            }
        }
    }

    @Test
    void nothingIsAskedOfTheTerminalThatItMightNotAnswer() throws IOException {
        FrameScreen screen = started(Size.USUAL, true, true);
        screen.redraw();
        screen.show(new Frame(Size.USUAL, Collections.nCopies(24, row("x".repeat(80))), false));
        assertFalse(String.join("", sent).matches("(?s).*\033\\[[0-9;?]*[nc].*"), sent.toString());
    }

    @Test
    void whereOnlyAsciiCanBeShownOnlyAsciiIsSent() throws IOException {
        FrameScreen screen = started(new Size(8, 1), true, false);
        screen.show(line(8, "        ", Style.PLAIN));
        sent.clear();
        screen.show(line(8, "é█░·…→x", Style.PLAIN));
        assertEquals(List.of(PLACE + "e#...>x" + NO_CURSOR), sent);
    }

    @Test
    void aSmallerTerminalGetsTheFrameThatFitsIt() throws IOException {
        RunnerTerminal terminal = new RunnerTerminal(new ByteArrayInputStream(new byte[0]), output, new Size(8, 2));
        FrameScreen screen = new FrameScreen(terminal, new Palette(true, true));
        screen.start();
        screen.show(new Frame(new Size(8, 2), List.of(row("hold 24 "), row("left    ")), false));
        terminal.become(new Size(4, 1));
        sent.clear();
        screen.show(line(4, "24", Style.PLAIN));
        assertTrue(String.join("", sent).contains("24"), sent.toString());
        terminal.close();
    }

    @Test
    void everySizeCanBeDrawn() throws IOException {
        RunnerTerminal terminal = new RunnerTerminal(new ByteArrayInputStream(new byte[0]), output, Size.USUAL);
        FrameScreen screen = new FrameScreen(terminal, new Palette(true, true));
        screen.start();
        for (Size size : List.of(
                new Size(79, 23),
                new Size(40, 12),
                new Size(10, 5),
                new Size(1, 1),
                new Size(0, 0),
                new Size(500, 200))) {
            terminal.become(size);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < size.rows(); i++) {
                rows.add(row("x".repeat(size.columns())));
            }
            screen.show(new Frame(size, rows, false));
        }
        terminal.close();
    }

    private FrameScreen started(Size size, boolean colour, boolean utf8) throws IOException {
        RunnerTerminal terminal = new RunnerTerminal(new ByteArrayInputStream(new byte[0]), output, size);
        FrameScreen screen = new FrameScreen(terminal, new Palette(colour, utf8));
        screen.start();
        return screen;
    }

    private static Frame line(int columns, String text, Style style) {
        String filled = text + " ".repeat(columns - text.length());
        return new Frame(new Size(columns, 1), List.of(new Row(List.of(new Piece(filled, style)))), false);
    }

    private static Row row(String text) {
        return new Row(List.of(new Piece(text, Style.PLAIN)));
    }
}
