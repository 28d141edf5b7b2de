package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.program.Change;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.wording.ChangeWords;
import dev.uncramp.core.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangesProperties {

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.oneOf(ProgramArbitraries.programs(), OwnExerciseArbitraries.programs());
    }

    @Property(tries = 100)
    void onlyEqualProgramsHaveNoChange(@ForAll("programs") Program before, @ForAll("programs") Program after) {
        assertEquals(List.of(), Changes.between(before, before));
        List<Change> changes = Changes.between(before, after);
        assertEquals(before.equals(after), changes.isEmpty());
        changes.forEach(
                change -> assertFalse(ChangeWords.of(Wording.english(), change).isBlank()));
    }

    @Property(tries = 100)
    void anotherOrderIsToldToo(@ForAll("programs") Program before, @ForAll Random random) {
        Program after = shuffled(before, random);
        assertEquals(before.equals(after), Changes.between(before, after).isEmpty());
    }

    private static Program shuffled(Program program, Random random) {
        List<SessionPlan> sessions = new ArrayList<>();
        for (SessionPlan session : program.sessions()) {
            List<SessionEntry> entries = new ArrayList<>(session.entries());
            Collections.shuffle(entries, random);
            sessions.add(new SessionPlan(
                    session.name(), session.circuit(), session.terms(), session.pain(), session.avoid(), entries));
        }
        return new Program(
                program.head(),
                program.schedule(),
                program.pain(),
                program.care(),
                program.levels(),
                program.progress(),
                program.exercises(),
                program.allow(),
                sessions);
    }
}
