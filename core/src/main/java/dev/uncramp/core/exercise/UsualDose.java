package dev.uncramp.core.exercise;

import dev.uncramp.core.dose.Dose;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dose that the catalogue gives for an exercise: one for all, or one by grade.
 *
 * @param always the dose for every grade, where there is one for all
 * @param byGrade a dose for each grade that has its own; empty where there is one for all
 */
public record UsualDose(Optional<Dose> always, Map<Grade, Dose> byGrade) {

    /** Keeps the grades in their order; refuses one dose for all beside doses by grade. */
    public UsualDose {
        if (always.isPresent() && !byGrade.isEmpty()) {
            throw new IllegalArgumentException("one dose for all, or a dose by grade, not both");
        }
        Map<Grade, Dose> ordered = new EnumMap<>(Grade.class);
        ordered.putAll(byGrade);
        byGrade = Collections.unmodifiableMap(ordered);
    }

    /**
     * Gives no dose.
     *
     * @return an empty one
     */
    public static UsualDose none() {
        return new UsualDose(Optional.empty(), Map.of());
    }

    /**
     * Gives one dose for every grade.
     *
     * @param dose the dose
     * @return the usual dose
     */
    public static UsualDose always(Dose dose) {
        return new UsualDose(Optional.of(dose), Map.of());
    }

    /**
     * Finds the dose for a grade: its own, else that of the nearest grade below, else that of the lowest grade there is.
     *
     * @param grade the grade of the program; without one the lowest counts
     * @return the dose, or empty where the catalogue gives none
     */
    public Optional<Dose> forGrade(Optional<Grade> grade) {
        if (always.isPresent() || byGrade.isEmpty()) {
            return always;
        }
        return byGrade.entrySet().stream()
                .filter(entry -> grade.isPresent() && entry.getKey().compareTo(grade.get()) <= 0)
                .reduce((lower, higher) -> higher)
                .or(() -> byGrade.entrySet().stream().findFirst())
                .map(Map.Entry::getValue);
    }
}
