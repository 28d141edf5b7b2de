package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.Timeline;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The place of a person is found in programs of every shape, and always the same. */
class WhereaboutsProperties {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T10:40:00+01:00");

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    private static Whereabouts first(Program program) {
        return Whereabouts.of(program, Library.builtIn().catalog(), History.empty(), NOW, Wanted.NEXT);
    }

    @Property(tries = 60)
    void theFirstSessionIsFoundAndAlwaysTheSame(@ForAll("programs") Program program) {
        Whereabouts next = first(program);
        assertEquals(next, first(program));
        assertEquals(1, next.sessionOfDay());
        Timeline.of(program, next.prescription(), Library.builtIn().catalog());
    }

    @Property(tries = 60)
    void whatWaitsForAYesIsOutAndEveryAnswerLeadsSomewhere(@ForAll("programs") Program program) {
        Whereabouts next = first(program);
        for (Part part : Part.of(program)) {
            boolean asked = part.terms()
                            .start()
                            .filter(Start.WhenTrue.class::isInstance)
                            .isPresent()
                    || part.terms().leaveOut().isPresent();
            assertTrue(!asked || next.prescription().leavesOut(part.place()));
        }
        for (PartQuestion question : next.questions()) {
            question.changes()
                    .forEach(change -> Timeline.of(
                            program,
                            change.of(next.prescription()),
                            Library.builtIn().catalog()));
        }
    }
}
