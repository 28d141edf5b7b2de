package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.Timeline;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * On which day a program goes on, where today has nothing and nothing is done until then.
 *
 * @param program the program
 * @param catalog where its exercises are found
 * @param history what was kept
 * @param now the time of this start
 * @param wanted what the person asks for
 */
record NextDay(Program program, Catalog catalog, History history, OffsetDateTime now, Wanted wanted) {

    private static final int WEEK = 7;

    /** The day; empty where today has something, or had, and where it is not within a week. */
    Optional<LocalDate> after(Whereabouts here) {
        boolean dayOff = !here.due() && here.sessionOfDay() <= here.ofDay();
        boolean nothing = here.questions().isEmpty() && isEmpty(here.prescription());
        return dayOff || nothing
                ? IntStream.rangeClosed(1, WEEK)
                        .mapToObj(now::plusDays)
                        .filter(day -> hasWorkDue(new Finder(program, catalog, history, day, wanted)))
                        .map(OffsetDateTime::toLocalDate)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether something is due, what is left out on some days with it. */
    private boolean hasWorkDue(Finder finder) {
        Whereabouts there = finder.find();
        PartsToday its = finder.parts();
        Set<ProgramPath> waiting = its.parts().waiting();
        Set<ProgramPath> onSomeDays = Part.of(program).stream()
                .filter(part -> part.terms().leaveOut().isPresent())
                .filter(part -> !waiting.contains(part.place()) && !its.isElsewhen(part, there.prescription()))
                .map(Part::place)
                .collect(Collectors.toSet());
        return there.due() && !isEmpty(there.prescription().with(onSomeDays));
    }

    private boolean isEmpty(Prescription day) {
        return Timeline.of(program, day, catalog).isEmpty();
    }
}
