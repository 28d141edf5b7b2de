package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be run: a program with today's doses, and the rules of its session.
 *
 * @param program the program
 * @param catalog where its exercises are found
 * @param prescription today's doses
 * @param rules the rules of the session
 * @param met the exercises that the person has met before; the others wait for a key before they begin
 * @param waitsAlways whether every exercise waits for a key, as in plain mode
 * @param questions what is asked before it
 * @param where where the person is in the program; empty in a rehearsal, and where a day is taken up again
 * @param worse where the person is if the morning after turns out to have been worse; empty where nobody asks
 */
public record Plan(
        Program program,
        Catalog catalog,
        Prescription prescription,
        SessionRules rules,
        Set<ExerciseId> met,
        boolean waitsAlways,
        StartQuestions questions,
        Optional<Whereabouts> where,
        Optional<Whereabouts> worse) {

    /** Copies the set. */
    public Plan {
        met = Set.copyOf(met);
    }

    /**
     * Makes a plan of a day that does not follow from what was done before.
     *
     * @param program the program
     * @param catalog where its exercises are found
     * @param prescription today's doses
     * @param rules the rules of the session
     * @param met the exercises that the person has met before
     * @param waitsAlways whether every exercise waits for a key
     * @param questions what is asked before it
     */
    public Plan(
            Program program,
            Catalog catalog,
            Prescription prescription,
            SessionRules rules,
            Set<ExerciseId> met,
            boolean waitsAlways,
            StartQuestions questions) {
        this(program, catalog, prescription, rules, met, waitsAlways, questions, Optional.empty(), Optional.empty());
    }

    /**
     * Compiles the day.
     *
     * @return its timeline
     */
    public Timeline timeline() {
        Timeline timeline = Timeline.of(program, prescription, catalog).fromTheKeys();
        if (waitsAlways) {
            return timeline.waitingForEach();
        }
        Set<ExerciseId> waiting = timeline.items().stream()
                .map(TimelineItem::exercise)
                .map(exercise -> exercise.id())
                .filter(id -> !met.contains(id))
                .collect(Collectors.toSet());
        return timeline.waitingFor(waiting);
    }

    /**
     * Compiles the day as it is told before it: with all that is left out only after a yes.
     *
     * @return the timeline after a no to each kind of day that is asked about
     */
    public Timeline announced() {
        Prescription all = questions.parts().stream()
                .filter(question -> question.kind() == PartQuestion.Kind.LEAVE_OUT)
                .flatMap(question -> question.changes().stream())
                .reduce(prescription, (day, change) -> change.of(day), (one, other) -> other);
        return with(all).timeline();
    }

    /**
     * Whether a question before it may lead to another level or week, so that what is planned is not yet what is done.
     *
     * @return true where one of them moves the person
     */
    public boolean mayMove() {
        return questions.parts().stream().map(PartQuestion::kind).anyMatch(PartQuestion.Kind::isMoving);
    }

    /**
     * The place in the program as it is told before it.
     *
     * @return such as {@code Week 3, session 2 of 3}; empty where a question may lead to another week
     */
    public Optional<String> place() {
        boolean mayLead = questions.parts().stream()
                .flatMap(question -> question.changes().stream())
                .anyMatch(change -> change.week().isPresent());
        return where.filter(here -> !mayLead).flatMap(WhereText::of);
    }

    /**
     * The level as it is told before it.
     *
     * @return its name; empty where there are no levels to tell apart, and where a question may lead to another
     */
    public Optional<String> levelTold() {
        return mayMove() ? Optional.empty() : level();
    }

    /**
     * How long it takes, as it is told before it.
     *
     * @return the minutes, at least one
     */
    public long minutesTold() {
        return Math.max(1, Math.round(announced().total().toSeconds() / 60.0));
    }

    /**
     * The same day, gentler, and no further than the last time.
     *
     * @return the plan with gentler doses
     */
    public Plan gentler() {
        return with(prescription.with(prescription.ease().gentler())).noFurther();
    }

    /**
     * The same day, where it is the gentler one no further than the last session of its kind.
     *
     * @return the plan; the same where it is as written, and where nothing is known of the last time
     */
    public Plan noFurther() {
        return where.map(here -> with(here.noFurther(program, catalog, prescription)))
                .orElse(this);
    }

    /**
     * The same day with other questions before it.
     *
     * @param other what is asked before it
     * @return the plan with them
     */
    public Plan asking(StartQuestions other) {
        return new Plan(program, catalog, prescription, rules, met, waitsAlways, other, where, worse);
    }

    /**
     * The same day by other rules.
     *
     * @param other the rules
     * @return the plan
     */
    public Plan with(SessionRules other) {
        return new Plan(program, catalog, prescription, other, met, waitsAlways, questions, where, worse);
    }

    /**
     * Another day of the same program.
     *
     * @param other its doses
     * @return the plan with them
     */
    public Plan with(Prescription other) {
        return new Plan(program, catalog, other, rules.in(program, other), met, waitsAlways, questions, where, worse);
    }

    /**
     * The day on which the person is in the program.
     *
     * @param here where the person is
     * @param ifWorse where the person is if the morning after turns out to have been worse
     * @return the plan of that day, with what the program asks of its parts
     */
    public Plan at(Whereabouts here, Optional<Whereabouts> ifWorse) {
        Prescription day =
                prescription.soreSide().map(here.prescription()::withSoreSide).orElse(here.prescription());
        return new Plan(
                program,
                catalog,
                day,
                rules.in(program, day),
                met,
                waitsAlways,
                questions
                        .asking(here.questions().stream()
                                .filter(question ->
                                        prescription.soreSide().isEmpty() || question.kind() != PartQuestion.Kind.SIDE)
                                .toList())
                        .avoiding(program.session(day.session())
                                .map(program::avoidedBy)
                                .orElse(program.head().avoid())),
                Optional.of(here),
                ifWorse);
    }

    /**
     * The day that comes after a worse morning.
     *
     * @return its plan; the same where the morning changes nothing
     */
    public Plan afterWorse() {
        return worse.map(here -> at(here, Optional.empty())).orElse(this);
    }

    /**
     * What the program notes for this day, whichever session it is.
     *
     * @return the text; empty where it notes nothing for this week or level
     */
    public Optional<SafeText> note() {
        return timeline().noteOf(program.head().note(), ProgramPath.root());
    }

    /**
     * What the program says to keep in mind on a day on which its reason to do less is there.
     *
     * @return the text; empty on any other day, and where it says nothing in words
     */
    public Optional<SafeText> keptInMind() {
        return prescription.ease().isHalf() ? program.progress().flatMap(Progression::keptInMind) : Optional.empty();
    }

    /**
     * The level at which the day is, where all its exercises go through levels together.
     *
     * @return its name, the first one where none was reached yet; empty where there are no levels to tell apart
     */
    public Optional<String> level() {
        return LevelNames.on(program, prescription);
    }

    /**
     * The reason that the program names for doing less, where there is less than this.
     *
     * @return the reason in words; empty where none is named, and at the beginning of the program
     */
    public Optional<SafeText> reasonToGoBack() {
        List<String> names = LevelNames.together(program);
        boolean first = level().filter(names::contains)
                .map(name -> names.indexOf(name) < 1)
                .orElse(prescription.week() <= program.firstWeek());
        boolean today = lessToday().isPresent();
        return !today && (first || prescription.afterwards())
                ? Optional.empty()
                : program.progress().flatMap(Progression::reasonToGoBack);
    }

    /**
     * Gives what is done where the program's reason to do less counts on that day alone.
     *
     * @return half as much, one set less, or what is said in words; empty where it leads back a step, and where none is named
     */
    public Optional<Less> lessToday() {
        return program.progress().flatMap(Progression::less).filter(Less::isOfTheDay);
    }

    /**
     * Whether nothing is left of the day because all of it is left out on such a day.
     *
     * @return false where there is something to do, and where what must be true first is not
     */
    public boolean isLeftOut() {
        Set<ProgramPath> onSuchADay = Part.of(program).stream()
                .filter(part -> part.terms().leaveOut().isPresent())
                .map(Part::place)
                .collect(Collectors.toSet());
        return timeline().isEmpty()
                && !with(prescription.with(onSuchADay)).timeline().isEmpty();
    }

    /**
     * Whether the session is one of care alone, such as warmth.
     *
     * @return true where no exercise is written in it
     */
    public boolean isCareOnly() {
        return program.session(prescription.session())
                .filter(SessionPlan::isCareOnly)
                .isPresent();
    }

    /**
     * The warning signs to ask before it.
     *
     * @return those of its region with the program's own, the most urgent first
     */
    public List<Sign> signs() {
        return OwnSigns.among(program, program.signs());
    }

    /**
     * The warning signs that may come at any moment of it.
     *
     * @return those of any moment with the program's own, the most urgent first
     */
    public List<Sign> signsAtAnyTime() {
        return OwnSigns.among(program, WarningSigns.anyTime());
    }

    /**
     * The care cards that go with it.
     *
     * @return those that the program names, as far as their texts are there; all of them where it names none
     */
    public List<CareCard> cards() {
        return program.care().isEmpty() ? CareCard.usual() : program.care();
    }

    /**
     * Whether this is a rehearsal, which counts as nothing.
     *
     * @return true where time is made to run faster
     */
    public boolean rehearsal() {
        return rules.rehearsal();
    }
}
