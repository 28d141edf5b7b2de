package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.ProgramPath;
import java.util.ArrayList;
import java.util.List;

/** Finds later levels of a list of which nothing says what must be true first. */
final class LevelWithoutEnter implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A level after the first in a list of `levels` that has no `enter`; where it has no weeks"
                        + " either, beside others that have, a warning.")
                .why("With weeks alone it begins when those before are kept, and nobody is asked whether it is time for"
                        + " it. Without weeks and `enter` it never begins.")
                .source("usual practice")
                .example("""
                    levels:
                      - two feet: weeks 1-3
                      - one foot: weeks 4-8
                    """)
                .instead("""
                    levels:
                      - two feet: weeks 1-3
                      - one foot: weeks 4-8
                        enter: You can rise on both feet 15 times.
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        program.program().levels().ifPresent(levels -> look(ProgramPath.root(), levels.phases(), findings));
        for (SessionView session : program.sessions()) {
            session.terms()
                    .forEach(terms ->
                            terms.thing().levels().ifPresent(levels -> look(terms.place(), levels.phases(), findings)));
        }
        return findings;
    }

    /** One finding a list is enough; a list of names alone is chosen from by the person. */
    private void look(ProgramPath place, List<Levels.Phase> phases, List<Finding> findings) {
        boolean names = phases.stream()
                .allMatch(phase -> phase.weeks().isEmpty() && phase.enter().isEmpty());
        if (names) {
            return;
        }
        phases.stream()
                .skip(1)
                .filter(phase -> phase.enter().isEmpty())
                .findFirst()
                .ifPresent(phase -> findings.add(found(place, phase)));
    }

    private Finding found(ProgramPath place, Levels.Phase phase) {
        ProgramPath at = place.child("levels")
                .child(phase.name().value().replace('/', ' ').strip());
        String help = "Write under it what must be true first, as in `enter: It was easy three times.`"
                + InWords.orAllow(this);
        return phase.weeks()
                .map(weeks -> Finding.of(
                        this,
                        at,
                        "`%s` has no `enter`: it begins with week %d of the program, and nobody is asked"
                                .formatted(phase.name(), weeks.from()),
                        help))
                .orElseGet(() -> Finding.of(
                        this,
                        Severity.WARNING,
                        at,
                        "`%s` has neither weeks nor an `enter`, so it never begins".formatted(phase.name()),
                        help));
    }
}
