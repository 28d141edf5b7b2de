package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.Golden;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenTests {

    private final List<String> said = new ArrayList<>();
    private final List<Duration> times = new ArrayList<>();

    private Walk walk(Plan plan) {
        return Walk.of(plan, Optional.empty(), this::hear, new Model.Choices(false, true).withVoice(true));
    }

    private void hear(Model before, Next next) {
        Spoken.of(before, next.model(), next.effects()).map(SafeText::value).ifPresent(phrase -> {
            said.add(phrase);
            times.add(next.model().now().elapsed());
        });
    }

    @Test
    void aSessionIsSpokenInShortPhrases() {
        walk(Plans.of("every-step")).press('n').press('2').to(Screen.AFTER);
        Golden.check("app/spoken.txt", String.join("\n", said) + "\n");
    }

    @Test
    void theNextWayAndTheNextRoundAreSpoken() {
        walk(Plans.written("""
            uncramp: 1
            title: Ways
            session:
              - reach: 10 s, each way
              - walk: 2 x (20 s walk, 10 s rest)
            exercises:
              reach: {name: Reach, kind: stretch, move: "Reach up, then down."}
            """)).press('n').press('2').to(Screen.AFTER);
        assertTrue(said.contains("Go. hold 10 seconds one way."), said::toString);
        assertTrue(said.contains("Now the other way."), said::toString);
        assertTrue(said.contains("Go. hold 10 seconds the other way."), said::toString);
        assertTrue(said.contains("Go. Round 2 of 2: walk 20 seconds."), said::toString);
    }

    @Test
    void noPhraseIsLongerThanTheVoiceMayTake() {
        walk(Plans.of("every-step")).press('n').press('2').to(Screen.AFTER);
        for (String phrase : said) {
            assertTrue(phrase.split(" ").length <= 14, phrase);
        }
    }

    @Test
    void inAPauseAndAfterAStopNothingIsSpoken() {
        for (char key : new char[] {' ', 's', '?', 'q', 'x'}) {
            Walk walk = walk(Plans.of("every-step")).press('n').press('2').to(Screen.HOLD);
            said.clear();
            walk.press(key).wait(Duration.ofMinutes(2));
            assertEquals(List.of(), said, Character.toString(key));
        }
    }

    @Test
    void nothingIsSpokenUnaskedMutedOrInQuietHours() {
        Model.Choices wanted = new Model.Choices(false, true).withVoice(true);
        for (Model.Choices choices : List.of(
                new Model.Choices(false, true),
                wanted.withMuted(true),
                wanted.withQuiet(QuietHours.read("10:00-12:00")))) {
            Walk.of(Plans.of("every-step"), Optional.empty(), this::hear, choices)
                    .press('n')
                    .press('2')
                    .to(Screen.RELAX);
            assertEquals(List.of(), said, choices.toString());
        }
    }

    @Test
    void quietHoursThatBeginInASessionSilenceItFromThatMinuteOn() {
        Model.Choices late = new Model.Choices(false, true).withVoice(true).withQuiet(QuietHours.read("10:45-06:00"));
        Walk walk = Walk.of(Plans.of("every-step"), Optional.empty(), this::hear, late)
                .press('n')
                .press('2')
                .to(Screen.SUMMARY);
        Duration quiet = Duration.ofMinutes(5);
        assertTrue(times.stream().allMatch(time -> time.compareTo(quiet) < 0), times::toString);
        assertTrue(times.size() > 5);
        assertTrue(walk.now().elapsed().compareTo(quiet) > 0);
    }
}
