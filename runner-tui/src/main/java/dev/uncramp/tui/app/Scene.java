package dev.uncramp.tui.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a person stands before: the front of the house, a session, a cramp, or a day of breaks. One run goes from one scene to the next on the same
 * terminal.
 */
public sealed interface Scene permits Front, Model, Cramp, BreakDay {

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * The keys that are live.
     *
     * @return each with what it does
     */
    List<Binding> keys();

    /**
     * How it is shown.
     *
     * @return the size of the terminal, its letters, and the size of letters that the person wants
     */
    Display display();

    /**
     * The same, shown in another way.
     *
     * @param display how to show it
     * @return the scene
     */
    Scene shownOn(Display display);

    /**
     * When something changes by itself next.
     *
     * @return the time by the run's steady clock, or empty where only a message changes anything
     */
    Optional<Duration> wakeAt();

    /**
     * How long a shell may sleep at most.
     *
     * @return a second, so that it is soon seen that the program was stopped; longer where nothing would be late
     */
    default Duration longestSleep() {
        return Duration.ofSeconds(1);
    }

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {
        /**
         * The front of the house: the first start, home, settings.
         *
         * @param front the scene
         * @return the result
         */
        R front(Front front);

        /**
         * A session, with its questions before and after.
         *
         * @param model the scene
         * @return the result
         */
        R session(Model model);

        /**
         * A cramp this minute.
         *
         * @param cramp the scene
         * @return the result
         */
        R cramp(Cramp cramp);

        /**
         * A day of breaks, between one and the next.
         *
         * @param day the scene
         * @return the result
         */
        R breaks(BreakDay day);
    }
}
