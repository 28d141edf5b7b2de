package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sheet says of sessions, weeks and levels that come later, and a diary for all of a day's sessions. */
class LaterOnPaperTests {

    private static final String DAY = """
        uncramp: 1
        title: A day of three
        sessions:
          - floor:
              - pelvic-tilt: {weeks 1-2: 10, weeks 3-4: 3 x 20}
            schedule: daily, 3 x/day
          - back:
              - bridge: {weeks 3-4: 2 x 8}
            schedule: mon fri
          - later:
              - bridge: 8
            schedule: daily, for 4 weeks
            start: week 5
        """;

    private static final String PAPER = HandoutText.of(Papers.written(DAY));

    private static List<String> mondayAndTuesday(String program) {
        HandoutPart.Table diary = Papers.table(Papers.written(program), "Week from");
        return diary.rows().subList(0, 2).stream()
                .flatMap(day -> day.rows().stream())
                .map(row -> row.get(0) + " " + row.get(1))
                .map(String::strip)
                .toList();
    }

    @Test
    void theDiaryNamesEachSessionOnItsDaysWithABoxForEachTimeAndHasRoomForWhatJoinsInLater() {
        assertEquals(List.of("floor [ ] [ ] [ ]", "back", "", "floor [ ] [ ] [ ]", ""), mondayAndTuesday(DAY));
    }

    @Test
    void theDiaryHasTheDaysAndTimesOfTheFullestWeek() {
        assertEquals(List.of("back [ ] [ ]", "legs", "back [ ] [ ]"), mondayAndTuesday("""
            uncramp: 1
            title: Fuller and fuller
            sessions:
              - back:
                  - knee-rolls: 5, each side
                schedule: {weeks 1-2: "daily, 1 x/day", week 3 on: "daily, 2 x/day"}
              - legs:
                  - bridge: 8
                schedule: {weeks 1-2: wed, week 3 on: mon wed}
            """));
    }

    @Test
    void sessionsOfDifferentDaysAreNamedHoweverManyTheyAre() {
        assertEquals(List.of("a", "b"), mondayAndTuesday("""
            uncramp: 1
            title: A week of sessions
            sessions:
              - a: [{knee-rolls: 5}]
                schedule: mon
              - b: [{knee-rolls: 5}]
                schedule: tue
              - c: [{knee-rolls: 5}]
                schedule: wed
              - d: [{knee-rolls: 5}]
                schedule: thu
              - e: [{knee-rolls: 5}]
                schedule: fri
            """));
    }

    @Test
    void forEachTimeOfADayThereIsRoomForANumber() {
        String paper = HandoutText.of(Papers.written(DAY));
        assertTrue(paper.contains("__ __ __"), paper);
    }

    @Test
    void aProgramWithSignsOfItsOwnHasRoomInTheDiaryForWhatIsNoticed() {
        String head = "call when: [your fingers are numb]";
        assertTrue(HandoutText.of(Papers.withHead("schedule: daily", head))
                .contains("Other things you noticed, and when: __"));
        assertFalse(HandoutText.of(Papers.withHead("schedule: daily")).contains("Other things you noticed"));
    }

    @Test
    void aSessionThatBeginsLaterDoesNotSayThatThereIsNothingToDo() {
        assertFalse(PAPER.contains("There is nothing to do here"), PAPER);
        assertTrue(PAPER.contains("Do this from week 5 on."), PAPER);
    }

    @Test
    void anExerciseOfSomeWeeksNamesOnlyThem() {
        assertTrue(PAPER.contains("How much: Weeks 3 to 4: 2 sets of 8"), PAPER);
        assertFalse(PAPER.contains(": leave it out"), PAPER);
    }

    @Test
    void howLongItTakesIsSaidForAllWeeks() {
        assertTrue(PAPER.matches("(?s).*Takes: about 1 to \\d+ minutes.*"), PAPER);
    }

    @Test
    void whatIsForOneLevelIsNamedByItWithItsWeeks() {
        String paper = HandoutText.of(Papers.written("""
            uncramp: 1
            title: Levels
            schedule: daily, for 8 weeks
            levels:
              - A: weeks 1-4
              - B: weeks 5-8
                enter: It feels easy.
            session:
              - bridge: {level A: 8}
              - bridge-march: {level B: 8}
            """));
        assertTrue(paper.contains("How much, by level:\n     - A (weeks 1 to 4): 8 times\n"), paper);
        assertTrue(paper.contains("How much, by level:\n     - B (weeks 5 to 8): 8 times"), paper);
    }

    @Test
    void allAmountsToChooseFromStandOnPaper() {
        String paper = HandoutText.of(Papers.written("""
            uncramp: 1
            title: Or
            schedule: daily
            session:
              - walk: 30 min or 2 x 15 min
            """));
        assertTrue(paper.contains("How much: 30 minutes; or 2 times 15 minutes"), paper);
    }

    @Test
    void aTendonIsNotToldOfSpasms() {
        String paper = HandoutText.of(Papers.withHead("region: calf", "schedule: daily", "for: A sore heel tendon."));
        assertFalse(paper.contains("spasm"), paper);
        assertTrue(paper.contains("Use cold if it is swollen, else warmth"), paper);
        assertTrue(HandoutText.of(Papers.withHead("region: neck", "schedule: daily"))
                .contains("Most muscle spasms are not serious"));
    }
}
