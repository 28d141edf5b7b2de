package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.SignsReply.Answer;
import dev.uncramp.core.session.StartQuestions.Caution;
import dev.uncramp.core.session.StartQuestions.Gate;
import dev.uncramp.core.session.StartQuestions.LastDay;
import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BeforeSessionTests {

    static final List<WarningSign> SIGNS = WarningSigns.of(Region.LOWER_BACK);
    private static final PainLimit LIMIT = PainLimit.of(3);
    private static final List<Avoid> FEVER = List.of(Avoid.on(SafeText.of("you have a fever")));
    private static final Gate GATE =
            new Gate(SafeText.of("You can roll over in bed."), Optional.of(ProgramId.of("lower-back/settle")));
    private static final StartQuestions EVERY = new StartQuestions(
            true,
            Optional.of(new LastDay(LocalDate.of(2026, 11, 19), false)),
            true,
            Optional.of(GATE),
            FEVER,
            true,
            Caution.NONE,
            List.of(),
            Optional.empty());
    private static final StartQuestions ONE_KEY = new StartQuestions(
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            false,
            Caution.NONE,
            List.of(),
            Optional.empty());

    static String decided(BeforeSession before) {
        return before.decide(LIMIT)
                .map(outcome -> outcome.match(new Outcome.Cases<String>() {
                    @Override
                    public String start(Outcome.Start start) {
                        return "start";
                    }

                    @Override
                    public String startGentler(Outcome.StartGentler startGentler) {
                        return "gentler, " + startGentler.why();
                    }

                    @Override
                    public String notToday(Outcome.NotToday notToday) {
                        return "not today";
                    }

                    @Override
                    public String notYet(Outcome.NotYet notYet) {
                        return "first " + notYet.easier();
                    }

                    @Override
                    public String getHelp(Outcome.GetHelp getHelp) {
                        return "help " + getHelp.tier().key();
                    }
                }))
                .orElse("open");
    }

    private static BeforeSession asking() {
        return BeforeSession.asking(StartQuestions.full(), SIGNS);
    }

    private static BeforeSession none() {
        return asking().answered(Answer.NONE);
    }

    private static BeforeSession with(Caution caution) {
        StartQuestions questions = new StartQuestions(
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                true,
                caution,
                List.of(),
                Optional.empty());
        return BeforeSession.asking(questions, SIGNS).answered(Answer.NONE);
    }

    private static Optional<PainScore> score(int value) {
        return Optional.of(PainScore.of(value));
    }

    static WarningSign sign(String row) {
        return SIGNS.stream().filter(sign -> sign.row().equals(row)).findFirst().orElseThrow();
    }

    @Test
    void silenceAndEnterLeadNowhere() {
        assertEquals("open", decided(asking()));
        assertEquals("open", decided(asking().hurting(score(0))));
        assertEquals("open", decided(asking().sharp()));
        assertEquals("open", decided(none()));
        assertEquals("open", decided(none().answered(Answer.NOT_ANSWERED)));
        assertEquals(Optional.empty(), asking().tier());
    }

    @ParameterizedTest
    @CsvSource({
        "-, start",
        "0, start",
        "1, start",
        "2, start",
        "3, start",
        "4, 'gentler, ABOVE_LIMIT'",
        "5, 'gentler, ABOVE_LIMIT'",
        "6, 'gentler, ABOVE_LIMIT'",
        "7, not today",
        "8, not today",
        "9, not today",
        "10, not today"
    })
    void theScoreDecidesBetweenStartGentlerAndNotToday(String score, String outcome) {
        Optional<PainScore> before = score.equals("-") ? Optional.empty() : score(Integer.parseInt(score));
        assertEquals(outcome, decided(none().hurting(before)));
    }

    @Test
    void atTheHighestLimitSevenIsStillNotToday() {
        assertEquals(
                Optional.of(new Outcome.NotToday()), none().hurting(score(7)).decide(PainLimit.of(9)));
        assertEquals(Optional.of(new Outcome.Start()), none().hurting(score(6)).decide(PainLimit.of(9)));
    }

    @Test
    void sharpPainAtRestIsNotToday() {
        assertEquals("not today", decided(none().sharp().hurting(score(1))));
        assertEquals("not today", decided(none().sharp()));
    }

    @Test
    void yesAndNotSureShowTheMostUrgentTierUntilTheSignIsNamed() {
        BeforeSession yes = asking().answered(Answer.YES);
        assertEquals("help now", decided(yes));
        assertEquals("help now", decided(yes.answered(Answer.NOT_SURE)));
        assertEquals("help today", decided(yes.naming(sign("c7"))));
        assertEquals("help appointment", decided(yes.naming(sign("c8"))));
        assertEquals(Optional.of(Tier.APPOINTMENT), yes.naming(sign("c8")).tier());
    }

    @Test
    void onlyASignOfTheLastTierMayHaveBeenChecked() {
        BeforeSession yes = asking().answered(Answer.YES).hurting(Optional.empty());
        assertEquals("start", decided(yes.naming(sign("c8")).beenChecked()));
        assertEquals("not today", decided(yes.naming(sign("c8")).beenChecked().hurting(score(8))));
        assertEquals("help today", decided(yes.naming(sign("c7")).beenChecked()));
        assertEquals("help now", decided(yes.beenChecked()));
    }

    @Test
    void aSignGoesBeforeThePainScore() {
        BeforeSession both = asking().answered(Answer.YES).naming(sign("c1")).hurting(score(9));
        assertEquals("help now", decided(both));
    }

    @Test
    void oneKeyStandsBeforeASecondSessionOfACalmDay() {
        BeforeSession open = BeforeSession.asking(ONE_KEY, SIGNS);
        assertEquals(Optional.of(FirstQuestion.ANYTHING_NEW), open.question());
        assertEquals("open", decided(open));
        assertEquals("start", decided(open.answered(Answer.NONE)));
        assertEquals(Optional.empty(), open.answered(Answer.NONE).before());
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"YES", "NOT_SURE"})
    void yesAndNotSureAtTheOneLineOpenTheFullList(Answer answer) {
        BeforeSession opened = BeforeSession.asking(ONE_KEY, SIGNS).answered(answer);
        assertEquals(Optional.of(FirstQuestion.SIGNS), opened.question());
        assertEquals("help now", decided(opened));
        assertEquals(
                Optional.of(FirstQuestion.SIGNS),
                opened.signsAgain().question(),
                "the list stays open on the way back");
        assertEquals("start", decided(opened.signsAgain().answered(Answer.NONE)));
    }

    @Test
    void theQuestionsComeOneAfterTheOther() {
        BeforeSession all = BeforeSession.asking(EVERY, SIGNS);
        assertEquals(Optional.of(FirstQuestion.SEEN), all.question());
        all = all.seen(Reply.YES);
        assertEquals(Optional.of(FirstQuestion.MORNING), all.question());
        all = all.morning(Optional.empty());
        assertEquals(Optional.of(FirstQuestion.SIGNS), all.question());
        all = all.answered(Answer.NONE);
        assertEquals(Optional.of(FirstQuestion.GATE), all.question());
        all = all.gate(Reply.YES);
        assertEquals(Optional.of(FirstQuestion.AVOID), all.question());
        all = all.avoid(Reply.NO);
        assertEquals(Optional.of(FirstQuestion.SCORE), all.question());
        assertEquals("open", decided(all));
        all = all.hurting(score(2));
        assertEquals(Optional.empty(), all.question());
        assertEquals("start", decided(all));
    }

    @Test
    void notSeenIsHelpNowAndOnlyYesLeadsOnToTheFullList() {
        BeforeSession all = BeforeSession.asking(EVERY, SIGNS);
        assertEquals("open", decided(all));
        assertEquals("help now", decided(all.seen(Reply.NO)));
        assertEquals("help now", decided(all.seen(Reply.NOT_SURE)));
        assertEquals("open", decided(all.seen(Reply.YES)));
        assertEquals(
                "help now",
                decided(all.seen(Reply.NO)
                        .answered(Answer.NONE)
                        .gate(Reply.YES)
                        .avoid(Reply.NO)
                        .hurting(score(0))));
    }

    @Test
    void aGateThatIsNotTrueNamesTheEasierProgramOrRest() {
        BeforeSession gate = BeforeSession.asking(EVERY.forGoingOn(), SIGNS);
        assertEquals(Optional.empty(), gate.questions().gate());
        BeforeSession asked = BeforeSession.asking(EVERY, SIGNS)
                .seen(Reply.YES)
                .morning(Optional.empty())
                .answered(Answer.NONE);
        assertEquals("open", decided(asked));
        assertEquals("first lower-back/settle", decided(asked.gate(Reply.NO)));
        assertEquals("first lower-back/settle", decided(asked.gate(Reply.NOT_SURE)));
        StartQuestions lowest = new StartQuestions(
                false,
                Optional.empty(),
                true,
                Optional.of(new Gate(GATE.words(), Optional.empty())),
                List.of(),
                true,
                Caution.NONE,
                List.of(),
                Optional.empty());
        assertEquals(
                "not today",
                decided(BeforeSession.asking(lowest, SIGNS)
                        .answered(Answer.NONE)
                        .gate(Reply.NO)));
    }

    @Test
    void whatAProgramSaysToAvoidIsNotToday() {
        BeforeSession asked = BeforeSession.asking(EVERY, SIGNS)
                .seen(Reply.YES)
                .morning(Optional.empty())
                .answered(Answer.NONE)
                .gate(Reply.YES);
        assertEquals("open", decided(asked));
        assertEquals("not today", decided(asked.avoid(Reply.YES)));
        assertEquals("not today", decided(asked.avoid(Reply.NOT_SURE)));
    }

    @Test
    void aWorseMorningIsALittleLessWhateverTheScore() {
        BeforeSession asked = BeforeSession.asking(EVERY, SIGNS)
                .seen(Reply.YES)
                .gate(Reply.YES)
                .avoid(Reply.NO)
                .answered(Answer.NONE);
        BeforeSession worse = asked.morning(Optional.of(Morning.WORSE));
        assertEquals("gentler, WORSE_MORNING", decided(worse.hurting(score(0))));
        assertEquals("gentler, WORSE_MORNING", decided(worse.hurting(Optional.empty())));
        assertEquals("gentler, ABOVE_LIMIT", decided(worse.hurting(score(5))));
        assertEquals("not today", decided(worse.hurting(score(7))));
        assertEquals("start", decided(asked.morning(Optional.of(Morning.SAME)).hurting(score(0))));
        assertEquals("gentler, WORSE_MORNING", decided(with(Caution.LESS_TODAY).hurting(score(0))));
    }

    @Test
    void painThatDidNotSettleBeforeTheNextSessionIsTheGentlerSessionAndSoIsSilence() {
        BeforeSession asked = settling(score(2));
        assertEquals("start", decided(asked.hurting(score(2))));
        assertEquals("gentler, NOT_SETTLED", decided(asked.hurting(score(3))));
        assertEquals("gentler, NOT_SETTLED", decided(asked.hurting(Optional.empty())));
        assertEquals("gentler, ABOVE_LIMIT", decided(asked.hurting(score(5))));
        assertEquals("not today", decided(asked.hurting(score(7))));
        assertEquals("start", decided(settling(Optional.empty()).hurting(score(3))));
        assertEquals("gentler, NOT_SETTLED", decided(settling(Optional.empty()).hurting(Optional.empty())));
    }

    private static BeforeSession settling(Optional<PainScore> before) {
        StartQuestions questions = new StartQuestions(
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                true,
                Caution.NONE,
                List.of(),
                Optional.of(new StartQuestions.Settling(before)));
        return BeforeSession.asking(questions, SIGNS).answered(Answer.NONE);
    }

    @Test
    void afterTroubleAScoreThatIsLeftOutMeansTheGentlerSession() {
        assertEquals(
                "gentler, NO_SCORE_AFTER_TROUBLE",
                decided(with(Caution.AFTER_TROUBLE).hurting(Optional.empty())));
        assertEquals("start", decided(with(Caution.AFTER_TROUBLE).hurting(score(1))));
        assertEquals("start", decided(with(Caution.NONE).hurting(Optional.empty())));
    }

    @Test
    void whatGoesOnAsksNothingButSignsAndWhetherSomeoneHasSeenThem() {
        BeforeSession going =
                BeforeSession.asking(EVERY.forGoingOn(), SIGNS).seen(Reply.YES).answered(Answer.NONE);
        assertEquals(Optional.empty(), going.question());
    }

    @Test
    void afterASessionThatWasLeftAllIsAskedInFull() {
        StartQuestions careful = ONE_KEY.afterOneThatWasLeft();
        assertEquals(true, careful.inFull() && careful.score());
        assertEquals(Caution.AFTER_TROUBLE, careful.caution());
    }
}
