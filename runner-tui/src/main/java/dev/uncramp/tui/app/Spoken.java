package dev.uncramp.tui.app;

import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.session.Cue;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a voice says: one short phrase for what happened, for a person who lies with closed eyes. It is a table of the
 * bundle, filled with times, sides and the name of the next exercise; nothing else is ever spoken.
 */
public final class Spoken {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private Spoken() {}

    /**
     * The phrase for what happened.
     *
     * @param before what the runner knew
     * @param after what it knows now
     * @param effects what the shell is to do
     * @return the phrase; empty where nothing is to be said, as in every pause and after every stop
     */
    public static Optional<SafeText> of(Model before, Model after, List<Effect> effects) {
        if (!after.choices().voice() || !after.choices().soundsAt(after.now())) {
            return Optional.empty();
        }
        List<Cue> cues = effects.stream()
                .flatMap(effect -> effect.ifCued().stream())
                .map(Effect.Cued::cue)
                .toList();
        List<String> said = new ArrayList<>();
        cues.forEach(cue -> of(cue, before, after).ifPresent(said::add));
        boolean runs = after.screen().runs();
        if (runs && !step(before).equals(step(after))) {
            after.session().ifPresent(session -> pause(session, said));
        }
        boolean over = cues.contains(Cue.FINISH);
        return said.isEmpty() || !(runs || over)
                ? Optional.empty()
                : Optional.of(SafeText.shown(String.join(" ", said)));
    }

    /**
     * What a voice says when a break is due.
     *
     * @param after what stands, with what is to be done
     * @return the phrase; empty where nothing rings, and where no voice is wanted
     */
    public static Optional<SafeText> ring(Turned after) {
        return after.scene().match(new Scene.Cases<>() {
            @Override
            public Optional<SafeText> front(Front front) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> session(Model model) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> cramp(Cramp cramp) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> breaks(BreakDay day) {
                boolean rings = after.effects().stream()
                        .flatMap(effect -> effect.ifCued().stream())
                        .anyMatch(cued -> cued.aloud() && day.choices().voice());
                return rings ? Optional.of(SafeText.shown(PHRASES.text("breaks.due"))) : Optional.empty();
            }
        });
    }

    private static Optional<String> of(Cue cue, Model before, Model after) {
        return switch (cue) {
            case GO -> after.session().flatMap(session -> session.current().map(step -> go(session, step)));
            case HALF -> Optional.of(PHRASES.text("plain.half"));
            case LAST_THREE -> lastThree(after);
            case END -> Optional.of(PHRASES.text(endsHold(before) ? "plain.let-go" : "plain.part-done"));
            case SWITCH ->
                after.session()
                        .flatMap(Session::current)
                        .flatMap(step -> PHRASES.steps()
                                .nowTheOtherWay(step)
                                .or(() -> PHRASES.side(step.side()).map(side -> PHRASES.text("voice.change", side))));
            case FINISH -> Optional.of(PHRASES.text("plain.finish"));
            case UP -> Optional.of(PHRASES.text(breathes(after) ? "voice.in" : "voice.up"));
            case TOP -> Optional.of(PHRASES.text("voice.top"));
            case DOWN -> Optional.of(PHRASES.text(breathes(after) ? "voice.out" : "voice.down"));
            case READY_TICK, SOFT, SILENCE -> Optional.empty();
        };
    }

    private static String go(Session session, Step step) {
        String what = PHRASES.steps().inRound(session, step, PHRASES.steps().what(step));
        return PHRASES.side(step.side())
                .map(side -> PHRASES.text("voice.go-side", what, side))
                .orElseGet(() -> PHRASES.text("voice.go", what));
    }

    private static Optional<String> lastThree(Model after) {
        return after.session()
                .flatMap(session -> session.remaining(after.now()))
                .filter(left -> left.toSeconds() == 3)
                .map(left -> PHRASES.text("plain.last-three"));
    }

    private static boolean breathes(Model model) {
        return step(model)
                .flatMap(step -> step.asked().amount())
                .filter(amount -> amount.unit() == KnownUnit.BREATHS)
                .isPresent();
    }

    private static boolean endsHold(Model before) {
        return step(before).filter(step -> step.kind() == StepKind.HOLD).isPresent();
    }

    /** A pause that begins: how long, and the name of the exercise to come where it is another one. */
    private static void pause(Session session, List<String> said) {
        session.current().ifPresent(step -> {
            switch (step.kind()) {
                case REST -> said.add(PHRASES.text("voice.rest"));
                case POSITION -> said.add(PHRASES.text("voice.position"));
                case READY -> said.add(PHRASES.text("voice.ready"));
                case CHANGE, RELAX, HOLD, REPS, WORK, CARE, ASK -> {}
            }
            boolean leads =
                    step.kind() == StepKind.REST || step.kind() == StepKind.POSITION || step.kind() == StepKind.READY;
            session.nextWork()
                    .filter(next -> leads && isAnother(step, next))
                    .ifPresent(next ->
                            said.add(PHRASES.text("voice.next", PHRASES.steps().named(session, next))));
        });
    }

    private static boolean isAnother(Step step, Step next) {
        return step.kind() != StepKind.REST || !step.item().equals(next.item());
    }

    private static Optional<Step> step(Model model) {
        return model.session().flatMap(Session::current);
    }
}
