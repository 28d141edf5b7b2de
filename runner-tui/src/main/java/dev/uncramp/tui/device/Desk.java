package dev.uncramp.tui.device;

import dev.uncramp.core.session.Moment;
import dev.uncramp.tui.app.Choice;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Opens scenes and keeps settings: the one place behind the front of the house that knows files and programs. */
public interface Desk {

    /** A desk behind a run of one session: nothing is asked of it. */
    Desk CLOSED = closed(Settings.USUAL);

    /**
     * A desk behind a run of one session, which opens nothing.
     *
     * @param settings how the person likes it
     * @return the desk
     */
    static Desk closed(Settings settings) {
        return new Desk() {
            @Override
            public Optional<Keyboard> keyboard() {
                return settings.keys();
            }

            @Override
            public Function<Moment, Message> open(Choice choice) {
                return at -> new Message.NotOpened(List.of(), at);
            }

            @Override
            public Function<Moment, Message> keep(Settings changed) {
                return Message.Saved::new;
            }
        };
    }

    /**
     * The keyboard that the person has said to have.
     *
     * @return the keyboard; empty where the locale says which one it is
     */
    default Optional<Keyboard> keyboard() {
        return Optional.empty();
    }

    /**
     * Opens a scene.
     *
     * @param choice what to open
     * @return Opened or NotOpened, once its moment is known
     */
    Function<Moment, Message> open(Choice choice);

    /**
     * Keeps settings.
     *
     * @param settings the settings
     * @return Saved or NotSaved, once its moment is known
     */
    Function<Moment, Message> keep(Settings settings);
}
