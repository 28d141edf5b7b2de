package dev.uncramp.tui.view;

import dev.uncramp.core.session.Session;
import dev.uncramp.tui.app.Counsel;
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
        List<Frame.Row> rows = new ArrayList<>(Collections.nCopies(size.rows(), Frame.Row.BLANK));
        if (size.columns() >= LEAST_COLUMNS && size.rows() > 0) {
            String keys = FootLine.of(KeyMap.of(model.screen()), Phrases.ENGLISH, size.columns());
            rows.set(size.rows() - 1, Frame.Row.of(Style.FOOT, keys));
            rows.set(0, Frame.Row.of(Style.HEAD, state(model)));
        }
        return new Frame(
                size,
                rows.stream()
                        .map(row ->
                                Letters.shown(row, model.display().letters()).exactly(size.columns()))
                        .toList());
    }

    private static String state(Model model) {
        Phrases phrases = Phrases.ENGLISH;
        String state = Upper.of(Counsel.ENGLISH.state(model.screen()));
        Optional<Session> session =
                model.stage().running().filter(there -> model.screen().runs());
        return state
                + session.flatMap(there -> there.remaining(model.now()))
                        .map(left -> " " + Numbers.of(left))
                        .orElse("")
                + session.flatMap(Session::current)
                        .flatMap(step -> phrases.side(step.side()))
                        .map(side -> "  " + Upper.of(side).charAt(0))
                        .orElse("");
    }
}
