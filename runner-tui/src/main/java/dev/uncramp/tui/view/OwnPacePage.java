package dev.uncramp.tui.view;

import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.session.Beat;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Work or a hold at one's own pace: how much of what, and the key that ends it. */
final class OwnPacePage {

    private OwnPacePage() {}

    static void show(Page page, View.InHand hand) {
        Session session = hand.session();
        Step step = hand.step();
        boolean hold = step.kind() == StepKind.HOLD;
        boolean until = step.asked().until().isPresent();
        String word = hold
                ? page.say("state.hold")
                : step.kind() == StepKind.CARE
                        ? page.steps().name(session, step)
                        : step.label().orElse(page.say("state.work"));
        Duration spent = session.spent(hand.model().now());
        Optional<Integer> amount = amount(step);
        Optional<Beat> beat = BeatRow.of(hand).filter(there -> amount.isPresent());
        int done =
                beat.map(there -> BeatRow.done(hand, there, amount.orElse(0))).orElse(0);
        Heads.of(page, hand, word);
        page.blank(1);
        Heads.name(page, session, step);
        page.blank(1);
        List<String> words = new ArrayList<>(List.of(hold ? page.say("block.hold") : Upper.of(word)));
        page.phrases().side(step.side()).map(Upper::of).ifPresent(words::add);
        Optional<String> number = until
                ? Optional.of(Numbers.of(spent))
                : beat.isPresent() ? Optional.of(Integer.toString(done)) : amount.map(String::valueOf);
        page.add(Band.of(page, number, words, ""));
        page.blank(1);
        if (step.kind() != StepKind.CARE) {
            page.whole(Part.NEEDED, Style.NAME, Upper.of(page.steps().what(step)));
        }
        beat.ifPresent(there -> {
            page.whole(Part.NEEDED, Style.QUIET, page.say("reps.counted", done, amount.orElse(0)));
            page.add(BeatRow.draw(page, hand, there, done >= amount.orElse(0)));
        });
        if (until) {
            page.text(
                    Part.WANTED,
                    Style.QUIET,
                    page.say("work.so-far", page.phrases().span(spent)));
        }
        page.blank(1);
        page.text(Part.NEEDED, Style.PLAIN, page.steps().care(step));
        session.exerciseOf(step)
                .flatMap(there -> page.phrases().told().move(there, step))
                .ifPresent(move -> page.sentences(Part.WANTED, Style.PLAIN, move));
        page.whole(
                Part.NEEDED,
                Style.ASK,
                page.say(until ? "work.until" : BeatRow.isBreath(step) ? "reps.breaths" : "work.own"));
        OneMoreLine.add(page, session);
        Heads.note(page, hand.model());
        page.sentences(Part.NEXT, Style.NEXT, page.phrases().next().line(session));
    }

    /** The number that is drawn: a whole one. */
    private static Optional<Integer> amount(Step step) {
        return step.asked()
                .amount()
                .map(Measure::value)
                .flatMap(value -> value.exact())
                .filter(exact -> exact.stripTrailingZeros().scale() <= 0)
                .map(exact -> exact.intValue());
    }
}
