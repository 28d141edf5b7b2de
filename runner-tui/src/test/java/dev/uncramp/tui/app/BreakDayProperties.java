package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BreakDayProperties {

    private static final List<Key> KEYS = List.of(
            Key.SPACE, Key.RIGHT, Key.ENTER, Key.typed('n'), Key.typed('m'), Key.typed('v'), Key.typed('l'), Key.OTHER);

    /** Waits, sleeps and keys in any order: minutes to wait from 1, to sleep below 0, keys from 1000. */
    @Provide
    Arbitrary<List<Integer>> doings() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(-200, -1),
                        Arbitraries.integers().between(1000, 1000 + KEYS.size() - 1))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void whateverHappensMissedBreaksNeverPileUpAndNothingCountsAsDone(
            @ForAll @IntRange(min = 10, max = 16) int hour, @ForAll("doings") List<Integer> doings) {
        BreakDays days = BreakDays.at(hour + ":05", 2);
        for (int doing : doings) {
            long before = days.rings();
            if (doing >= 1000) {
                days.press(KEYS.get(doing - 1000));
            } else if (doing > 0) {
                days.wait(doing);
            } else {
                days.sleep(-doing);
                assertTrue(days.rings() <= before + 1, "one ring after a sleep, however long");
            }
            assertEquals(2, days.day().done());
            BreakDay.State state = days.day().state();
            boolean due = days.day()
                    .due()
                    .filter(time -> !time.isAfter(days.day().now().wall()))
                    .isPresent();
            assertFalse(state == BreakDay.State.WAITS && due, "what is due rings");
            assertFalse(state == BreakDay.State.RINGS && !due, "what rings is due");
        }
        days.atOnce(Key.typed('s'));
        assertTrue(days.effects().get(days.effects().size() - 1) instanceof Effect.Quit, "stop is one key");
    }

    @Property(tries = 100)
    void leftAloneTheDayComesToItsEnd(@ForAll @IntRange(min = 10, max = 16) int hour) {
        BreakDays days = BreakDays.at(hour + ":05", 2).wait(9 * 60);
        assertEquals(BreakDay.State.OVER, days.day().state());
        assertTrue(days.rings() <= 13, "no more than the hours hold");
        assertTrue(days.effects().stream().anyMatch(effect -> effect instanceof Effect.Quit));
    }
}
