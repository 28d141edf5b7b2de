package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person is in a program, and which session comes next: a pure function of the program, of what was kept, and of
 * the time.
 *
 * <p>Only sessions that were kept move anyone on, never time alone: a week ends when its sessions were kept, none was red
 * and no morning after was worse; else it is done again, and {@link #why} says so. What is unclear stays where it is.
 *
 * @param prescription what is done today where no question changes it
 * @param session the session, where it has a name
 * @param week the week, where anything depends on it; empty after the program's weeks
 * @param ofWeek how many sessions of this kind the week asks for; empty where nothing says it
 * @param ofDay how many sessions of this kind are planned for a day
 * @param due whether the session is due today by its schedule
 * @param instead the name of the session that is due today in its place; empty where none is
 * @param next the next of the days to come on which there is something to do, where there is nothing today; empty where today
 *     has something, or had, and where no day of the next week has anything
 * @param tooSoon that it comes earlier after the last time than the program wants; empty where it does not
 * @param why how the person came to this week
 * @param questions what the program asks of its parts at this start
 * @param last what was planned for the last session of this kind; empty where it is the first
 */
public record Whereabouts(
        Prescription prescription,
        Optional<String> session,
        Optional<Integer> week,
        Optional<Integer> ofWeek,
        int ofDay,
        boolean due,
        Optional<String> instead,
        Optional<LocalDate> next,
        Optional<TooSoon> tooSoon,
        Why why,
        List<PartQuestion> questions,
        Optional<Prescription> last) {

    /** How a person came to the week in which the next session lies. */
    public enum Why {
        /** Nothing was done yet. */
        FIRST,
        /** The week goes on. */
        GOES_ON,
        /** More days than a week has went by, and not all of the week is done; it goes on. */
        GOES_ON_LATE,
        /** There may be a reason to go back a week, but no week before has less; it stays. */
        STAYS,
        /** The week before is over. */
        NEXT_WEEK,
        /** A session of the week was too much; it is done again. */
        AGAIN_AFTER_RED,
        /** A morning after was worse; the week is done again. */
        AGAIN_AFTER_MORNING,
        /** A session was left for rest; the week is done again. */
        AGAIN_AFTER_REST,
        /** The week is done again until a question of the program leads on. */
        AGAIN_UNTIL_TRUE,
        /** All sessions of the week were kept already; the next week begins in some days. */
        AHEAD,
        /** The last week was kept, and nothing is written for afterwards. */
        LAST_WEEK,
        /** The program's weeks are over. */
        AFTERWARDS,
        /** What is written for afterwards is over too. */
        OVER,
        /** The person asked for another week. */
        ASKED_FOR
    }

    /** Copies the list. */
    public Whereabouts {
        questions = List.copyOf(questions);
    }

    /**
     * Finds the next session. Where a later level is asked for of which something must be true first, the person stays
     * where they are, and the questions lead there.
     *
     * @param program the program
     * @param catalog where its exercises are found
     * @param history what was kept
     * @param now the time of this start
     * @param wanted what the person asks for; it wins
     * @return where the person is
     * @throws IllegalArgumentException where a session is asked for that the program has not
     */
    public static Whereabouts of(Program program, Catalog catalog, History history, OffsetDateTime now, Wanted wanted) {
        Finder finder = new Finder(program, catalog, history, now, wanted);
        Whereabouts asked = finder.find();
        Whereabouts there = wanted.isAnywhere()
                ? asked
                : Entering.into(program, new Finder(program, catalog, history, now, wanted.anywhere()).find(), asked);
        Whereabouts here = there.asking(Stream.concat(
                        there.tooEarly(program).stream(),
                        finder.parts().all(there.questions(), there.prescription()).stream())
                .toList());
        return here.goingOn(new NextDay(program, catalog, history, now, wanted).after(here));
    }

    /** The same day with other questions before it. */
    Whereabouts asking(List<PartQuestion> others) {
        return new Whereabouts(
                prescription, session, week, ofWeek, ofDay, due, instead, next, tooSoon, why, others, last);
    }

    /** The question whether to do it all the same, where it comes too early; without a yes all of it is left for later. */
    private Optional<PartQuestion> tooEarly(Program program) {
        return tooSoon.flatMap(soon -> program.session(prescription.session()))
                .map(plan -> PartQuestion.yesOrNo(
                        PartQuestion.Kind.APART,
                        SafeText.of(session.orElse("")),
                        PartChange.NOTHING,
                        PartChange.leaving(plan.path())));
    }

    private Whereabouts goingOn(Optional<LocalDate> day) {
        return new Whereabouts(
                prescription, session, week, ofWeek, ofDay, due, instead, day, tooSoon, why, questions, last);
    }

    /**
     * Keeps the gentler session from being more than the last one of its kind: whoever goes gently begins no harder week
     * and no harder level.
     *
     * @param program the program
     * @param catalog where its exercises are found
     * @param today what is done today, with all answers
     * @return the same, or in the week and at the levels of the last time; a session as written stays as it is
     */
    public Prescription noFurther(Program program, Catalog catalog, Prescription today) {
        return last.filter(before -> today.ease().isGentler())
                .map(before -> new NoFurther(program, catalog, before).than(today))
                .orElse(today);
    }

    /**
     * Which session of its week it is.
     *
     * @return from 1
     */
    public int sessionOfWeek() {
        return prescription.sessionOfWeek();
    }

    /**
     * Which session of its day it is.
     *
     * @return from 1
     */
    public int sessionOfDay() {
        return prescription.sessionOfDay();
    }

    /**
     * Gives the name that a session is known by.
     *
     * @param plan the session
     * @return its name, where it has one
     */
    static Optional<String> name(SessionPlan plan) {
        return plan.name().map(name -> name.value());
    }
}
