package dev.uncramp.tui.app;

import java.util.Locale;

/** How keys are called. */
public final class KeyNames {

    private KeyNames() {}

    /**
     * The name of the first key of a binding, or of its range of digits.
     *
     * @param binding the binding
     * @param phrases the texts
     * @return such as {@code Space}, {@code S} or {@code 0-10}
     */
    public static String of(Binding binding, Phrases phrases) {
        return switch (binding.act()) {
            case SCORE -> phrases.text("key.pain");
            case CHOOSE -> phrases.text("key.choices", binding.keys().size());
            default -> of(binding.keys().get(0), phrases);
        };
    }

    private static String of(Key key, Phrases phrases) {
        return switch (key.kind()) {
            case CHARACTER ->
                key.equals(Key.SPACE)
                        ? phrases.text("key.space")
                        : Character.toString(key.codePoint()).toUpperCase(Locale.ROOT);
            case ENTER -> phrases.text("key.enter");
            case BACKSPACE -> phrases.text("key.backspace");
            case UP -> phrases.text("key.up");
            case DOWN -> phrases.text("key.down");
            case LEFT -> phrases.text("key.left");
            case RIGHT -> phrases.text("key.right");
            case PAGE_UP -> phrases.text("key.page-up");
            case PAGE_DOWN -> phrases.text("key.page-down");
            case ESCAPE -> phrases.text("key.escape");
            case CTRL_C -> phrases.text("key.ctrl-c");
            case CTRL_Z -> phrases.text("key.ctrl-z");
            case OTHER -> "";
        };
    }
}
