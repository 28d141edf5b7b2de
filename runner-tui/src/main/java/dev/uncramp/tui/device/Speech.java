package dev.uncramp.tui.device;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Spoken;
import dev.uncramp.tui.app.Turned;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a voice say what happens in a session, where the person wants one. A program that speaks is looked for when the
 * first phrase is due; that there is none is told once.
 */
public final class Speech {

    private final Map<String, String> environment;
    private final Mailbox mailbox;
    private Optional<Voice> voice = Optional.empty();
    private boolean looked;

    /**
     * Speech that has not begun.
     *
     * @param environment the environment's variables
     * @param mailbox where it is told that there is no voice
     */
    public Speech(Map<String, String> environment, Mailbox mailbox) {
        this.environment = Map.copyOf(environment);
        this.mailbox = mailbox;
    }

    /**
     * Hears what has happened, and never waits for the voice.
     *
     * @param before what stood before
     * @param after what stands now, with what is to be done
     */
    public void hear(Scene before, Turned after) {
        if (after.effects().stream().anyMatch(Effect::silences)) {
            voice.ifPresent(Voice::silence);
        }
        Optional<Model> was = session(before);
        Optional<Model> is = session(after.scene());
        was.flatMap(from -> is.flatMap(to -> Spoken.of(from, to, after.effects())))
                .or(() -> Spoken.ring(after))
                .ifPresent(this::say);
    }

    /** Ends the voice for good. */
    public void finish() {
        voice.ifPresent(Voice::finish);
    }

    private void say(SafeText phrase) {
        if (!looked) {
            looked = true;
            voice = Speaker.find(environment).map(speaker -> new Voice(speaker, this::missing));
            if (voice.isEmpty()) {
                missing();
            }
        }
        voice.ifPresent(found -> found.say(phrase));
    }

    private void missing() {
        mailbox.put(Message.VoiceMissing::new);
    }

    private static Optional<Model> session(Scene scene) {
        return scene.match(new Scene.Cases<>() {
            @Override
            public Optional<Model> front(Front front) {
                return Optional.empty();
            }

            @Override
            public Optional<Model> session(Model model) {
                return Optional.of(model);
            }

            @Override
            public Optional<Model> cramp(Cramp cramp) {
                return Optional.empty(); // silent by default, and often at night
            }

            @Override
            public Optional<Model> breaks(BreakDay day) {
                return Optional.empty();
            }
        });
    }
}
