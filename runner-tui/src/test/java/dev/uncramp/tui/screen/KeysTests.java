package dev.uncramp.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTests {

    @Test
    void lettersDigitsAndTheSpaceBarArriveAsTyped() throws IOException {
        assertEquals(
                List.of(Key.typed('s'), Key.typed('s'), Key.typed('7'), Key.SPACE, Key.typed('?')), typed("sS7 ?"));
    }

    @Test
    void theKeysOfAClickerArrive() throws IOException {
        assertEquals(
                List.of(
                        Key.ENTER,
                        Key.RIGHT,
                        Key.LEFT,
                        Key.UP,
                        Key.DOWN,
                        Key.of(Key.Kind.PAGE_UP),
                        Key.of(Key.Kind.PAGE_DOWN)),
                typed("\n\033[C\033[D\033[A\033[B\033[5~\033[6~"));
    }

    @Test
    void controlKeysArriveAsKeys() throws IOException {
        assertEquals(
                List.of(
                        Key.of(Key.Kind.CTRL_C),
                        Key.of(Key.Kind.CTRL_Z),
                        Key.OTHER,
                        Key.OTHER,
                        Key.OTHER,
                        Key.of(Key.Kind.BACKSPACE)),
                typed("\u0003\u001a\u001c\u0013\u0011\u007f"));
    }

    @Test
    void lettersBeyondAsciiArriveWhole() throws IOException {
        assertEquals(List.of(Key.typed('é'), Key.typed('&'), Key.typed(0x1f600)), typed("é&\ud83d\ude00"));
    }

    @Test
    void halfACharacterIsNoCharacter() throws IOException {
        KeyStrokes keys = new KeyStrokes();
        assertEquals(Key.OTHER, keys.key(new KeyStroke('\ude00', false, false)).orElseThrow());
    }

    @Test
    void aSequenceThatNobodyKnowsTypesNoDigit() throws IOException {
        assertEquals(List.of(Key.OTHER, Key.typed('x')), typed("\033[27;5;9~x"));
        assertEquals(List.of(Key.OTHER, Key.typed('x')), typed("\033[200~x"));
        assertEquals(List.of(Key.OTHER, Key.typed('x')), typed("\033[1;2;3ux"));
        assertEquals(List.of(Key.OTHER, Key.typed('x')), typed("\033Ojx"));
        assertEquals(List.of(Key.OTHER, Key.typed('x')), typed("\033[?1;2cx"));
    }

    @Test
    void theNoiseOfAMouseTypesNothing() throws IOException {
        assertEquals(List.of(Key.typed('x')), typed("\033[M !!\033[M#05x"));
        assertEquals(List.of(Key.OTHER, Key.OTHER, Key.typed('x')), typed("\033[<0;10;10M\033[<0;10;10mx"));
    }

    @Test
    void aNumberPadTypesDigitsWithItsLockAndMovesWithoutIt() throws IOException {
        assertEquals(List.of(Key.typed('7'), Key.typed('0'), Key.ENTER), typed("70\n"));
        assertEquals(
                List.of(Key.UP, Key.DOWN, Key.LEFT, Key.RIGHT, Key.of(Key.Kind.PAGE_UP), Key.of(Key.Kind.PAGE_DOWN)),
                typed("\033[A\033[B\033[D\033[C\033[5~\033[6~"));
        assertEquals(List.of(Key.OTHER, Key.OTHER, Key.OTHER), typed("\033[E\033[H\033[F"));
    }

    @Test
    void functionKeysHaveNoMeaning() throws IOException {
        assertEquals(List.of(Key.OTHER, Key.OTHER, Key.OTHER), typed("\033OP\033[15~\033[[A"));
    }

    @Test
    void brokenBytesAreNoKeys() throws IOException {
        assertEquals(List.of(Key.typed('a'), Key.typed('b')), typed(new byte[] {'a', (byte) 0xff, (byte) 0xc3, 'b'}));
    }

    @Test
    void whatTheTerminalAnswersIsNoKey() throws IOException {
        assertEquals(List.of(Key.typed('x')), typed("\033[24;80R\033[24;80Rx"));
    }

    private static List<Key> typed(String characters) throws IOException {
        return typed(characters.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Key> typed(byte[] bytes) throws IOException {
        RunnerTerminal terminal =
                new RunnerTerminal(new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), Size.USUAL);
        KeyStrokes strokes = new KeyStrokes();
        List<Key> keys = new ArrayList<>();
        for (KeyStroke stroke = terminal.readInput();
                stroke.getKeyType() != KeyType.EOF;
                stroke = terminal.readInput()) {
            strokes.key(stroke).ifPresent(keys::add);
        }
        terminal.close();
        return keys;
    }
}
