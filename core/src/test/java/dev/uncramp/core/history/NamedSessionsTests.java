package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.program.Prescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several sessions is due. */
class NamedSessionsTests {

    private static final String NAMED = """
        sessions:
          - Strength:
              - bridge: 8
            schedule: 2 days/week, rest day between
          - Walk:
              - walk: 20 min
            schedule: daily
          - Balance:
              - bird-dog: 5
            schedule: wed sat
        """;

    private static Optional<String> named(Diary diary) {
        return diary.next().session();
    }

    @Test
    void eachSessionComesByItsOwnSchedule() {
        Diary diary = Diary.of(NAMED);
        assertEquals(Optional.of("Strength"), named(diary));
        assertEquals(Optional.of("Walk"), named(diary.done()));
        assertEquals(Optional.of("Walk"), named(diary.done().days(1)));
        assertEquals(Optional.of("Balance"), named(diary.done().days(1)));
        assertEquals(Optional.of("Strength"), named(diary.done()));
        assertEquals(Optional.of("Walk"), named(diary.done()));
        assertFalse(diary.done().next().due());
    }

    @Test
    void aSessionThatIsAskedForWins() {
        Wanted walk = new Wanted(Optional.empty(), Optional.of("Walk"), Optional.empty());
        assertEquals(Optional.of("Walk"), Diary.of(NAMED).next(walk).session());
        Wanted balance = new Wanted(Optional.empty(), Optional.of("Balance"), Optional.empty());
        Whereabouts there = Diary.of(NAMED).next(balance);
        assertFalse(there.due());
        assertEquals(Optional.of("Strength"), there.instead());
    }

    private static final String LATER = """
        schedule: for 3 weeks
        sessions:
          - Strength:
              - bridge: 8
            schedule: mon thu
          - Walk:
              - walk: 20 min
            schedule: tue
            start: week 2
          - Loosen:
              - knee-rolls: 5
            schedule: wed, for 1 week
        """;

    /** What is done on the next days, one session a day where one is due. */
    private static List<String> days(Diary diary, int days) {
        List<String> done = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (diary.next().due()) {
                done.add(named(diary).orElseThrow());
                diary.done();
            }
            diary.days(1);
        }
        return done;
    }

    @Test
    void aSessionIsDueFromTheWeekInWhichItJoinsInAndForAsLongAsItLasts() {
        Diary diary = Diary.of(LATER);
        assertEquals(List.of("Strength", "Loosen", "Strength"), days(diary, 7));
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(List.of("Strength", "Walk", "Strength"), days(diary, 7));
        assertEquals(Optional.of(3), diary.next().week());
        assertEquals(List.of("Strength", "Walk", "Strength"), days(diary, 7));
    }

    @Test
    void aSessionThatIsNotInThisWeekHasNothingToDoAlsoWhereItIsAskedFor() {
        Wanted walk = new Wanted(Optional.empty(), Optional.of("Walk"), Optional.empty());
        Diary diary = Diary.of(LATER);
        assertEquals(List.of(), diary.exercises(diary.next(walk).prescription()));
        Wanted late = new Wanted(Optional.of(2), Optional.of("Loosen"), Optional.empty());
        assertEquals(List.of(), diary.exercises(diary.next(late).prescription()));
    }

    @Test
    void aSessionThatIsOverStaysSoAfterwardsUnlessItSaysWhatComesThen() {
        String program = """
            schedule: for 3 weeks, afterwards 1 day/week
            sessions:
              - Strength:
                  - bridge: 8
                schedule: 2 days/week
              - Loosen:
                  - knee-rolls: 5
                schedule: daily, for 1 week%s
            """;
        Prescription strength = Prescription.first().inWeek(4).inMaintenance().withSession("Strength");
        Prescription loosen = strength.withSession("Loosen");
        assertEquals(List.of(), Diary.of(program.formatted("")).exercises(loosen));
        Diary kept = Diary.of(program.formatted(", afterwards 3 days/week"));
        assertEquals(List.of("knee-rolls: 5"), kept.exercises(loosen));
        assertEquals(List.of("bridge: 8"), kept.exercises(strength));
    }

    @Test
    void howLongASessionLastsIsCountedFromWhenItJoinsIn() {
        Diary diary = Diary.of("""
            sessions:
              - A:
                  - bridge: 8
                schedule: daily, for 8 weeks
              - B:
                  - walk: 20 min
                schedule: daily, for 10 days
                start: week 3
            """);
        Prescription b = Prescription.first().withSession("B");
        for (int week = 1; week <= 6; week++) {
            assertEquals(
                    week == 3 || week == 4, !diary.exercises(b.inWeek(week)).isEmpty(), "week " + week);
        }
    }
}
