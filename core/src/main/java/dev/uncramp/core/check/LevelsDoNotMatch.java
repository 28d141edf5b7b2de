package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds levels that one exercise has and another has not. */
final class LevelsDoNotMatch implements Rule {

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
        return About.what("An exercise without a line for a level between two that it has lines for, or, where no list"
                        + " names the levels, for one that others have; and a line of an exercise, of care or of"
                        + " a note for a level that the list does not have, or that nothing has.")
                .why("At a level without a line the exercise is left out, and a pause in the middle is seldom meant."
                        + " A line for a level that is never reached is never done.")
                .source("usual practice")
                .example("""
                    - bridge: {level easy: 2 x 8, level full: 3 x 12}
                    - dead-bug: {level easy: 2 x 6, level ful: 3 x 10}
                    """)
                .instead("""
                    - bridge: {level easy: 2 x 8, level full: 3 x 12}
                    - dead-bug: {level easy: 2 x 6, level full: 3 x 10}
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        Map<Set<String>, Map<ItemView, Set<String>>> byList = new LinkedHashMap<>();
        List<String> inOrder = LevelNames.together(program.program());
        for (ItemView item : program.items()) {
            Set<String> levels = item.doses().stream()
                    .flatMap(dose -> dose.row().stream())
                    .flatMap(row -> LevelNames.of(row, inOrder).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!levels.isEmpty() && !isOnItsOwn(program, item)) {
                byList.computeIfAbsent(listOf(program, item), list -> new LinkedHashMap<>())
                        .put(item, levels);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byList.forEach((phases, own) -> match(phases, own, findings));
        beside(program, inOrder, findings);
        return findings;
    }

    /** What stands under one list of levels, or under none. */
    private void match(Set<String> phases, Map<ItemView, Set<String>> own, List<Finding> findings) {
        Set<String> named = own.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        own.forEach((item, levels) -> levels.stream()
                .filter(level -> !phases.isEmpty() && !phases.contains(level))
                .forEach(level -> findings.add(noPhase(item, level, phases))));
        Set<String> all = phases.isEmpty() ? named : phases;
        own.forEach((item, levels) -> {
            if (!phases.isEmpty() && !phases.containsAll(levels)) {
                return;
            }
            List<String> missing = between(levels, List.copyOf(all), phases.isEmpty()).stream()
                    .filter(level -> named.contains(level) && !levels.contains(level))
                    .sorted()
                    .toList();
            if (!missing.isEmpty()) {
                findings.add(noLine(item, missing));
            }
        });
    }

    /** The list of levels that an exercise goes by, its own or the nearest around it; empty where there is none. */
    private static Set<String> listOf(Overview program, ItemView item) {
        return levelsAt(program, item).map(Levels::phases).orElse(List.of()).stream()
                .map(phase -> phase.name().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Levels> levelsAt(Overview program, ItemView item) {
        return Part.of(program.program()).stream()
                .filter(part -> part.place().equals(item.place()))
                .findFirst()
                .flatMap(Part::levels);
    }

    /** The lines of care for a level that neither a list nor an exercise has, and those of notes that nothing has. */
    private void beside(Overview program, List<String> inOrder, List<Finding> findings) {
        Set<String> known = new LinkedHashSet<>();
        program.program().phases().forEach(phase -> known.add(phase.name().value()));
        OwnPhases.of(program.program())
                .forEach(own ->
                        own.phases().forEach(phase -> known.add(phase.name().value())));
        program.rows().forEach(rows -> known.addAll(levels(rows, inOrder)));
        List<Placed<List<RowKey>>> care = SideRows.ofCare(program);
        if (known.isEmpty()) {
            care.forEach(rows -> known.addAll(levels(rows, inOrder)));
        }
        care.forEach(rows -> unknown(rows, known, "done", findings));
        SideRows.ofNotes(program).forEach(rows -> unknown(rows, known, "told", findings));
    }

    private static List<String> levels(Placed<List<RowKey>> rows, List<String> inOrder) {
        return rows.thing().stream()
                .flatMap(row -> LevelNames.of(row, inOrder).stream())
                .toList();
    }

    private void unknown(Placed<List<RowKey>> rows, Set<String> known, String never, List<Finding> findings) {
        for (RowKey row : rows.thing()) {
            row.atLevel()
                    .map(SafeText::value)
                    .filter(level -> !known.contains(level))
                    .ifPresent(level -> findings.add(Finding.of(
                            this,
                            rows.place().child(row.toString()),
                            "nothing has a level `%s`, so this line is never %s".formatted(level, never),
                            help(level, known, "Name a level that the exercises have, or take the line out."))));
        }
    }

    private static String help(String level, Set<String> known, String otherwise) {
        List<String> nearest = Nearest.of(level, known, 1);
        return nearest.isEmpty() ? otherwise : "Did you mean `%s`?".formatted(nearest.get(0));
    }

    /** The levels that are likely to be meant: for an exercise of one level only that, else all up to its last one. */
    private static List<String> between(Set<String> own, List<String> all, boolean noList) {
        if (own.size() == 1) {
            return List.of();
        }
        List<Integer> places = own.stream().map(all::indexOf).sorted().toList();
        return noList ? all : all.subList(places.get(0), places.get(places.size() - 1));
    }

    private Finding noPhase(ItemView item, String level, Set<String> phases) {
        ProgramPath row = item.doses().stream()
                .flatMap(dose -> dose.row().stream())
                .filter(key ->
                        key.atLevel().filter(name -> name.value().equals(level)).isPresent())
                .findFirst()
                .map(key -> item.place().child(key.toString()))
                .orElse(item.place());
        return Finding.of(
                this,
                row,
                "the list of `levels` has no `%s`, so this line is never done".formatted(level),
                help(level, phases, "Add it to the list, or take the line out."));
    }

    private Finding noLine(ItemView item, List<String> missing) {
        String levels = missing.stream().map("`%s`"::formatted).collect(Collectors.joining(" and "));
        return Finding.of(
                this,
                item.place(),
                "`%s` has no line for level %s, so it is left out then".formatted(item.name(), levels),
                "Add a line for it, and write the names of the levels alike.");
    }

    private static boolean isOnItsOwn(Overview program, ItemView item) {
        return levelsAt(program, item)
                .filter(its -> its.match(new IsEachExercise()))
                .isPresent();
    }

    private record IsEachExercise() implements Levels.Cases<Boolean> {
        @Override
        public Boolean eachExercise(Levels.EachExercise eachExercise) {
            return true;
        }

        @Override
        public Boolean together(Levels.Together together) {
            return false;
        }

        @Override
        public Boolean phases(Levels.Phases phases) {
            return false;
        }
    }
}
