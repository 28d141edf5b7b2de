package dev.uncramp.tui.plain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import java.util.List;
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
    void theNoteOfTheProgramIsToldBeforeAnythingIsAskedAndBeforeTheFirstExercise() {
        String told = Transcript.of(Plans.written("""
            uncramp: 1
            title: New hip
            note: {weeks 1-6: Do not cross your legs.}
            session:
              - walk: 1 min easy
            """)).type("n").type("0").text();
        int first = told.indexOf("Keep in mind: Do not cross your legs.");
        assertTrue(first >= 0 && first < told.indexOf("Is any of these new?"), told);
        assertTrue(told.lastIndexOf("Do not cross your legs.") > told.indexOf("Exercise 1 of 1"), told);
    }

    @Test
    void aSecondWalkRightAfterAFirstHasItsInstructionsToo() {
        Transcript session = Transcript.of(Plans.written("""
            uncramp: 1
            title: Two walks
            session:
              - walk: 1 min easy
              - walk: 1 min brisk
                note: Swing your arms.
            """))
                .type("n")
                .type("0")
                .type("")
                .wait(70)
                .type("");
        assertTrue(session.text().contains("Exercise 2 of 2"), session.text());
        String second = session.text().substring(session.text().indexOf("Exercise 2 of 2. Walk."));
        assertTrue(second.contains("Look ahead."), second);
        assertTrue(second.contains("Swing your arms."), second);
        assertTrue(second.contains("Go. Walk, 1 minute brisk."), second);
    }

    @Test
    void theNextWayIsSaidWhereItComes() {
        Transcript session =
                Transcript.of(Plans.written("""
                    uncramp: 1
                    title: Ways
                    session:
                      - reach: 10 s, each way
                      - rings: 5 circles, each way
                      - press: 1, hold 5 s, each of 3 ways
                    exercises:
                      reach: {name: Reach, kind: stretch, move: "Reach up, then down."}
                      rings: {name: Rings, kind: mobility, move: Draw circles.}
                      press: {name: Press, kind: isometric, move: "Press to the front, the left and the right."}
                    """)).type("n").type("0").type("").wait(40);
        session.type("").type("").type("").wait(40).type("").wait(60);
        Golden.check("plain/ways.txt", session.text());
    }

    @Test
    void theShortPartsOfAnExerciseAreOnlyNamedOnceItRuns() {
        Transcript session =
                Transcript.of(Plans.written("""
                    uncramp: 1
                    title: Shapes of the hand
                    session:
                      - tendon-glides: 2 x (4 s straight, 4 s hook)
                    """)).type("n").type("0").type("").wait(20);
        String said = session.text();
        assertTrue(said.contains("Then: 2 rounds of: straight 4 seconds, then hook 4 seconds.\n"), said);
        assertTrue(said.contains("""
            Go. Tendon glides. Round 1 of 2: straight 4 seconds.
            Now hook.
            Round 2 of 2: straight.
            Now hook.
            """), said);
    }

    @Test
    void whatAProgramAsksOfItsPartsReadsAsSentences() {
        Transcript session = Transcript.of(Scenes.asking())
                .type("n")
                .type("")
                .type("n")
                .type("?")
                .type("y")
                .type("n")
                .type("3")
                .type("2")
                .type("b")
                .type("1")
                .type("")
                .type("")
                .type("");
        Golden.check("plain/parts.txt", session.text());
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

    /** A rest that waits says what it waits for, whatever was typed meanwhile, and n leaves out what is to come. */
    @Test
    void aRestThatWaitsReadsAsSentences() {
        Transcript session =
                Transcript.of(Plans.asking(Plans.of("every-step"))).type("n").type("2");
        session.type("").until(Screen.REST).type("2").type("n");
        Golden.check("plain/rest-waits.txt", session.text());
    }

    @Test
    void whoComesBackHearsWhatGoesOnAndHowItEnds() {
        Transcript session =
                Transcript.of(Plans.of("two-holds-and-reps")).type("n").type("2");
        session.type("")
                .until(Screen.REST)
                .type("")
                .until(Screen.REPS)
                .wait(2)
                .type("p")
                .wait(40)
                .type("")
                .wait(4);
        Golden.check("plain/goes-on.txt", session.text());
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

    @Test
    void everyQuestionBeforeASessionReadsAsSentences() {
        Transcript asked = Transcript.of(Scenes.asked(Plans.of("every-step")));
        asked.type("").type("n").type("b").type("yes").type("").type("n");
        asked.type("").type("no").type("b").type("y").type("n").type("0");
        Golden.check("plain/asked.txt", asked.text());
    }

    @Test
    void aWorseMorningReadsAsSentences() {
        Transcript worse = Transcript.of(Scenes.asked(Plans.of("every-step")));
        worse.type("y").type("3").type("").type("n").type("y").type("n").type("");
        Golden.check("plain/worse-morning.txt", worse.text());
    }

    @Test
    void oneLineAndBreathingReadAsSentences() {
        Transcript one = Transcript.of(Scenes.oneKey(Plans.of("every-step")));
        one.type("?").type("b").type("n").type("s").type("d");
        Golden.check("plain/one-line.txt", one.text());
        Transcript rest =
                Transcript.of(Plans.of("every-step")).type("n").type("9").type("1");
        rest.wait(45).type("").type("1").wait(200).type("q");
        Golden.check("plain/breathing.txt", rest.text());
    }

    /** The advice of a day of rest comes before its breathing; what was read once is not said again. */
    @Test
    void breathingInPlaceOfAGentlerSessionReadsAsSentences() {
        Transcript rest =
                Transcript.of(Plans.of("every-step")).type("n").type("5").type("2");
        rest.wait(200).type("3").type("b");
        Golden.check("plain/rest-and-breathe.txt", rest.text());
    }

    /** A session that ends with a lot of pain says what helps, and when to call. */
    @Test
    void muchPainAtTheEndIsAnswered() {
        Transcript session =
                Transcript.of(Plans.of("two-holds-and-reps")).type("n").type("2");
        session.type("").wait(4).type("s").type("f").type("8");
        List<String> said = session.lines();
        assertTrue(said.contains("That is a lot of pain. Lie the way that hurts least."), said::toString);
        assertTrue(said.contains("Call a doctor today if it grows worse or spreads."), said::toString);
    }

    @Test
    void twoRedsReadAsSentences() {
        Transcript reds = Transcript.of(Plans.of("every-step")).type("n").type("2");
        reds.type("").wait(4).type("7").type("1").type("").wait(4).type("8").type("1");
        reds.walk().hear(new Message.Saved(reds.walk().now()));
        reds.type("b").wait(125).type("");
        Golden.check("plain/two-reds.txt", reds.text());
    }
}
