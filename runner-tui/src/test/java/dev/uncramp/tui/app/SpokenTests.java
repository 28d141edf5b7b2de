package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.Cue;
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
        return Walk.of(plan, Optional.empty(), this::hear);
    }

    private void hear(Model before, Next next) {
        List<Cue> cues =
                next.effects().stream().flatMap(effect -> cue(effect).stream()).toList();
        Spoken.of(before, next.model(), cues).map(SafeText::value).ifPresent(phrase -> {
            said.add(phrase);
            times.add(next.model().now().elapsed());
        });
    }

    private static Optional<Cue> cue(Effect effect) {
        return effect instanceof Effect.Cued cued && cued.aloud() ? Optional.of(cued.cue()) : Optional.empty();
    }

    @Test
    void aSessionIsSpokenInShortPhrases() {
        walk(Plans.of("every-step")).press('n').press('2').to(Screen.AFTER);
        Golden.check("app/spoken.txt", String.join("\n", said) + "\n");
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
}
