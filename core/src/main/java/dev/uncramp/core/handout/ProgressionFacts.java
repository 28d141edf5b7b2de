package dev.uncramp.core.handout;

import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.wording.ProgressWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a program says of how it moves on, and of where a person starts, for the reporting template.
 *
 * @param sheet the program and its sessions
 * @param tables the exercises of all weeks and levels
 */
record ProgressionFacts(Sheet sheet, DoseTables tables) {

    CertLine progressionRule() {
        List<String> says = new ArrayList<>();
        Stream.concat(
                        sheet.program().progress().stream(),
                        Part.of(sheet.program()).stream().flatMap(part -> part.terms().progress().stream()))
                .distinct()
                .map(this::rule)
                .filter(rule -> !rule.isEmpty())
                .forEach(says::add);
        entries().forEach(entry -> says.add("To enter a phase: " + entry));
        return CertLine.of(
                CertItem.PROGRESSION_RULE,
                says,
                List.of(),
                CertLine.missing(says, "no rule: write `progress: {up: after 2 days with pain at most 2, all done}`"));
    }

    CertLine progression() {
        List<String> says = new ArrayList<>();
        long changing = tables.exercises().stream()
                .filter(item -> tables.grows(item.place()))
                .count();
        if (changing > 0) {
            says.add("Week by week, for %d of %d exercises"
                    .formatted(changing, tables.exercises().size()));
        }
        String rising = tables.names(item -> item.dose().grows());
        if (!rising.isEmpty()) {
            says.add("Within the dose: " + rising);
        }
        sheet.program()
                .progress()
                .flatMap(Progression::to)
                .ifPresent(next -> says.add((next.program().isPresent() ? "Then the program " : "Then: ")
                        + next.written().oneLine()));
        sheet.program()
                .progress()
                .ifPresent(progress -> progress.percentAWeek()
                        .ifPresent(percent -> says.add("By at most %d %% a week".formatted(percent))));
        return CertLine.of(
                CertItem.PROGRESSION,
                says,
                List.of(),
                CertLine.missing(says, "nothing becomes more: write rows by week, or a goal such as `2 x 8 -> 12`"));
    }

    CertLine startingLevel() {
        List<String> says = new ArrayList<>();
        sheet.program().head().gate().ifPresent(gate -> says.add("Before the first session: " + gate.oneLine()));
        entries().forEach(entry -> says.add("Phase " + entry));
        return CertLine.of(CertItem.STARTING_LEVEL, says, List.of(), CertLine.missing(says, "no rule: write `gate:`"));
    }

    private String rule(Progression progress) {
        List<String> rules = new ArrayList<>();
        add(rules, "More when: ", ProgressWords.of(sheet.wording(), progress.up()));
        add(rules, lessWhen(progress), ProgressWords.of(sheet.wording(), progress.down()));
        progress.repeatWeekIf().ifPresent(when -> rules.add("A week is done again when this fits: " + when.oneLine()));
        return String.join("; ", rules);
    }

    private static String lessWhen(Progression progress) {
        return progress.less()
                .map(less -> less.match(new Less.Cases<String>() {
                    @Override
                    public String step(Less.Step step) {
                        return switch (step.down()) {
                            case HALF -> "Half as much that day when: ";
                            case SET -> "One set less that day when: ";
                            case WEEK -> "A week back when: ";
                            case LEVEL -> "A level back when: ";
                        };
                    }

                    @Override
                    public String inWords(Less.InWords inWords) {
                        return "That day \"%s\" when: "
                                .formatted(inWords.words().oneLine());
                    }
                }))
                .orElse("Less when: ");
    }

    private List<String> entries() {
        return sheet.program().levels().stream()
                .flatMap(levels ->
                        levels.match(new Levels.Cases<Stream<String>>() {
                            @Override
                            public Stream<String> eachExercise(Levels.EachExercise eachExercise) {
                                return Stream.empty();
                            }

                            @Override
                            public Stream<String> together(Levels.Together together) {
                                return Stream.empty();
                            }

                            @Override
                            public Stream<String> phases(Levels.Phases phases) {
                                return phases.phases().stream()
                                        .flatMap(phase -> phase
                                                .enter()
                                                .map(enter -> phase.name().oneLine() + ", " + enter.oneLine())
                                                .stream());
                            }
                        }))
                .toList();
    }

    private static void add(List<String> says, String lead, String names) {
        if (!names.isEmpty()) {
            says.add(lead + names);
        }
    }
}
