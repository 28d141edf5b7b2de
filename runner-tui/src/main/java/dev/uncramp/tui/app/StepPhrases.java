package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.LeewayWords;
import dev.uncramp.core.wording.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What both front ends say about a step: its name with its side, what is to be done in it and how.
 *
 * @param phrases the texts
 */
public record StepPhrases(Phrases phrases) {

    /**
     * What a step is called.
     *
     * @param session the session
     * @param step one of its steps
     * @return the name of its exercise, else of its care step or its kind
     */
    public String name(Session session, Step step) {
        return session.exerciseOf(step)
                .map(exercise -> exercise.name().oneLine())
                .or(() -> step.kind() == StepKind.CARE
                        ? step.label().map(label -> phrases.text("care.name." + label))
                        : step.label())
                .orElseGet(() -> phrases.text("state." + step.kind().key()));
    }

    /**
     * What a step is called, with its side.
     *
     * @param session the session
     * @param step one of its steps
     * @return such as {@code Knee to chest, left}
     */
    public String named(Session session, Step step) {
        String name = name(session, step);
        return phrases.side(step.side())
                .map(side -> phrases.text("side.name", name, side))
                .orElse(name);
    }

    /**
     * What is to be done in a step.
     *
     * @param step the step
     * @return such as {@code hold 30 seconds} or {@code 12 times}
     */
    public String what(Step step) {
        return StepWords.own(phrases.words(), step).orElseGet(() -> timed(step));
    }

    /**
     * What is to be done in a step, and in which of several sets.
     *
     * @param step the step
     * @return such as {@code set 1 of 2, 12 times}
     */
    public String todo(Step step) {
        return step.sets() > 1 ? phrases.text("what.set", step.set(), step.sets(), what(step)) : what(step);
    }

    /**
     * What is to be done in all of an exercise that goes through parts, else in a step of it.
     *
     * @param session the session
     * @param step the first step of a turn at the exercise
     * @return such as {@code 10 rounds of: walk 30 seconds, then rest 10 seconds} or {@code set 1 of 2, 12 times}
     */
    public String all(Session session, Step step) {
        return step.item()
                .map(item -> session.timeline().items().get(item))
                .filter(item -> session.exerciseOf(step).equals(Optional.of(item.exercise())))
                .flatMap(item -> StepWords.rounds(phrases.words(), item.dose()))
                .orElseGet(() -> todo(step));
    }

    /**
     * A part of an interval as it begins, with the round where one begins with it.
     *
     * @param session the session
     * @param step the part
     * @param part what it is
     * @return such as {@code Round 3 of 10: walk 30 seconds}; the part alone later in the round
     */
    public String inRound(Session session, Step step, String part) {
        Optional<Step> before = Optional.of(step.index())
                .filter(at -> at > 0)
                .map(at -> session.route().get(at - 1));
        boolean goesOn = before.filter(last -> last.kind() == StepKind.WORK)
                .filter(last -> last.item().equals(step.item()) && last.round() == step.round())
                .isPresent();
        return goesOn
                        || step.rounds() == 1
                        || step.kind() != StepKind.WORK
                        || step.label().isEmpty()
                ? part
                : phrases.text("what.round", step.round(), step.rounds(), part);
    }

    /**
     * That a step goes another way than the one before it.
     *
     * @param step the step
     * @return such as {@code Now the other way.}; empty in the first way, and later in the same one
     */
    public Optional<String> nowTheOtherWay(Step step) {
        return step.asked()
                .way()
                .filter(way -> step.rep() == 1)
                .flatMap(way -> StepWords.nowTheOther(phrases.words(), way));
    }

    /**
     * Which of several holds a step is.
     *
     * @param step the step
     * @return such as {@code time 3 of 10} or {@code 3 of 10 squeezes}
     */
    public String rep(Step step) {
        return StepWords.rep(phrases.words(), step);
    }

    /**
     * Which set, round or repetition a step is.
     *
     * @param step the step
     * @return such as {@code set 1 of 2}; empty where there is only one
     */
    public List<String> part(Step step) {
        List<String> parts = new ArrayList<>();
        if (step.rounds() > 1) {
            parts.add(phrases.text("head.round", step.round(), step.rounds()));
        }
        if (step.sets() > 1) {
            parts.add(phrases.text("head.set", step.set(), step.sets()));
        }
        step.asked()
                .way()
                .map(way -> phrases.text("head.way", way.number(), way.of()))
                .ifPresent(parts::add);
        if (step.kind() == StepKind.HOLD && step.reps() > 1) {
            parts.add(rep(step));
        }
        return List.copyOf(parts);
    }

    /**
     * Where in the session a step stands.
     *
     * @param session the session
     * @param step one of its steps
     * @return such as {@code 1 of 6}; empty outside an exercise
     */
    public Optional<String> place(Session session, Step step) {
        return step.item()
                .map(item -> phrases.text(
                        "head.place", item + 1, session.timeline().items().size()));
    }

    /**
     * How the movement of a step is done.
     *
     * @param session the session
     * @param step one of its steps
     * @return its tempo, effort, load, range and support, and how much more or less is fine, in one sentence; empty where
     *     none is written
     */
    public Optional<String> how(Session session, Step step) {
        return step.item().map(item -> session.timeline().items().get(item)).flatMap(item -> {
            Stream<String> moving =
                    StepWords.how(phrases.words(), step, item.dose().parts()).stream();
            Stream<String> open = LeewayWords.of(phrases.words(), item.dose(), isCalm(session, item.index())).stream();
            String how = Stream.concat(moving, open).collect(Collectors.joining(", "));
            return how.isEmpty() ? Optional.empty() : Optional.of(phrases.text("ready.how", how));
        });
    }

    /** Whether more than is planned may be named: how much it hurts was told, and neither this nor any other hurt too much. */
    private static boolean isCalm(Session session, int item) {
        PainBand band = session.band(item);
        return session.painBefore().isPresent()
                && session.reds() == 0
                && band != PainBand.AMBER
                && band != PainBand.RED;
    }

    /**
     * How long a rest may be.
     *
     * @param session the session
     * @param step a rest in it
     * @return such as {@code Up to 1 minute is fine.}; empty where its length is no range
     */
    public Optional<String> longerRest(Session session, Step step) {
        return step.item()
                .filter(item -> step.kind() == StepKind.REST && !step.waits())
                .map(item -> session.timeline().items().get(item))
                .flatMap(item -> LeewayWords.rest(phrases.words(), item.dose()));
    }

    /**
     * How a care step is done.
     *
     * @param step the step
     * @return one or two sentences; empty for any other step
     */
    public Optional<String> care(Step step) {
        return step.label()
                .filter(label -> step.kind() == StepKind.CARE)
                .map(label -> CareWords.how(phrases.words(), label, step.asked().note())
                        .value())
                .map(told -> step.asked()
                        .note()
                        .map(note -> told + " " + note.oneLine())
                        .orElse(told));
    }

    private String timed(Step step) {
        String time = phrases.span(step.planned().orElse(step.estimate()));
        return switch (step.kind()) {
            case HOLD -> hold(step, time);
            case REPS -> phrases.words().plural("what.times", step.reps());
            case WORK ->
                StepWords.inWay(
                        phrases.words(),
                        step,
                        StepWords.intensity(phrases.words(), step)
                                .map(hard -> phrases.text("what.part", labelled(step, time), hard))
                                .orElseGet(() -> labelled(step, time)));
            case RELAX -> phrases.text("what.relax", time);
            case REST -> phrases.text("what.rest", time);
            case CHANGE ->
                step.asked()
                        .way()
                        .map(way -> StepWords.change(phrases.words(), way, time))
                        .orElseGet(() -> phrases.text(
                                "what.change", phrases.side(step.side()).orElse(""), time));
            case POSITION -> phrases.text("what.position", time);
            case READY, CARE, ASK -> time;
        };
    }

    private String labelled(Step step, String time) {
        return StepWords.part(phrases.words(), step, time);
    }

    private String hold(Step step, String time) {
        if (step.reps() == 1) {
            return StepWords.inWay(phrases.words(), step, phrases.text("what.hold", time));
        }
        return step.rep() == 1
                ? phrases.text("what.times-hold", StepWords.times(phrases.words(), step), time)
                : phrases.text("what.hold-rep", rep(step), time);
    }
}
