package dev.uncramp.core.history;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which phase each part is that goes through phases of its own: the one of the week, as far as what must be true for it
 * was told. What must be true for the first phase holds the part back altogether; {@link PartsSoFar} knows that.
 *
 * @param program the program
 * @param records its sessions, oldest first
 */
record PhasesToday(Program program, List<SessionRecord> records) {

    /** What must be true, and the name of the phase that begins then. */
    private record Entry(SafeText words, SafeText phase) {}

    /** The phase of each part; one that is asked for by its name wins. */
    Map<ProgramPath, String> levels(int week, Optional<String> wanted) {
        Map<ProgramPath, String> levels = new HashMap<>();
        for (OwnPhases own : OwnPhases.of(program)) {
            levels.put(
                    own.part().place(),
                    wanted.filter(own::holds)
                            .orElseGet(() ->
                                    own.phases().get(now(own, week)).name().value()));
        }
        return levels;
    }

    /** One question for each phase that waits for a yes, however many parts it is for. */
    List<PartQuestion> questions(int week, SessionPlan session, Set<ProgramPath> waiting) {
        Map<Entry, Set<ProgramPath>> places = new LinkedHashMap<>();
        for (OwnPhases own : OwnPhases.of(program)) {
            ProgramPath place = own.part().place();
            if (own.part().session().equals(session) && waiting.stream().noneMatch(place::isWithin)) {
                next(own, week)
                        .ifPresent(phase -> phase.enter()
                                .ifPresent(words -> places.computeIfAbsent(
                                                new Entry(words, phase.name()), key -> new HashSet<>())
                                        .add(place)));
            }
        }
        List<PartQuestion> asked = new ArrayList<>();
        places.forEach((entry, parts) -> asked.add(PartQuestion.enter(
                entry.words(),
                entry.phase(),
                PartChange.toLevel(parts, entry.phase().value()))));
        return asked;
    }

    /** The question about the next phase of all, where phases have no weeks and only an answer leads on. */
    Optional<PartQuestion> together(Optional<String> level) {
        List<Levels.Phase> phases = program.phases();
        if (phases.stream().anyMatch(phase -> phase.weeks().isPresent())) {
            return Optional.empty();
        }
        int next = level.map(name -> number(phases, name)).orElse(0) + 1;
        return phases.stream()
                .skip(next)
                .findFirst()
                .flatMap(phase -> phase.enter()
                        .map(words -> PartQuestion.enter(
                                words,
                                phase.name(),
                                PartChange.toLevel(phase.name().value()))));
    }

    /** The phase that would come next and waits for a yes. */
    private Optional<Levels.Phase> next(OwnPhases own, int week) {
        int next = now(own, week) + 1;
        boolean due =
                own.in(week).map(phase -> own.phases().indexOf(phase) >= next).orElse(true);
        return due ? own.phases().stream().skip(next).findFirst() : Optional.empty();
    }

    private int now(OwnPhases own, int week) {
        int told = last(own.part().place())
                .filter(own::holds)
                .map(name -> number(own.phases(), name))
                .orElse(0);
        int ofWeek = own.in(week).map(own.phases()::indexOf).orElse(told);
        int now = Math.min(told, ofWeek);
        while (now < ofWeek && (now < told || own.phases().get(now + 1).enter().isEmpty())) {
            now++;
        }
        return now;
    }

    private Optional<String> last(ProgramPath place) {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(records.get(records.size() - 1))
                        .map(SessionRecord::prescription)
                        .map(Prescription::levels)
                        .map(levels -> levels.get(place));
    }

    private static int number(List<Levels.Phase> phases, String name) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).name().value().equals(name)) {
                return i;
            }
        }
        return 0;
    }
}
