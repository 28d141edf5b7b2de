package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PainOfASessionTests {

    private static Program program(String pain, String ofB) {
        String text = """
            uncramp: 1
            title: A
            grade: build
            %s
            sessions:
              - A:
                  - walk: 10 min
              - B:
                  - bridge: 10
                pain: %s
            """.formatted(pain, ofB);
        Review review =
                Review.of(SourceText.of("test.yaml", text), Library.builtIn().catalog());
        return review.program().orElseThrow(() -> new IllegalArgumentException(review.diagnostics() + ""));
    }

    private static SessionRules rules(Program program, String session) {
        return rules(program, session, 1);
    }

    private static SessionRules rules(Program program, String session, int week) {
        return SessionRules.of(program, Prescription.first().inWeek(week).withSession(session));
    }

    private static String limits(Program program, String session) {
        return limits(rules(program, session));
    }

    private static String limits(SessionRules rules) {
        return "any " + rules.limit().value()
                + rules.ordered().map(ache -> ", ache " + ache.value()).orElse("");
    }

    private static PainRule rule(Program program, int session) {
        return program.painOf(program.sessions().get(session)).orElseThrow();
    }

    private static final String ACHE = "target: calf ache, ordered by: the clinic, expect: It goes when you stand.";

    @Test
    void aSessionHasTheLimitOfTheProgramUntilItSaysItsOwn() {
        Program program = program("pain: {limit: 4, settle: within 30 min, week: no rise}", "{limit: 2}");
        assertEquals("any 4", limits(program, "A"));
        assertEquals("any 2", limits(program, "B"));
        assertEquals(rule(program, 0).settle(), rule(program, 1).settle());
        assertEquals(true, rule(program, 1).noRiseInAWeek());
        assertEquals("any 4", limits(program("pain: {limit: 4}", "{expect: soreness}"), "B"));
        assertEquals("any 5", limits(program("", "{expect: soreness}"), "B"));
    }

    @Test
    void anAcheThatIsOrderedForOneSessionIsOrderedForNoOther() {
        Program program = program("pain: {settle: by next morning}", "{limit: 6, " + ACHE + "}");
        assertEquals("any 5", limits(program, "A"));
        assertEquals("any 5, ache 6", limits(program, "B"));
        assertEquals(Optional.empty(), rule(program, 0).expect());
    }

    @Test
    void aLowLimitOfTheProgramCountsForOtherPainBesideTheAche() {
        assertEquals("any 2, ache 6", limits(program("pain: {limit: 2}", "{" + ACHE + "}"), "B"));
        assertEquals("any 2, ache 5", limits(program("pain: {limit: 2}", "{limit: 5, " + ACHE + "}"), "B"));
    }

    @Test
    void aSessionWithALimitOfItsOwnTakesNothingOfTheAche() {
        Program program = program("pain: {limit: 6, direction: down the leg, " + ACHE + "}", "{limit: 3}");
        assertEquals("any 5, ache 6", limits(program, "A"));
        assertEquals("any 3", limits(program, "B"));
        assertEquals(PainRule.of(3), rule(program, 1));
        assertEquals("any 5, ache 6", limits(program("pain: {limit: 6, " + ACHE + "}", "{settle: within 2 h}"), "B"));
    }

    @Test
    void theRulesFollowTheSessionOfTheDay() {
        Program program = program("pain: {limit: 4}", "{limit: 2}");
        SessionRules rules = rules(program, "A").rehearsing();
        assertEquals(
                PainLimit.of(2),
                rules.in(program, Prescription.first().withSession("B")).limit());
        assertEquals(
                true, rules.in(program, Prescription.first().withSession("B")).rehearsal());
    }

    @Test
    void whoAllowsPainUpToTheLimitIsKnownForEachSession() {
        Program program = program("pain: {limit: 3}", "{limit: 5, ordered by: Dr. Fenn}");
        assertEquals(Optional.empty(), rule(program, 0).allowedBy());
        assertEquals("Dr. Fenn", rule(program, 1).allowedBy().orElseThrow().value());
        assertEquals("any 5", limits(program, "B"));
        Program around = program("pain: {limit: 5, ordered by: Dr. Fenn}", "{limit: 2}");
        assertEquals("Dr. Fenn", rule(around, 0).allowedBy().orElseThrow().value());
        assertEquals(Optional.empty(), rule(around, 1).allowedBy(), "another limit is not what he ordered");
        Program target = program("pain: {limit: 5, %s}".formatted(ACHE), "{expect: soreness}");
        assertEquals(Optional.empty(), rule(target, 0).allowedBy(), "an aim is more than what is allowed");
    }

    private static String byWeek(Program program, String session, int... weeks) {
        StringBuilder said = new StringBuilder();
        for (int week : weeks) {
            said.append(rules(program, session, week).limit().value());
        }
        return said.toString();
    }

    private static final String RISING = "pain: {limit: {weeks 1-2: 2, weeks 3-5: 3-4, week 7 on: 5}}";

    @Test
    void theLimitOfTheWeekThatIsLedCounts() {
        Program program = program(RISING, "{limit: 3}");
        assertEquals("22333", byWeek(program, "A", 1, 2, 3, 4, 5));
        assertEquals("55", byWeek(program, "A", 7, 99));
        assertEquals("333", byWeek(program, "B", 1, 3, 7), "a session with a limit of its own has it in all weeks");
        assertEquals("25", byWeek(program(RISING, "{expect: soreness}"), "B", 2, 7));
    }

    @Test
    void aWeekWithoutALimitTakesTheLowest() {
        Program program = program(RISING, "{limit: {week 3 on: 4}}");
        assertEquals("22", byWeek(program, "A", 0, 6));
        assertEquals("444", byWeek(program, "B", 1, 2, 3));
    }

    @Test
    void afterwardsHasALimitOfItsOwnElseThatOfTheLastWeek() {
        String twoWeeks = "schedule: daily, for 2 weeks\n";
        Prescription afterwards = Prescription.first().inWeek(9).inMaintenance();
        Program own =
                program(twoWeeks + "pain: {limit: {week 1: 2, week 2: 3, afterwards: 5}}", "{settle: within 2 h}");
        assertEquals("any 5", limits(SessionRules.of(own, afterwards)));
        Program none = program(twoWeeks + "pain: {limit: {week 1: 2, week 2: 3}}", "{settle: within 2 h}");
        assertEquals("any 3", limits(SessionRules.of(none, afterwards)));
    }

    @Test
    void anAcheMayGoFartherInLaterWeeksAndAnyOtherPainMayNot() {
        Program program =
                program("pain: {limit: {week 1: 2, week 2 on: 4}}", "{limit: {week 1: 3, week 2 on: 6}, " + ACHE + "}");
        assertEquals("any 2, ache 3", limits(rules(program, "B", 1)));
        assertEquals("any 4, ache 6", limits(rules(program, "B", 2)));
    }

    @Test
    void theRulesFollowTheWeekOfTheDay() {
        Program program = program(RISING, "{limit: 2}");
        SessionRules later = rules(program, "A", 7).rehearsing();
        assertEquals(PainLimit.of(2), later.in(program, Prescription.first()).limit());
    }
}
