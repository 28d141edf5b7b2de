package dev.uncramp.tui.plain;

import dev.uncramp.core.session.Cue;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Effect;
import dev.uncramp.tui.app.EndCounsel;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Next;
import dev.uncramp.tui.app.Note;
import dev.uncramp.tui.app.Panel;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Turned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said: a pure function of the model before and after a message.
 *
 * <p>Said are the milestones of a step (start, half, the last three seconds, end), the answer to what was typed, and
 * each new screen in whole sentences; never every second.
 */
final class Script {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private Script() {}

    /** What is said first of all. */
    static List<String> opening(Model model) {
        return Introduction.of(model);
    }

    /** What is said first of all in any scene. */
    static List<String> opening(Scene scene) {
        return scene.match(new Opening());
    }

    /** What is said after a message in any scene: what changed, or the opening of another one. */
    static List<String> lines(Scene before, Turned after) {
        return after.scene().match(before.match(new Scene.Cases<Opening>() {
            @Override
            public Opening front(Front front) {
                return new Opening() {
                    @Override
                    public List<String> front(Front now) {
                        return SheetLines.after(front, now);
                    }
                };
            }

            @Override
            public Opening session(Model model) {
                return new Opening() {
                    @Override
                    public List<String> session(Model now) {
                        return Script.lines(model, new Next(now, after.effects()));
                    }
                };
            }

            @Override
            public Opening cramp(Cramp cramp) {
                return new Opening() {
                    @Override
                    public List<String> cramp(Cramp now) {
                        return CrampLines.after(cramp, now);
                    }
                };
            }

            @Override
            public Opening breaks(BreakDay day) {
                return new Opening() {
                    @Override
                    public List<String> breaks(BreakDay now) {
                        return BreakLines.after(day, now);
                    }
                };
            }
        }));
    }

    /** What is said first in each scene. */
    private static class Opening implements Scene.Cases<List<String>> {

        @Override
        public List<String> front(Front front) {
            return SheetLines.of(front.sheet());
        }

        @Override
        public List<String> session(Model model) {
            return Script.opening(model);
        }

        @Override
        public List<String> cramp(Cramp cramp) {
            return CrampLines.of(cramp);
        }

        @Override
        public List<String> breaks(BreakDay day) {
            return BreakLines.of(day);
        }
    }

    /** What is said after a message in a session. */
    static List<String> lines(Model before, Next next) {
        Model after = next.model();
        List<String> lines = new ArrayList<>();
        if (next.effects().stream().anyMatch(effect -> effect instanceof Effect.Quit)) {
            return List.of();
        }
        milestones(after, next.effects(), kind(before)).forEach(lines::add);
        if (!after.passing().note().equals(before.passing().note())) {
            after.passing().note().map(Script::note).ifPresent(lines::add);
        }
        if (isCarriedOn(before, after)) {
            lines.addAll(Introduction.carryOn(after));
        } else if (isOpenAgain(before, after) && isAnother(before, after)) {
            lines.addAll(Introduction.again(after));
        } else if (isAskedAgain(before, after)) {
            lines.addAll(
                    after.screen() == Screen.SIGNS || after.screen() == Screen.SEEN
                            ? Introduction.again(after)
                            : Introduction.of(after));
        } else if (isReadAlready(before, after)) {
            lines.addAll(Introduction.choicesAgain(after));
        } else if (before.screen() == Screen.GENTLER && after.screen() == Screen.BREATHING) {
            lines.addAll(Introduction.restAndBreathe(after));
        } else if (isAnother(before, after)) {
            lines.addAll(Introduction.of(after));
        } else if (isAnsweredWhileItWaits(before, after)) {
            lines.add(PHRASES.text("plain.ready-enter"));
        } else if (!after.stage().saving().equals(before.stage().saving())) {
            EndCounsel.ENGLISH.saving(after).ifPresent(lines::add);
        }
        RestLines.breath(before, after, PHRASES).ifPresent(lines::add);
        if (!after.passing().trouble().equals(before.passing().trouble())) {
            after.passing()
                    .trouble()
                    .map(SafeText::oneLine)
                    .map(reason -> PHRASES.text("note.journal-late", reason))
                    .ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    static String note(Note note) {
        return PHRASES.text(note.text(), note.arguments().toArray());
    }

    /** Something was typed in a step that still waits for Enter: what it waits for is said again. */
    private static boolean isAnsweredWhileItWaits(Model before, Model after) {
        boolean remark = !after.passing().note().equals(before.passing().note())
                && after.passing().note().isPresent();
        return after.waits() && (remark || !question(before).equals(question(after)));
    }

    /** An offer went that lay over a step, and the step runs on. */
    private static boolean isCarriedOn(Model before, Model after) {
        return before.screen() == Screen.AMBER
                && after.panel().kind() == Panel.Kind.NONE
                && after.screen().runs()
                && step(before).equals(step(after));
    }

    /** What lay over a page of advice is closed: the page has been read, and only what may be chosen is said. */
    private static boolean isReadAlready(Model before, Model after) {
        return switch (after.screen()) {
            case SUMMARY, NOT_TODAY, NOT_YET -> before.screen() != after.screen() && before.below() == after.screen();
            default -> false;
        };
    }

    /** The first key that does not answer a question: it may be far above by now, or not have been heard. */
    private static boolean isAskedAgain(Model before, Model after) {
        return before.screen() == after.screen()
                && after.passing().note().filter(Note::asksForAnswer).isPresent()
                && before.passing().note().filter(Note::asksForAnswer).isEmpty();
    }

    /** The question stands again that lay below what was on top. */
    private static boolean isOpenAgain(Model before, Model after) {
        boolean asks = after.screen() == Screen.SIGNS || after.screen() == Screen.SEEN;
        boolean read =
                before.panel().kind() == Panel.Kind.SIGNS || before.panel().kind() == Panel.Kind.HELP;
        return asks && read && before.below() == after.screen();
    }

    /** Another screen, another step of the same kind, or the same list with other lines in it. */
    private static boolean isAnother(Model before, Model after) {
        return before.screen() != after.screen()
                || !before.panel().equals(after.panel())
                || (after.screen().runs() && !step(before).equals(step(after)))
                || !before.answers().part().equals(after.answers().part())
                || (after.screen() == Screen.AFTER && !question(before).equals(question(after)));
    }

    private static Optional<Step> step(Model model) {
        return model.session().flatMap(Session::current);
    }

    private static Optional<?> question(Model model) {
        return model.session().flatMap(Session::question);
    }

    /** The milestones among the cues; of three ticks only the first is said. */
    private static Stream<String> milestones(Model after, List<Effect> effects, StepKind ended) {
        return effects.stream()
                .flatMap(effect -> effect.ifCued().stream())
                .map(Effect.Cued::cue)
                .flatMap(cue -> milestone(after, cue, ended).stream());
    }

    private static Optional<String> milestone(Model after, Cue cue, StepKind ended) {
        return switch (cue) {
            case HALF -> Optional.of(PHRASES.text("plain.half"));
            case LAST_THREE -> lastThree(after);
            case END -> end(after, ended);
            case FINISH -> Optional.of(PHRASES.text("plain.finish"));
            case SOFT -> Optional.of(PHRASES.text("plain.soft"));
            case READY_TICK, GO, SWITCH, UP, TOP, DOWN, SILENCE -> Optional.empty();
        };
    }

    /** In a pause between two holds, letting go is what the pause itself says. */
    private static Optional<String> end(Model after, StepKind ended) {
        if (after.screen() == Screen.RELAX) {
            return Optional.empty();
        }
        return Optional.of(PHRASES.text(ended == StepKind.HOLD ? "plain.let-go" : "plain.part-done"));
    }

    private static StepKind kind(Model model) {
        return step(model).map(Step::kind).orElse(StepKind.WORK);
    }

    /** Said at the first of the three ticks. */
    private static Optional<String> lastThree(Model after) {
        return after.session()
                .flatMap(session -> session.remaining(after.now()))
                .filter(left -> left.toSeconds() == 3)
                .map(left -> PHRASES.text("plain.last-three"));
    }
}
