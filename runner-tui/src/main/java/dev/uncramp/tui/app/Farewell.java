package dev.uncramp.tui.app;

import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said once the terminal has been given back: what was done, and how to go on. */
public final class Farewell {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private Farewell() {}

    /**
     * What is said where the process is told to end, as by Ctrl-C in plain mode.
     *
     * @param scene what stood
     * @return what was done of a session that runs, and how to go on; nothing where none runs
     */
    public static List<String> brokenOff(Scene scene) {
        return scene.match(new Scene.Cases<>() {
            @Override
            public List<String> front(Front front) {
                return List.of();
            }

            @Override
            public List<String> session(Model model) {
                return model.stage().running().isPresent() ? of(model) : List.of();
            }

            @Override
            public List<String> cramp(Cramp cramp) {
                return List.of();
            }

            @Override
            public List<String> breaks(BreakDay day) {
                return List.of();
            }
        });
    }

    static List<String> of(Model model) {
        return model.stage().match(new Stage.Cases<>() {
            @Override
            public List<String> offer(Stage.Offer stage) {
                return List.of(PHRASES.text("farewell.offer"));
            }

            @Override
            public List<String> asked(Stage.Asked stage) {
                boolean told = model.answers().question().isEmpty(); // before that nothing is left out yet
                boolean nothing = model.plan().timeline().isEmpty();
                String text = told && nothing ? "farewell.left-out" : "farewell.before";
                return advice(model).orElseGet(() -> later(model).orElseGet(() -> List.of(PHRASES.text(text))));
            }

            @Override
            public List<String> gentler(Stage.Gentler stage) {
                return List.of(PHRASES.text("farewell.before"));
            }

            @Override
            public List<String> notYet(Stage.NotYet stage) {
                return List.of(PHRASES.text("farewell.not-yet", stage.program()));
            }

            @Override
            public List<String> notToday(Stage.NotToday stage) {
                String kept = model.answers().isToAvoid() ? "farewell.avoided" : "farewell.not-today";
                return advice(model).orElseGet(() -> List.of(PHRASES.text(kept)));
            }

            @Override
            public List<String> running(Stage.Running stage) {
                if (model.plan().rehearsal()) {
                    return List.of(PHRASES.text("farewell.rehearsal"));
                }
                return List.of(
                        model.panel().isForToday()
                                ? count("farewell.left-today", "leaving.today", stage.here())
                                : count("farewell.left", "farewell.care-left", stage.here()));
            }

            @Override
            public List<String> over(Stage.Over stage) {
                return List.of(ended(stage));
            }
        });
    }

    /** From when it is time, where it is left for later. */
    private static Optional<List<String>> later(Model model) {
        return model.plan()
                .where()
                .flatMap(Whereabouts::tooSoon)
                .filter(soon -> model.answers().isLater())
                .map(soon -> List.of(new PartCounsel(PHRASES).timeFrom(soon), PHRASES.text("farewell.later")));
    }

    /** Whom to ask for help, and how soon, where that comes first. */
    private static Optional<List<String>> advice(Model model) {
        return model.answers()
                .tier()
                .map(tier -> SignCounsel.ENGLISH.advice(
                        model, model.answers().signs().named(), tier));
    }

    private static String ended(Stage.Over stage) {
        return switch (stage.saving().state()) {
            case NOTHING_TO_KEEP -> PHRASES.text("farewell.rehearsal-over");
            case UNDER_WAY, SAVED ->
                Stream.concat(
                                Stream.of(count("farewell.done", "farewell.care-done", stage.here())),
                                EndCounsel.ENGLISH.shorter(stage.here()).stream())
                        .collect(Collectors.joining(" "));
            case NOT_SAVED ->
                PHRASES.text(
                        "farewell.not-saved",
                        stage.saving().reason().map(SafeText::oneLine).orElse(""));
        };
    }

    private static String count(String text, String ofCare, Session session) {
        return session.timeline().items().isEmpty() ? PHRASES.text(ofCare) : EndCounsel.count(session, text);
    }
}
