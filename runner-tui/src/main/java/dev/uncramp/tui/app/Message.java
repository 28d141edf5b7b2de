package dev.uncramp.tui.app;

import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** A fact that reached the runner: a key, the time, an answer of the disk. Each carries when it happened. */
public sealed interface Message {

    /**
     * When it happened.
     *
     * @return the moment
     */
    Moment at();

    /**
     * The scene that this message opens.
     *
     * @return the scene, or empty for a message that the scene in hand takes in
     */
    default Optional<Scene> opens() {
        return Optional.empty();
    }

    /**
     * The key that opened a scene and answers its first question too.
     *
     * @return the key, or empty
     */
    default Optional<Key> pressed() {
        return Optional.empty();
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /**
         * A key was pressed.
         *
         * @param message the message
         * @return the result
         */
        R keyPressed(KeyPressed message);

        /**
         * A whole number was typed and entered, as plain mode does.
         *
         * @param message the message
         * @return the result
         */
        R numberTyped(NumberTyped message);

        /**
         * Time went by.
         *
         * @param message the message
         * @return the result
         */
        R ticked(Ticked message);

        /**
         * The terminal has another size.
         *
         * @param message the message
         * @return the result
         */
        R resized(Resized message);

        /**
         * The record is on the disk.
         *
         * @param message the message
         * @return the result
         */
        R saved(Saved message);

        /**
         * The record could not be written.
         *
         * @param message the message
         * @return the result
         */
        R notSaved(NotSaved message);

        /**
         * The running journal is late: its last lines are not on the disk after a second.
         *
         * @param message the message
         * @return the result
         */
        R journalLate(JournalLate message);

        /**
         * The running journal has reached the disk again.
         *
         * @param message the message
         * @return the result
         */
        R journalCaughtUp(JournalCaughtUp message);

        /**
         * The process came back to the front after Control and Z, or was stopped from outside.
         *
         * @param message the message
         * @return the result
         */
        R cameToFront(CameToFront message);

        /**
         * No voice can be heard, although one is wanted.
         *
         * @param message the message
         * @return the result
         */
        R voiceMissing(VoiceMissing message);

        /**
         * The keyboard, or what stands in for it, has ended.
         *
         * @param message the message
         * @return the result
         */
        R inputEnded(InputEnded message);

        /**
         * The window was closed, or the line to it is dead.
         *
         * @param message the message
         * @return the result
         */
        R terminalGone(TerminalGone message);

        /**
         * What was asked for is open.
         *
         * @param message the message
         * @return the result
         */
        R opened(Opened message);

        /**
         * What was asked for cannot be opened.
         *
         * @param message the message
         * @return the result
         */
        R notOpened(NotOpened message);
    }

    /**
     * A key was pressed.
     *
     * @param key the key
     * @param at when
     */
    record KeyPressed(Key key, Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keyPressed(this);
        }
    }

    /**
     * A whole number was typed and entered, as plain mode does.
     *
     * @param number the number, 0 or more
     * @param at when
     */
    record NumberTyped(int number, Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numberTyped(this);
        }
    }

    /**
     * Time went by.
     *
     * @param at the time now
     */
    record Ticked(Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ticked(this);
        }
    }

    /**
     * The terminal has another size.
     *
     * @param size the new size
     * @param at when
     */
    record Resized(Size size, Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resized(this);
        }
    }

    /**
     * The record is on the disk.
     *
     * @param at when
     */
    record Saved(Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saved(this);
        }
    }

    /**
     * The record could not be written.
     *
     * @param reason why, in a few plain words
     * @param at when
     */
    record NotSaved(SafeText reason, Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notSaved(this);
        }
    }

    /**
     * The running journal is late: its last lines are not on the disk after a second.
     *
     * @param reason why, in a few plain words
     * @param at when
     */
    record JournalLate(SafeText reason, Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.journalLate(this);
        }
    }

    /**
     * The running journal has reached the disk again.
     *
     * @param at when
     */
    record JournalCaughtUp(Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.journalCaughtUp(this);
        }
    }

    /**
     * The process came back to the front after Control and Z, or was stopped from outside.
     *
     * @param at when
     */
    record CameToFront(Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cameToFront(this);
        }
    }

    /**
     * No voice can be heard, although one is wanted: no program that speaks was found, or it cannot be started.
     *
     * @param at when
     */
    record VoiceMissing(Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.voiceMissing(this);
        }
    }

    /**
     * The keyboard, or what stands in for it, has ended.
     *
     * @param at when
     */
    record InputEnded(Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inputEnded(this);
        }
    }

    /**
     * The window was closed, or the line to it is dead: nobody can see or press anything any more.
     *
     * @param at when
     */
    record TerminalGone(Moment at) implements Message {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.terminalGone(this);
        }
    }

    /**
     * What was asked for is open.
     *
     * @param scene the scene that takes the place of the one that stands
     * @param pressed the key that opened it, where that answers its first question too
     * @param at when
     */
    record Opened(Scene scene, Optional<Key> pressed, Moment at) implements Message {

        /**
         * A scene that begins with its own first key.
         *
         * @param scene the scene that takes the place of the one that stands
         * @param at when
         */
        public Opened(Scene scene, Moment at) {
            this(scene, Optional.empty(), at);
        }

        @Override
        public Optional<Scene> opens() {
            return Optional.of(scene);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opened(this);
        }
    }

    /**
     * What was asked for cannot be opened.
     *
     * @param why the reason in a few calm lines
     * @param at when
     */
    record NotOpened(List<String> why, Moment at) implements Message {

        /** Keeps the lines as they are. */
        public NotOpened {
            why = List.copyOf(why);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notOpened(this);
        }
    }
}
