package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of phases and actions: where each action leads from each phase, a dot where it is not legal. */
class TransitionsTests {

    private static final Timeline DAY = timeline(item("plank", "2 x 20 s"), item("stretch", "20 s, each side"));

    private static final String TABLE = """
        verb             | ready    waiting  running  paused   stopped  easing   two-reds away     back     score    did-all  ended
        PAUSE            | paused   paused   paused   .        .        .        .        .        .        .        .        .
        RESUME           | .        .        .        running  .        .        .        asking   .        .        .        .
        RESUME_WITH_REST | .        .        .        running  .        .        .        .        .        .        .        .
        DONE             | running  running  running  .        .        .        .        .        .        .        .        .
        SKIP             | ready    ready    running  .        .        .        .        .        .        .        .        .
        LEAVE_OUT        | ready    ready    running  .        running  running  .        .        .        .        .        .
        BACK             | ready    waiting  running  .        .        .        .        .        .        .        .        .
        EXTEND           | ready    waiting  running  .        .        .        .        .        .        .        .        .
        SHORTEN          | .        .        running  .        .        .        .        .        .        .        .        .
        STOP             | stopped  stopped  stopped  stopped  stopped  stopped  stopped  stopped  stopped  stopped  stopped  .
        EASE             | .        .        .        .        running  running  .        .        .        .        .        .
        ONE_MORE         | .        .        .        .        .        .        .        .        .        .        .        .
        GO_ON            | .        .        .        .        running  .        .        .        .        .        .        .
        FINISH           | asking   asking   asking   asking   asking   asking   ended    asking   asking   ended    ended    .
        UNDO             | ready    waiting  running  paused   stopped  running  running  .        asking   .        asking   .
        NO_ANSWER        | .        .        .        .        .        .        .        .        running  asking   ended    .
        LEAVE            | away     away     away     away     stopped  easing   easing   away     asking   asking   asking   .
        TOUCH            | ready    waiting  running  paused   stopped  easing   easing   away     asking   asking   asking   .
        REPORT_PAIN      | ready    waiting  running  paused   stopped  .        .        .        running  asking   .        .
        IS_ORDERED       | .        .        .        .        .        .        .        .        .        .        .        .
        REPORT_KIND      | ended    ended    ended    ended    ended    ended    ended    ended    ended    ended    ended    .
        REPORT_SIGN      | ended    ended    ended    ended    ended    ended    ended    ended    ended    ended    ended    .
        CONFIRM          | .        .        .        .        .        .        .        .        .        .        ended    .
        """;

    private static Map<String, Supplier<Scene>> scenes() {
        Map<String, Supplier<Scene>> scenes = new LinkedHashMap<>();
        scenes.put("ready", () -> Scene.of(DAY).to(2).press(Action.pain(1)));
        scenes.put(
                "waiting",
                () -> Scene.of(DAY.waitingFor(Set.of(Sample.PLANK.id()))).to(2).press(Action.pain(1)));
        scenes.put("running", () -> Scene.of(DAY).to(10).press(Action.pain(1)));
        scenes.put(
                "paused",
                () -> Scene.of(DAY)
                        .to(15)
                        .press(Action.pain(1))
                        .press(Action.PAUSE)
                        .plus(40));
        scenes.put("stopped", () -> Scene.of(DAY).to(15).press(Action.pain(1)).press(Action.STOP));
        scenes.put("easing", () -> Scene.of(DAY).to(15).press(Action.pain(6)));
        scenes.put(
                "two-reds",
                () -> Scene.of(DAY)
                        .to(15)
                        .press(Action.pain(6))
                        .press(Action.LEAVE_OUT)
                        .press(Action.DONE)
                        .plus(1)
                        .press(Action.pain(6)));
        scenes.put(
                "away",
                () -> Scene.of(DAY).to(15).press(Action.pain(1)).jump(s(9)).tick());
        scenes.put(
                "back",
                () -> Scene.of(DAY)
                        .to(15)
                        .press(Action.pain(1))
                        .jump(s(9))
                        .tick()
                        .press(Action.RESUME));
        scenes.put("score", () -> Scene.of(DAY).to(200));
        scenes.put("did-all", () -> Scene.of(DAY).to(200).press(Action.pain(1)));
        scenes.put("ended", () -> Scene.of(DAY).to(15).press(Action.FINISH).press(Action.FINISH));
        return scenes;
    }

    private static Scene scene(String name) {
        return Optional.ofNullable(scenes().get(name)).orElseThrow().get();
    }

    private static Action action(Verb verb) {
        return switch (verb) {
            case REPORT_PAIN -> Action.pain(2);
            case REPORT_KIND -> new Action.ReportKind(PainKind.SHARP);
            case REPORT_SIGN -> new Action.ReportSign(Tier.NOW, Optional.empty());
            case CONFIRM -> new Action.Confirm(Portion.ALL);
            default -> new Action.Press(verb);
        };
    }

    private static String table() {
        StringBuilder table = new StringBuilder(TABLE.lines().findFirst().orElseThrow()).append('\n');
        for (Verb verb : Verb.values()) {
            StringBuilder row = new StringBuilder("%-16s |".formatted(verb));
            for (Supplier<Scene> scene : scenes().values()) {
                Scene before = scene.get();
                boolean legal = before.session().allows(verb, before.now());
                before.press(action(verb));
                row.append(" %-8s"
                        .formatted(legal ? before.session().phase().name().toLowerCase(java.util.Locale.ROOT) : "."));
            }
            table.append(row.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    @Test
    void theTable() {
        assertEquals(TABLE, table());
    }

    static Stream<String> names() {
        return scenes().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anActionThatIsNotLegalMakesNothingHappen(String name) {
        for (Verb verb : Verb.values()) {
            Scene scene = scene(name);
            Session before = scene.session();
            if (!before.allows(verb, scene.now())) {
                Turn turn = before.on(action(verb), scene.now());
                assertEquals(List.of(), turn.events(), verb.name());
                assertEquals(List.of(), turn.cues(), verb.name());
                assertEquals(before, turn.session(), verb.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void stopTakesOneStepFromEveryPhaseButTheEnd(String name) {
        Scene scene = scene(name);
        boolean over = scene.session().phase() == Phase.ENDED;
        scene.press(Action.STOP);
        assertEquals(over ? Phase.ENDED : Phase.STOPPED, scene.session().phase());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLegalActionWritesAnEventUnlessItOnlyRepeats(String name) {
        for (Verb verb : Verb.values()) {
            Scene scene = scene(name);
            if (scene.session().allows(verb, scene.now())
                    && verb != Verb.TOUCH
                    && !(verb == Verb.STOP && scene.session().phase() == Phase.STOPPED)) {
                scene.seenNone().press(action(verb));
                assertTrue(scene.seen().size() > 0, name + " " + verb);
            }
        }
    }
}
