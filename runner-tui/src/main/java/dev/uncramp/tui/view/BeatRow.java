package dev.uncramp.tui.view;

import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.session.Beat;
import dev.uncramp.core.session.Step;
import java.time.Duration;
import java.util.Optional;

/** A tempo drawn in one row: up, hold and down, or in and out of a breath, with the part in hand marked. */
final class BeatRow {

    private BeatRow() {}

    /** The tempo of the step in hand, unless it is turned off. */
    static Optional<Beat> of(View.InHand hand) {
        return hand.step().beat().filter(there -> hand.model().choices().beat());
    }

    /** How often the beat went round, up to a number at which it waits. */
    static int done(View.InHand hand, Beat beat, int target) {
        long whole = spent(hand).toMillis() / Math.max(1, beat.length().toMillis());
        return (int) Math.min(whole, target);
    }

    /** Whether a beat is a breath. */
    static boolean isBreath(Step step) {
        return step.asked()
                .amount()
                .filter(amount -> amount.unit() == KnownUnit.BREATHS)
                .isPresent();
    }

    /** The row, with nothing marked once all of it is done. */
    static Part draw(Page page, View.InHand hand, Beat beat, boolean over) {
        boolean breath = isBreath(hand.step());
        long spent = spent(hand).toMillis() % Math.max(1, beat.length().toMillis());
        boolean up = spent < beat.up().toMillis();
        boolean top = !up && spent < beat.up().plus(beat.hold()).toMillis();
        Frame.Row row = part(page, page.indent(), up && !over, breath ? "reps.beat.in" : "reps.beat.up", beat.up());
        if (!beat.hold().isZero()) {
            row = part(page, row.and(Style.PLAIN, "  "), top && !over, "reps.beat.hold", beat.hold());
        }
        String down = breath ? "reps.beat.out" : "reps.beat.down";
        row = part(page, row.and(Style.PLAIN, "  "), !up && !top && !over, down, beat.down());
        return Part.of(Part.WANTED, row);
    }

    private static Frame.Row part(Page page, Frame.Row row, boolean now, String key, Duration time) {
        return row.and(now ? Style.BIG : Style.QUIET, page.say(key, time.toSeconds()));
    }

    private static Duration spent(View.InHand hand) {
        return hand.session().spent(hand.model().now());
    }
}
