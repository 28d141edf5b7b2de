package dev.uncramp.tui.view;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Beat;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Model;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screens of a movement: a hold, repetitions, work for a time, and a question of the program. */
final class StepPages {

    private StepPages() {}

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
        Duration left = leadIn.or(() -> hand.left()).orElse(Duration.ZERO);
        page.add(count(page, hand, left, page.say(leadIn.isPresent() ? "block.ready" : "block." + kind)));
        page.blank(1);
        bar(page, hand);
        page.blank(1);
        if (leadIn.isPresent()) {
            page.whole(Part.NEEDED, Style.PLAIN, page.say("lead-in.go"));
        } else if (moving) {
            page.phrases()
                    .steps()
                    .nowTheOtherWay(hand.step())
                    .ifPresent(way -> page.whole(Part.NEEDED, Style.ASK, way));
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
                            .flatMap(there -> page.phrases()
                                    .told()
                                    .move(there, hand.step().side())));
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
                Upper.of(page.steps().named(session, hand.step())),
                Style.NAME,
                Optional.of(Upper.of(page.steps().what(hand.step()))));
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
                .flatMap(there -> page.phrases().told().move(there, hand.step().side()))
                .ifPresent(move -> page.sentences(Part.WANTED, Style.PLAIN, move));
        String how = beat.isEmpty() ? "reps.own" : done >= target ? "reps.target-met" : "reps.beat-how";
        if (beat.isEmpty()) {
            page.phrases()
                    .steps()
                    .how(session, hand.step())
                    .ifPresent(said -> page.sentences(Part.WANTED, Style.PLAIN, said));
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
                ? page.steps().name(session, hand.step())
                : hand.step().label().orElse(page.say("state.work"));
        String state = leadIn.isPresent() ? page.say("state.lead-in") : word;
        Heads.of(page, hand, state);
        page.blank(1);
        if (!page.steps().name(session, hand.step()).equalsIgnoreCase(state)) {
            Heads.name(page, session, hand.step());
            page.blank(1);
        }
        String block = leadIn.isPresent() ? page.say("block.ready") : Upper.of(word);
        page.add(count(page, hand, leadIn.or(() -> hand.left()).orElse(Duration.ZERO), block));
        page.blank(1);
        page.text(Part.EXTRA, Style.QUIET, page.say("work.left"));
        Intervals.row(page, session, hand.step()).ifPresent(row -> page.add(Part.of(Part.WANTED, row)));
        page.blank(1);
        page.text(Part.NEEDED, Style.PLAIN, page.steps().care(hand.step()));
        session.exerciseOf(hand.step())
                .flatMap(there -> page.phrases().told().move(there, hand.step()))
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
                .filter(there -> !page.phrases()
                        .told()
                        .move(there, step)
                        .equals(page.phrases().told().move(there, step.side())))
                .isPresent();
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
        page.sentences(Part.NEXT, Style.NEXT, page.phrases().next().line(hand.session()));
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
        long left = Math.min(whole, hand.left().orElse(Duration.ZERO).toSeconds());
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
