package dev.uncramp.core.history;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.AskedWhen;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What must be true before a later level begins that a person asks for by its name or by its week: all that is asked on the
 * way there, one after the other, and the first no decides. A name typed at the start is no answer to it, and until a yes
 * the person stays where they are.
 *
 * @param program the program
 * @param here what is done today where nothing is asked for
 * @param asked what is asked for
 */
record Entering(Program program, Prescription here, Prescription asked) {

    /** The day as it is without a yes, with the questions; the day that is asked for where nothing has to be true. */
    static Whereabouts into(Program program, Whereabouts here, Whereabouts asked) {
        Entering entering = new Entering(program, here.prescription(), asked.prescription());
        List<PartQuestion> all = entering.all();
        List<PartQuestion> parts = entering.parts();
        if (all.isEmpty() && parts.isEmpty()) {
            return asked;
        }
        boolean mayGoBack = here.questions().stream().map(PartQuestion::kind).anyMatch(Kind::isBack);
        if (mayGoBack) {
            return here;
        }
        Set<ProgramPath> places = parts.stream()
                .flatMap(question -> question.changes().get(0).levels().keySet().stream())
                .collect(Collectors.toSet());
        List<PartQuestion> questions = new ArrayList<>(all);
        questions.addAll(parts);
        here.questions().stream()
                .filter(question -> all.isEmpty() || !leadsOn(question))
                .filter(question -> question.changes().stream()
                        .noneMatch(change -> change.levels().keySet().stream().anyMatch(places::contains)))
                .forEach(questions::add);
        return here.asking(questions);
    }

    /** Whether a question is about the next week or the next level of the whole program. */
    private static boolean leadsOn(PartQuestion question) {
        return question.kind() == Kind.AGAIN
                || (question.kind() == Kind.ENTER
                        && question.changes().get(0).levels().isEmpty());
    }

    /** One question for each level of the program on the way from the one at which the person is to the one asked for. */
    private List<PartQuestion> all() {
        List<Levels.Phase> phases = program.phases();
        int to = Math.max(
                reached(phases, asked),
                program.phase(asked.week()).map(phases::indexOf).orElse(0));
        return inTurn(between(phases, reached(phases, here), to), Entering::into, there());
    }

    /** Where a yes leads to a level on the way: into its first week. */
    private static PartChange into(Levels.Phase phase) {
        String name = phase.name().value();
        return phase.weeks()
                .map(weeks -> PartChange.toWeek(weeks.from(), Optional.of(name)))
                .orElseGet(() -> PartChange.toLevel(name));
    }

    private PartChange there() {
        if (asked.afterwards()) {
            return PartChange.toAfterwards(asked.week(), asked.level());
        }
        return asked.week() == here.week()
                ? asked.level().map(PartChange::toLevel).orElse(PartChange.NOTHING)
                : PartChange.toWeek(asked.week(), asked.level());
    }

    /** The same for parts that go through levels of their own, together for those that are asked the same in turn. */
    private List<PartQuestion> parts() {
        Map<List<Levels.Phase>, Map<String, Set<ProgramPath>>> places = new LinkedHashMap<>();
        for (OwnPhases own : OwnPhases.of(program)) {
            ProgramPath place = own.part().place();
            String level = asked.levels().getOrDefault(place, "");
            int from = number(own.phases(), here.levels().getOrDefault(place, ""));
            places.computeIfAbsent(
                            between(own.phases(), from, number(own.phases(), level)), key -> new LinkedHashMap<>())
                    .computeIfAbsent(level, key -> new HashSet<>())
                    .add(place);
        }
        List<PartQuestion> questions = new ArrayList<>();
        places.forEach((steps, levels) -> levels.forEach((level, parts) -> questions.addAll(inTurn(
                steps, phase -> PartChange.toLevel(parts, phase.name().value()), PartChange.toLevel(parts, level)))));
        return questions;
    }

    /** Each is asked after a yes to the one before it; the last yes leads to what was asked for. */
    private static List<PartQuestion> inTurn(
            List<Levels.Phase> steps, Function<Levels.Phase, PartChange> into, PartChange there) {
        List<PartQuestion> questions = new ArrayList<>();
        Set<PartChange> before = Set.of();
        for (Levels.Phase step : steps) {
            boolean last = questions.size() == steps.size() - 1;
            PartChange yes = last ? there : into.apply(step);
            AskedWhen when = AskedWhen.ALWAYS.after(before);
            step.enter()
                    .map(words -> PartQuestion.enter(words, step.name(), yes).asked(when))
                    .ifPresent(questions::add);
            before = Set.of(yes);
        }
        return questions;
    }

    private static int reached(List<Levels.Phase> phases, Prescription day) {
        return day.level().map(name -> number(phases, name)).orElse(0);
    }

    private static int number(List<Levels.Phase> phases, String name) {
        return Math.max(
                0, phases.stream().map(phase -> phase.name().value()).toList().indexOf(name));
    }

    /** The levels after one up to another of which something must be true. */
    private static List<Levels.Phase> between(List<Levels.Phase> phases, int from, int to) {
        return phases
                .subList(Math.min(from + 1, phases.size()), Math.min(Math.max(from, to) + 1, phases.size()))
                .stream()
                .filter(phase -> phase.enter().isPresent())
                .toList();
    }
}
