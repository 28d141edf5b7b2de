package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.session.PartQuestion;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told where one of equal choices is picked. */
class PickTextTests {

    private static Plan plan() {
        Plan plan = Plans.written("""
            uncramp: 1
            title: A
            schedule: daily
            session:
              - bridge: 8
              - walk: 10 min easy
                or: [bike]
                note: On a day of rain take the bike.
            """);
        OffsetDateTime now = OffsetDateTime.parse("2026-11-08T10:00:00+01:00");
        return plan.at(
                Whereabouts.of(plan.program(), plan.catalog(), new History(List.of()), now, Wanted.NEXT),
                Optional.empty());
    }

    @Test
    void theNoteOfTheExerciseStandsAtTheQuestion() {
        Walk walk = Walk.of(plan()).press('n').press('0');
        PartQuestion question = walk.model().answers().part().orElseThrow();
        assertEquals(PartQuestion.Kind.EXERCISE, question.kind());
        assertEquals(Optional.of("On a day of rain take the bike."), PickText.note(walk.model(), question));
    }

    @Test
    void whatEachChoiceNeedsIsNamed() {
        Plan plan = plan();
        assertEquals(Optional.of("a mat, a bike"), Counsel.ENGLISH.equipment(plan));
    }
}
