package dev.uncramp.tui.plain;

import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Transfer;
import java.time.Duration;
import java.util.Optional;

/** The steps of a session, in sentences. */
final class StepLines {

    /** A part that is shorter is only named: at most one sentence in five seconds can be listened to. */
    private static final Duration SHORT = Duration.ofSeconds(10);

    private StepLines() {}

    static void add(Lines lines, Model model) {
        model.session().ifPresent(session -> session.current().ifPresent(step -> add(lines, model, session, step)));
    }

    /** A step that runs on: only how long it still takes. */
    static void carryOn(Lines lines, Model model) {
        lines.say("plain.carry-on");
        model.session()
                .flatMap(session -> session.remaining(model.now()))
                .ifPresent(left -> lines.say("plain.left", lines.phrases().span(left)));
    }

    private static void add(Lines lines, Model model, Session session, Step step) {
        if (step.index() == 0) {
            model.plan().level().ifPresent(level -> lines.say("where.level", level));
            if (model.plan().mayMove()) {
                lines.say(
                        "plain.takes",
                        lines.phrases().minutes(model.plan().timeline().total()));
            }
        }
        Optional<Duration> leadIn = session.leadIn(model.now());
        if (leadIn.isPresent() && step.kind().isWork()) {
            leadIn(lines, model, session, step);
            return;
        }
        if (isUnannounced(session, step)) {
            exercise(lines, session, step);
        }
        if (step.kind().isWork() && !isAfterAChange(session, step)) {
            lines.phrases().steps().nowTheOtherWay(step).ifPresent(lines::line);
        }
        switch (step.kind()) {
            case READY, POSITION, REST, RELAX -> pause(lines, session, step);
            case CHANGE -> change(lines, session, step);
            case HOLD -> hold(lines, session, step);
            case REPS -> reps(lines, session, step);
            case WORK, CARE -> work(lines, session, step);
            case ASK -> ask(lines, session, step);
        }
        lines.counsel().oneMore(session).ifPresent(said -> lines.line(said).say("plain.one-more"));
    }

    /** A step goes on: what it is, for a person was elsewhere, and what is left of it or how it ends. */
    private static void leadIn(Lines lines, Model model, Session session, Step step) {
        Phrases phrases = lines.phrases();
        lines.say("lead-in.go");
        String name = phrases.steps().named(session, step);
        Optional<Duration> left = session.remaining(model.now());
        lines.say(
                "plain.sentence",
                left.isPresent()
                        ? name
                        : phrases.text("what.exercise", name, phrases.steps().what(step)));
        left.ifPresentOrElse(time -> lines.say("plain.left", phrases.span(time)), () -> lines.say("reps.done"));
    }

    /** A pause: how long, and in full what comes where that is another exercise or waits for a key. */
    private static void pause(Lines lines, Session session, Step step) {
        Phrases phrases = lines.phrases();
        if (step.kind() == StepKind.RELAX) {
            lines.line(phrases.steps().what(step));
            return;
        }
        if (asksAfter(session)) {
            lines.say("plain.pain-in-that");
        }
        if (step.kind() == StepKind.REST && step.waits()) {
            lines.say("plain.pause.rest-waits", phrases.span(step.length()));
        } else if (step.kind() != StepKind.READY) {
            lines.say("plain.pause." + step.kind().key(), phrases.span(step.length()));
        }
        phrases.steps().longerRest(session, step).ifPresent(lines::line);
        Transfer.of(session, step, phrases).forEach(lines::line);
        session.nextWork().ifPresent(next -> {
            boolean another = step.kind() == StepKind.READY
                    || step.waits()
                    || !next.item().equals(before(step));
            if (another && !isBeforeAChangeOfPosition(session, step)) {
                exercise(lines, session, next);
            } else {
                lines.line(phrases.next().line(session));
            }
        });
        if (step.waits()) {
            lines.say("plain.ready-enter");
        }
    }

    /** The change of position after a rest tells all about the exercise that comes. */
    private static boolean isBeforeAChangeOfPosition(Session session, Step step) {
        return step.kind() == StepKind.REST
                && !step.waits()
                && session.next().map(Step::kind).equals(Optional.of(StepKind.POSITION));
    }

    /** Where no pause lies before an exercise, as between two walks, nothing has said yet what it is. */
    private static boolean isUnannounced(Session session, Step step) {
        return step.kind().isWork()
                && step.round() == 1
                && step.index() > 0
                && session.exerciseOf(step).isPresent()
                && !session.route().get(step.index() - 1).kind().isPause()
                && !session.route().get(step.index() - 1).item().equals(step.item());
    }

    /** The change before it has told the way. */
    private static boolean isAfterAChange(Session session, Step step) {
        return step.index() > 0 && session.route().get(step.index() - 1).kind() == StepKind.CHANGE;
    }

    private static boolean asksAfter(Session session) {
        return session.question()
                .filter(asked -> asked.kind() == Question.Kind.AFTER_EXERCISE)
                .isPresent();
    }

    /** The exercise that a pause comes after. */
    private static Optional<Integer> before(Step step) {
        return step.kind() == StepKind.POSITION ? Optional.empty() : step.item();
    }

    /** An exercise in full: its number, name and side, the program's note, how to get into place, what to do and to feel. */
    static void exercise(Lines lines, Session session, Step coming) {
        Phrases phrases = lines.phrases();
        coming.item()
                .ifPresent(item -> lines.say(
                        "plain.exercise",
                        item + 1,
                        session.timeline().items().size(),
                        phrases.steps().named(session, coming)));
        coming.item()
                .flatMap(item -> session.timeline().items().get(item).note())
                .map(SafeText::oneLine)
                .ifPresent(lines::line);
        Optional<Exercise> exercise = session.exerciseOf(coming);
        exercise.ifPresent(
                there -> phrases.told().instructions(there, coming.side()).forEach(lines::line));
        exercise.flatMap(there -> there.instructions().breathe())
                .map(SafeText::oneLine)
                .ifPresent(lines::line);
        exercise.flatMap(there -> there.instructions().feel())
                .map(text -> phrases.told().line(text, coming.side()))
                .ifPresent(feel -> lines.say("ready.feel", feel));
        exercise.flatMap(there -> there.instructions().avoid())
                .map(text -> phrases.told().line(text, coming.side()))
                .ifPresent(avoid -> lines.say("ready.avoid", avoid));
        phrases.steps().how(session, coming).ifPresent(lines::line);
        lines.say("then.line", phrases.steps().all(session, coming));
    }

    private static void change(Lines lines, Session session, Step step) {
        Phrases phrases = lines.phrases();
        String time = phrases.span(step.length());
        phrases.steps()
                .nowTheOtherWay(step)
                .ifPresentOrElse(
                        way -> lines.say("plain.change-way", way, time),
                        () -> lines.say(
                                "plain.change", phrases.side(step.side()).orElse(""), time));
        session.nextWork()
                .ifPresent(next -> lines.say("then.line", phrases.steps().what(next)));
    }

    private static void hold(Lines lines, Session session, Step step) {
        Phrases phrases = lines.phrases();
        if (step.planned().isEmpty()) {
            lines.say(
                    "plain.go",
                    phrases.steps().named(session, step),
                    phrases.steps().what(step));
            ownPace(lines, step);
            return;
        }
        String time = phrases.span(step.planned().orElse(step.estimate()));
        if (step.reps() > 1 && step.rep() > 1) {
            lines.line(phrases.text(
                    "plain.hold-rep-again", phrases.steps().rep(step))); // little time to listen between two holds
        } else if (step.reps() > 1) {
            lines.line(phrases.text("plain.hold-rep", phrases.steps().rep(step), time));
        } else {
            lines.line(phrases.side(step.side())
                    .map(side -> phrases.text("plain.hold-side", time, side))
                    .orElseGet(() -> phrases.text("plain.hold", time)));
        }
    }

    private static void reps(Lines lines, Session session, Step step) {
        lines.say(
                "plain.go",
                lines.phrases().steps().named(session, step),
                lines.phrases().steps().what(step));
        if (step.asked().amount().isPresent()) {
            ownPace(lines, step);
        } else {
            lines.say("reps.own");
        }
    }

    /** What ends a step at one's own pace, and how slow a breath is. */
    private static void ownPace(Lines lines, Step step) {
        boolean breath = step.asked()
                .amount()
                .filter(amount -> amount.unit() == KnownUnit.BREATHS)
                .isPresent();
        if (breath) {
            step.beat()
                    .ifPresent(beat -> lines.say(
                            "plain.one-breath",
                            lines.phrases().span(beat.up()),
                            lines.phrases().span(beat.down())));
        }
        boolean until = step.asked().until().isPresent();
        lines.say(until ? "work.until" : breath ? "reps.breaths" : "work.own");
    }

    private static void work(Lines lines, Session session, Step step) {
        Phrases phrases = lines.phrases();
        if (step.kind() == StepKind.CARE && step.planned().isEmpty()) {
            lines.say("plain.do", phrases.steps().name(session, step));
        } else if (isLaterPart(session, step)) {
            boolean isShort =
                    step.planned().filter(time -> time.compareTo(SHORT) < 0).isPresent();
            String part = isShort ? step.label().orElseThrow() : phrases.steps().what(step);
            String inRound = phrases.steps().inRound(session, step, part);
            lines.say(inRound.equals(part) ? "plain.part" : "plain.sentence", inRound);
        } else {
            String what = phrases.steps().inRound(session, step, phrases.steps().what(step));
            boolean rounds = !what.equals(phrases.steps().what(step));
            lines.say(rounds ? "plain.go-part" : "plain.go", phrases.steps().named(session, step), what);
        }
        lines.phrases().steps().care(step).ifPresent(lines::line);
        if (step.waits()) {
            lines.say("ask.go-on");
        } else if (step.planned().isEmpty()) {
            ownPace(lines, step);
        }
    }

    /** Whether a step is a part of an exercise that runs already: its name has been read. */
    private static boolean isLaterPart(Session session, Step step) {
        return step.label().isPresent()
                && step.index() > 0
                && session.route().get(step.index() - 1).item().equals(step.item())
                && session.route().get(step.index() - 1).kind() == StepKind.WORK;
    }

    private static void ask(Lines lines, Session session, Step step) {
        step.label().ifPresent(lines::line);
        session.item().flatMap(item -> item.note()).map(SafeText::oneLine).ifPresent(lines::line);
        lines.say("ask.go-on");
    }
}
