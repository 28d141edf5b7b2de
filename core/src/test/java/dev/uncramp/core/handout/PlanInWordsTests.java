package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What show and paper tell of levels, of reasons and of sessions that are not done now. */
class PlanInWordsTests {

    private static final String HEAD = "uncramp: 1\ntitle: In words\nregion: calf\nschedule: daily\n";

    private static final String WITHOUT_WEEKS = HEAD + """
        levels:
          - one
          - two:
            enter: Twelve heel raises are easy.
        session:
          - double-heel-raise: {level one: 3 x 15, level two: 4 x 12}
        """;

    private static final String LATER = HEAD + """
        session:
          - march: 3 min easy
          - double-heel-raise: {level one: 3 x 15, level two: 4 x 12}
            start: week 3
        """;

    private static final String SESSIONS = HEAD + """
        sessions:
          - one:
              - march: 3 min easy
            schedule: for 2 weeks
          - two:
              - march: 3 min easy
              - bridge: 10
            schedule: for 2 weeks
          - three:
              - march: 3 min easy
              - bridge: 10
            rest between exercises: 20 s
            start: week 3
        """;

    private static String shown(String text, int week) {
        Review review =
                Review.of(SourceText.of("test.yaml", text), Library.builtIn().catalog());
        assertFalse(review.blocks(), review.diagnostics().toString());
        Program program = review.program().orElseThrow();
        return ShowText.of(
                program, Prescription.firstOf(program).inWeek(week), review.catalog(), false, Wording.english());
    }

    private static String paper(String text) {
        return HandoutText.of(Papers.written(text));
    }

    private static void assertTells(String text, List<String> lines) {
        lines.forEach(line -> assertTrue(text.contains(line), () -> line + " is not in\n" + text));
    }

    @Test
    void aReasonToDoLessStaysOneSentenceWithItsCommas() {
        String program = HEAD + """
            session:
              - bridge: 8
            progress:
              up: after 3 days with pain at most 2, all done, it is easy, as if it were nothing
              down: it hurts at night, or the knee swells, or you limp
            """;
        assertTells(
                paper(program),
                List.of(
                        "Go back a step when: it hurts at night, or the knee swells, or you limp",
                        "  - You did all of it\n",
                        "  - it is easy, as if it were nothing\n"));
    }

    @Test
    void whoIsNotReadyForTheNextLevelStaysAndLooksAgain() {
        String stay = "Is it not true yet? Stay at your level. Look again in a week.";
        assertTells(paper(WITHOUT_WEEKS), List.of("two begins when this is true: Twelve heel raises are easy.", stay));
        assertTells(shown(WITHOUT_WEEKS, 1), List.of(stay));
        assertFalse(paper(WITHOUT_WEEKS.replace("    enter: Twelve heel raises are easy.\n", ""))
                .contains(stay));
    }

    @Test
    void levelsWithoutWeeksSayWhichComesFirstAndWhatBeginsTheNext() {
        assertTells(
                shown(WITHOUT_WEEKS, 1),
                List.of("Level: one (of one, two; each begins when what it names is true)", "one comes first."));
    }

    @Test
    void aLevelIsNamedOnceTheExerciseThatHasLevelsJoinsIn() {
        assertFalse(shown(LATER, 2).contains("Level:"));
        assertTells(shown(LATER, 3), List.of("Level: one (of one, two"));
    }

    @Test
    void onlyWhatIsOtherOnSomeDaysOfItsSessionChangesFromWeekToWeek() {
        String text = HEAD + """
            sessions:
              - one:
                  - march: 3 min easy
                  - bridge: {weeks 1-2: 8, weeks 3-4: 10}
                schedule: for 4 weeks
              - two:
                  - march: 5 min easy
                start: week 5
            """;
        String changes = shown(text, 1).split("What changes from week to week", 2)[1];
        assertTells(changes, List.of("Bridge", "Weeks 3 to 4: 10 times"));
        assertFalse(changes.contains("March"), changes);
    }

    @Test
    void sessionsThatAreNotDoneNowStandTogether() {
        assertTells(shown(SESSIONS, 3), List.of("Session: one, two\nThese ended with week 2.\n"));
        assertTells(shown(SESSIONS, 1), List.of("Session: three\nIt begins in week 3.\n"));
    }

    @Test
    void theRestBetweenTheExercisesOfASessionIsToldOnce() {
        String shown = shown(SESSIONS, 3);
        assertTells(shown, List.of("Rest 20 seconds between exercises.\n"));
        assertFalse(shown.contains("assumed"), shown);
    }

    @Test
    void theDiaryAndTheMinutesCountTheTimesOfTheLevelThatIsDone() {
        String text = HEAD + """
            levels:
              - one: weeks 1-2
              - two: weeks 3-6
                enter: It is easy.
            session:
              - march: {level one: 3 min easy}
                schedule: 6 x/day
              - double-heel-raise: {level two: 10}
                schedule: 3 x/day
            """;
        assertEquals(
                List.of("1", "2", "3"),
                Papers.table(
                                Papers.written(
                                        text, picked -> picked.withLevel("two").inWeek(3)),
                                "Week from")
                        .rows()
                        .get(0)
                        .rows()
                        .stream()
                        .map(row -> row.get(0).value())
                        .toList());
        assertTells(shown(text, 1), List.of("Weeks 1 to 2: 3 minutes; 126 minutes in the week"));
    }

    @Test
    void weeksThatReadAlikeStandInOneLine() {
        String text = HEAD + """
            session:
              - march: 20 min easy
              - sit-to-stand: 8, 1 more each week up to 12
            """;
        String shown = shown(text, 1);
        assertTells(shown, List.of("  Weeks 1 to 2: 21 minutes; 145 minutes in the week"));
    }

    @Test
    void aLoadThatGrowsSaysWithWhichToBeginAndWhereItSaysWhenMoreIsRight() {
        String load = HEAD + """
            session:
              - bridge: 8, load 2 -> 6 kg by 1 kg weekly
              - sit-to-stand: 8, load 0 -> 6 kg by 1 kg weekly
            """;
        assertTells(
                shown(load, 1),
                List.of(
                        "Bridge: 8 times, with 2 kg at first, later 6 kg, at most 1 kg more each\n",
                        "Sit to stand: 8 times, with no weight at first, later 6 kg"));
        assertTells(
                paper(load), List.of("Begin with the first amount. Ask your therapist when to do more.", "no weight"));
        assertTells(
                paper(load + "progress: {up: after 3 days with pain at most 2}\n"),
                List.of("Begin with the first amount. Look under What comes next before you do more."));
        assertTells(
                paper(load + "    progress: {up: after 3 days with pain at most 2}\n"),
                List.of("Begin with the first amount. It says below when to do more."));
    }

    @Test
    void aClothThatTheNoteNamesIsNotToldTwice() {
        String heat = HEAD + """
            session:
              - march: 3 min easy
              - heat: 15 min
                note: On the calf, %s.
            """;
        assertTells(paper(heat.formatted("at bedtime")), List.of("Put a cloth round a pack."));
        assertTells(paper(heat.formatted("with no cloth")), List.of("Put a cloth round a pack."));
        String over = paper(heat.formatted("over a thin cloth"));
        assertTells(over, List.of("Use warmth. Leave it out with diabetes"));
        assertFalse(over.contains("Put a cloth round a pack."), over);
    }

    @Test
    void theWeekThatIsShownSaysHowOftenThenAndWhatGoesOnAlikeIsSaidOnce() {
        String rows = """
            uncramp: 1
            title: Often
            region: calf
            schedule: {weeks 1-2: "daily, 1 x/day", weeks 3-4: "daily, 2 x/day", afterwards: 2 days/week}
            session:
              - march: 3 min easy
            """;
        assertTells(shown(rows, 3), List.of("This week: every day, 2 times a day\n"));
        assertTells(shown(rows, 6), List.of("This week: 2 days a week"));
        String same = """
            uncramp: 1
            title: Often
            region: calf
            schedule: 2 days/week, for 12 weeks, afterwards 2 days/week
            session:
              - march: 3 min easy
            """;
        assertTells(shown(same, 1), List.of("How often: 2 days a week, for 12 weeks, then on like this\n"));
        assertFalse(shown(same, 1).contains("This week:"));
    }

    @Test
    void thatAPartJoinedInIsNoNewsInLaterWeeks() {
        assertTells(shown(LATER, 3), List.of("Do this from week 3 on."));
        assertFalse(shown(LATER, 5).contains("Do this from week 3 on."));
    }

    @Test
    void paperSaysHowMuchLessAndPrintsOneFreeSentenceAsItIs() {
        String program = HEAD + """
            pain: {limit: 3, settle: within 24 h}
            session:
              - bridge: 8
            progress:
              up: you sleep through three nights
              down: {when: it still hurts the next day, then: half as much}
            """;
        assertTells(
                paper(program),
                List.of(
                        "Within 24 hours it feels as before. If not, do half as much.",
                        "Do more when this is true: you sleep through three nights"));
        String set = program.replace("bridge: 8", "bridge: 3 x 8").replace("half as much", "one set less");
        assertTells(paper(set), List.of("If not, do one set less."));
    }

    @Test
    void anOwnSentenceStandsNextToItsReason() {
        String program = HEAD + """
            pain: {limit: 3, settle: within 24 h}
            session:
              - bridge: 8
            progress:
              down: {when: the pain is not back the next day, then: Take the weight before.}
            """;
        List<String> both = List.of(
                "When this is so: the pain is not back the next day", "Keep in mind that day: Take the weight before.");
        assertTells(shown(program, 1), both);
        assertTells(paper(program), both);
        assertTells(paper(program), List.of("If not: Take the weight before."));
    }
}
