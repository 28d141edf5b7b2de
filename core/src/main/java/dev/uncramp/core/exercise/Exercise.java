package dev.uncramp.core.exercise;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.figure.Motion;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One exercise of a catalogue or of a program.
 *
 * @param id its stable name
 * @param name what people call it
 * @param also other names
 * @param kind what sort of exercise it is
 * @param regions the parts of the body it is for
 * @param works what works: words of {@link Muscle}, or others in an exercise of one's own
 * @param stretches what is stretched, in the same words
 * @param start where the body is when it starts
 * @param end where the body is when it ends, where that is another position
 * @param equipment what it needs
 * @param sides whether each side has its own turn
 * @param instructions what to tell the person
 * @param easier ids of easier exercises, the nearest first
 * @param harder ids of harder exercises, the nearest first
 * @param precautions conditions with which to ask first
 * @param grades the grades it suits
 * @param dose the dose that is usual
 * @param change how long a change of sides takes
 * @param ready how long to get ready
 * @param repetition how long one repetition takes, without its hold: an estimate
 * @param phases words that its intervals may use as labels
 * @param counts the one word in which it is counted, such as {@code marbles}
 * @param figure how it is drawn
 * @param sources where its dose and form come from
 * @param replacesBuiltIn whether it stands in place of the built-in exercise with its id
 */
public record Exercise(
        ExerciseId id,
        SafeText name,
        List<SafeText> also,
        Kind kind,
        List<Region> regions,
        List<SafeText> works,
        List<SafeText> stretches,
        Optional<Position> start,
        Optional<Position> end,
        List<Equipment> equipment,
        Sides sides,
        Instructions instructions,
        List<ExerciseId> easier,
        List<ExerciseId> harder,
        List<Condition> precautions,
        List<Grade> grades,
        UsualDose dose,
        Optional<Duration> change,
        Optional<Duration> ready,
        Optional<Duration> repetition,
        List<String> phases,
        Optional<String> counts,
        Optional<Motion> figure,
        List<SafeText> sources,
        boolean replacesBuiltIn) {

    /** Copies the lists; refuses an end position without a start. */
    public Exercise {
        if (end.isPresent() && start.isEmpty()) {
            throw new IllegalArgumentException("an end position needs a start position");
        }
        also = List.copyOf(also);
        regions = List.copyOf(regions);
        works = List.copyOf(works);
        stretches = List.copyOf(stretches);
        equipment = List.copyOf(equipment);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
        precautions = List.copyOf(precautions);
        grades = List.copyOf(grades);
        phases = List.copyOf(phases);
        sources = List.copyOf(sources);
    }

    /**
     * Starts an exercise that has only what is required.
     *
     * @param id its id
     * @param name its name
     * @param kind its kind
     * @return a builder to say the rest with
     */
    public static ExerciseBuilder of(String id, String name, Kind kind) {
        return new ExerciseBuilder(ExerciseId.of(id), SafeText.of(name), kind);
    }

    /**
     * Tells it in other words.
     *
     * @param told the instructions
     * @return the same exercise with these instructions
     */
    public Exercise with(Instructions told) {
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
                told,
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

    /**
     * Finds the dose for a grade.
     *
     * @param grade the grade of the program, where it has one
     * @return the dose, or empty where the catalogue gives none
     */
    public Optional<Dose> doseFor(Optional<Grade> grade) {
        return dose.forGrade(grade);
    }

    /**
     * Finds the rest between its sets that is usual for a grade.
     *
     * @param grade the grade of the program, where it has one
     * @return the rest that its usual dose says; empty where that says none
     */
    public Optional<Measure> restFor(Optional<Grade> grade) {
        return doseFor(grade).flatMap(usual -> usual.first().parts().rest());
    }

    /**
     * Says where the body is at the end.
     *
     * @return the end position, else the start position, else empty
     */
    public Optional<Position> endsIn() {
        return end.isPresent() ? end : start;
    }
}
