package dev.uncramp.tui.view;

import dev.uncramp.core.session.Session;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.Binding;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Counsel;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.KeyMap;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The one line that is left on a very small terminal: what to do, how long, which side, how to stop. */
final class Tiny {

    private static final int LEAST_COLUMNS = 8;

    private Tiny() {}

    static boolean fits(Size size) {
        return size.columns() < 20 || size.rows() < 6;
    }

    static Frame of(Model model, Size size) {
        return of(state(model, size.columns()), KeyMap.now(model).bindings(), model.display(), size);
    }

    static Frame of(Front front, Size size) {
        return of(Upper.of(front.sheet().title()), front.keys(), front.display(), size);
    }

    static Frame of(Cramp cramp, Size size) {
        String state = Upper.of(CrampPages.state(cramp));
        String left = cramp.left().map(time -> " " + Numbers.of(time)).orElse("");
        return of(joined(state, left, size.columns()), cramp.keys(), cramp.display(), size);
    }

    static Frame of(BreakDay day, Size size) {
        String state = Upper.of(BreakPages.state(day));
        String time = BreakPages.time(day).map(at -> " " + at).orElse("");
        return of(joined(state, time, size.columns()), day.keys(), day.display(), size);
    }

    private static Frame of(String first, List<Binding> keys, Display display, Size size) {
        List<Frame.Row> rows = new ArrayList<>(Collections.nCopies(size.rows(), Frame.Row.BLANK));
        if (size.columns() >= LEAST_COLUMNS && size.rows() > 0) {
            Frame.Row state = Frame.Row.of(Style.HEAD, first);
            boolean one = size.rows() == 1;
            int room = one ? size.columns() - state.width() - 2 : size.columns();
            List<Binding> named = keys.stream()
                    .filter(binding -> binding.act() != Act.NONE_NEW)
                    .toList();
            String foot = FootLine.of(named, Phrases.ENGLISH, room);
            rows.set(size.rows() - 1, Frame.Row.of(Style.FOOT, foot));
            rows.set(0, one && !foot.isEmpty() ? state.and(Style.FOOT, "  " + foot) : state);
        }
        return new Frame(
                size,
                rows.stream()
                        .map(row -> Letters.shown(row, display.letters()).exactly(size.columns()))
                        .toList(),
                true);
    }

    /** What to do, and as far as it fits how long and on which side. */
    private static String state(Model model, int columns) {
        Phrases phrases = Phrases.ENGLISH;
        Optional<Session> session =
                model.stage().running().filter(there -> model.screen().runs());
        String state = Upper.of(Counsel.ENGLISH.state(model.screen()));
        String left = session.flatMap(there -> there.remaining(model.now()))
                .map(time -> " " + Numbers.of(time))
                .orElse("");
        String side = session.flatMap(Session::current)
                .flatMap(step -> phrases.side(step.side()))
                .map(word -> "  " + Upper.of(word).charAt(0))
                .orElse("");
        return joined(joined(state, left, columns), side, columns);
    }

    private static String joined(String text, String more, int columns) {
        return text.length() + more.length() <= columns ? text + more : text;
    }
}
