package dev.uncramp.core.journal;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.session.Began;
import dev.uncramp.core.session.CameBack;
import dev.uncramp.core.session.Confirmed;
import dev.uncramp.core.session.Done;
import dev.uncramp.core.session.Eased;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Ended;
import dev.uncramp.core.session.Extended;
import dev.uncramp.core.session.Finished;
import dev.uncramp.core.session.KindReported;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.NotAnswered;
import dev.uncramp.core.session.OneMore;
import dev.uncramp.core.session.PainReported;
import dev.uncramp.core.session.Paused;
import dev.uncramp.core.session.Played;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Reach;
import dev.uncramp.core.session.Resumed;
import dev.uncramp.core.session.Retargeted;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SignReported;
import dev.uncramp.core.session.Skipped;
import dev.uncramp.core.session.Stopped;
import dev.uncramp.core.session.Touched;
import dev.uncramp.core.session.Undone;
import dev.uncramp.core.session.WentAway;
import dev.uncramp.core.session.WentBack;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any event, of each kind as often as of any other. */
final class EventArbitraries {
    private EventArbitraries() {}

    static Arbitrary<Moment> moments() {
        Arbitrary<Duration> elapsed =
                Arbitraries.longs().between(0, Duration.ofDays(400).toNanos()).map(Duration::ofNanos);
        Arbitrary<OffsetDateTime> wall = Combinators.combine(
                        Arbitraries.longs().between(-2_000_000_000L, 200_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999),
                        Arbitraries.integers().between(-18 * 3600, 18 * 3600))
                .as((second, nano, offset) -> OffsetDateTime.of(
                        java.time.LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC),
                        ZoneOffset.ofTotalSeconds(offset)));
        return Combinators.combine(elapsed, wall).as(Moment::new);
    }

    static Arbitrary<PainScore> scores() {
        return Arbitraries.integers().between(0, 10).map(PainScore::of);
    }

    static Arbitrary<Boolean> yesOrNo() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<? extends SessionEvent> of(Arbitrary<? extends SessionEvent> events) {
        return events;
    }

    /** Each kind of event; a test proves that none is missing. */
    static Map<Class<? extends SessionEvent>, Arbitrary<? extends SessionEvent>> kinds() {
        Arbitrary<Moment> at = moments();
        Map<Class<? extends SessionEvent>, Arbitrary<? extends SessionEvent>> kinds = new LinkedHashMap<>();
        kinds.put(Began.class, of(Combinators.combine(at, scores().optional()).as(Began::new)));
        kinds.put(Paused.class, of(at.map(Paused::new)));
        kinds.put(Resumed.class, of(Combinators.combine(at, yesOrNo()).as(Resumed::new)));
        kinds.put(Done.class, of(at.map(Done::new)));
        kinds.put(Played.class, of(at.map(Played::new)));
        kinds.put(
                Skipped.class,
                of(Combinators.combine(at, Arbitraries.of(Reach.class)).as(Skipped::new)));
        kinds.put(WentBack.class, of(at.map(WentBack::new)));
        Arbitrary<Duration> by = Arbitraries.integers().between(-600, 600).map(Duration::ofSeconds);
        kinds.put(Extended.class, of(Combinators.combine(at, by).as(Extended::new)));
        kinds.put(
                Retargeted.class,
                of(Combinators.combine(at, Arbitraries.integers().between(-9, 9))
                        .as(Retargeted::new)));
        kinds.put(PainReported.class, of(Combinators.combine(at, scores()).as(PainReported::new)));
        kinds.put(NotAnswered.class, of(at.map(NotAnswered::new)));
        kinds.put(
                KindReported.class,
                of(Combinators.combine(at, Arbitraries.of(PainKind.class)).as(KindReported::new)));
        Arbitrary<String> signs = Arbitraries.of("saddle-numbness", "chest-pain");
        kinds.put(
                SignReported.class,
                of(Combinators.combine(at, Arbitraries.of(Tier.class), signs.optional())
                        .as(SignReported::new)));
        kinds.put(Stopped.class, of(at.map(Stopped::new)));
        kinds.put(Eased.class, of(at.map(Eased::new)));
        kinds.put(OneMore.class, of(at.map(OneMore::new)));
        kinds.put(WentAway.class, of(at.map(WentAway::new)));
        kinds.put(CameBack.class, of(Combinators.combine(at, yesOrNo()).as(CameBack::new)));
        kinds.put(Touched.class, of(at.map(Touched::new)));
        kinds.put(Undone.class, of(at.map(Undone::new)));
        kinds.put(Finished.class, of(at.map(Finished::new)));
        kinds.put(
                Confirmed.class,
                of(Combinators.combine(at, Arbitraries.of(Portion.class)).as(Confirmed::new)));
        kinds.put(
                Ended.class,
                of(Combinators.combine(at, Arbitraries.of(EndReason.class)).as(Ended::new)));
        return kinds;
    }

    static Arbitrary<SessionEvent> events() {
        return Arbitraries.of(kinds().values()).flatMap(kind -> kind.map(event -> event));
    }
}
