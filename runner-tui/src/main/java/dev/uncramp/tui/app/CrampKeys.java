package dev.uncramp.tui.app;

import dev.uncramp.core.session.Relief;
import dev.uncramp.core.session.ReliefStage;
import java.util.ArrayList;
import java.util.List;

/** The keys in a cramp as data: S and Q end it from everywhere, and Enter answers nothing. */
final class CrampKeys {

    private static final Binding STOP = Binding.of(Act.STOP, "foot.stop-short", "keys.end", Key.typed('s'));
    private static final Binding LEAVE =
            Binding.of(Act.LEAVE, "foot.leave", "keys.end", Key.typed('q'), Key.of(Key.Kind.CTRL_C));
    private static final Binding AGAIN = Binding.of(Act.AGAIN, "foot.again", "keys.again", Key.typed('a'));
    private static final Binding NOTE =
            Binding.of(Act.CHOOSE, "foot.eased", "keys.eased", Key.typed('1'), Key.typed('2'));
    private static final Binding BACK = Binding.of(
            Act.CLOSE,
            "foot.close",
            "keys.close",
            Key.LEFT,
            Key.of(Key.Kind.PAGE_UP),
            Key.of(Key.Kind.BACKSPACE),
            Key.of(Key.Kind.ESCAPE));

    private CrampKeys() {}

    static List<Binding> of(Relief relief) {
        List<Binding> keys = new ArrayList<>();
        if (relief.stage() == ReliefStage.EASE) {
            keys.add(Binding.of(Act.DONE, "foot.start", "keys.done.start", Key.ENTER));
        } else if (relief.stage() == ReliefStage.HOLD) {
            keys.add(Binding.of(Act.DONE, "foot.done", "keys.next.done", Key.ENTER));
        } else if (relief.stage() == ReliefStage.ASK) {
            keys.add(Binding.of(Act.NONE_NEW, "foot.no", "keys.no", Key.typed('n')));
            keys.add(Binding.of(Act.SOME_NEW, "foot.some-new", "keys.some-new", Key.typed('y')));
            keys.add(Binding.of(Act.NOT_SURE, "foot.not-sure", "keys.not-sure", Key.typed('?')));
        }
        if (relief.notes()) {
            keys.add(NOTE);
        }
        if (relief.holdsAgain()) {
            keys.add(AGAIN);
        }
        if (relief.goesBack()) {
            keys.add(BACK);
        }
        keys.add(STOP);
        keys.add(LEAVE);
        keys.add(Binding.of(Act.TURN_ON, "", "keys.turn-on", Key.DOWN));
        keys.add(Binding.of(Act.TURN_BACK, "", "keys.turn-back", Key.UP));
        keys.add(Binding.of(Act.VIEW, "", "keys.view", Key.typed('v')));
        keys.add(Binding.of(Act.SUSPEND, "", "keys.suspend", Key.of(Key.Kind.CTRL_Z)));
        return List.copyOf(keys);
    }
}
