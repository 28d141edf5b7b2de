package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
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
                .map(exercise -> exercise.name().value())
                .or(step::label)
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
        String time = span(step.planned().orElse(step.estimate()));
        return switch (step.kind()) {
            case HOLD ->
                step.reps() > 1
                        ? text("what.times-hold", words.plural("what.times", step.reps()), time)
                        : text("what.hold", time);
            case REPS -> words.plural("what.times", step.reps());
            case WORK ->
                step.label().map(label -> text("what.work-label", time, label)).orElse(time);
            case RELAX -> text("what.relax", time);
            case REST -> text("what.rest", time);
            case CHANGE -> text("what.change", side(step.side()).orElse(""), time);
            case POSITION -> text("what.position", time);
            case READY, CARE, ASK -> time;
        };
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
        return same ? what(step) : full(session, step);
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
        if (step.kind() == StepKind.HOLD && step.reps() > 1) {
            parts.add(text("head.rep", step.rep(), step.reps()));
        }
        return List.copyOf(parts);
    }

    /**
     * How to get into place.
     *
     * @param exercise the exercise
     * @return its set-up and its movement, as far as it has them
     */
    public List<String> instructions(Exercise exercise) {
        List<String> said = new ArrayList<>();
        exercise.instructions().setUp().map(SafeText::oneLine).ifPresent(said::add);
        move(exercise).ifPresent(said::add);
        return List.copyOf(said);
    }

    /**
     * The movement of an exercise.
     *
     * @param exercise the exercise
     * @return its steps in one line
     */
    public Optional<String> move(Exercise exercise) {
        String moves =
                exercise.instructions().move().stream().map(SafeText::oneLine).collect(Collectors.joining(" "));
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves);
    }

    /**
     * The things that a day needs.
     *
     * @param plan what is to be run
     * @return such as {@code a mat, a small towel}; empty where nothing is needed
     */
    public Optional<String> equipment(Plan plan) {
        String things = plan.timeline().items().stream()
                .flatMap(item -> item.exercise().equipment().stream())
                .distinct()
                .map(thing -> text("equipment." + thing.word().replace(' ', '-')))
                .collect(Collectors.joining(", "));
        return things.isEmpty() ? Optional.empty() : Optional.of(things);
    }

    /**
     * The positions of a day, in their order, neighbours that are the same once.
     *
     * @param plan what is to be run
     * @return such as {@code lying on your back, then standing}; empty where no exercise names one
     */
    public Optional<String> positions(Plan plan) {
        return plan.timeline().items().stream()
                .flatMap(item -> item.exercise().start().stream())
                .map(position -> text("position." + position.word().replace(' ', '-')))
                .reduce((before, position) -> before.endsWith(position) ? before : text("what.then", before, position));
    }

    /**
     * What to do about a warning sign.
     *
     * @param tier how soon to ask for help
     * @return its sentences, what to do now first
     */
    public List<String> advice(Tier tier) {
        return switch (tier) {
            case NOW ->
                List.of(
                        text("help.now.do"),
                        text("help.now.number"),
                        text("help.now.wait"),
                        text("help.now.cannot-call"));
            case TODAY -> List.of(text("help.today.do"), text("help.today.no-one"), text("help.today.worse"));
            case APPOINTMENT -> List.of(text("help.appointment.do"), text("help.appointment.then"));
        };
    }

    /**
     * Whom the program names to ask.
     *
     * @param plan what is to be run
     * @return a sentence for the name and one for the number, as far as the program has them
     */
    public List<String> contact(Plan plan) {
        return plan.program().head().contact().stream()
                .flatMap(contact -> Stream.concat(
                        contact.name().map(name -> text("help.name", name)).stream(),
                        contact.phone().map(phone -> text("help.phone", phone)).stream()))
                .toList();
    }

    /**
     * The last choice of a list of warning signs.
     *
     * @param model what the runner knows
     * @return another one, or in a session the list that was asked before
     */
    public String lastSign(Model model) {
        boolean more = model.stage().running().isPresent() && model.panel().kind() == Panel.Kind.SIGNS;
        return text(more ? "signs.region" : "signs.another");
    }

    /**
     * Whether a clinician has reviewed the program.
     *
     * @param plan what is to be run
     * @return one sentence
     */
    public String reviewed(Plan plan) {
        Optional<Reviewed> review = plan.program().head().reviewed();
        return review.flatMap(Reviewed::by)
                .map(name -> text(
                        "signs.reviewed",
                        name,
                        review.flatMap(Reviewed::date).map(LocalDate::toString).orElse("")))
                .orElseGet(() -> text("signs.unreviewed"));
    }

    /**
     * How many exercises of a session have been done, at least in part.
     *
     * @param session the session
     * @return the number
     */
    public static long done(Session session) {
        return session.tallies().stream()
                .filter(tally -> tally.done() + tally.played() > 0)
                .mapToInt(Tally::item)
                .distinct()
                .count();
    }

    /**
     * The word for what a screen is about.
     *
     * @param screen the screen
     * @return such as {@code Hold}
     */
    public String state(Screen screen) {
        return switch (screen) {
            case OFFER -> text("state.offer");
            case LOOK -> text("state.look");
            case SIGNS, PAIN_BEFORE -> text("state.before");
            case WHICH_SIGN, SIGN_LIST, GET_HELP -> text("state.signs");
            case GENTLER -> text("state.gentler");
            case NOT_TODAY -> text("not-today.title");
            case READY -> text("state.ready");
            case HOLD -> text("state.hold");
            case REPS -> text("state.reps");
            case WORK -> text("state.work");
            case RELAX -> text("state.relax");
            case REST -> text("state.rest");
            case CHANGE -> text("state.change");
            case POSITION -> text("state.position");
            case CARE -> text("state.care");
            case ASK -> text("state.ask");
            case PAUSED -> text("state.paused");
            case AWAY -> text("state.away");
            case AMBER -> text("state.amber");
            case EASING -> text("state.easing");
            case STOPPED -> text("state.stopped");
            case KIND_LIST -> text("state.kinds");
            case AFTER -> text("state.after");
            case CONFIRM -> text("state.confirm");
            case SUMMARY -> text("state.done");
            case KEYS -> text("state.keys");
            case LEAVING -> text("state.leaving");
        };
    }

    /**
     * What helps on a day without exercise.
     *
     * @param model what the runner knows
     * @return its sentences; the lead about a lot of pain only where a lot of pain was told
     */
    public List<String> notToday(Model model) {
        boolean much = model.answers().sharpAtRest()
                || model.answers().before().map(PainScore::severe).orElse(false);
        return Stream.of(
                        much ? "not-today.lead" : "not-today.calm",
                        "not-today.rest",
                        "not-today.warmth",
                        "not-today.skin",
                        "not-today.walk",
                        "not-today.again",
                        "not-today.help")
                .map(this::text)
                .toList();
    }

    /**
     * What is said first when a session ended before its last step.
     *
     * @param session the session
     * @return its sentences; none for a session that went to its end
     */
    public List<String> ending(Session session) {
        return session.endReason()
                .map(reason -> switch (reason) {
                    case COMPLETE, FINISHED -> List.<String>of();
                    case TWO_REDS -> List.of(text("done.reds"), text("done.breathe"));
                    case PAIN_KIND, WARNING_SIGN -> List.of(text("done.stopped"));
                })
                .orElse(List.of());
    }

    /**
     * Whether the record is on the disk.
     *
     * @param model what the runner knows
     * @return one line, or empty where nothing is to be kept
     */
    public Optional<String> saving(Model model) {
        Saving saving = model.stage().saving();
        return switch (saving.state()) {
            case NOTHING_TO_KEEP -> model.plan().rehearsal() ? Optional.of(text("done.rehearsal")) : Optional.empty();
            case UNDER_WAY -> Optional.of(text("done.saving"));
            case SAVED -> Optional.of(text("done.saved"));
            case NOT_SAVED ->
                Optional.of(text(
                        "done.not-saved", saving.reason().map(SafeText::oneLine).orElse("")));
        };
    }

    /**
     * Whether the question that stands is asked because the person was away.
     *
     * @param model what the runner knows
     * @return false for the question at the end
     */
    public boolean isBack(Model model) {
        return model.session()
                .flatMap(Session::question)
                .map(Question::kind)
                .equals(Optional.of(Question.Kind.CAME_BACK));
    }

    /**
     * The choice of the easier exercise.
     *
     * @param session the session
     * @return the choice, with the name of the exercise where there is one
     */
    public String easier(Session session) {
        return session.item()
                .flatMap(TimelineItem::easier)
                .map(item -> text("easing.easier-named", item.exercise().name().oneLine()))
                .orElseGet(() -> text("easing.easier"));
    }
}
