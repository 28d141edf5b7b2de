package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void noShortWordStandsAlone() {
        assertEquals(List.of("Rest as long as", "you like."), Lines.of("Rest as long as you like.", 19));
    }

    @Test
    void aLastSentenceStandsInALineOfItsOwn() {
        assertEquals(
                List.of("It is sore for a while.", "That is common."),
                Lines.of("It is sore for a while. That is common.", 31));
    }

    @Test
    void thereIsNoLineMoreForIt() {
        assertEquals(List.of("one", "two", "three"), Lines.of("one two three", 5));
    }

    @Test
    void aPathMayStandAlone() {
        assertEquals(
                List.of("Type: uncramp check", "/home/someone/week-4.yaml"),
                Lines.of("Type: uncramp check /home/someone/week-4.yaml", 30));
    }

    @Test
    void whatFitsIsOneLine() {
        assertEquals(List.of("one two"), Lines.of("one two", 7));
        assertEquals(List.of(""), Lines.of("", 7));
    }
}
