package dev.uncramp.tui.app;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One setting with its name and its values, as they stand in the file, in the command and on the sheet. */
public enum Setting {
    /** The size of letters. */
    VIEW("view"),
    /** Whether the bell rings. */
    SOUND("sound"),
    /** Whether every exercise waits for a key. */
    WAIT("wait-for-me"),
    /** Whether all is said in lines. */
    PLAIN("plain"),
    /** The sore side. */
    SORE_SIDE("sore-side"),
    /** The hours in which nothing rings or speaks. */
    QUIET("quiet"),
    /** Whether cues are spoken. */
    VOICE("voice"),
    /** The number to call in an emergency. */
    EMERGENCY("emergency"),
    /** The keyboard. */
    KEYS("keys");

    private static final String NONE = "none";
    private static final String AUTO = "auto";
    private static final String ON = "on";
    private static final String OFF = "off";

    /** The longest number: 15 digits with spaces between (ITU-T E.164). */
    private static final int LONGEST_NUMBER = 24;

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /**
     * The name of the setting.
     *
     * @return such as {@code wait-for-me}
     */
    public String key() {
        return key;
    }

    /**
     * The setting with a name.
     *
     * @param key the name
     * @return the setting, or empty where there is none
     */
    public static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /**
     * The values to choose from.
     *
     * @return all of them, or for a setting that takes any number or hours, the usual ones
     */
    public List<String> usual() {
        return switch (this) {
            case VIEW -> words(Display.View.values());
            case SOUND, WAIT, PLAIN, VOICE -> List.of(ON, OFF);
            case SORE_SIDE -> List.of(NONE, word(Side.LEFT), word(Side.RIGHT), word(Side.BOTH));
            case QUIET -> List.of(NONE, "21:00-07:00", "22:00-07:00", "23:00-08:00");
            case EMERGENCY -> List.of(NONE, "112", "911", "999");
            case KEYS -> List.of(AUTO, word(Keyboard.QWERTY), word(Keyboard.AZERTY));
        };
    }

    /**
     * Whether it takes values beyond the usual ones.
     *
     * @return true for hours and numbers
     */
    public boolean open() {
        return this == QUIET || this == EMERGENCY;
    }

    /**
     * The value that counts.
     *
     * @param settings the settings
     * @return its word, as it can be typed again
     */
    public String value(Settings settings) {
        return switch (this) {
            case VIEW -> word(settings.view());
            case SOUND -> onOff(settings.sound());
            case WAIT -> onOff(settings.waitForMe());
            case PLAIN -> onOff(settings.plain());
            case SORE_SIDE -> settings.soreSide().map(Setting::word).orElse(NONE);
            case QUIET -> settings.quiet().map(QuietHours::text).orElse(NONE);
            case VOICE -> onOff(settings.voice());
            case EMERGENCY -> settings.emergency().map(SafeText::value).orElse(NONE);
            case KEYS -> settings.keys().map(Setting::word).orElse(AUTO);
        };
    }

    /**
     * Sets it.
     *
     * @param settings the settings
     * @param typed a value as a person writes it
     * @return the settings with the value, or empty where it takes no such value
     */
    public Optional<Settings> set(Settings settings, String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT);
        if (!open() && !usual().contains(value)) {
            return Optional.empty();
        }
        return switch (this) {
            case VIEW -> Optional.of(settings.with(one(Display.View.values(), value)));
            case SOUND -> Optional.of(settings.withSound(value.equals(ON)));
            case WAIT -> Optional.of(settings.withWaitForMe(value.equals(ON)));
            case PLAIN -> Optional.of(settings.withPlain(value.equals(ON)));
            case SORE_SIDE -> Optional.of(settings.withSoreSide(unless(NONE, value, Side.values())));
            case QUIET -> quiet(settings, value);
            case VOICE -> Optional.of(settings.withVoice(value.equals(ON)));
            case EMERGENCY -> emergency(settings, value);
            case KEYS -> Optional.of(settings.withKeys(unless(AUTO, value, Keyboard.values())));
        };
    }

    private static Optional<Settings> quiet(Settings settings, String value) {
        return value.equals(NONE)
                ? Optional.of(settings.withQuiet(Optional.empty()))
                : QuietHours.read(value).map(hours -> settings.withQuiet(Optional.of(hours)));
    }

    private static Optional<Settings> emergency(Settings settings, String value) {
        if (value.equals(NONE)) {
            return Optional.of(settings.withEmergency(Optional.empty()));
        }
        boolean number = value.matches("\\+?[0-9](?:[0-9 ()/-]*[0-9])?") && value.length() <= LONGEST_NUMBER;
        return number ? Optional.of(settings.withEmergency(Optional.of(SafeText.of(value)))) : Optional.empty();
    }

    private static String onOff(boolean on) {
        return on ? ON : OFF;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(Enum<?>[] values) {
        List<String> words = new ArrayList<>();
        for (Enum<?> value : values) {
            words.add(word(value));
        }
        return words;
    }

    private static <E extends Enum<E>> E one(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> Optional<E> unless(String none, String word, E[] values) {
        return word.equals(none) ? Optional.empty() : Optional.of(one(values, word));
    }
}
