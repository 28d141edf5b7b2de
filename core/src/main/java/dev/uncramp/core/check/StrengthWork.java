package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Intensity;
import dev.uncramp.core.dose.IntensityUnit;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Tells which items are strength work against a load, and on which days of the week they come. */
final class StrengthWork {

    private StrengthWork() {}

    /** Work against a weight or a band; work against the body's own weight alone is done daily by many leaflets. */
    static boolean isLoaded(ItemView item) {
        Optional<Exercise> exercise = item.exercise().filter(its -> its.kind() == Kind.STRENGTH);
        return exercise.isPresent()
                && (exercise.get().equipment().stream().anyMatch(LoadLimits.WEIGHTS::contains)
                        || item.doses().stream()
                                .anyMatch(dose -> isLoaded(dose.dose().parts())));
    }

    private static boolean isLoaded(DoseParts parts) {
        return parts.load().isPresent()
                || parts.band().isPresent()
                || parts.then().isPresent()
                || parts.effort()
                        .flatMap(effort -> effort.intensity())
                        .map(Intensity::unit)
                        .equals(Optional.of(IntensityUnit.PERCENT_1RM));
    }

    /** How often, with what the first dose line says. */
    static Schedule schedule(ItemView item) {
        Schedule around = item.schedule();
        return item.doses().stream()
                .findFirst()
                .flatMap(dose -> dose.dose().parts().when())
                .map(when -> Schedules.of(when).over(around))
                .orElse(around);
    }

    /** Tells whether two of its days may follow one another, though there is room for a day between. */
    static boolean mayFollow(Schedule schedule) {
        if (schedule.restDayBetween() || schedule.everyOtherDay()) {
            return false;
        }
        List<DayOfWeek> days = schedule.weekdays();
        if (!days.isEmpty()) {
            return days.stream().anyMatch(day -> days.contains(day.plus(1)));
        }
        return schedule.plannedDaysPerWeek()
                .filter(count -> count > 1 && count < LoadLimits.EVERY_OTHER_DAY)
                .isPresent();
    }
}
