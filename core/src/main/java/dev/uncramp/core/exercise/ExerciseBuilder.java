package dev.uncramp.core.exercise;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.figure.Motion;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says an exercise part by part; what is not said is empty, and both sides work together. */
public final class ExerciseBuilder {

    private final ExerciseId id;
    private final SafeText name;
    private final Kind kind;
    private List<SafeText> also = List.of();
    private List<Region> regions = List.of();
    private List<SafeText> works = List.of();
    private List<SafeText> stretches = List.of();
    private Optional<Position> start = Optional.empty();
    private Optional<Position> end = Optional.empty();
    private List<Equipment> equipment = List.of();
    private Sides sides = Sides.TWO;
    private Instructions instructions = Instructions.none();
    private List<ExerciseId> easier = List.of();
    private List<ExerciseId> harder = List.of();
    private List<Condition> precautions = List.of();
    private List<Grade> grades = List.of();
    private UsualDose dose = UsualDose.none();
    private Optional<Duration> change = Optional.empty();
    private Optional<Duration> ready = Optional.empty();
    private Optional<Duration> repetition = Optional.empty();
    private List<String> phases = List.of();
    private Optional<String> counts = Optional.empty();
    private Optional<Motion> figure = Optional.empty();
    private List<SafeText> sources = List.of();
    private boolean replacesBuiltIn;

    /**
     * Starts with what is required.
     *
     * @param id its id
     * @param name its name
     * @param kind its kind
     */
    public ExerciseBuilder(ExerciseId id, SafeText name, Kind kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    /**
     * Says other names.
     *
     * @param names the names
     * @return this builder
     */
    public ExerciseBuilder also(List<SafeText> names) {
        this.also = names;
        return this;
    }

    /**
     * Says what it is for.
     *
     * @param parts the parts of the body
     * @return this builder
     */
    public ExerciseBuilder regions(List<Region> parts) {
        this.regions = parts;
        return this;
    }

    /**
     * Says what works.
     *
     * @param muscles in plain words
     * @return this builder
     */
    public ExerciseBuilder works(List<SafeText> muscles) {
        this.works = muscles;
        return this;
    }

    /**
     * Says what is stretched.
     *
     * @param muscles in plain words
     * @return this builder
     */
    public ExerciseBuilder stretches(List<SafeText> muscles) {
        this.stretches = muscles;
        return this;
    }

    /**
     * Says where the body is.
     *
     * @param from the position at the start
     * @param to the position at the end
     * @return this builder
     */
    public ExerciseBuilder positions(Position from, Position to) {
        this.start = Optional.of(from);
        this.end = from == to ? Optional.empty() : Optional.of(to);
        return this;
    }

    /**
     * Says where the body is.
     *
     * @param from the position at the start and at the end
     * @return this builder
     */
    public ExerciseBuilder position(Position from) {
        return positions(from, from);
    }

    /**
     * Says what it needs.
     *
     * @param things the things
     * @return this builder
     */
    public ExerciseBuilder equipment(List<Equipment> things) {
        this.equipment = things;
        return this;
    }

    /**
     * Says whether each side has its own turn.
     *
     * @param turns one at a time, or two together
     * @return this builder
     */
    public ExerciseBuilder sides(Sides turns) {
        this.sides = turns;
        return this;
    }

    /**
     * Says what to tell the person.
     *
     * @param told the instructions
     * @return this builder
     */
    public ExerciseBuilder instructions(Instructions told) {
        this.instructions = told;
        return this;
    }

    /**
     * Says which exercises are easier.
     *
     * @param ids the nearest first
     * @return this builder
     */
    public ExerciseBuilder easier(List<ExerciseId> ids) {
        this.easier = ids;
        return this;
    }

    /**
     * Says which exercises are harder.
     *
     * @param ids the nearest first
     * @return this builder
     */
    public ExerciseBuilder harder(List<ExerciseId> ids) {
        this.harder = ids;
        return this;
    }

    /**
     * Says with which conditions to ask first.
     *
     * @param conditions the conditions
     * @return this builder
     */
    public ExerciseBuilder precautions(List<Condition> conditions) {
        this.precautions = conditions;
        return this;
    }

    /**
     * Says which grades it suits.
     *
     * @param suited the grades
     * @return this builder
     */
    public ExerciseBuilder grades(List<Grade> suited) {
        this.grades = suited;
        return this;
    }

    /**
     * Says the usual dose.
     *
     * @param always the dose for every grade
     * @return this builder
     */
    public ExerciseBuilder dose(Dose always) {
        this.dose = UsualDose.always(always);
        return this;
    }

    /**
     * Says the usual dose by grade.
     *
     * @param byGrade a dose for each grade
     * @return this builder
     */
    public ExerciseBuilder doses(Map<Grade, Dose> byGrade) {
        this.dose = new UsualDose(Optional.empty(), byGrade);
        return this;
    }

    /**
     * Says how long a change of sides takes.
     *
     * @param time above zero
     * @return this builder
     */
    public ExerciseBuilder change(Duration time) {
        this.change = Optional.of(time);
        return this;
    }

    /**
     * Says how long to get ready.
     *
     * @param time zero or more
     * @return this builder
     */
    public ExerciseBuilder ready(Duration time) {
        this.ready = Optional.of(time);
        return this;
    }

    /**
     * Says how long one repetition takes.
     *
     * @param estimate without its hold
     * @return this builder
     */
    public ExerciseBuilder repetition(Duration estimate) {
        this.repetition = Optional.of(estimate);
        return this;
    }

    /**
     * Says which labels its intervals may use.
     *
     * @param labels the labels
     * @return this builder
     */
    public ExerciseBuilder phases(List<String> labels) {
        this.phases = labels;
        return this;
    }

    /**
     * Says in which word it is counted.
     *
     * @param word a plural, such as marbles
     * @return this builder
     */
    public ExerciseBuilder counts(String word) {
        this.counts = Optional.of(word);
        return this;
    }

    /**
     * Says how it is drawn.
     *
     * @param motion the motion
     * @return this builder
     */
    public ExerciseBuilder figure(Motion motion) {
        this.figure = Optional.of(motion);
        return this;
    }

    /**
     * Says where dose and form come from.
     *
     * @param given the sources
     * @return this builder
     */
    public ExerciseBuilder sources(List<SafeText> given) {
        this.sources = given;
        return this;
    }

    /**
     * Says that it stands in place of the built-in exercise with its id.
     *
     * @return this builder
     */
    public ExerciseBuilder replacesBuiltIn() {
        this.replacesBuiltIn = true;
        return this;
    }

    /**
     * Gives the exercise that was said.
     *
     * @return the exercise
     */
    public Exercise build() {
        return new Exercise(
                id,
                name,
                also,
                kind,
                regions,
                works,
                stretches,
                start,
                end,
                equipment,
                sides,
                instructions,
                easier,
                harder,
                precautions,
                grades,
                dose,
                change,
                ready,
                repetition,
                phases,
                counts,
                figure,
                sources,
                replacesBuiltIn);
    }
}
