package dev.uncramp.tui.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The screens on which the clock stands because the person is busy or was away. */
final class PausePages {

    private PausePages() {}

    static void paused(Page page, View.InHand hand) {
        Heads.of(page, hand, page.say("state.paused"));
        page.blank(1);
        Heads.name(page, hand.session(), hand.step());
        page.blank(1);
        String state = Upper.of(page.say("state.paused"));
        page.add(Band.of(page, Optional.empty(), List.of(page.say("block.paused")), state));
        page.blank(1);
        page.text(Part.WANTED, Style.PLAIN, page.say("paused.clock"));
        standing(page, hand, "paused.for");
        page.blank(1);
        if (hand.session().offersRestart(hand.model().now())) {
            page.whole(Part.NEEDED, Style.ASK, page.say("paused.again"));
            hand.session()
                    .remaining(hand.model().now())
                    .ifPresent(left -> page.text(
                            Part.NEEDED,
                            Style.ASK,
                            page.say("paused.rest", page.phrases().span(left))));
        } else {
            page.whole(Part.NEEDED, Style.ASK, page.say("paused.space"));
        }
        last(page, hand);
    }

    static void away(Page page, View.InHand hand) {
        Heads.of(page, hand, page.say("state.away"));
        page.blank(1);
        Heads.name(page, hand.session(), hand.step());
        page.blank(1);
        standing(page, hand, "away.for");
        page.text(Part.WANTED, Style.PLAIN, page.say("away.clean"));
        page.blank(1);
        page.whole(Part.NEEDED, Style.ASK, page.say("away.space"));
        last(page, hand);
    }

    private static void standing(Page page, View.InHand hand, String key) {
        Duration time = hand.session().standingFor(hand.model().now());
        String said = time.toSeconds() < 60
                ? page.phrases().span(time)
                : page.phrases().minutes(time);
        page.text(Part.WANTED, Style.QUIET, page.say(key, said));
    }

    private static void last(Page page, View.InHand hand) {
        page.blank(1);
        Heads.note(page, hand.model());
        page.sentences(Part.NEXT, Style.NEXT, page.phrases().next().line(hand.session()));
    }
}
