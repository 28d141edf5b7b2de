package dev.uncramp.tui.app;

import java.util.ArrayList;
import java.util.List;

/** The keys of a day of breaks. */
final class BreakKeys {

    private static final Binding START = Binding.of(Act.DONE, "foot.start", "keys.done.start", Key.ENTER);
    private static final Binding NOW = Binding.of(Act.DONE, "foot.break-now", "keys.done.start", Key.ENTER);
    private static final Binding LATER =
            Binding.of(Act.LATER, "foot.later", "keys.later", Key.SPACE, Key.typed('l'), Key.UP);
    private static final Binding NOT_THIS_ONE = Binding.of(
            Act.NOT_THIS_ONE,
            "foot.leave-out",
            "keys.leave-out",
            Key.RIGHT,
            Key.of(Key.Kind.PAGE_DOWN),
            Key.typed('x'));
    private static final Binding STOP = Binding.of(Act.STOP, "foot.stop-short", "keys.end-day", Key.typed('s'));
    private static final Binding LEAVE =
            Binding.of(Act.LEAVE, "foot.leave", "keys.end-day", Key.typed('q'), Key.of(Key.Kind.CTRL_C));
    private static final Binding CLOSE = Binding.of(Act.LEAVE, "foot.leave", "keys.end-day", Key.ENTER);

    private BreakKeys() {}

    static List<Binding> of(BreakDay day) {
        List<Binding> keys = new ArrayList<>();
        switch (day.state()) {
            case WAITS -> keys.addAll(List.of(NOW, sound(day)));
            case RINGS -> {
                if (day.asksOneQuestion()) {
                    keys.add(Binding.of(Act.NONE_NEW, "foot.none-new", "keys.none-new", Key.typed('n')));
                    keys.add(Binding.of(Act.SOME_NEW, "foot.some-new", "keys.some-new", Key.typed('y')));
                    keys.add(Binding.of(Act.NOT_SURE, "foot.not-sure", "keys.not-sure", Key.typed('?')));
                }
                keys.addAll(List.of(START, LATER, NOT_THIS_ONE, sound(day)));
            }
            case OVER, RESTS -> keys.add(CLOSE);
        }
        keys.add(STOP);
        keys.add(LEAVE);
        keys.add(Binding.of(Act.TURN_ON, "", "keys.turn-on", Key.DOWN));
        keys.add(Binding.of(Act.VIEW, "", "keys.view", Key.typed('v')));
        keys.add(Binding.of(Act.SUSPEND, "", "keys.suspend", Key.of(Key.Kind.CTRL_Z)));
        return List.copyOf(keys);
    }

    private static Binding sound(BreakDay day) {
        String foot = day.choices().muted() ? "foot.sound-on" : "foot.sound-off";
        return Binding.of(Act.MUTE, foot, "keys.mute", Key.typed('m'));
    }
}
