package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Band;
import dev.uncramp.core.dose.Load;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.wording.CareWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program says to each line of the reporting template, in words for those who publish or review it.
 *
 * @param sheet the program and its sessions
 * @param tables the exercises of all weeks and levels
 */
record CertFacts(Sheet sheet, DoseTables tables) {

    List<CertLine> lines() {
        ProgressionFacts onwards = new ProgressionFacts(sheet, tables);
        TailoringFacts fitted = new TailoringFacts(program(), tables);
        return List.of(
                equipment(),
                provider(),
                runner(CertItem.COMPANY, "Done alone."),
                supervision(),
                runner(
                        CertItem.ADHERENCE,
                        "Each record keeps which sets were done, ran by themselves or were skipped."),
                motivation(),
                onwards.progressionRule(),
                onwards.progression(),
                exercises(),
                runner(CertItem.HOME, "All of it: a home exercise program."),
                otherParts(),
                new AdverseFacts(sheet).adverseEvents(),
                setting(),
                dose(),
                fitted.tailoring(),
                fitted.tailoringRule(),
                onwards.startingLevel(),
                runner(CertItem.FIDELITY, "Each record holds what was planned beside what was done."),
                runner(CertItem.DELIVERED, "Known only once sessions are kept: their records say."));
    }

    private Program program() {
        return sheet.program();
    }

    private ProgramHead head() {
        return program().head();
    }

    private CertLine equipment() {
        List<String> says = new ArrayList<>();
        String things = Needs.said(sheet, tables).oneLine();
        says.add(things.isEmpty() ? "Nothing is needed." : things);
        String bands =
                parts(item -> item.dose().parts().band().flatMap(Band::colour).map(colour -> colour.word()));
        if (!bands.isEmpty()) {
            says.add("Band: " + bands);
        }
        String unsized = tables.names(
                item -> item.dose().parts().load().filter(CertFacts::isUnsized).isPresent()
                        || item.dose()
                                .parts()
                                .band()
                                .filter(band -> band.colour().isEmpty())
                                .isPresent());
        return CertLine.of(
                CertItem.EQUIPMENT, says, List.of(), CertLine.naming(unsized, "no size of the weight or band: %s"));
    }

    private static boolean isUnsized(Load load) {
        return load.match(new Load.Cases<Boolean>() {
            @Override
            public Boolean added(Load.Added added) {
                return true;
            }

            @Override
            public Boolean repMax(Load.RepMax repMax) {
                return false;
            }

            @Override
            public Boolean mass(Load.Mass mass) {
                return false;
            }
        });
    }

    private CertLine provider() {
        List<String> says = new ArrayList<>();
        head().author().ifPresent(author -> says.add("Written by " + author.oneLine()));
        head().reviewed().flatMap(Reviewed::by).ifPresent(by -> says.add("Reviewed by " + by.oneLine()));
        return CertLine.of(
                CertItem.PROVIDER,
                says,
                List.of(),
                CertLine.missing(
                        says, "nobody is named: write `author:` with the training, and `reviewed: {by, date}`"));
    }

    private CertLine supervision() {
        List<String> says = new ArrayList<>();
        head().contact().ifPresent(contact -> says.add("Whom to ask: " + contact.text()));
        return CertLine.of(
                CertItem.SUPERVISION,
                says,
                List.of("Not supervised: led by the guided session, or by the handout."),
                CertLine.missing(says, "no one to ask: write `contact: {name, phone}`"));
    }

    private CertLine motivation() {
        List<String> says = new ArrayList<>();
        head().goal().ifPresent(goal -> says.add("A goal: " + goal.oneLine()));
        return CertLine.of(CertItem.MOTIVATION, says, List.of(), CertLine.missing(says, "no goal: write `goal:`"));
    }

    private CertLine exercises() {
        List<Exercise> all = exercisesOfProgram().toList();
        List<String> says = List.of(
                all.size() == 1
                        ? "1 exercise with its instructions: see the handout"
                        : "%d exercises, each with its instructions: see the handout".formatted(all.size()));
        List<String> without = new ArrayList<>();
        without.addAll(lacking(all, "set up", told -> told.setUp().isEmpty()));
        without.addAll(lacking(all, "move", told -> told.move().isEmpty()));
        without.addAll(lacking(all, "feel", told -> told.feel().isEmpty()));
        return CertLine.of(CertItem.EXERCISES, says, List.of(), CertLine.naming(String.join("; ", without), "%s"));
    }

    private static List<String> lacking(List<Exercise> all, String role, Predicate<Instructions> lacks) {
        String names = all.stream()
                .filter(exercise -> lacks.test(exercise.instructions()))
                .map(exercise -> exercise.id().value())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of("no `%s`: %s".formatted(role, names));
    }

    private CertLine otherParts() {
        List<String> says = new ArrayList<>();
        String cards = program().care().stream()
                .map(card -> CareWords.title(sheet.wording(), card).oneLine())
                .collect(Collectors.joining(", "));
        if (!cards.isEmpty()) {
            says.add("Care cards: " + cards);
        }
        String steps = Part.of(program()).stream()
                .flatMap(part -> part.care().stream())
                .map(step -> step.kind().word())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!steps.isEmpty()) {
            says.add("Care in the session: " + steps);
        }
        List<String> runner =
                program().care().isEmpty() ? List.of("All care cards are offered after a session.") : List.of();
        return CertLine.of(CertItem.OTHER_PARTS, says, runner, Optional.empty());
    }

    private CertLine setting() {
        String positions = exercisesOfProgram()
                .flatMap(exercise -> exercise.start().stream())
                .distinct()
                .map(Position::word)
                .collect(Collectors.joining(", "));
        List<String> says = positions.isEmpty() ? List.of() : List.of("Positions: " + positions);
        return CertLine.of(
                CertItem.SETTING,
                says,
                List.of("At home."),
                CertLine.missing(says, "no exercise names its position: write `positions:`"));
    }

    private CertLine dose() {
        String told = tables.names(item -> item.dose().amount().isTold());
        return CertLine.of(
                CertItem.DOSE, List.of("For each exercise below"), List.of(), CertLine.naming(told, "no amount: %s"));
    }

    private Stream<Exercise> exercisesOfProgram() {
        return tables.exercises().stream().map(TimelineItem::exercise).distinct();
    }

    private String parts(Function<TimelineItem, Optional<String>> part) {
        return tables.exercises().stream()
                .flatMap(item -> part.apply(item).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static CertLine runner(CertItem item, String says) {
        return CertLine.of(item, List.of(), List.of(says), Optional.empty());
    }
}
