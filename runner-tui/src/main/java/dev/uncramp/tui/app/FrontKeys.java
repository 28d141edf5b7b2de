package dev.uncramp.tui.app;

import java.util.ArrayList;
import java.util.List;

/** The keys of a sheet as data: the foot line and the help are made from them. */
final class FrontKeys {

    private FrontKeys() {}

    static List<Binding> of(Sheet sheet) {
        List<Binding> keys = new ArrayList<>();
        if (sheet.usual().isPresent()) {
            keys.add(Binding.of(Act.DONE, "foot.go-on", "keys.usual", Key.ENTER));
        }
        Key cramp = Key.typed('c');
        if (sheet.taken(cramp).isPresent()) {
            keys.add(Binding.of(Act.CRAMP, "foot.cramp", "home.cramp-key", cramp));
        }
        Key[] digits = sheet.choices().stream()
                .map(Sheet.Choice::key)
                .filter(key -> key.digit() >= 0)
                .toArray(Key[]::new);
        if (digits.length > 0) {
            keys.add(Binding.of(Act.CHOOSE, digits.length > 1 ? "foot.choose" : "", "keys.choose", digits));
        }
        if (sheet.inside()) {
            keys.add(Binding.of(
                    Act.CLOSE,
                    "foot.close",
                    "keys.close",
                    Key.LEFT,
                    Key.of(Key.Kind.PAGE_UP),
                    Key.of(Key.Kind.BACKSPACE),
                    Key.of(Key.Kind.ESCAPE)));
        }
        keys.add(Binding.of(Act.LEAVE, "foot.leave", "keys.leave", Key.typed('q'), Key.of(Key.Kind.CTRL_C)));
        keys.add(Binding.of(Act.HELP, "foot.help", "keys.help", Key.typed('?')));
        keys.add(Binding.of(Act.TURN_ON, "", "keys.turn-on", Key.DOWN));
        keys.add(Binding.of(Act.TURN_BACK, "", "keys.turn-back", Key.UP));
        keys.add(Binding.of(Act.VIEW, "", "keys.view", Key.typed('v')));
        keys.add(Binding.of(Act.SUSPEND, "", "keys.suspend", Key.of(Key.Kind.CTRL_Z)));
        return List.copyOf(keys);
    }
}
