package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.FirstQuestion;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Reply;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The promise of the protocol, over any history, any answers and any actions: severe pain, a warning sign, silence and
 * an unwatched session never lead to "start as usual", and never earn progress.
 */
class SafetyProperties {

    private static final List<WarningSign> SIGNS = WarningSigns.of(Region.LOWER_BACK);
    private static final List<Program> PROGRAMS = List.of(program("lower-back/settle"), program("lower-back/build"));
    private static final Set<ProgramId> KNOWN = Set.of(ProgramId.of("lower-back/restore"));

    private static Program program(String name) {
        return Library.builtIn().program(name).orElseThrow().program().orElseThrow();
    }

    /** Something that was kept. */
    @Provide
    Arbitrary<Past> pasts() {
        Arbitrary<UnaryOperator<Past>> kept = Arbitraries.of(
                Past::calm,
                past -> past.calm(true),
                Past::gentler,
                Past::red,
                Past::kind,
                Past::notToday,
                past -> past.stopped(StopRecord.Then.ENDED),
                past -> past.sign(Tier.NOW),
                past -> past.sign(Tier.TODAY),
                past -> past.help(Tier.NOW),
                past -> past.help(Tier.APPOINTMENT),
                past -> past.seen(true),
                past -> past.seen(false),
                past -> past.morning(Optional.of(Morning.WORSE)),
                past -> past.morning(Optional.of(Morning.BETTER)),
                past -> past.morning(Optional.empty()),
                past -> past.after(Duration.ofHours(3)),
                past -> past.after(Duration.ofDays(1)),
                past -> past.after(Duration.ofDays(15)));
        return kept.list().ofMaxSize(12).map(steps -> {
            Past past = Past.none();
            for (UnaryOperator<Past> step : steps) {
                past = step.apply(past);
            }
            return past;
        });
    }

    /** An answer to any question, in any order, also one that was not asked. */
    @Provide
    Arbitrary<List<UnaryOperator<BeforeSession>>> answers() {
        Arbitrary<UnaryOperator<BeforeSession>> replies = Combinators.combine(
                        Arbitraries.of(Reply.class), Arbitraries.integers().between(0, 2))
                .as((reply, which) -> before -> switch (which) {
                    case 0 -> before.seen(reply);
                    case 1 -> before.gate(reply);
                    default -> before.avoid(reply);
                });
        Arbitrary<UnaryOperator<BeforeSession>> signs =
                Arbitraries.of(SignsReply.Answer.class).map(answer -> before -> before.answered(answer));
        Arbitrary<UnaryOperator<BeforeSession>> named =
                Arbitraries.of(SIGNS).map(sign -> before -> before.naming(sign));
        Arbitrary<UnaryOperator<BeforeSession>> scores = scores().map(score -> before -> before.hurting(score));
        Arbitrary<UnaryOperator<BeforeSession>> mornings =
                Arbitraries.of(Morning.class).optional().map(morning -> before -> before.morning(morning));
        Arbitrary<UnaryOperator<BeforeSession>> others = Arbitraries.of(
                BeforeSession::beenChecked,
                BeforeSession::sharp,
                BeforeSession::signsAgain,
                BeforeSession::painAgain,
                before -> before);
        return Arbitraries.oneOf(replies, signs, named, scores, mornings, others)
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<Optional<PainScore>> scores() {
        return Arbitraries.integers().between(0, 10).map(PainScore::of).optional();
    }

    @Provide
    Arbitrary<PainLimit> limits() {
        return Arbitraries.integers().between(1, 9).map(PainLimit::of);
    }

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.of(PROGRAMS);
    }

    @Property(tries = 1500)
    void onlyAClearWayThroughEveryQuestionLeadsToTheSessionAsWritten(
            @ForAll("pasts") Past past,
            @ForAll("programs") Program program,
            @ForAll("answers") List<UnaryOperator<BeforeSession>> answers,
            @ForAll("limits") PainLimit limit) {
        StartQuestions asks = QuestionsAtStart.of(past.history(), program, KNOWN, past.now());
        BeforeSession before = BeforeSession.asking(asks, SIGNS);
        assertEquals(Optional.empty(), before.decide(limit), "silence leads nowhere");
        for (UnaryOperator<BeforeSession> answer : answers) {
            before = answer.apply(before);
        }
        if (!before.decide(limit).equals(Optional.of(new Outcome.Start()))) {
            return;
        }
        BeforeSession told = before;
        boolean checked = told.signs().checked()
                && told.signs()
                        .named()
                        .filter(sign -> sign.tier() == Tier.APPOINTMENT)
                        .isPresent();
        assertTrue(told.signs().answer() == SignsReply.Answer.NONE || checked, told::toString);
        assertTrue(!asks.seen() || told.seen() == Reply.YES, told::toString);
        assertTrue(asks.gate().isEmpty() || told.gate() == Reply.YES, told::toString);
        assertTrue(asks.avoid().isEmpty() || told.avoid() == Reply.NO, told::toString);
        assertFalse(told.pain().sharpAtRest());
        assertFalse(told.before()
                .filter(score -> score.severe() || score.value() > limit.value())
                .isPresent());
        assertFalse(told.morning().isWorse() || asks.caution() == StartQuestions.Caution.LESS_TODAY);
        assertTrue(
                told.before().isPresent() || asks.caution() == StartQuestions.Caution.NONE,
                "after trouble silence is not the session as written");
    }

    @Property(tries = 1500)
    void whatWasTooMuchTheLastTimeIsAskedAboutBeforeTheSessionAsWritten(
            @ForAll("pasts") Past past, @ForAll("programs") Program program) {
        StartQuestions asks = QuestionsAtStart.of(past.history(), program, KNOWN, past.now());
        List<HistoryEntry> starts = past.history().starts();
        boolean kept = !starts.isEmpty();
        boolean trouble = kept && isTrouble(starts.get(starts.size() - 1));
        if (trouble) {
            assertTrue(asks.score() && asks.caution() != StartQuestions.Caution.NONE, asks::toString);
        }
        if (!kept || FlareUp.in(past.history()) || asks.seen()) {
            assertTrue(asks.inFull() && asks.score(), asks::toString);
        }
        if (!asks.score()) {
            assertFalse(asks.inFull() || asks.seen() || trouble, asks::toString);
            assertFalse(past.history().sessionsOn(past.now().toLocalDate()).isEmpty());
        }
    }

    private static boolean isTrouble(HistoryEntry entry) {
        return !(entry instanceof SessionRecord session) || session.red() || session.endedInHelp();
    }

    @Property(tries = 500)
    void everyStartCanBeAnsweredSoThatNobodyIsLockedOut(
            @ForAll("pasts") Past past, @ForAll("programs") Program program, @ForAll("limits") PainLimit limit) {
        StartQuestions asks = QuestionsAtStart.of(past.history(), program, KNOWN, past.now());
        BeforeSession before = BeforeSession.asking(asks, SIGNS);
        for (int i = 0; i < FirstQuestion.values().length && before.question().isPresent(); i++) {
            before = switch (before.question().get()) {
                case SEEN -> before.seen(Reply.YES);
                case MORNING -> before.morning(Optional.of(Morning.SAME));
                case ANYTHING_NEW, SIGNS -> before.answered(SignsReply.Answer.NONE);
                case GATE -> before.gate(Reply.YES);
                case AVOID -> before.avoid(Reply.NO);
                case SCORE -> before.hurting(Optional.of(PainScore.of(0)));
                case PART -> before.answered(PartChange.NOTHING);
            };
        }
        assertEquals(Optional.empty(), before.question());
        Outcome expected = asks.caution() == StartQuestions.Caution.LESS_TODAY
                ? new Outcome.StartGentler(Outcome.StartGentler.Why.WORSE_MORNING)
                : new Outcome.Start();
        assertEquals(Optional.of(expected), before.decide(limit));
    }

    /** What a person, or nobody, does in a session. */
    @Provide
    Arbitrary<List<UnaryOperator<Walk>>> deeds() {
        Arbitrary<UnaryOperator<Walk>> time =
                Arbitraries.integers().between(1, 120).map(seconds -> walk -> walk.pass(seconds));
        Arbitrary<UnaryOperator<Walk>> away =
                Arbitraries.integers().between(3, 600).map(seconds -> walk -> walk.gone(Duration.ofSeconds(seconds)));
        Arbitrary<Action> actions = Arbitraries.oneOf(
                Arbitraries.of(Verb.values()).map(Action.Press::new),
                Arbitraries.integers().between(0, 10).map(Action::pain),
                Arbitraries.of(Portion.values()).map(Action.Confirm::new),
                Arbitraries.just(new Action.ReportSign(Tier.NOW, Optional.empty())));
        return Arbitraries.oneOf(time, away, actions.map(action -> walk -> walk.on(action)))
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 150)
    void onlyAWatchedPainlessAnsweredSessionEarnsProgress(
            @ForAll("scores") Optional<PainScore> before, @ForAll("deeds") List<UnaryOperator<Walk>> deeds) {
        Walk walk = Walk.through("lower-back/settle", before);
        for (UnaryOperator<Walk> deed : deeds) {
            walk = deed.apply(walk);
        }
        walk.toTheQuestions();
        walk.on(Action.pain(1)).on(new Action.Press(Verb.NO_ANSWER)).on(new Action.Press(Verb.NO_ANSWER));
        SessionRecord record = walk.record();
        boolean severe = record.exercises().stream()
                        .flatMap(exercise -> exercise.pain().stream())
                        .anyMatch(PainScore::severe)
                || record.after().filter(PainScore::severe).isPresent();
        boolean left = record.exercises().stream().anyMatch(exercise -> !exercise.isAllDone());
        if (severe || record.endedInHelp() || before.isEmpty() || record.after().isEmpty() || left) {
            assertTrue(
                    !record.earns() || (left && record.confirmed().equals(Optional.of(Portion.ALL))), record::toString);
        }
        assertFalse(new History(List.of(record)).earns(record), "no morning after was told");
    }

    @Property(tries = 40)
    void anUnwatchedSessionEarnsNothing(@ForAll("scores") Optional<PainScore> before) {
        Walk walk = Walk.through("lower-back/settle", before);
        walk.pass(1800);
        assertFalse(walk.record().earns());
        walk.toTheEnd();
        assertFalse(walk.record().earns());
    }

    @Property(tries = 200)
    void noTroubleAndNoWorseMorningEarnsProgress(@ForAll("pasts") Past past) {
        History history = past.history();
        for (SessionRecord session : history.sessions()) {
            if (session.red()
                    || session.endedInHelp()
                    || session.prescription().ease() != Ease.AS_WRITTEN
                    || history.morningAfter(session)
                            .filter(morning -> morning != Morning.WORSE)
                            .isEmpty()) {
                assertFalse(history.earns(session));
            }
        }
    }
}
