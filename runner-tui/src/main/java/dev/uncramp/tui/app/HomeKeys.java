package dev.uncramp.tui.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys that lead back to where a session was begun: the home screen, or a day of breaks. */
final class HomeKeys {

    private static final Key[] BACK = {Key.LEFT, Key.of(Key.Kind.BACKSPACE), Key.of(Key.Kind.ESCAPE)};

    private HomeKeys() {}

    /** The keys of a screen, with the way back where nothing is at stake; it takes its keys from the others. */
    static KeyMap with(KeyMap keys, Begun begun) {
        if (!begun.leadsBack()) {
            return keys;
        }
        List<Key> home = switch (keys.screen()) {
            case OFFER, SEEN, MORNING, ANYTHING_NEW, SIGNS -> List.of(BACK);
            case NOT_YET -> List.of(Key.ENTER);
            case NOT_TODAY, SUMMARY ->
                Stream.concat(Stream.of(Key.ENTER), Arrays.stream(BACK)).toList();
            default -> List.of();
        };
        if (home.isEmpty()) {
            return keys;
        }
        List<Binding> bindings = new ArrayList<>();
        bindings.add(new Binding(Act.HOME, home, begun.foot(), begun.help()));
        if (keys.screen() == Screen.NOT_YET && begun == Begun.AT_HOME) {
            bindings.add(Binding.of(Act.EASIER, "foot.easier", "keys.easier.program", Key.typed('e')));
        }
        for (Binding binding : keys.bindings()) {
            List<Key> left =
                    binding.keys().stream().filter(key -> !home.contains(key)).toList();
            if (!left.isEmpty()) {
                String help = binding.act() == Act.LEAVE ? "keys.leave" : binding.help();
                bindings.add(new Binding(binding.act(), left, binding.foot(), help));
            }
        }
        return new KeyMap(keys.screen(), bindings);
    }
}
