package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.StartQuestions.Caution;
import dev.uncramp.core.session.StartQuestions.LastDay;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsAtStartTests {

    private static final Program SETTLE = program("lower-back/settle");
    private static final Program BUILD = program("lower-back/build");
    private static final Set<ProgramId> KNOWN =
            Set.of(ProgramId.of("lower-back/settle"), ProgramId.of("lower-back/restore"));
    private static final Duration DAY = Duration.ofDays(1);

    private static Program program(String name) {
        return Library.builtIn().program(name).orElseThrow().program().orElseThrow();
    }

    private static StartQuestions settle(Past past) {
        return QuestionsAtStart.of(past.history(), SETTLE, KNOWN, past.now());
    }

    private static boolean inFull(Past past) {
        return settle(past).inFull();
    }

    @Test
    void whatMustBeTrueForTheFirstPhaseIsAskedWithTheGate() {
        String levels = """
            levels:
              - low: week 1
                enter: You can stand.
              - high: week 2 on
            session:
              - bridge:
                  level low: 8
                  level high: 12
            """;
        assertEquals("You can stand.", gate(levels));
        assertEquals("You can walk. You can stand.", gate("gate: You can walk.\n" + levels));
    }

    private static String gate(String program) {
        Diary diary = Diary.of(program);
        return QuestionsAtStart.of(diary.history(), diary.program(), Set.of(), diary.now())
                .gate()
                .orElseThrow()
                .words()
                .value();
    }

    @Test
    void theFirstStartEverListsTheSignsAsksTheGateAndTheScore() {
        StartQuestions first = settle(Past.none());
        assertTrue(first.inFull() && first.score() && first.gate().isPresent());
        assertFalse(first.seen());
        assertEquals(Optional.empty(), first.morning());
        assertEquals(Caution.NONE, first.caution());
    }

    @Test
    void aKnownProgramAsksInOneLineAndTheScoreOncePerDay() {
        StartQuestions next = settle(Past.known());
        assertFalse(next.inFull());
        assertEquals(Optional.empty(), next.gate());
        assertTrue(next.score());
    }

    @Test
    void fromTheSecondSessionOfACalmDayOnOnlyOneLineIsAsked() {
        StartQuestions second = settle(Past.known().calm().after(Duration.ofHours(2)));
        assertFalse(second.inFull() || second.score() || second.seen());
        assertEquals(Optional.empty(), second.morning());
        assertFalse(
                settle(Past.known().calm().calm().after(Duration.ofHours(2))).score());
    }

    @Test
    void aSecondSessionAfterAnythingButACalmOneAsksTheScore() {
        assertTrue(settle(Past.known().gentler()).score(), "pain above the limit was told");
        assertTrue(settle(Past.known().red()).score());
        assertTrue(settle(Past.known().red().calm()).score());
        assertTrue(settle(Past.known().stopped(StopRecord.Then.ENDED)).score());
        assertTrue(settle(Past.known().stopped(StopRecord.Then.EASED)).score());
        assertFalse(settle(Past.known().stopped(StopRecord.Then.WENT_ON)).score());
        assertFalse(settle(Past.known().stopped(StopRecord.Then.TAKEN_BACK)).score());
        assertTrue(settle(Past.known().notToday().calm(true)).score());
    }

    @Test
    void aNewProgramListsTheSignsAndAsksItsGate() {
        StartQuestions build = QuestionsAtStart.of(
                Past.known().history(), BUILD, KNOWN, Past.known().now());
        assertTrue(build.inFull());
        assertEquals(
                Optional.of(ProgramId.of("lower-back/restore")),
                build.gate().orElseThrow().easier());
        assertEquals(
                Optional.empty(),
                QuestionsAtStart.of(History.empty(), BUILD, Set.of(), Past.FIRST)
                        .gate()
                        .orElseThrow()
                        .easier(),
                "a program that is not there is not named");
        assertEquals(Optional.empty(), settle(Past.none()).gate().orElseThrow().easier(), "settle is the easiest");
    }

    @Test
    void aFlareUpListsTheSigns() {
        assertTrue(inFull(Past.known().notToday().after(DAY)));
        assertTrue(inFull(Past.known().red().after(DAY).red().after(DAY)));
        assertFalse(inFull(Past.known().red().after(DAY)));
        assertFalse(inFull(Past.known().red().after(DAY).calm().after(DAY).red().after(DAY)));
    }

    @Test
    void theSignsAreListedEveryFourteenDays() {
        assertFalse(inFull(Past.none().calm(true).after(Duration.ofDays(13))));
        assertTrue(inFull(Past.none().calm(true).after(Duration.ofDays(14))));
        Past often = Past.none().calm(true);
        for (int day = 0; day < 14; day++) {
            often.after(DAY).calm(false);
        }
        assertTrue(inFull(often), "one line each day is no list");
        assertFalse(inFull(often.calm(true).after(DAY)));
    }

    @Test
    void aClockThatWasSetBackMakesNoListFresh() {
        Past past = Past.none().calm(true);
        assertTrue(QuestionsAtStart.of(past.history(), SETTLE, KNOWN, Past.FIRST.minusYears(1))
                .inFull());
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void afterAdviceToGetHelpTheSignsAreListed(Tier tier) {
        assertTrue(inFull(Past.known().help(tier).after(DAY)));
        assertTrue(inFull(Past.known().sign(tier).after(DAY)));
        assertTrue(inFull(Past.known().kind().after(DAY)));
    }

    @Test
    void afterHelpNowTheNextStartAsksFirstIfSomeoneHasSeenThePerson() {
        assertTrue(settle(Past.known().help(Tier.NOW).after(DAY)).seen());
        assertTrue(settle(Past.known().sign(Tier.NOW).after(DAY)).seen());
        assertTrue(settle(Past.known().help(Tier.NOW).seen(false)).seen());
        assertTrue(settle(Past.known().help(Tier.NOW).calm().after(Duration.ofDays(400)))
                .seen());
        assertFalse(settle(Past.known().help(Tier.NOW).seen(true)).seen());
        assertTrue(inFull(Past.known().help(Tier.NOW).seen(true)));
        assertFalse(settle(Past.known().help(Tier.TODAY)).seen());
        assertFalse(settle(Past.known().help(Tier.APPOINTMENT)).seen());
    }

    @Test
    void nobodyIsLockedOutForGood() {
        Past past =
                Past.known().help(Tier.NOW).seen(false).seen(true).calm(true).after(DAY);
        StartQuestions later = settle(past);
        assertFalse(later.seen() || later.inFull());
    }

    @Test
    void theMorningAfterIsAskedOnTheFirstStartOfALaterDay() {
        Past past = Past.known().calm().after(DAY);
        LastDay last = settle(past).morning().orElseThrow();
        assertEquals(past.now().toLocalDate().minusDays(1), last.day());
        assertFalse(last.worseBefore());
        assertEquals(
                Optional.empty(),
                settle(past.morning(Optional.empty())).morning(),
                "it was left out, and is asked once");
    }

    @Test
    void aSecondWorseMorningInARowIsKnownAsSuch() {
        Past worse = Past.known()
                .calm()
                .after(DAY)
                .morning(Optional.of(Morning.WORSE))
                .gentler();
        assertTrue(settle(worse.after(DAY)).morning().orElseThrow().worseBefore());
        Past silent = worse.morning(Optional.empty()).calm().after(DAY);
        assertTrue(settle(silent).morning().orElseThrow().worseBefore(), "silence is no better morning");
        Past better = silent.morning(Optional.of(Morning.SAME)).calm().after(DAY);
        assertFalse(settle(better).morning().orElseThrow().worseBefore());
    }

    @Test
    void aWorseMorningCountsForTheWholeDay() {
        Past worse = Past.known()
                .calm()
                .after(DAY)
                .morning(Optional.of(Morning.WORSE))
                .calm();
        assertEquals(Caution.LESS_TODAY, settle(worse).caution());
        assertTrue(settle(worse).score());
        assertEquals(Caution.NONE, settle(worse.after(DAY)).caution());
    }

    @Test
    void afterTroubleASilentScoreIsCareful() {
        assertEquals(
                Caution.AFTER_TROUBLE, settle(Past.known().red().after(DAY)).caution());
        assertEquals(
                Caution.AFTER_TROUBLE,
                settle(Past.known().notToday().after(DAY)).caution());
        assertEquals(
                Caution.AFTER_TROUBLE, settle(Past.known().kind().after(DAY)).caution());
        assertEquals(Caution.NONE, settle(Past.known().red().after(DAY).calm()).caution());
    }

    @Test
    void aDayWithoutASessionDoesNotHideAFlareUp() {
        assertTrue(FlareUp.in(
                Past.known().notToday().seen(true).morning(Optional.empty()).history()));
        assertFalse(FlareUp.in(Past.known().notToday().calm(true).history()));
        assertFalse(FlareUp.in(Past.known().help(Tier.TODAY).history()));
        assertFalse(FlareUp.in(History.empty()));
    }

    @Test
    void whereItIsToSettleBeforeTheNextSessionEachStartAsksTheScoreForTwoDays() {
        Diary twice = Diary.of("""
            id: lower-back/settle
            schedule: 2 x/day
            pain: {limit: 3, settle: before the next session}
            session:
              - bridge: 8
            """);
        Past past = Past.known().calm();
        assertEquals(Optional.of(PainScore.of(1)), settling(twice, past.after(Duration.ofHours(6))));
        assertEquals(Optional.of(PainScore.of(1)), settling(twice, past.after(DAY)));
        assertEquals(Optional.empty(), settling(twice, past.after(DAY)));
        assertEquals(Optional.empty(), settle(Past.known().calm()).settling());
    }

    /** How much it hurt before the last session, where this start asks whether that has settled. */
    private static Optional<PainScore> settling(Diary diary, Past past) {
        StartQuestions asked = QuestionsAtStart.of(past.history(), diary.program(), KNOWN, past.now());
        assertTrue(asked.score());
        return asked.settling().flatMap(StartQuestions.Settling::before);
    }
}
