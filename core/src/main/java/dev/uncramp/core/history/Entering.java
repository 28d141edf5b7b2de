package dev.uncramp.core.history;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must be true before a later level begins that a person asks for by its name or by its week: all that is asked on the
 * way there. A name typed at the start is no answer to it, and until a yes the person stays where they are.
 *
 * @param program the program
 * @param here what is done today where nothing is asked for
 * @param asked what is asked for
 */
record Entering(Program program, Prescription here, Prescription asked) {

    /** What must be true, and the name of the level that begins then. */
    private record Entry(SafeText words, String level) {}

    /** The day as it is without a yes, with the questions; the day that is asked for where nothing has to be true. */
    static Whereabouts into(Program program, Whereabouts here, Whereabouts asked) {
        Entering entering = new Entering(program, here.prescription(), asked.prescription());
        List<PartQuestion> all = entering.all().stream().toList();
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

    /** One question for all that lies between the level of the program at which the person is and the one asked for. */
    private Optional<PartQuestion> all() {
        List<Levels.Phase> phases = program.phases();
        int from = reached(phases, here);
        int to = Math.max(
                reached(phases, asked),
                program.phase(asked.week()).map(phases::indexOf).orElse(0));
        return between(phases, from, to)
                .map(words -> PartQuestion.yesOrNo(Kind.ENTER, words, there(), PartChange.NOTHING));
    }

    private PartChange there() {
        if (asked.afterwards()) {
            return PartChange.toAfterwards(asked.week(), asked.level());
        }
        return asked.week() == here.week()
                ? asked.level().map(PartChange::toLevel).orElse(PartChange.NOTHING)
                : PartChange.toWeek(asked.week(), asked.level());
    }

    /** The same for parts that go through levels of their own, one question for what is asked in the same words. */
    private List<PartQuestion> parts() {
        Map<Entry, Set<ProgramPath>> places = new LinkedHashMap<>();
        for (OwnPhases own : OwnPhases.of(program)) {
            ProgramPath place = own.part().place();
            String level = asked.levels().getOrDefault(place, "");
            int from = number(own.phases(), here.levels().getOrDefault(place, ""));
            between(own.phases(), from, number(own.phases(), level))
                    .ifPresent(words -> places.computeIfAbsent(new Entry(words, level), key -> new HashSet<>())
                            .add(place));
        }
        List<PartQuestion> questions = new ArrayList<>();
        places.forEach((entry, parts) -> questions.add(PartQuestion.yesOrNo(
                Kind.ENTER, entry.words(), PartChange.toLevel(parts, entry.level()), PartChange.NOTHING)));
        return questions;
    }

    private static int reached(List<Levels.Phase> phases, Prescription day) {
        return day.level().map(name -> number(phases, name)).orElse(0);
    }

    private static int number(List<Levels.Phase> phases, String name) {
        return Math.max(
                0, phases.stream().map(phase -> phase.name().value()).toList().indexOf(name));
    }

    /** All that must be true after one level up to another; empty where nothing is. */
    private static Optional<SafeText> between(List<Levels.Phase> phases, int from, int to) {
        String words =
                phases
                        .subList(Math.min(from + 1, phases.size()), Math.min(Math.max(from, to) + 1, phases.size()))
                        .stream()
                        .flatMap(phase -> phase.enter().stream())
                        .map(SafeText::oneLine)
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(words));
    }
}
