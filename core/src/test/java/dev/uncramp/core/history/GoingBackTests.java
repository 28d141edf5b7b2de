package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A yes to going back a level leads to the end of the level before, and from there on only with a yes again. */
class GoingBackTests {

    private static final String PROGRAM = """
        schedule: 1 day/week
        levels:
          - red: weeks 1-2
          - yellow: weeks 3-6
            enter: You can climb a flight of stairs.
          - green: week 7 on
            enter: You can climb two flights of stairs.
        session:
          - bike: {weeks 1-2: 10 min, weeks 3-4: 20 min, weeks 5-6: %s, week 7 on: 30 min}
          - bridge: {level red: 5, level yellow: 8, level green: 12}
        progress:
          down: your knee is swollen
        """;

    private static PartChange yes(PartQuestion question) {
        return question.changes().get(0);
    }

    /** In the green level's second week, after a session that hurt too much. */
    private static Diary inWeekEight(String weekFive) {
        Diary diary = Diary.of(PROGRAM.formatted(weekFive));
        for (int week = 1; week <= 7; week++) {
            diary.answering(GoingBackTests::yes).days(7);
        }
        assertEquals(Optional.of(8), diary.next().week());
        return diary.red();
    }

    private static final String ONCE = """
        schedule: {weeks 1-8: 2 x/day, week 9 on: 1 x/day}
        session:
          - bridge: {weeks 1-2: 5, weeks 3-8: 8, week 9 on: 10}
        progress:
          down: {when: your knee is swollen, then: a week back}
        """;

    private static Wanted week(int number) {
        return new Wanted(Optional.of(number), Optional.empty(), Optional.empty());
    }

    private static Diary redIn(int week, String program) {
        Diary diary = Diary.of(program);
        return diary.session(diary.next(week(week)).prescription())
                .days(1)
                .red()
                .days(1);
    }

    @Test
    void aWeekBackIsNeverMoreOftenThanNow() {
        Diary diary = redIn(9, ONCE);
        assertEquals(List.of(), diary.next().questions());
        assertEquals(Whereabouts.Why.STAYS, diary.next().why());
        assertEquals(Optional.of(9), diary.next().week());
        assertEquals(Kind.BACK_WEEK, asked(redIn(8, ONCE)).kind());
        assertEquals(
                List.of("9"),
                asked(redIn(10, ONCE)).options().stream().map(SafeText::value).toList());
    }

    @Test
    void aWeekBackPassesOverOneThatHasMore() {
        String program = """
            schedule: 3 days/week
            session:
              - bridge: {week 1: 2 x 6, week 2: %s, week 3 on: 2 x 8}
            progress:
              down: {when: your knee is swollen, then: a week back}
            """;
        for (String more : List.of("2 x 10", "3 x 5", "\"2 x 8, hold 5 s\"")) {
            PartQuestion question = asked(redIn(3, program.formatted(more)));
            assertEquals(
                    List.of("1"),
                    question.options().stream().map(SafeText::value).toList(),
                    more);
        }
    }

    private static PartQuestion asked(Diary diary) {
        return diary.next().questions().get(0);
    }

    @Test
    void oneLevelEasierIsThatLevelAtItsLastWeek() {
        Diary diary = inWeekEight("30 min");
        assertEquals(Kind.BACK_LEVEL, asked(diary).kind());
        assertEquals(
                List.of("yellow", "6"),
                asked(diary).options().stream().map(SafeText::value).toList());
        diary.answering(GoingBackTests::yes).days(1);
        assertEquals(List.of("bike: 30 min", "bridge: 8"), diary.exercises(after(diary)));
        assertEquals(Optional.of(6), diary.next().week());
    }

    private static Prescription after(Diary diary) {
        List<SessionRecord> sessions = diary.history().sessions();
        return sessions.get(sessions.size() - 1).prescription();
    }

    @Test
    void whatMustBeTrueForTheNextLevelIsAskedAgainAfterIt() {
        Diary diary = inWeekEight("30 min").answering(GoingBackTests::yes).days(7);
        assertEquals(Kind.ENTER, asked(diary).kind());
        assertEquals(
                "You can climb two flights of stairs.", asked(diary).words().value());
        assertEquals(Optional.of(6), diary.next().week());
    }

    @Test
    void whereItsLastWeekHasMoreThanIsDoneNowItIsTheLastOneThatHasNot() {
        Diary diary = inWeekEight("40 min").answering(GoingBackTests::yes);
        assertEquals(List.of("bike: 20 min", "bridge: 8"), diary.exercises(after(diary)));
        assertEquals(4, after(diary).week());
    }
}
