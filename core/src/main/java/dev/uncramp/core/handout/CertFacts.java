package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.dose.Band;
import dev.uncramp.core.dose.Load;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.AvoidWords;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.ProgressWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return List.of(
                equipment(),
                provider(),
                runner(CertItem.COMPANY, "Done alone."),
                supervision(),
                runner(
                        CertItem.ADHERENCE,
                        "Each record keeps which sets were done, ran by themselves or were skipped."),
                motivation(),
                progressionRule(),
                progression(),
                exercises(),
                runner(CertItem.HOME, "All of it: a home exercise program."),
                otherParts(),
                adverseEvents(),
                setting(),
                dose(),
                tailoring(),
                tailoringRule(),
                startingLevel(),
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
        String unsized = names(
                item -> item.dose().parts().load().filter(CertFacts::isUnsized).isPresent()
                        || item.dose()
                                .parts()
                                .band()
                                .filter(band -> band.colour().isEmpty())
                                .isPresent());
        return line(CertItem.EQUIPMENT, says, List.of(), gap(unsized, "no size of the weight or band: %s"));
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
        return line(
                CertItem.PROVIDER,
                says,
                List.of(),
                missing(says, "nobody is named: write `author:` with the training, and `reviewed: {by, date}`"));
    }

    private CertLine supervision() {
        List<String> says = new ArrayList<>();
        head().contact().ifPresent(contact -> says.add("Whom to ask: " + contact.text()));
        return line(
                CertItem.SUPERVISION,
                says,
                List.of("Not supervised: led by the guided session, or by the handout."),
                missing(says, "no one to ask: write `contact: {name, phone}`"));
    }

    private CertLine motivation() {
        List<String> says = new ArrayList<>();
        head().goal().ifPresent(goal -> says.add("A goal: " + goal.oneLine()));
        return line(CertItem.MOTIVATION, says, List.of(), missing(says, "no goal: write `goal:`"));
    }

    private CertLine progressionRule() {
        List<String> says = new ArrayList<>();
        Stream.concat(
                        program().progress().stream(),
                        Part.of(program()).stream().flatMap(part -> part.terms().progress().stream()))
                .distinct()
                .map(this::rule)
                .filter(rule -> !rule.isEmpty())
                .forEach(says::add);
        entries().forEach(entry -> says.add("To enter a phase: " + entry));
        return line(
                CertItem.PROGRESSION_RULE,
                says,
                List.of(),
                missing(says, "no rule: write `progress: {up: after 2 days with pain at most 2, all done}`"));
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
        return program().levels().stream()
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

    private CertLine progression() {
        List<String> says = new ArrayList<>();
        long changing = tables.exercises().stream()
                .filter(item -> tables.grows(item.place()))
                .count();
        if (changing > 0) {
            says.add("Week by week, for %d of %d exercises"
                    .formatted(changing, tables.exercises().size()));
        }
        String rising = names(item -> item.dose().grows());
        if (!rising.isEmpty()) {
            says.add("Within the dose: " + rising);
        }
        program()
                .progress()
                .flatMap(Progression::to)
                .ifPresent(next -> says.add((next.program().isPresent() ? "Then the program " : "Then: ")
                        + next.written().oneLine()));
        program()
                .progress()
                .ifPresent(progress -> progress.percentAWeek()
                        .ifPresent(percent -> says.add("By at most %d %% a week".formatted(percent))));
        return line(
                CertItem.PROGRESSION,
                says,
                List.of(),
                missing(says, "nothing becomes more: write rows by week, or a goal such as `2 x 8 -> 12`"));
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
        return line(CertItem.EXERCISES, says, List.of(), gap(String.join("; ", without), "%s"));
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
        return line(CertItem.OTHER_PARTS, says, runner, Optional.empty());
    }

    private CertLine adverseEvents() {
        List<String> says = new ArrayList<>();
        List<FinePain> pains = FinePain.all(sheet);
        pains.forEach(pain -> says.add((pains.size() > 1 ? pain.whose(pains) + ": " : "") + said(pain)));
        AvoidWords.lines(sheet.wording(), program()).forEach(line -> says.add("Left out at such a time: " + line));
        NoteFacts.lines(sheet, head().note()).forEach(note -> says.add("Told at each session: " + note));
        Map<SafeText, OwnSign> emergencies = emergencies();
        head().callWhen()
                .forEach(call -> says.add((emergencies.containsKey(call.sign())
                                ? "Stopped, with a call to the emergency number"
                                        + emergencies
                                                .get(call.sign())
                                                .number()
                                                .map(number -> " " + number.oneLine())
                                                .orElse("")
                                : call.whom()
                                        .map(whom -> "Stopped, with a call to " + whom.text())
                                        .orElse("Stopped, and help is called"))
                        + ", when: " + call.sign().oneLine()));
        return line(
                CertItem.ADVERSE_EVENTS,
                says,
                List.of("Warning signs are asked before a session; pain, its kind and why one stopped are kept."),
                Optional.empty());
    }

    private Map<SafeText, OwnSign> emergencies() {
        return OwnSigns.of(program()).stream()
                .filter(sign -> sign.tier() == Tier.NOW)
                .collect(Collectors.toMap(OwnSign::words, sign -> sign, (one, same) -> one));
    }

    private static String said(FinePain pain) {
        SessionRules rules = pain.rules();
        String limit = rules.ordered()
                .map(ache -> "The ache that was ordered above %d of 10, and any other pain above %d, ends an exercise"
                        .formatted(ache.value(), rules.limit().value()))
                .orElseGet(() -> "Pain above %d of 10 ends an exercise"
                        .formatted(rules.limit().value()));
        return pain.rule()
                .flatMap(rule -> rule.target().isPresent() ? rule.orderedBy() : rule.allowedBy())
                .map(who -> limit + ", as ordered by " + who.oneLine())
                .orElse(limit);
    }

    private CertLine setting() {
        String positions = exercisesOfProgram()
                .flatMap(exercise -> exercise.start().stream())
                .distinct()
                .map(Position::word)
                .collect(Collectors.joining(", "));
        List<String> says = positions.isEmpty() ? List.of() : List.of("Positions: " + positions);
        return line(
                CertItem.SETTING,
                says,
                List.of("At home."),
                missing(says, "no exercise names its position: write `positions:`"));
    }

    private CertLine dose() {
        String told = names(item -> item.dose().amount().isTold());
        return line(CertItem.DOSE, List.of("For each exercise below"), List.of(), gap(told, "no amount: %s"));
    }

    private CertLine tailoring() {
        boolean fitted = !fittings().isEmpty();
        return line(
                CertItem.TAILORING,
                List.of(fitted ? "Fitted to the person." : "The same for all."),
                List.of("On a sore day each exercise is done in a gentler form."),
                Optional.empty());
    }

    private CertLine tailoringRule() {
        return line(
                CertItem.TAILORING_RULE,
                fittings(),
                List.of("Pain above the limit before a session leads to the gentler form, severe pain to rest."),
                Optional.empty());
    }

    private List<String> fittings() {
        List<String> says = new ArrayList<>();
        add(
                says,
                "Easier ones are named for: ",
                names(item -> written(item, plan -> !plan.easier().isEmpty())));
        add(
                says,
                "A choice is given for: ",
                names(item -> written(item, plan -> !plan.or().isEmpty())));
        String levels = program().rowKeys().stream()
                .flatMap(key -> key.atLevel().stream())
                .map(SafeText::oneLine)
                .distinct()
                .collect(Collectors.joining(", "));
        add(says, "Levels: ", levels);
        return says;
    }

    private boolean written(TimelineItem item, Predicate<Item> wanted) {
        return Part.of(program()).stream()
                .filter(part -> part.place().equals(item.place()))
                .flatMap(part -> part.item().stream())
                .anyMatch(wanted);
    }

    private CertLine startingLevel() {
        List<String> says = new ArrayList<>();
        head().gate().ifPresent(gate -> says.add("Before the first session: " + gate.oneLine()));
        entries().forEach(entry -> says.add("Phase " + entry));
        return line(CertItem.STARTING_LEVEL, says, List.of(), missing(says, "no rule: write `gate:`"));
    }

    private Stream<Exercise> exercisesOfProgram() {
        return tables.exercises().stream().map(TimelineItem::exercise).distinct();
    }

    private String names(Predicate<TimelineItem> wanted) {
        return tables.exercises().stream()
                .filter(wanted)
                .map(item -> item.exercise().id().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String parts(Function<TimelineItem, Optional<String>> part) {
        return tables.exercises().stream()
                .flatMap(item -> part.apply(item).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void add(List<String> says, String lead, String names) {
        if (!names.isEmpty()) {
            says.add(lead + names);
        }
    }

    private static CertLine runner(CertItem item, String says) {
        return line(item, List.of(), List.of(says), Optional.empty());
    }

    private static CertLine line(CertItem item, List<String> program, List<String> runner, Optional<String> gap) {
        return new CertLine(item, texts(program), texts(runner), gap.map(SafeText::of));
    }

    private static List<SafeText> texts(List<String> says) {
        return says.stream().map(SafeText::of).toList();
    }

    private static Optional<String> missing(List<String> says, String gap) {
        return says.isEmpty() ? Optional.of(gap) : Optional.empty();
    }

    private static Optional<String> gap(String names, String pattern) {
        return names.isEmpty() ? Optional.empty() : Optional.of(pattern.formatted(names));
    }
}
