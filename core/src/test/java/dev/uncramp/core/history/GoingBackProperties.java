package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the weeks of a level ask for, a yes to going back to it never leads to more than is done now. */
class GoingBackProperties {

    private static final String PROGRAM = """
        schedule: 1 day/week
        levels:
          - low: weeks 1-4
          - high: week 5 on
            enter: It is easy.
        session:
          - walk: {week 1: %d min, week 2: %d min, week 3: %d min, week 4: %d min, week 5: %d min, week 6 on: %d min}
        progress:
          down: it hurt more than before
        """;

    @Provide
    Arbitrary<List<Integer>> minutes() {
        return Arbitraries.integers().between(5, 60).list().ofSize(6);
    }

    @Property(tries = 60)
    void aLevelBackIsNeverMoreWork(
            @ForAll("minutes") List<Integer> minutes, @ForAll @IntRange(min = 4, max = 7) int done) {
        Diary diary = Diary.of(PROGRAM.formatted(minutes.toArray()));
        for (int week = 1; week <= done; week++) {
            diary.answering(GoingBackProperties::yes).days(7);
        }
        diary.answering(GoingBackProperties::yes).notToday();
        Prescription now = diary.next().prescription();
        if (minutes.subList(0, 4).stream().allMatch(before -> before > minutes.get(Math.min(now.week(), 6) - 1))) {
            assertEquals(Whereabouts.Why.STAYS, diary.next().why());
            assertEquals(List.of(), diary.next().questions());
            return;
        }
        PartQuestion question = diary.next().questions().get(0);
        assertEquals(Kind.BACK_LEVEL, question.kind());
        assertTrue(time(diary, yes(question).of(now)).compareTo(time(diary, now)) <= 0);
    }

    private static final String WEEKS = """
        schedule: {week 1: %d x/day, week 2: %d x/day, week 3: %d x/day, week 4 on: %d x/day}
        session:
          - bridge: {week 1: %d x %d, week 2: %d x %d, week 3: %d x %d, week 4 on: %d x %d}
        progress:
          down: {when: it hurt more than before, then: a week back}
        """;

    @Provide
    Arbitrary<List<Integer>> amounts() {
        return Arbitraries.integers().between(1, 4).list().ofSize(12);
    }

    @Property(tries = 100)
    void aWeekBackIsNeverMoreOfAnything(
            @ForAll("amounts") List<Integer> amounts, @ForAll @IntRange(min = 2, max = 4) int week) {
        Diary diary = Diary.of(WEEKS.formatted(amounts.toArray()));
        Wanted wanted = new Wanted(Optional.of(week), Optional.empty(), Optional.empty());
        diary.session(diary.next(wanted).prescription()).days(1).red().days(1);
        Whereabouts now = diary.next();
        assertEquals(Optional.of(week), now.week());
        if (now.why() == Whereabouts.Why.STAYS) {
            assertEquals(List.of(), now.questions());
            return;
        }
        int back = yes(now.questions().get(0)).week().orElseThrow();
        assertTrue(amounts.get(back - 1) <= amounts.get(week - 1));
        assertTrue(amounts.get(2 + 2 * back) <= amounts.get(2 + 2 * week));
        assertTrue(amounts.get(3 + 2 * back) <= amounts.get(3 + 2 * week));
    }

    private static final String TOLD = """
        schedule: daily
        session:
          - bridge: %d x %d
          - walk: %d min
        progress:
          down: {when: it hurt more than before, then: Take the weight before.}
        """;

    @Property(tries = 40)
    void anOwnSentenceNeverChangesTheWork(@ForAll("amounts") List<Integer> amounts, @ForAll boolean gentler) {
        Diary diary = Diary.of(TOLD.formatted(amounts.toArray())).notToday().days(1);
        Prescription next = diary.next().prescription();
        Prescription planned = gentler ? next.with(next.ease().gentler()) : next;
        PartQuestion question = diary.next().questions().get(0);
        assertEquals(Kind.IN_WORDS, question.kind());
        Prescription told = yes(question).of(planned);
        assertEquals(gentler, told.ease().isGentler());
        assertEquals(doses(diary, planned), doses(diary, told));
        assertEquals(time(diary, planned), time(diary, told));
    }

    private static List<String> doses(Diary diary, Prescription day) {
        return Timeline.of(diary.program(), day, diary.catalog()).items().stream()
                .map(item -> item.exercise().id() + ": " + item.dose())
                .toList();
    }

    private static PartChange yes(PartQuestion question) {
        return question.changes().get(0);
    }

    private static Duration time(Diary diary, Prescription day) {
        return Timeline.of(diary.program(), day, diary.catalog()).total();
    }
}
