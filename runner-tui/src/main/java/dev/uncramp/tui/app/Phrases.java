package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.InstructionWords;
import dev.uncramp.core.wording.LeewayWords;
import dev.uncramp.core.wording.StepWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What both front ends say about a session, put together from the bundle: names with sides, doses, what comes next.
 *
 * @param words the texts
 */
public record Phrases(Wording words) {
    /** The phrases in English. */
    public static final Phrases ENGLISH = new Phrases(Wording.english());

    /**
     * A text of the bundle.
     *
     * @param key its key
     * @param arguments what stands in its places
     * @return the text
     */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /**
     * A time in words.
     *
     * @param time the time
     * @return such as {@code 1 minute 30 seconds}
     */
    public String span(Duration time) {
        long seconds = time.plusMillis(999).toSeconds();
        if (seconds < 60) {
            return words.plural("span.seconds", seconds);
        }
        String minutes = words.plural("span.minutes", seconds / 60);
        return seconds % 60 == 0 ? minutes : text("span.both", minutes, words.plural("span.seconds", seconds % 60));
    }

    /**
     * A time in whole minutes, for a time that is only about right.
     *
     * @param time the time
     * @return such as {@code 9 minutes}, at least one
     */
    public String minutes(Duration time) {
        return words.plural("span.minutes", Math.max(1, Math.round(time.toSeconds() / 60.0)));
    }

    /**
     * One of equal doses in words.
     *
     * @param line the dose as it is written in a program
     * @return such as {@code 10 minutes, easy}; the line itself where it is none
     */
    public String dose(String line) {
        return DoseLine.parse(line)
                .dose()
                .map(dose -> DoseWords.of(words, dose, Kind.AEROBIC))
                .orElse(line);
    }

    /**
     * How long the session still takes.
     *
     * @param left the time
     * @return such as {@code 9 min left}
     */
    public String left(Duration left) {
        return left.toSeconds() < 60
                ? text("head.soon")
                : text("head.minutes", left.plusSeconds(59).toMinutes());
    }

    /**
     * The side of a step.
     *
     * @param side the side
     * @return {@code left} or {@code right}; empty where both sides work together
     */
    public Optional<String> side(Side side) {
        return switch (side) {
            case LEFT -> Optional.of(text("side.only.left"));
            case RIGHT -> Optional.of(text("side.only.right"));
            case BOTH -> Optional.empty();
        };
    }

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
                        ? step.label().map(label -> text("care.name." + label))
                        : step.label())
                .orElseGet(() -> text("state." + step.kind().key()));
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
        return side(step.side()).map(side -> text("side.name", name, side)).orElse(name);
    }

    /**
     * What is to be done in a step.
     *
     * @param step the step
     * @return such as {@code hold 30 seconds} or {@code 12 times}
     */
    public String what(Step step) {
        return StepWords.own(words, step).orElseGet(() -> timed(step));
    }

    /**
     * That a step goes another way than the one before it.
     *
     * @param step the step
     * @return such as {@code Now the other way.}; empty in the first way, and later in the same one
     */
    public Optional<String> nowTheOtherWay(Step step) {
        return step.asked().way().filter(way -> step.rep() == 1).flatMap(way -> StepWords.nowTheOther(words, way));
    }

    /**
     * What is to be done in a step, and in which of several sets.
     *
     * @param step the step
     * @return such as {@code set 1 of 2, 12 times}
     */
    public String todo(Step step) {
        return step.sets() > 1 ? text("what.set", step.set(), step.sets(), what(step)) : what(step);
    }

    /**
     * Which of several holds a step is.
     *
     * @param step the step
     * @return such as {@code time 3 of 10} or {@code 3 of 10 squeezes}
     */
    public String rep(Step step) {
        return StepWords.rep(words, step);
    }

    private String timed(Step step) {
        String time = span(step.planned().orElse(step.estimate()));
        return switch (step.kind()) {
            case HOLD -> hold(step, time);
            case REPS -> words.plural("what.times", step.reps());
            case WORK ->
                StepWords.inWay(
                        words,
                        step,
                        StepWords.intensity(words, step)
                                .map(hard -> text("what.part", labelled(step, time), hard))
                                .orElseGet(() -> labelled(step, time)));
            case RELAX -> text("what.relax", time);
            case REST -> text("what.rest", time);
            case CHANGE ->
                step.asked()
                        .way()
                        .map(way -> StepWords.change(words, way, time))
                        .orElseGet(() -> text("what.change", side(step.side()).orElse(""), time));
            case POSITION -> text("what.position", time);
            case READY, CARE, ASK -> time;
        };
    }

    private String labelled(Step step, String time) {
        return StepWords.part(words, step, time);
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
                .flatMap(item -> StepWords.rounds(words, item.dose()))
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
                : text("what.round", step.round(), step.rounds(), part);
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
            Stream<String> moving = StepWords.how(words, step, item.dose().parts()).stream();
            Stream<String> open = LeewayWords.of(words, item.dose(), isCalm(session, item.index())).stream();
            String how = Stream.concat(moving, open).collect(Collectors.joining(", "));
            return how.isEmpty() ? Optional.empty() : Optional.of(text("ready.how", how));
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
                .flatMap(item -> LeewayWords.rest(words, item.dose()));
    }

    private String hold(Step step, String time) {
        if (step.reps() == 1) {
            return StepWords.inWay(words, step, text("what.hold", time));
        }
        return step.rep() == 1
                ? text("what.times-hold", StepWords.times(words, step), time)
                : text("what.hold-rep", rep(step), time);
    }

    /**
     * What comes after the step in hand, up to the next movement.
     *
     * @param session the session
     * @return such as {@code rest 40 seconds, then Bridge, set 3 of 3, 12 times}
     */
    public String next(Session session) {
        Optional<Step> next = session.next();
        if (next.isEmpty()) {
            return text("next.last");
        }
        Optional<String> work = session.nextWork().map(step -> work(session, step));
        String said = next.get().kind().isPause()
                ? work.map(then -> text("what.then", pause(next.get()), then)).orElseGet(() -> pause(next.get()))
                : work.filter(then -> next.get().kind().isWork()).orElseGet(() -> name(session, next.get()));
        return text("next.line", said);
    }

    /**
     * The next movement alone, with its dose.
     *
     * @param session the session
     * @return such as {@code Bridge, set 3 of 3, 12 times}; empty where none is left
     */
    public Optional<String> nextWork(Session session) {
        return session.nextWork().map(step -> full(session, step));
    }

    private String pause(Step step) {
        return step.kind() == StepKind.READY ? text("state.ready").toLowerCase(Locale.ROOT) : what(step);
    }

    /** The same exercise is not named again. */
    private String work(Session session, Step step) {
        boolean same = session.current()
                .flatMap(Step::item)
                .filter(item -> Optional.of(item).equals(step.item()))
                .isPresent();
        boolean set = session.current().filter(now -> now.set() == step.set()).isPresent();
        if (!same) {
            return full(session, step);
        }
        return set ? what(step) : text("what.set", step.set(), step.sets(), what(step));
    }

    private String full(Session session, Step step) {
        String named = named(session, step);
        return step.sets() > 1
                ? text("what.exercise-set", named, step.set(), step.sets(), what(step))
                : text("what.exercise", named, what(step));
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
                .map(item ->
                        text("head.place", item + 1, session.timeline().items().size()));
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
            parts.add(text("head.round", step.round(), step.rounds()));
        }
        if (step.sets() > 1) {
            parts.add(text("head.set", step.set(), step.sets()));
        }
        step.asked().way().map(way -> text("head.way", way.number(), way.of())).ifPresent(parts::add);
        if (step.kind() == StepKind.HOLD && step.reps() > 1) {
            parts.add(rep(step));
        }
        return List.copyOf(parts);
    }

    /**
     * An instruction for one side: what the exercise calls the side named is called left or right, or one side where
     * none is named.
     *
     * @param told the instruction
     * @param side the side it is for
     * @return such as {@code Turn your head slowly to the left side.} or {@code Lift your left foot.}
     */
    public String told(SafeText told, Side side) {
        return InstructionWords.of(words, told, side);
    }

    /**
     * How to get into place.
     *
     * @param exercise the exercise
     * @param side the side it is for
     * @return its set-up and its movement, as far as it has them
     */
    public List<String> instructions(Exercise exercise, Side side) {
        List<String> said = new ArrayList<>();
        exercise.instructions().setUp().map(text -> told(text, side)).ifPresent(said::add);
        move(exercise, side).ifPresent(said::add);
        return List.copyOf(said);
    }

    /**
     * The movement of an exercise.
     *
     * @param exercise the exercise
     * @param side the side it is for
     * @return its steps in one line
     */
    public Optional<String> move(Exercise exercise, Side side) {
        String moves = exercise.instructions().move().stream()
                .map(text -> told(text, side))
                .collect(Collectors.joining(" "));
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves);
    }

    /**
     * The movement of a step: of an exercise that says for each of its phases what to do, only what the phase in hand is.
     *
     * @param exercise the exercise
     * @param step one of its steps
     * @return such as {@code Hook: bend only the end joints.} in the phase called hook, else all of the movement
     */
    public Optional<String> move(Exercise exercise, Step step) {
        return step.label()
                .flatMap(phase -> exercise.instructions().move().stream()
                        .map(text -> told(text, step.side()))
                        .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(phase.toLowerCase(Locale.ROOT) + ":"))
                        .findFirst())
                .or(() -> move(exercise, step.side()));
    }

    /**
     * A time in its largest unit, rounded.
     *
     * @param time the time
     * @return such as {@code 40 seconds}, {@code 7 minutes} or {@code 2 days}
     */
    public String about(Duration time) {
        if (time.toSeconds() < 60) {
            return span(time);
        } else if (time.toMinutes() < 90) {
            return minutes(time);
        }
        long hours = time.plusMinutes(30).toHours();
        return hours < 36
                ? words.plural("span.hours", hours)
                : words.plural("span.days", time.plusHours(12).toDays());
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
                .map(label -> CareWords.how(words, label, step.asked().note()).value())
                .map(told -> step.asked()
                        .note()
                        .map(note -> told + " " + note.oneLine())
                        .orElse(told));
    }
}
