package dev.uncramp.tui.view;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Beat;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Transfer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screens of a step that runs. */
final class StepPages {

    private StepPages() {}

    /** Get into position: what to do, what it should feel like, and how long there is. */
    static void ready(Page page, View.InHand hand) {
        Session session = hand.session();
        Step step = hand.step();
        Step coming = session.nextWork().orElse(step);
        Optional<Exercise> exercise = session.exerciseOf(coming);
        Optional<Duration> left = left(hand);
        Heads.of(page, hand, page.say("state." + step.kind().key()));
        page.blank(1);
        Heads.name(page, session, coming);
        page.blank(1);
        painInThat(page, hand);
        List<String> moving = Transfer.of(session, step, page.phrases());
        if (!moving.isEmpty()) {
            page.sentences(Part.NEEDED, Style.ASK, String.join(" ", moving));
        }
        if (coming.item().filter(item -> item == 0).isPresent()) {
            hand.model()
                    .plan()
                    .keptInMind()
                    .ifPresent(told -> page.whole(Part.NEEDED, Style.PLAIN, page.say("signs.note", told.oneLine())));
        }
        note(page, Part.NEEDED, session, coming);
        exercise.map(there -> page.phrases().instructions(there, coming.side()))
                .orElse(List.of())
                .forEach(line -> page.sentences(Part.NEEDED, Style.PLAIN, line));
        page.blank(1);
        Optional<String> number = left.map(Numbers::of);
        page.add(Band.beside(
                page,
                number,
                number.isPresent() ? List.of() : List.of(page.say("block.ready")),
                left.map(page.phrases()::span)
                        .map(time -> page.say("ready.starts", time))
                        .orElse(page.say("ready.go"))));
        page.blank(1);
        page.text(
                left.isPresent() ? Part.WANTED : Part.NEEDED,
                Style.ASK,
                left.map(time -> page.wide() // else the time stands just above
                                ? page.say("ready.or-starts", page.phrases().span(time))
                                : page.say("ready.at-once"))
                        .orElseGet(() -> page.say("ready.wait")));
        page.blank(1);
        page.sentences(
                Part.NEXT,
                Style.NEXT,
                page.say(
                        "then.line",
                        page.wide()
                                ? page.phrases().all(session, coming)
                                : page.phrases().todo(coming)));
        page.blank(1);
        around(page, session, coming, left.isEmpty());
        page.text(Part.EXTRA, Style.QUIET, page.say("ready.skip"));
        Heads.note(page, hand.model());
    }

    /**
     * What an exercise that comes should feel like, and what to take care of. Where it waits for a key there is time to
     * read, so what to take care of is never left out for want of room.
     */
    private static void around(Page page, Session session, Step coming, boolean waits) {
        Phrases phrases = page.phrases();
        phrases.how(session, coming).ifPresent(how -> page.sentences(Part.WANTED, Style.PLAIN, how));
        Optional<Instructions> told = session.exerciseOf(coming).map(Exercise::instructions);
        page.text(
                Part.WANTED,
                Style.QUIET,
                told.flatMap(Instructions::feel)
                        .map(text -> page.say("ready.feel", phrases.told(text, coming.side()))));
        page.text(
                waits ? Part.NEEDED : Part.EXTRA,
                Style.QUIET,
                told.flatMap(Instructions::avoid)
                        .map(text -> page.say("ready.avoid", phrases.told(text, coming.side()))));
    }

    /** The program's own note, which is read before the exercise. */
    private static void note(Page page, int weight, Session session, Step coming) {
        coming.item()
                .flatMap(item -> session.timeline().items().get(item).note())
                .map(SafeText::oneLine)
                .ifPresent(note -> page.sentences(weight, Style.PLAIN, note));
    }

    /** Hold: the seconds that are left, the side, and what comes next. */
    static void hold(Page page, View.InHand hand) {
        Session session = hand.session();
        if (isOwnPace(hand)) {
            OwnPacePage.show(page, hand);
            return;
        }
        Optional<Duration> leadIn = session.leadIn(hand.model().now());
        boolean moving = session.isMovingIn(hand.model().now());
        String kind = leadIn.isPresent() ? "lead-in" : moving ? "moving" : "hold";
        Heads.of(page, hand, page.say("state." + kind));
        page.blank(1);
        Heads.name(page, session, hand.step());
        page.blank(1);
        Duration left = leadIn.or(() -> left(hand)).orElse(Duration.ZERO);
        page.add(count(page, hand, left, page.say(leadIn.isPresent() ? "block.ready" : "block." + kind)));
        page.blank(1);
        bar(page, hand);
        page.blank(1);
        if (leadIn.isPresent()) {
            page.whole(Part.NEEDED, Style.PLAIN, page.say("lead-in.go"));
        } else if (moving) {
            page.phrases().nowTheOtherWay(hand.step()).ifPresent(way -> page.whole(Part.NEEDED, Style.ASK, way));
            page.whole(Part.NEEDED, Style.PLAIN, page.say(hand.step().rep() > 1 ? "hold.move-again" : "hold.move"));
            page.text(Part.EXTRA, Style.PLAIN, breathe(hand));
        } else {
            page.sentences(Part.WANTED, Style.PLAIN, breathe(hand).orElse(page.say("hold.breathe")));
        }
        if (leadIn.isEmpty()) {
            page.text(
                    Part.EXTRA,
                    Style.PLAIN,
                    session.exerciseOf(hand.step())
                            .flatMap(there ->
                                    page.phrases().move(there, hand.step().side())));
        }
        after(page, hand);
    }

    /** Repetitions: the target at one's own pace, or the count to a beat. */
    static void reps(Page page, View.InHand hand) {
        Session session = hand.session();
        Optional<Beat> beat = BeatRow.of(hand);
        int target = session.target();
        int done = beat.map(there -> BeatRow.done(hand, there, target)).orElse(0);
        Heads.of(page, hand, page.say("state.reps"));
        page.blank(1);
        page.pair(
                Part.NEEDED,
                Style.NAME,
                Upper.of(page.phrases().named(session, hand.step())),
                Style.NAME,
                Optional.of(Upper.of(page.phrases().what(hand.step()))));
        page.blank(1);
        List<String> words = new ArrayList<>(List.of(page.say("block.reps")));
        page.phrases().side(hand.step().side()).map(Upper::of).ifPresent(words::add);
        String number = Integer.toString(beat.isPresent() ? done : target);
        page.add(Band.of(page, Optional.of(number), words, "")); // the small form stands beside the name
        page.blank(1);
        beat.ifPresent(there -> {
            page.whole(Part.NEEDED, Style.QUIET, page.say("reps.counted", done, target));
            page.add(BeatRow.draw(page, hand, there, done >= target));
            page.text(Part.EXTRA, Style.QUIET, page.say("reps.beat-off"));
        });
        page.blank(1);
        session.exerciseOf(hand.step())
                .flatMap(there -> page.phrases().move(there, hand.step().side()))
                .ifPresent(move -> page.sentences(Part.WANTED, Style.PLAIN, move));
        String how = beat.isEmpty() ? "reps.own" : done >= target ? "reps.target-met" : "reps.beat-how";
        if (beat.isEmpty()) {
            page.phrases().how(session, hand.step()).ifPresent(said -> page.sentences(Part.WANTED, Style.PLAIN, said));
        }
        page.whole(Part.NEEDED, Style.ASK, page.fitting(page.say(how), page.say("reps.done")));
        page.text(Part.EXTRA, Style.QUIET, page.say("reps.fewer"));
        after(page, hand);
    }

    /** Work for a time, such as a walk: the time left in this part. */
    static void work(Page page, View.InHand hand) {
        Session session = hand.session();
        if (isOwnPace(hand)) {
            OwnPacePage.show(page, hand);
            return;
        }
        Optional<Duration> leadIn = session.leadIn(hand.model().now());
        boolean care = hand.step().kind() == StepKind.CARE;
        String word = care
                ? page.phrases().name(session, hand.step())
                : hand.step().label().orElse(page.say("state.work"));
        String state = leadIn.isPresent() ? page.say("state.lead-in") : word;
        Heads.of(page, hand, state);
        page.blank(1);
        if (!page.phrases().name(session, hand.step()).equalsIgnoreCase(state)) {
            Heads.name(page, session, hand.step());
            page.blank(1);
        }
        String block = leadIn.isPresent() ? page.say("block.ready") : Upper.of(word);
        page.add(count(page, hand, leadIn.or(() -> left(hand)).orElse(Duration.ZERO), block));
        page.blank(1);
        page.text(Part.EXTRA, Style.QUIET, page.say("work.left"));
        Intervals.row(page, session, hand.step()).ifPresent(row -> page.add(Part.of(Part.WANTED, row)));
        page.blank(1);
        page.text(Part.NEEDED, Style.PLAIN, page.phrases().care(hand.step()));
        session.exerciseOf(hand.step())
                .flatMap(there -> page.phrases().move(there, hand.step()))
                .ifPresent(move -> page.sentences(Part.WANTED, Style.PLAIN, move));
        breathe(hand).ifPresent(text -> page.text(Part.EXTRA, Style.PLAIN, text));
        item(hand).ifPresent(note -> page.text(isOfAPhase(page, hand) ? Part.EXTRA : Part.NOTED, Style.QUIET, note));
        after(page, hand);
    }

    /** Whether the movement that stands there is that of the phase in hand alone, so that nothing else tells it. */
    private static boolean isOfAPhase(Page page, View.InHand hand) {
        Step step = hand.step();
        return hand.session()
                .exerciseOf(step)
                .filter(there ->
                        !page.phrases().move(there, step).equals(page.phrases().move(there, step.side())))
                .isPresent();
    }

    /** Rest, or let go between repetitions: what comes next, and the one question that may stand here. */
    static void rest(Page page, View.InHand hand) {
        Session session = hand.session();
        boolean relax = hand.step().kind() == StepKind.RELAX;
        Heads.of(page, hand, page.say(relax ? "state.relax" : "state.rest"));
        page.blank(1);
        Optional<Duration> running = left(hand).filter(time -> !time.isZero());
        page.add(Band.beside(
                page,
                running.map(Numbers::of),
                List.of(page.say(relax ? "block.relax" : "block.rest")),
                running.map(page.phrases()::span).orElse("")));
        page.blank(1);
        page.text(Part.EXTRA, Style.PLAIN, page.say(relax ? "relax.calm" : "rest.calm"));
        page.text(Part.WANTED, Style.PLAIN, page.phrases().longerRest(session, hand.step()));
        if (hand.step().waits()) {
            page.whole(Part.NEEDED, Style.ASK, page.say("ready.wait"));
        }
        page.blank(1);
        if (relax) {
            page.text(Part.NEXT, Style.NEXT, page.phrases().next(session));
            Heads.note(page, hand.model());
            return;
        }
        boolean waits = hand.step().waits();
        page.phrases()
                .nextWork(session)
                .ifPresentOrElse(
                        next -> page.sentences(
                                waits ? Part.NEEDED : Part.NEXT, Style.NEXT, page.say("next.mark", Upper.of(next))),
                        () -> page.text(Part.NEXT, Style.NEXT, page.say("next.last")));
        coming(session).ifPresent(next -> {
            note(page, waits ? Part.NEEDED : Part.NOTED, session, next);
            List<String> lines = session.exerciseOf(next)
                    .map(there -> page.phrases().instructions(there, next.side()))
                    .orElse(List.of());
            for (int i = 0; i < lines.size(); i++) {
                int weight = waits ? Part.NEEDED : i == 0 ? Part.NEXT : Part.WANTED;
                page.sentences(weight, Style.PLAIN, lines.get(i));
            }
            page.blank(1);
            around(page, session, next, waits);
        });
        page.blank(1);
        if (waits) {
            page.text(Part.EXTRA, Style.QUIET, page.say("ready.skip"));
        }
        page.blank(1);
        painInThat(page, hand);
        Heads.note(page, hand.model());
    }

    /** The one question that may stand in a pause, about the exercise before it. */
    private static void painInThat(Page page, View.InHand hand) {
        OneMoreLine.add(page, hand.session());
        hand.session()
                .question()
                .filter(asked -> asked.kind() == Question.Kind.AFTER_EXERCISE)
                .flatMap(Question::item)
                .map(item -> hand.session()
                        .timeline()
                        .items()
                        .get(item)
                        .exercise()
                        .name()
                        .oneLine())
                .ifPresent(name -> page.whole(
                        Part.NEEDED,
                        Style.ASK,
                        page.fitting(page.say("rest.pain", name), page.say("rest.pain-short", name))));
    }

    /** Change to the other side, which stands in block letters. */
    static void change(Page page, View.InHand hand) {
        Session session = hand.session();
        Step step = hand.step();
        Optional<String> way = page.phrases().nowTheOtherWay(step);
        Heads.of(page, hand, page.say(way.isPresent() ? "state.change-way" : "state.change"));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, Upper.of(page.phrases().name(session, step)));
        page.blank(1);
        Optional<String> side = page.phrases().side(step.side());
        Duration left = left(hand).orElse(Duration.ZERO);
        page.add(Band.of(
                page,
                Optional.of(Numbers.of(left)),
                side.map(Upper::of).stream().toList(),
                side.map(Upper::of).orElse("") + "   " + page.phrases().span(left)));
        page.blank(1);
        way.ifPresentOrElse(
                now -> page.whole(Part.NEEDED, Style.ASK, now),
                () -> page.text(Part.NEEDED, Style.PLAIN, side.map(there -> page.say("change.now", Upper.of(there)))));
        session.exerciseOf(step)
                .flatMap(there -> page.phrases().move(there, step.side()))
                .ifPresent(move -> page.sentences(Part.WANTED, Style.PLAIN, move));
        page.blank(1);
        session.nextWork()
                .ifPresent(next -> page.sentences(
                        Part.NEXT,
                        Style.NEXT,
                        page.say("then.line", page.phrases().what(next))));
        Heads.note(page, hand.model());
    }

    /** A question of the program. */
    static void ask(Page page, View.InHand hand) {
        Heads.of(page, hand, page.say("state.ask"));
        page.blank(2);
        hand.step().label().ifPresent(label -> page.whole(Part.NEEDED, Style.PLAIN, label));
        item(hand).ifPresent(note -> page.whole(Part.NEEDED, Style.PLAIN, note));
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("ask.go-on"));
        after(page, hand);
    }

    /** The number that is left, and the word for it with the side. */
    private static Part count(Page page, View.InHand hand, Duration left, String word) {
        List<String> words = new ArrayList<>(List.of(word));
        if (hand.step().side() != Side.BOTH && hand.step().kind().isWork()) {
            page.phrases().side(hand.step().side()).map(Upper::of).ifPresent(words::add);
        }
        return Band.of(
                page, Optional.of(Numbers.of(left)), words, page.phrases().span(left));
    }

    /** The remark that stands, and what comes next. */
    private static void after(Page page, View.InHand hand) {
        page.blank(1);
        OneMoreLine.add(page, hand.session());
        Heads.note(page, hand.model());
        page.sentences(Part.NEXT, Style.NEXT, page.phrases().next(hand.session()));
    }

    private static Optional<Duration> left(View.InHand hand) {
        return hand.session()
                .remaining(hand.model().now())
                .filter(time -> !hand.step().waits());
    }

    /** The next movement, where it is of another exercise than the one in hand. */
    private static Optional<Step> coming(Session session) {
        Optional<Exercise> now = session.current().flatMap(session::exerciseOf);
        return session.nextWork()
                .filter(next -> session.exerciseOf(next).isPresent())
                .filter(next -> !session.exerciseOf(next).equals(now));
    }

    private static Optional<String> breathe(View.InHand hand) {
        return hand.session()
                .exerciseOf(hand.step())
                .flatMap(exercise -> exercise.instructions().breathe())
                .map(SafeText::oneLine);
    }

    /** The program's own note. */
    private static Optional<String> item(View.InHand hand) {
        return hand.session().item().flatMap(item -> item.note()).map(SafeText::oneLine);
    }

    /** Whether the step in hand goes at one's own pace, and no lead-in runs before it. */
    private static boolean isOwnPace(View.InHand hand) {
        return hand.step().planned().isEmpty()
                && hand.session().leadIn(hand.model().now()).isEmpty();
    }

    /** How far a hold is, in steps of a second; nothing creeps. */
    private static void bar(Page page, View.InHand hand) {
        Model model = hand.model();
        long whole = Math.max(1, hand.session().length().toSeconds());
        long left = Math.min(whole, left(hand).orElse(Duration.ZERO).toSeconds());
        String said = page.say("hold.bar", whole - left, whole);
        int cells = Math.max(5, page.room() - said.length() - 4);
        int done = (int) (cells * (whole - left) / whole);
        char filled = Letters.filled(model.display().letters());
        page.add(Part.of(
                Part.EXTRA,
                page.indent()
                        .and(Style.DONE, "[" + String.valueOf(filled).repeat(done))
                        .and(Style.TO_COME, ".".repeat(cells - done) + "]")
                        .and(Style.QUIET, "  " + said)));
    }
}
