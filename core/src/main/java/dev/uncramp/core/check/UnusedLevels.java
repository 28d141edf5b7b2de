package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds levels that no exercise has a line for, and entry tests that are never asked. */
final class UnusedLevels implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("`levels` where no exercise has lines by level; a phase that no exercise has a line for, but"
                        + " for the first ones where something is done at every level; and `enter` on the first"
                        + " phase of a program, which is never asked.")
                .why("Nothing changes from one level to the next, so what is done is not the plan that was" + " meant.")
                .source("usual practice")
                .example("""
                    levels:
                      - two feet: weeks 1-3
                      - one foot: weeks 4-8
                    session:
                      - double-heel-raise: 3 x 10
                    """)
                .instead("""
                    levels:
                      - two feet: weeks 1-3
                      - one foot: weeks 4-8
                    session:
                      - double-heel-raise: {level two feet: 3 x 10, level one foot: 1 x 10}
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        program.program().levels().ifPresent(levels -> look(program, ProgramPath.root(), levels, findings));
        for (SessionView session : program.sessions()) {
            session.terms()
                    .forEach(terms ->
                            terms.thing().levels().ifPresent(levels -> look(program, terms.place(), levels, findings)));
        }
        return findings;
    }

    private void look(Overview program, ProgramPath place, Levels levels, List<Finding> findings) {
        List<Levels.Phase> phases = levels.phases();
        List<String> inOrder =
                phases.stream().map(phase -> phase.name().value()).toList();
        Set<String> used = SideRows.ofDeeds(program)
                .filter(rows -> rows.place().isWithin(place))
                .flatMap(rows -> rows.thing().stream())
                .flatMap(row -> LevelNames.of(row, inOrder).stream())
                .collect(Collectors.toSet());
        if (used.isEmpty()) {
            findings.add(Finding.of(
                    this,
                    place.child("levels"),
                    "`levels` is written here, and no exercise has a line for a level",
                    "Give the exercises lines such as `level easy: 2 x 8`, or take `levels` out."));
            return;
        }
        boolean isOfAll = place.equals(ProgramPath.root());
        boolean begun = false;
        for (int i = 0; i < phases.size(); i++) {
            Levels.Phase phase = phases.get(i);
            ProgramPath at = place.child("levels")
                    .child(phase.name().value().replace('/', ' ').strip());
            begun |= used.contains(phase.name().value());
            if (!used.contains(phase.name().value()) && (begun || (isOfAll && !isAnythingAlwaysDone(program, place)))) {
                findings.add(Finding.of(
                        this,
                        at,
                        "no exercise has a line for `%s`".formatted(new RowKey.Level(phase.name())),
                        "Give each exercise that changes then a line for it, or take it out of the list."));
            }
            if (i == 0 && isOfAll && phase.enter().isPresent()) {
                findings.add(Finding.of(
                        this,
                        at.child("enter"),
                        "the first level has an `enter`, which is never asked: the program begins there",
                        "Write it as `gate` at the head of the program."));
            }
        }
    }

    /** Whether an exercise has no lines by level: in the first levels it may be all that is done, until others join in. */
    private static boolean isAnythingAlwaysDone(Overview program, ProgramPath place) {
        return program.items().stream()
                .filter(item -> item.place().isWithin(place))
                .anyMatch(item -> item.doses().stream()
                        .noneMatch(dose -> dose.row().flatMap(RowKey::atLevel).isPresent()));
    }
}
