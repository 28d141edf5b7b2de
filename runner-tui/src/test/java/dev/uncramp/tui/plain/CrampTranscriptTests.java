package dev.uncramp.tui.plain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.CrampPlace;
import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Cramps;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrampTranscriptTests {

    private final List<String> lines = new ArrayList<>();

    @Test
    void theNightCrampOfTheCalfReadsAsSentences() {
        Cramps calf = in(CrampPlace.CALF).wait(61);
        type(calf, "");
        type(calf, "a");
        calf.wait(31);
        type(calf, "no");
        type(calf, "x");
        type(calf, "1");
        calf.hear(new Message.Saved(calf.cramp().now()));
        check("plain/cramp-calf.txt");
    }

    @Test
    void aSwollenLegIsSentForHelpAndNotRubbed() {
        Cramps calf = in(CrampPlace.CALF);
        type(calf, "");
        type(calf, "");
        type(calf, "?");
        type(calf, "b");
        type(calf, "y");
        type(calf, "s");
        check("plain/cramp-calf-help.txt");
    }

    @Test
    void theSpasmOfTheLowerBackReadsAsSentences() {
        Cramps back = in(CrampPlace.LOWER_BACK).wait(62);
        type(back, "yes");
        type(back, "b");
        type(back, "none");
        type(back, "2");
        back.hear(new Message.Saved(back.cramp().now()));
        type(back, "b");
        type(back, "q");
        check("plain/cramp-lower-back.txt");
    }

    @Test
    void theSpasmOfTheNeckReadsAsSentences() {
        Cramps neck = in(CrampPlace.NECK).wait(62);
        type(neck, "n");
        neck.wait(550);
        type(neck, "1");
        check("plain/cramp-neck.txt");
    }

    @Test
    void theNightCrampOfTheThighReadsAsSentences() {
        Cramps thigh = in(CrampPlace.THIGH_BACK).wait(62);
        type(thigh, "n");
        type(thigh, "1");
        check("plain/cramp-thigh-back.txt");
    }

    @Test
    void theCrampOfTheHandReadsAsSentences() {
        Cramps hand = in(CrampPlace.HAND).wait(62);
        type(hand, "y");
        type(hand, "b");
        type(hand, "n");
        type(hand, "1");
        check("plain/cramp-hand.txt");
    }

    @Test
    void nobodyAnsweringForTenMinutesHearsWhenToGetHelp() {
        in(CrampPlace.CALF).wait(700);
        check("plain/cramp-silence.txt");
    }

    /** A person who listens hears all of it before the hold begins: espeak-ng says 175 words a minute unless told. */
    @Test
    void theHoldBeginsOnceAllBeforeItCanBeHeard() {
        for (CrampCourse course : CrampCourse.all()) {
            lines.clear();
            in(course.place());
            long words =
                    lines.stream().flatMap(line -> Stream.of(line.split(" "))).count();
            assertTrue(words <= CrampCourse.EASE_IN.toSeconds() * 175 / 60, course.place() + ": " + words + " words");
        }
    }

    private Cramps in(CrampPlace place) {
        Cramps cramps = Cramps.in(place, (before, turned) -> lines.addAll(Script.lines(before, turned)));
        lines.addAll(Script.opening(cramps.cramp()));
        return cramps;
    }

    private void type(Cramps cramps, String line) {
        cramps.wait(1);
        Cramp cramp = cramps.cramp();
        lines.add(line.isEmpty() ? ">" : "> " + line);
        cramps.hear(TypedWords.message(cramp, Keyboard.QWERTY, line, cramp.now().plus(Duration.ofMillis(400))));
    }

    private void check(String golden) {
        Golden.check(golden, String.join("\n", lines) + "\n");
    }
}
