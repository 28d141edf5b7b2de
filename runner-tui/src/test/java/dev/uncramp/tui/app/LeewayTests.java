package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.Session;
import dev.uncramp.tui.view.View;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a range leaves open is told while an exercise is led, and not to who hurts. */
class LeewayTests {

    private static Walk begun(String dose) {
        return Walk.begun(Plans.written("""
            uncramp: 1
            title: Ranges
            region: hip
            session:
              - bridge: %s
            """.formatted(dose)));
    }

    private static Optional<String> how(Walk walk) {
        Session session = walk.model().session().orElseThrow();
        return Phrases.ENGLISH
                .steps()
                .how(session, session.nextWork().or(session::current).orElseThrow());
    }

    @Test
    void moreIsFineUpToTheHighEnd() {
        assertEquals(Optional.of("How: up to 12 times is fine."), how(begun("8-12")));
        assertEquals(Optional.of("How: more is fine."), how(begun("at least 8")));
        assertEquals(Optional.of("How: hold up to 60 seconds if you like."), how(begun("2, hold 30-60 s")));
        assertEquals(Optional.empty(), how(begun("8")));
    }

    @Test
    void upToANumberMayEndEarlier() {
        assertEquals(Optional.of("How: stop earlier if you like."), how(begun("up to 10")));
    }

    @Test
    void whoHurtsIsNotToldOfMore() {
        Walk walk = begun("2 x 8-12, rest 30-60 s").press(Key.ENTER).to(Screen.REPS);
        String before = View.of(walk.model(), Size.USUAL).text();
        assertTrue(before.contains("up to 12 times is fine"), before);
        walk.press(Key.typed('3'));
        Session session = walk.model().session().orElseThrow();
        assertEquals(
                Optional.empty(),
                Phrases.ENGLISH.steps().how(session, session.current().orElseThrow()));
    }

    @Test
    void aRestMayBeLonger() {
        Walk walk = begun("2 x 8, rest 30-60 s")
                .press(Key.ENTER)
                .to(Screen.REPS)
                .press(Key.ENTER)
                .to(Screen.REST);
        String text = View.of(walk.model(), Size.USUAL).text();
        assertTrue(text.contains("Up to 60 seconds is fine."), text);
    }
}
