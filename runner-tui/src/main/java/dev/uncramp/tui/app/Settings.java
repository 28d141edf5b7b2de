package dev.uncramp.tui.app;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a person likes it, kept from one start to the next.
 *
 * @param view the size of letters
 * @param sound whether the bell rings
 * @param waitForMe whether every exercise waits for a key before it begins
 * @param plain whether all is said in lines
 * @param soreSide the sore side; empty where none is said
 * @param programs the programs begun or added: names of built-in ones and paths of files, the newest last
 * @param quiet the hours in which nothing rings or speaks; empty for none
 * @param voice whether cues are spoken
 * @param emergency the number to call in an emergency; empty where the usual ones are named
 * @param keys the keyboard; empty where the locale says which one it is
 */
public record Settings(
        Display.View view,
        boolean sound,
        boolean waitForMe,
        boolean plain,
        Optional<Side> soreSide,
        List<String> programs,
        Optional<QuietHours> quiet,
        boolean voice,
        Optional<SafeText> emergency,
        Optional<Keyboard> keys) {

    /** What counts where nothing is said. */
    public static final Settings USUAL = new Settings(
            Display.View.BIG,
            true,
            false,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());

    /** Keeps the programs as they are. */
    public Settings {
        programs = List.copyOf(programs);
    }

    /**
     * The same with another size of letters.
     *
     * @param other the size
     * @return the settings
     */
    public Settings with(Display.View other) {
        return new Settings(other, sound, waitForMe, plain, soreSide, programs, quiet, voice, emergency, keys);
    }

    /**
     * The same with the bell on or off.
     *
     * @param on whether it rings
     * @return the settings
     */
    public Settings withSound(boolean on) {
        return new Settings(view, on, waitForMe, plain, soreSide, programs, quiet, voice, emergency, keys);
    }

    /**
     * The same, waiting before every exercise or not.
     *
     * @param on whether it waits
     * @return the settings
     */
    public Settings withWaitForMe(boolean on) {
        return new Settings(view, sound, on, plain, soreSide, programs, quiet, voice, emergency, keys);
    }

    /**
     * The same, in lines or on the screen.
     *
     * @param on whether all is said in lines
     * @return the settings
     */
    public Settings withPlain(boolean on) {
        return new Settings(view, sound, waitForMe, on, soreSide, programs, quiet, voice, emergency, keys);
    }

    /**
     * The same with another sore side.
     *
     * @param side the side, or empty
     * @return the settings
     */
    public Settings withSoreSide(Optional<Side> side) {
        return new Settings(view, sound, waitForMe, plain, side, programs, quiet, voice, emergency, keys);
    }

    /**
     * The same with a program on the home screen.
     *
     * @param name the name of a built-in program, or the path of a file
     * @return the settings; the program is now the newest
     */
    public Settings withProgram(String name) {
        List<String> more = new ArrayList<>(programs);
        more.remove(name);
        more.add(name);
        return new Settings(view, sound, waitForMe, plain, soreSide, more, quiet, voice, emergency, keys);
    }

    /**
     * The same without a program on the home screen.
     *
     * @param name the name of a built-in program, or the path of a file
     * @return the settings
     */
    public Settings withoutProgram(String name) {
        List<String> fewer = new ArrayList<>(programs);
        fewer.remove(name);
        return new Settings(view, sound, waitForMe, plain, soreSide, fewer, quiet, voice, emergency, keys);
    }

    /**
     * The same with other quiet hours.
     *
     * @param hours the hours, or empty
     * @return the settings
     */
    public Settings withQuiet(Optional<QuietHours> hours) {
        return new Settings(view, sound, waitForMe, plain, soreSide, programs, hours, voice, emergency, keys);
    }

    /**
     * The same with a voice or without.
     *
     * @param on whether cues are spoken
     * @return the settings
     */
    public Settings withVoice(boolean on) {
        return new Settings(view, sound, waitForMe, plain, soreSide, programs, quiet, on, emergency, keys);
    }

    /**
     * The same with another emergency number.
     *
     * @param number the number, or empty
     * @return the settings
     */
    public Settings withEmergency(Optional<SafeText> number) {
        return new Settings(view, sound, waitForMe, plain, soreSide, programs, quiet, voice, number, keys);
    }

    /**
     * The same with another keyboard.
     *
     * @param keyboard the keyboard, or empty
     * @return the settings
     */
    public Settings withKeys(Optional<Keyboard> keyboard) {
        return new Settings(view, sound, waitForMe, plain, soreSide, programs, quiet, voice, emergency, keyboard);
    }
}
