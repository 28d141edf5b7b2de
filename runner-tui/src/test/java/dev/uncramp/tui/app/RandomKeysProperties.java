package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.Reply;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.tui.view.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** Whatever is pressed before a session, only a clear way through all questions begins one as written. */
    @Property(tries = 300)
    void noOrderOfKeysGetsPastTheQuestions(
            @ForAll("asked") StartQuestions asked, @ForAll("presses") List<Tuple2<Key, Integer>> presses) {
        Walk walk = Walk.of(Scenes.every().asking(asked));
        for (Tuple2<Key, Integer> press : presses) {
            walk.wait(Duration.ofMillis(press.get2())).atOnce(press.get1());
            View.of(walk.model(), new Size(40, 12));
            if (walk.model().session().isPresent()) {
                break;
            }
        }
        Model model = walk.model();
        if (model.session().isEmpty()) {
            return;
        }
        BeforeSession answers = model.answers();
        boolean asWritten = model.plan().prescription().ease() == Ease.AS_WRITTEN;
        assertEquals(Optional.empty(), answers.question());
        assertTrue(asWritten ? isStart(model) : !isNotToday(answers), answers::toString);
        assertTrue(!asked.seen() || answers.seen() == Reply.YES);
        assertTrue(asked.gate().isEmpty() || answers.gate() == Reply.YES);
        assertTrue(asked.avoid().isEmpty() || answers.avoid() == Reply.NO);
        assertEquals(Optional.empty(), answers.tier());
    }

    private static boolean isStart(Model model) {
        return model.answers().decide(model.plan().rules().limit()).equals(Optional.of(new Outcome.Start()));
    }

    private static boolean isNotToday(BeforeSession answers) {
        return answers.pain().sharpAtRest()
                || answers.before().filter(PainScore::severe).isPresent();
    }

    @Provide
    Arbitrary<StartQuestions> asked() {
        return Arbitraries.of(
                Scenes.EVERY, Scenes.ONE_KEY, StartQuestions.full(), Scenes.ONE_KEY.afterOneThatWasLeft());
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
