package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.block;
import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a person does, and whenever nobody watches, a session keeps what it promises. */
class SessionProperties {

    /** Something that happens: time goes by, in one of four ways, or a person acts. */
    private sealed interface Happening {

        /** Both clocks go on with ticks at every heartbeat. */
        record Watching(int millis) implements Happening {}

        /** Both clocks go on without a tick, as when a process is stopped. */
        record Starved(int millis) implements Happening {}

        /** Only the wall clock goes on, as with a closed lid, or back. */
        record Lid(int seconds) implements Happening {}

        /** The process is killed and the session is read again. */
        record Killed() implements Happening {}

        record Acts(Action action) implements Happening {}
    }

    private static final List<Timeline> DAYS = List.of(
            timeline(item("stretch", "2 x 12 s, each side")),
            timeline(item("bridge", "2 x 8"), item("stretch", "20 s, each side"), item("walk", "1 min")),
            timeline(item("plank", "3 x 6, hold 5 s, relax 2 s"), item("tilt", "5"), item("walk", "5 min easy"))
                    .waitingFor(Set.of(Sample.TILT.id(), Sample.PLANK.id())),
            timeline(
                    block("warm", item("march", "30 s")),
                    block(
                            "circuit",
                            new Circuit(
                                    Optional.of(Rounds.of(3)),
                                    Optional.of(TimeRange.of(Duration.ofSeconds(10))),
                                    Optional.of(TimeRange.of(Duration.ofSeconds(40))),
                                    Optional.empty()),
                            item("bridge", "2 x 5, each side"),
                            item("stretch", "15 s"))),
            timeline(item("walk", "3 x (20 s fast, 10 s rest)"), item("balance", "2 x 10 s, each side")),
            timeline(
                    Prescription.first().with(Ease.GENTLER),
                    item("plank", "4 x 20 s"),
                    item("bridge", "2 x 8, tempo 3-1-3")));

    private static final List<Verb> OFTEN = List.of(
            Verb.DONE,
            Verb.DONE,
            Verb.DONE,
            Verb.SKIP,
            Verb.BACK,
            Verb.EASE,
            Verb.LEAVE_OUT,
            Verb.UNDO,
            Verb.RESUME,
            Verb.GO_ON,
            Verb.NO_ANSWER);

    @Provide
    Arbitrary<Timeline> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<Happening> time = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(10, 40_000).map(Happening.Watching::new)),
                Tuple.of(1, Arbitraries.integers().between(10, 60_000).map(Happening.Starved::new)),
                Tuple.of(1, Arbitraries.integers().between(-5_000, 5_000).map(Happening.Lid::new)),
                Tuple.of(1, Arbitraries.just(new Happening.Killed())));
        Arbitrary<Happening> acts = Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(Verb.values()).map(Action.Press::new)),
                        Tuple.of(8, Arbitraries.of(OFTEN).map(Action.Press::new)),
                        Tuple.of(6, Arbitraries.integers().between(0, 10).map(Action::pain)),
                        Tuple.of(4, Arbitraries.integers().between(0, 3).map(Action::pain)),
                        Tuple.of(1, Arbitraries.of(Portion.values()).map(Action.Confirm::new)),
                        Tuple.of(1, Arbitraries.just(new Action.ReportKind(PainKind.SHARP))),
                        Tuple.of(1, Arbitraries.just(new Action.ReportSign(Tier.TODAY, Optional.empty()))))
                .map(action -> new Happening.Acts(action));
        return Arbitraries.frequencyOf(Tuple.of(2, time), Tuple.of(3, acts))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 400)
    void theInvariantsHoldAfterEveryStep(
            @ForAll("days") Timeline day,
            @ForAll("happenings") List<Happening> happenings,
            @ForAll("before") Optional<PainScore> before) {
        Run run = new Run(day, before);
        for (Happening happening : happenings) {
            run.let(happening);
            run.check();
        }
        run.checkEveryPrefix();
    }

    @Provide
    Arbitrary<Optional<PainScore>> before() {
        return Arbitraries.integers().between(0, 6).map(PainScore::of).optional();
    }

    @Property(tries = 60)
    void nobodyWatchingEarnsNothing(@ForAll("days") Timeline day, @ForAll("times") List<Integer> times) {
        Run run = new Run(day, Optional.empty());
        for (int millis : times) {
            run.let(new Happening.Watching(millis));
            run.check();
        }
        for (Tally tally : run.scene.session().tallies()) {
            assertEquals(0, tally.done());
            assertEquals(Duration.ZERO, tally.held());
        }
        assertTrue(run.scene.session().confirmed().isEmpty());
    }

    @Provide
    Arbitrary<List<Integer>> times() {
        return Arbitraries.integers().between(10, 90_000).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 60)
    void aRehearsalRunsToItsEndByItselfInItsTotalTime(@ForAll("days") Timeline day) {
        Scene scene = Scene.of(day, Scene.RULES.rehearsing());
        Duration all = scene.session().timeLeft(scene.now());
        scene.jump(day.total().plus(Duration.ofMinutes(1))).tick();
        assertEquals(Phase.ASKING, scene.session().phase());
        SessionEvent last = scene.events().get(scene.events().size() - 1);
        Duration ready = day.steps().get(0).length();
        assertEquals(day.total().plus(ready), last.at().elapsed());
        assertEquals(StepClock.roundedUp(day.total().plus(ready)), all);
        assertEquals(Duration.ZERO, scene.session().timeLeft(scene.now()));
    }

    /** One session with its two clocks, and the promises that are looked at after each step. */
    private static final class Run {

        private final Timeline day;
        private final Scene scene;

        Run(Timeline day, Optional<PainScore> before) {
            this.day = day;
            this.scene = Scene.of(day, Scene.RULES, before);
        }

        void let(Happening happening) {
            if (happening instanceof Happening.Watching watching) {
                scene.plus(watching.millis() / 1000.0);
            } else if (happening instanceof Happening.Starved starved) {
                scene.jump(Duration.ofMillis(starved.millis())).tick();
            } else if (happening instanceof Happening.Lid lid) {
                scene.wallBy(Duration.ofSeconds(lid.seconds())).jump(Scene.BEAT).tick();
            } else if (happening instanceof Happening.Acts acts) {
                act(acts.action());
            } else {
                Session read = Session.fold(day, scene.session().rules(), scene.events());
                assertEquals(scene.session(), read);
                Turn reopened = read.reopened();
                scene.take(reopened);
                assertFalse(reopened.session().phase() == Phase.RUNNING, "a killed session stands");
            }
        }

        private void act(Action action) {
            Session before = scene.session();
            boolean legal = before.tick(scene.now()).session().allows(action.verb(), scene.now());
            int events = scene.events().size();
            scene.press(action);
            if (!legal) {
                scene.events()
                        .subList(events, scene.events().size())
                        .forEach(event -> assertTrue(
                                event instanceof Done
                                        || event instanceof Played
                                        || event instanceof WentAway
                                        || event instanceof Ended,
                                () -> "only time made this happen: " + event));
            }
            if (before.phase() == Phase.AWAY) {
                assertNotEquals(Phase.RUNNING, scene.session().phase(), "coming back asks first");
            }
        }

        void check() {
            Session session = scene.session();
            Moment now = scene.now();
            Duration last = Duration.ZERO;
            for (SessionEvent event : scene.events()) {
                boolean reopened = event instanceof WentAway;
                assertTrue(reopened || event.at().elapsed().compareTo(last) >= 0, () -> "back in time: " + event);
                last = event.at().elapsed();
            }
            assertFalse(session.timeLeft(now).isNegative());
            assertFalse(session.spent(now).isNegative());
            assertFalse(session.length().isNegative());
            assertFalse(session.standingFor(now).isNegative());
            session.remaining(now).ifPresent(left -> {
                assertFalse(left.isNegative());
                assertTrue(left.compareTo(session.length()) <= 0, () -> left + " of " + session.length());
            });
            session.leadIn(now).ifPresent(left -> assertTrue(left.compareTo(Duration.ofSeconds(3)) <= 0));
            session.nextDeadline().ifPresent(next -> assertTrue(next.compareTo(now.elapsed()) >= 0));
            checkRoute(session);
            checkTallies(session);
            checkPain(session);
            checkStop(session, now);
            checkEnd(session, now);
            checkUndo(session, now);
        }

        private void checkRoute(Session session) {
            List<Step> route = session.route();
            if (session.current().isPresent()) {
                Step last = route.get(route.size() - 1);
                boolean inHand = session.current().equals(Optional.of(last));
                assertTrue(last.kind().isWork() || inHand, () -> "nothing trails: " + last);
            }
            for (int index = 0; index < route.size(); index++) {
                assertEquals(index, route.get(index).index());
            }
        }

        private void checkTallies(Session session) {
            Duration held = Duration.ZERO;
            for (Tally tally : session.tallies()) {
                assertFalse(tally.held().isNegative());
                assertTrue(tally.done() >= 0 && tally.played() >= 0 && tally.skipped() >= 0);
                held = held.plus(tally.held()).plus(tally.heldPlayed());
            }
            assertEquals(session.moved(), held);
        }

        private void checkPain(Session session) {
            if (session.phase() == Phase.RUNNING
                    || session.phase() == Phase.WAITING
                    || session.phase() == Phase.PAUSED) {
                assertTrue(session.reds() < 2, "two reds leave only the end");
            }
            if (session.phase() != Phase.RUNNING) {
                return;
            }
            Step step = session.current().orElseThrow();
            if (step.kind().isWork() && step.item().isPresent()) {
                int item = step.item().get();
                boolean written = session.exerciseOf(step)
                        .equals(Optional.of(day.items().get(item).exercise()));
                boolean redAsWritten = session.band(item) == PainBand.RED;
                assertFalse(written && redAsWritten, () -> "no work in an exercise that ended red: " + step);
            }
        }

        private void checkStop(Session session, Moment now) {
            if (session.phase() != Phase.ENDED) {
                Turn stop = session.tick(now).session().on(Action.STOP, now);
                assertEquals(Phase.STOPPED, stop.session().phase());
                assertTrue(stop.events().size() <= 1);
                assertTrue(stop.cues().stream().allMatch(cue -> cue == Cue.SILENCE));
            }
        }

        private void checkEnd(Session session, Moment now) {
            Session ended = session;
            for (int press = 0; press < 2 && ended.phase() != Phase.ENDED; press++) {
                ended = ended.on(Action.FINISH, now).session();
            }
            assertEquals(Phase.ENDED, ended.phase());
        }

        private void checkUndo(Session session, Moment now) {
            if (session.allows(Verb.UNDO, now)) {
                Session undone = session.on(Action.UNDO, now).session();
                undone.remaining(now).ifPresent(left -> assertFalse(left.isNegative()));
                assertTrue(undone.reds() <= session.reds());
            }
        }

        void checkEveryPrefix() {
            List<SessionEvent> events = scene.events();
            Session folded = Session.fold(day, scene.session().rules(), List.of());
            for (int length = 1; length <= events.size(); length++) {
                folded = folded.after(events.get(length - 1));
                assertEquals(Session.fold(day, scene.session().rules(), events.subList(0, length)), folded);
            }
            assertEquals(scene.session(), folded);
        }
    }
}
