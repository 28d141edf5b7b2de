package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.session.BeforeSession.SignsAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeSessionTests {

    private static final List<WarningSign> SIGNS = WarningSigns.of(Region.LOWER_BACK);
    private static final PainLimit LIMIT = PainLimit.of(3);

    private static String decided(BeforeSession before) {
        return before.decide(LIMIT)
                .map(outcome -> outcome.match(new Outcome.Cases<String>() {
                    @Override
                    public String start(Outcome.Start start) {
                        return "start";
                    }

                    @Override
                    public String startGentler(Outcome.StartGentler startGentler) {
                        return "gentler";
                    }

                    @Override
                    public String notToday(Outcome.NotToday notToday) {
                        return "not today";
                    }

                    @Override
                    public String getHelp(Outcome.GetHelp getHelp) {
                        return "help " + getHelp.tier().key();
                    }
                }))
                .orElse("open");
    }

    private static BeforeSession none() {
        return BeforeSession.asking(SIGNS).answered(SignsAnswer.NONE);
    }

    private static WarningSign sign(String row) {
        return SIGNS.stream().filter(sign -> sign.row().equals(row)).findFirst().orElseThrow();
    }

    @Test
    void silenceAndEnterLeadNowhere() {
        assertEquals("open", decided(BeforeSession.asking(SIGNS)));
        assertEquals("open", decided(BeforeSession.asking(SIGNS).hurting(Optional.of(PainScore.of(0)))));
        assertEquals("open", decided(BeforeSession.asking(SIGNS).sharp()));
        assertEquals("open", decided(none().answered(SignsAnswer.NOT_ANSWERED)));
        assertEquals(Optional.empty(), BeforeSession.asking(SIGNS).tier());
    }

    @ParameterizedTest
    @CsvSource({
        "-, start",
        "0, start",
        "1, start",
        "2, start",
        "3, start",
        "4, gentler",
        "5, gentler",
        "6, gentler",
        "7, not today",
        "8, not today",
        "9, not today",
        "10, not today"
    })
    void theScoreDecidesBetweenStartGentlerAndNotToday(String score, String outcome) {
        Optional<PainScore> before =
                score.equals("-") ? Optional.empty() : Optional.of(PainScore.of(Integer.parseInt(score)));
        assertEquals(outcome, decided(none().hurting(before)));
    }

    @Test
    void atTheHighestLimitSevenIsStillNotToday() {
        assertEquals(
                Optional.of(new Outcome.NotToday()),
                none().hurting(Optional.of(PainScore.of(7))).decide(PainLimit.of(9)));
        assertEquals(
                Optional.of(new Outcome.Start()),
                none().hurting(Optional.of(PainScore.of(6))).decide(PainLimit.of(9)));
    }

    @Test
    void sharpPainAtRestIsNotToday() {
        assertEquals("not today", decided(none().sharp().hurting(Optional.of(PainScore.of(1)))));
        assertEquals("not today", decided(none().sharp()));
    }

    @Test
    void yesAndNotSureShowTheMostUrgentTierUntilTheSignIsNamed() {
        BeforeSession yes = BeforeSession.asking(SIGNS).answered(SignsAnswer.YES);
        assertEquals("help now", decided(yes));
        assertEquals("help now", decided(yes.answered(SignsAnswer.NOT_SURE)));
        assertEquals("help today", decided(yes.naming(sign("c7"))));
        assertEquals("help appointment", decided(yes.naming(sign("c8"))));
        assertEquals(Optional.of(Tier.APPOINTMENT), yes.naming(sign("c8")).tier());
    }

    @Test
    void onlyASignOfTheLastTierMayHaveBeenChecked() {
        BeforeSession yes = BeforeSession.asking(SIGNS).answered(SignsAnswer.YES);
        assertEquals("start", decided(yes.naming(sign("c8")).beenChecked()));
        assertEquals("not today", decided(yes.naming(sign("c8")).beenChecked().hurting(Optional.of(PainScore.of(8)))));
        assertEquals("help today", decided(yes.naming(sign("c7")).beenChecked()));
        assertEquals("help now", decided(yes.beenChecked()));
    }

    @Test
    void aSignGoesBeforeThePainScore() {
        BeforeSession both = BeforeSession.asking(SIGNS)
                .answered(SignsAnswer.YES)
                .naming(sign("c1"))
                .hurting(Optional.of(PainScore.of(9)));
        assertEquals("help now", decided(both));
    }

    @Test
    void nothingButAClearAnswerAndBearablePainLeadsToTheSessionAsWritten() {
        List<Optional<WarningSign>> named =
                List.of(Optional.empty(), Optional.of(sign("c1")), Optional.of(sign("c7")), Optional.of(sign("c8")));
        for (SignsAnswer answer : SignsAnswer.values()) {
            for (Optional<WarningSign> sign : named) {
                for (boolean checked : new boolean[] {false, true}) {
                    for (boolean sharp : new boolean[] {false, true}) {
                        for (int score = -1; score <= 10; score++) {
                            Optional<PainScore> before =
                                    score < 0 ? Optional.empty() : Optional.of(PainScore.of(score));
                            BeforeSession asked = new BeforeSession(SIGNS, answer, sign, checked, sharp, before);
                            boolean clear = answer == SignsAnswer.NONE
                                    || (answer != SignsAnswer.NOT_ANSWERED
                                            && checked
                                            && sign.equals(Optional.of(sign("c8"))));
                            assertEquals(
                                    clear && !sharp && score <= 3,
                                    decided(asked).equals("start"),
                                    () -> asked.toString());
                            assertEquals(
                                    answer == SignsAnswer.NOT_ANSWERED,
                                    decided(asked).equals("open"));
                        }
                    }
                }
            }
        }
    }
}
