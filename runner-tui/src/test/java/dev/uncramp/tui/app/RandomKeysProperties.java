package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.view.View;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Whatever is pressed, in whatever order: nothing throws, and S still stops. */
class RandomKeysProperties {

    private static final Walk BEGUN = Walk.begun(Scenes.slice());

    @Property(tries = 150)
    void noOrderOfKeysAndPausesBreaksASessionOrItsPicture(@ForAll("presses") List<Tuple2<Key, Integer>> presses) {
        Walk walk = BEGUN.again();
        for (Tuple2<Key, Integer> press : presses) {
            walk.wait(Duration.ofMillis(press.get2())).atOnce(press.get1());
            View.of(walk.model(), new Size(40, 12));
            if (walk.model().stage().running().isPresent()) {
                Walk stopped = walk.again().atOnce(Key.typed('s'));
                assertEquals(Screen.STOPPED, stopped.screen());
                assertTrue(stopped.effects().contains(new Effect.Silence()));
            }
        }
    }

    @Provide
    Arbitrary<List<Tuple2<Key, Integer>>> presses() {
        Arbitrary<Key> typed = Arbitraries.of(
                "0123456789tuvmb?qyfwdegnr ".chars().mapToObj(Key::typed).toList());
        Arbitrary<Key> others = Arbitraries.of(Key.Kind.class)
                .filter(kind -> kind != Key.Kind.CHARACTER)
                .map(Key::of);
        Arbitrary<Key> keys = Arbitraries.oneOf(typed, others);
        Arbitrary<Integer> pauses = Arbitraries.oneOf(Arbitraries.integers().between(0, 900), Arbitraries.just(9_000));
        return keys.flatMap(key -> pauses.map(pause -> Tuple.of(key, pause)))
                .list()
                .ofMaxSize(40);
    }
}
