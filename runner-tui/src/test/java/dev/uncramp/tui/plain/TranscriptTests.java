package dev.uncramp.tui.plain;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import org.junit.jupiter.api.Test;

class TranscriptTests {

    @Test
    void aWholeSessionReadsAsSentences() {
        Transcript session = Transcript.of(Plans.of("two-holds-and-reps"))
                .type("n")
                .type("2")
                .wait(10)
                .type("")
                .until(Screen.CHANGE)
                .until(Screen.REST)
                .type("")
                .wait(20)
                .type("")
                .until(Screen.REPS)
                .wait(25)
                .type("")
                .type("2")
                .type("1");
        session.walk().hear(new Message.Saved(session.walk().now()));
        session.type("c").type("2").type("b").type("b");
        Golden.check("plain/whole-session.txt", session.text());
    }

    @Test
    void everyKindOfStepReadsAsSentences() {
        Transcript session =
                Transcript.of(Plans.asking(Plans.of("every-step"))).type("n").type("2");
        session.type("")
                .until(Screen.REST)
                .type("")
                .until(Screen.REST)
                .type("1")
                .type("");
        session.wait(15)
                .type("")
                .until(Screen.REPS)
                .wait(5)
                .type("")
                .until(Screen.POSITION)
                .type("");
        session.until(Screen.AFTER).type("3").type("2");
        session.walk()
                .hear(new Message.NotSaved(
                        SafeText.of("the disk is full"), session.walk().now()));
        Golden.check("plain/every-step.txt", session.text());
    }

    @Test
    void painAndStoppingReadAsSentences() {
        Transcript session = Transcript.of(Plans.of("every-step")).type("n").type("2");
        session.type("")
                .wait(4)
                .type("p")
                .wait(40)
                .type("")
                .wait(2)
                .type("x")
                .type("")
                .wait(4)
                .type("h")
                .type("b");
        session.type("").wait(4).type("4").type("1").type("10").type("1").wait(5);
        session.type("s").type("6").type("w").type("b").type("d").type("2");
        Golden.check("plain/pain-and-stopping.txt", session.text());
    }

    @Test
    void warningSignsAndNotTodayReadAsSentences() {
        Transcript first = Transcript.of(Plans.of("every-step"));
        first.type("")
                .type("y")
                .type("11")
                .type("b")
                .type("3")
                .type("b")
                .type("n")
                .type("5")
                .type("b")
                .type("8");
        first.type("1").type("b").type("q");
        first.walk().hear(new Message.Saved(first.walk().now()));
        Golden.check("plain/not-today.txt", first.text());
    }

    @Test
    void aSessionThatWasLeftIsOfferedInSentences() {
        Transcript session = Transcript.of(Plans.of("two-holds-and-reps"), Scenes.unfinished());
        session.type("3")
                .type("b")
                .type("1")
                .type("n")
                .type("")
                .type("2")
                .wait(2)
                .type("q")
                .type("1");
        Golden.check("plain/offered.txt", session.text());
    }
}
