package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing in a schedule, a phase or a level leads to harder work from silence, from time, or after a bad day. */
class SilenceProperties {

    private static final String PROGRAM = """
        schedule: 3 days/week
        levels:
          - calm: weeks 1-2
          - strong: week 3 on
            enter: You can walk for 20 minutes.
        session:
          - walk: {week 1: 5 min, week 2: 8 min, week 3: 12 min, week 4 on: 20 min}
          - bridge: {level calm: 5, level strong: 10}
          - bird-dog: 5
            start: You can kneel.
          - knee-rolls: 5
            leave out: a sore hip
          - march: 1 min or 3 min
        """;

    private static final ProgramPath STARTS = ProgramPath.parse("session/3");
    private static final ProgramPath LEFT_OUT = ProgramPath.parse("session/4");

    /** What earns nothing. */
    @Provide
    Arbitrary<List<UnaryOperator<Diary>>> idle() {
        Arbitrary<UnaryOperator<Diary>> waiting =
                Arbitraries.integers().between(0, 20).map(number -> diary -> diary.days(number));
        Arbitrary<UnaryOperator<Diary>> moves =
                Arbitraries.of(Diary::brokenOff, Diary::gentler, Diary::red, Diary::notToday);
        return Arbitraries.oneOf(waiting, moves).list().ofMaxSize(20);
    }

    /** Sessions that are done, and days, without an answer to any question. */
    @Provide
    Arbitrary<List<UnaryOperator<Diary>>> silent() {
        Arbitrary<UnaryOperator<Diary>> waiting =
                Arbitraries.integers().between(0, 4).map(number -> diary -> diary.days(number));
        Arbitrary<UnaryOperator<Diary>> moves = Arbitraries.of(Diary::done, Diary::done, Diary::red, Diary::notToday);
        return Arbitraries.oneOf(waiting, moves).list().ofMaxSize(40);
    }

    private static Diary after(List<UnaryOperator<Diary>> moves) {
        Diary diary = Diary.of(PROGRAM);
        for (UnaryOperator<Diary> move : moves) {
            diary = move.apply(diary);
        }
        return diary;
    }

    @Property(tries = 200)
    void whatEarnsNothingMovesNobody(@ForAll("idle") List<UnaryOperator<Diary>> moves) {
        Whereabouts next = after(moves).next();
        assertEquals(Optional.of(1), next.week());
        assertEquals(1, next.sessionOfWeek());
        assertEquals(Optional.of("calm"), next.prescription().level());
    }

    @Property(tries = 200)
    void withoutAnAnswerNoPhaseIsEnteredAndNothingJoinsIn(@ForAll("silent") List<UnaryOperator<Diary>> moves) {
        Whereabouts next = after(moves).next();
        assertTrue(next.week().orElse(0) <= 2);
        assertEquals(Optional.of("calm"), next.prescription().level());
        assertTrue(next.prescription().leavesOut(STARTS));
        assertTrue(next.prescription().leavesOut(LEFT_OUT));
        assertEquals(0, next.prescription().choices().size());
    }

    @Property(tries = 200)
    void fromOneSessionToTheNextItIsOneWeekAtMost(@ForAll("silent") List<UnaryOperator<Diary>> moves) {
        Diary diary = Diary.of(PROGRAM);
        int before = 1;
        for (UnaryOperator<Diary> move : moves) {
            diary = move.apply(diary);
            int now = diary.next().week().orElse(before);
            assertTrue(now <= before + 1);
            before = now;
        }
    }

    @Property(tries = 200)
    void fromTheSecondSessionOfADayNothingIsAsked(@ForAll("silent") List<UnaryOperator<Diary>> moves) {
        Diary diary = after(moves).days(1).done();
        assertEquals(List.of(), diary.next().questions());
    }

    @Property(tries = 200)
    void theSamePastLeadsToTheSamePlace(@ForAll("silent") List<UnaryOperator<Diary>> moves) {
        Diary diary = after(moves);
        assertEquals(diary.next(), diary.next());
        assertFalse(diary.exercises().isEmpty());
        diary.next()
                .questions()
                .forEach(question -> question.changes().forEach(change -> {
                    if (change.equals(PartChange.NOTHING)) {
                        assertEquals(
                                diary.next().prescription(),
                                change.of(diary.next().prescription()));
                    }
                }));
    }
}
