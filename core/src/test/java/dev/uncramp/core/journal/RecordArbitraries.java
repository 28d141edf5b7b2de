package dev.uncramp.core.journal;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.history.Avoided;
import dev.uncramp.core.history.CrampRecord;
import dev.uncramp.core.history.ExerciseRecord;
import dev.uncramp.core.history.Fingerprint;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.history.NotStarted;
import dev.uncramp.core.history.ProgramStamp;
import dev.uncramp.core.history.SeenAnswer;
import dev.uncramp.core.history.SessionOrigin;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.history.StopRecord;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Tally;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any entry of a history. */
final class RecordArbitraries {
    private RecordArbitraries() {}

    static Arbitrary<HistoryEntry> entries() {
        return Arbitraries.oneOf(
                records().map(entry -> entry),
                records().map(Avoided::new),
                mornings().map(entry -> entry),
                seen().map(entry -> entry),
                cramps().map(entry -> entry),
                notStarted().map(entry -> entry));
    }

    static Arbitrary<SessionRecord> records() {
        return Combinators.combine(
                        origins(),
                        JournalArbitraries.prescriptions(),
                        times(),
                        durations().list().ofSize(3),
                        Arbitraries.of(EndReason.class).optional(),
                        Combinators.combine(
                                        Arbitraries.of(Portion.class).optional(),
                                        EventArbitraries.scores().optional(),
                                        EventArbitraries.scores().optional())
                                .as(Answers::new),
                        exercises().list().ofMaxSize(3),
                        stops().list().ofMaxSize(3))
                .as((origin, prescription, time, lasting, ending, answers, exercises, stops) -> new SessionRecord(
                        origin,
                        prescription,
                        time,
                        time.plusMinutes(9),
                        lasting.get(0),
                        lasting.get(1),
                        lasting.get(2),
                        ending,
                        answers.confirmed(),
                        answers.before(),
                        answers.after(),
                        exercises,
                        stops,
                        stops.size(),
                        stops.size() > 1));
    }

    private record Answers(
            java.util.Optional<Portion> confirmed,
            java.util.Optional<PainScore> before,
            java.util.Optional<PainScore> after) {}

    private static Arbitrary<OffsetDateTime> times() {
        return EventArbitraries.moments().map(Moment::wall);
    }

    private static Arbitrary<Duration> durations() {
        return EventArbitraries.moments().map(Moment::elapsed);
    }

    private static Arbitrary<ProgramStamp> programs() {
        return Combinators.combine(
                        Arbitraries.of("lower-back/settle", "mine").map(ProgramId::of),
                        JournalArbitraries.texts(),
                        JournalArbitraries.texts().optional(),
                        Arbitraries.strings().ofMaxLength(9).map(Fingerprint::of))
                .as(ProgramStamp::new);
    }

    private static Arbitrary<String> signs() {
        return Arbitraries.of("saddle-numbness", "chest-pain");
    }

    private static Arbitrary<SessionOrigin> origins() {
        return Combinators.combine(JournalArbitraries.sessions(), programs(), signs().optional())
                .as((session, program, sign) -> new SessionOrigin(session, program, "0.1.0", sign, sign.isEmpty()));
    }

    private static Arbitrary<ExerciseId> exerciseIds() {
        return Arbitraries.of("bridge", "single-knee-to-chest").map(ExerciseId::of);
    }

    private static Arbitrary<Tally> sets() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 12);
        return Combinators.combine(
                        exerciseIds(),
                        EventArbitraries.yesOrNo(),
                        Arbitraries.of(Side.class),
                        numbers.list().ofSize(6),
                        durations().list().ofSize(3))
                .as((exercise, eased, side, number, time) -> new Tally(
                        number.get(0),
                        exercise,
                        eased,
                        1 + number.get(1),
                        1 + number.get(2),
                        side,
                        12,
                        time.get(0),
                        number.get(3),
                        number.get(4),
                        number.get(5),
                        time.get(1),
                        time.get(2)));
    }

    private static Arbitrary<ExerciseRecord> exercises() {
        return Combinators.combine(
                        JournalArbitraries.paths(),
                        exerciseIds(),
                        exerciseIds().optional(),
                        Arbitraries.of("10, hold 5 s, each side", "2 x 30 s"),
                        sets().list().ofMaxSize(4),
                        EventArbitraries.scores().optional())
                .as(ExerciseRecord::new);
    }

    private static Arbitrary<StopRecord> stops() {
        return Combinators.combine(
                        times(),
                        JournalArbitraries.paths().optional(),
                        EventArbitraries.scores().optional(),
                        Arbitraries.of(PainKind.class).optional(),
                        Arbitraries.of(Tier.class).optional(),
                        signs().optional(),
                        Arbitraries.of(StopRecord.Then.class))
                .as(StopRecord::new);
    }

    private static Arbitrary<MorningAnswer> mornings() {
        return Combinators.combine(times(), Arbitraries.of(Morning.class).optional())
                .as((time, morning) ->
                        new MorningAnswer(time, time.toLocalDate().minusDays(1), morning));
    }

    private static Arbitrary<SeenAnswer> seen() {
        return Combinators.combine(times(), EventArbitraries.yesOrNo()).as(SeenAnswer::new);
    }

    private static Arbitrary<CrampRecord> cramps() {
        return Combinators.combine(times(), Arbitraries.of(Region.class), EventArbitraries.yesOrNo())
                .as(CrampRecord::new);
    }

    private static Arbitrary<NotStarted> notStarted() {
        return Combinators.combine(
                        times(),
                        programs(),
                        Arbitraries.of(Tier.class).optional(),
                        signs().optional(),
                        EventArbitraries.scores().optional(),
                        EventArbitraries.yesOrNo(),
                        EventArbitraries.yesOrNo())
                .as(NotStarted::new);
    }
}
