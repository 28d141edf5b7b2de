package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTests {

    private final List<String> done = new ArrayList<>();
    private final Ending ending = Ending.unarmed();

    @Test
    void theTerminalComesFirstAndWordsComeLast() {
        ending.set(Ending.Part.WORDS, () -> done.add("words"));
        ending.set(Ending.Part.TERMINAL, () -> done.add("terminal"));
        ending.set(Ending.Part.FILES, () -> done.add("files"));
        ending.now();
        assertEquals(List.of("terminal", "files", "words"), done);
    }

    @Test
    void eachPartHappensOnce() {
        ending.set(Ending.Part.TERMINAL, () -> done.add("terminal"));
        ending.now(Ending.Part.TERMINAL);
        ending.now();
        assertEquals(List.of("terminal"), done);
    }

    @Test
    void aFaultInOnePartLetsTheOthersHappen() {
        ending.set(Ending.Part.TERMINAL, () -> {
            throw new IllegalStateException("gone");
        });
        ending.set(Ending.Part.FILES, () -> done.add("files"));
        ending.now();
        assertEquals(List.of("files"), done);
    }

    @Test
    void theLastWordForAPartHolds() {
        ending.set(Ending.Part.WORDS, () -> done.add("first"));
        ending.set(Ending.Part.WORDS, () -> done.add("second"));
        ending.now();
        assertEquals(List.of("second"), done);
    }
}
