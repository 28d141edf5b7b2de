package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.FirstQuestion;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.Reply;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Over whole histories, with levels, rises, a step down, choices and times to avoid: a start at which pain has not settled,
 * is above the limit or is not told leads to no harder session than the last one was planned to be.
 */
class UnsettledProperties {

    private static final PainLimit LIMIT = PainLimit.of(3);

    private static final String HEAD = """
        avoid: a day with a fever
        pain: {limit: 3, settle: before the next session}
        """;

    private static final String LEVELS = """
        schedule: {every level: "for 9 weeks", level one: "daily, 2 x/day", level two on: "daily, 3 x/day"}
        levels:
          - one: week 1
          - two: weeks 2-3
            enter: It is easy.
          - three: weeks 4-9
            enter: It is easy again.
        session:
          - bridge: {level one: %d x %d, level two: %d x %d, level three: %d x %d}
          - sit-to-stand: %d, 2 more each week up to 40
          - march: 3 min easy
            or: {bike: 5 min easy}
          - dead-bug: 6, 1 more each week up to 20
            start: week 2
          - walk: 10 min
            start: The stairs are easy.
        progress:
          down: {when: it still hurts, then: %s}
        """;

    private static final String PACED = """
        schedule: daily
        levels:
          - one
          - two:
            enter: It is easy.
          - three:
            enter: It is easy again.
        session:
          - bridge: {level one: %d x %d, level two: %d x %d, level three: %d x %d}
          - sit-to-stand: %d, 1 set more each week up to 4 sets
        progress:
          down: {when: it still hurts, then: %s}
        """;

    private static final String WEEKS = """
        schedule: 3 days/week
        session:
          - bridge: {week 1: %d x %d, week 2 session 1: %d x %d, week 2 session 2: %d x %d, week 3 on: %d x 30}
          - walk: {week 2 on: 5 min}
          - dead-bug: 5, hold 2 s, 2 s more each week up to 20 s
        progress:
          down: {when: it still hurts, then: %s}
        """;

    @Provide
    Arbitrary<String> programs() {
        return Combinators.combine(
                        Arbitraries.of(LEVELS, PACED, WEEKS),
                        Arbitraries.integers().between(1, 9).list().ofSize(7),
                        Arbitraries.of("half as much", "one set less", "a week back", "a level back", "Take it easy."))
                .as((program, numbers, down) -> HEAD
                        + program.formatted(
                                numbers.get(0),
                                numbers.get(1),
                                numbers.get(2),
                                numbers.get(3),
                                numbers.get(4),
                                numbers.get(5),
                                numbers.get(6) * 2,
                                down));
    }

    @Provide
    Arbitrary<List<UnaryOperator<Diary>>> pasts() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, Arbitraries.of(yesOn(1), yesOn(1), yesOn(2), yesOn(4))),
                        net.jqwik.api.Tuple.of(2, Arbitraries.of(yesOn(0), (UnaryOperator<Diary>) Diary::avoided)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.of(
                                        diary -> diary.red().days(1),
                                        Diary::gentler,
                                        diary -> diary.gentler().days(1),
                                        diary -> diary.notToday().days(1),
                                        diary -> diary.brokenOff().days(1),
                                        diary -> diary.done().days(1),
                                        diary -> diary.done().days(1).morning(Morning.WORSE))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Does what is next with a yes to each question, and lets days pass. */
    private static UnaryOperator<Diary> yesOn(int days) {
        return diary -> diary.answering(UnsettledProperties::yes).days(days);
    }

    private static PartChange yes(PartQuestion question) {
        return question.changes().get(0);
    }

    @Provide
    Arbitrary<Optional<PainScore>> scores() {
        return Arbitraries.integers().between(0, 6).map(PainScore::of).optional(0.3);
    }

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.of(0, 0, 0, 1).list().ofSize(8);
    }

    @Property(tries = 250)
    void whatHasNotSettledOrIsNotToldIsNeverHarderThanTheLastTime(
            @ForAll("programs") String program,
            @ForAll("pasts") List<UnaryOperator<Diary>> past,
            @ForAll("scores") Optional<PainScore> score,
            @ForAll("answers") List<Integer> answers) {
        Diary diary = Diary.of(program);
        for (UnaryOperator<Diary> step : past) {
            diary = step.apply(diary);
        }
        Whereabouts next = diary.next();
        StartQuestions asks = QuestionsAtStart.of(diary.history(), diary.program(), Set.of(), diary.now());
        BeforeSession told = answered(BeforeSession.asking(asks.asking(next.questions()), List.of()), score, answers);
        Outcome outcome = told.decide(LIMIT).orElseThrow();
        boolean unsettled = asks.settling().isPresent()
                && score.filter(now -> now.value() <= 1).isEmpty();
        if (unsettled) {
            assertNotEquals(new Outcome.Start(), outcome);
        }
        List<SessionRecord> before = diary.history().sessions().stream()
                .filter(record -> !record.exercises().isEmpty())
                .toList();
        if (!(outcome instanceof Outcome.StartGentler) || before.isEmpty()) {
            return;
        }
        Prescription planned = next.prescription();
        Prescription today = next.noFurther(
                diary.program(),
                diary.catalog(),
                told.prescribed(planned.with(planned.ease().gentler())));
        assertTrue(today.ease().isGentler());
        SessionRecord last = before.get(before.size() - 1);
        assertNoHarder(
                items(diary, today),
                items(diary, last.prescription().with(Ease.AS_WRITTEN)),
                today + "\nafter " + last.prescription());
    }

    private static BeforeSession answered(BeforeSession asked, Optional<PainScore> score, List<Integer> answers) {
        BeforeSession before = asked;
        for (Optional<FirstQuestion> open = before.question(); open.isPresent(); open = before.question()) {
            int given = before.parts().size();
            before = switch (open.get()) {
                case SEEN -> before.seen(Reply.YES);
                case MORNING -> before.morning(Optional.of(Morning.SAME));
                case ANYTHING_NEW, SIGNS -> before.answered(SignsReply.Answer.NONE);
                case GATE -> before.gate(Reply.YES);
                case AVOID -> before.avoid(Reply.NO);
                case SCORE -> before.hurting(score);
                case PART -> {
                    PartQuestion question = before.part().orElseThrow();
                    yield before.answered(question.changes()
                            .get(Math.min(
                                    answers.get(given % 8), question.changes().size() - 1)));
                }
            };
        }
        return before;
    }

    private static void assertNoHarder(List<TimelineItem> now, List<TimelineItem> then, String why) {
        assertEquals(
                List.of(),
                now.stream()
                        .filter(item -> item.dose().parts().load().isPresent())
                        .toList(),
                why);
        Set<String> places = then.stream().map(item -> item.place().toString()).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                now.stream()
                        .map(item -> item.place().toString())
                        .filter(place -> !places.contains(place))
                        .toList(),
                why);
        assertAtMost(now, then, item -> most(item, Step::sets), why + " sets");
        assertAtMost(now, then, item -> most(item, Step::reps), why + " reps");
        assertAtMost(now, then, UnsettledProperties::seconds, why + " seconds");
    }

    private static void assertAtMost(
            List<TimelineItem> now, List<TimelineItem> then, Function<TimelineItem, Long> amount, String why) {
        Map<String, Long> before =
                then.stream().collect(Collectors.toMap(UnsettledProperties::placed, amount, Math::max));
        for (TimelineItem item : now) {
            Long last = before.getOrDefault(placed(item), Long.MAX_VALUE);
            assertTrue(amount.apply(item) <= last, () -> placed(item) + ": " + why);
        }
    }

    private static String placed(TimelineItem item) {
        return item.place() + " " + item.exercise().id();
    }

    private static long most(TimelineItem item, Function<Step, Integer> amount) {
        return item.steps().stream().mapToInt(amount::apply).max().orElse(0);
    }

    private static long seconds(TimelineItem item) {
        return item.steps().stream()
                .filter(Step::isExercise)
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus)
                .toSeconds();
    }

    private static List<TimelineItem> items(Diary diary, Prescription day) {
        return Timeline.of(diary.program(), day, diary.catalog()).items();
    }
}
