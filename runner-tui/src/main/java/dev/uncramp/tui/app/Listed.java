package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.session.Timelines;
import dev.uncramp.core.session.TimesOfDay;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A program in a list at home.
 *
 * @param name the name of a built-in program, or the path of a file
 * @param title its title; of a file that cannot be used, its name
 * @param region the part of the body it is for
 * @param grade its grade
 * @param gate what must be true before the first start
 * @param length how long its session takes
 * @param positions the positions of its session, as a person would say them
 * @param begun when its sessions were begun, the last one last
 * @param aDay how many times a day it is to be done, where it says so
 * @param where where the person is in it, once it was begun
 * @param broken why it cannot be used, if it cannot
 */
public record Listed(
        String name,
        SafeText title,
        Optional<Region> region,
        Optional<Grade> grade,
        Optional<SafeText> gate,
        Duration length,
        Optional<String> positions,
        List<OffsetDateTime> begun,
        Optional<Integer> aDay,
        Optional<Whereabouts> where,
        Optional<SafeText> broken) {

    /** Keeps the list as it is. */
    public Listed {
        begun = List.copyOf(begun);
    }

    /**
     * A program that can be run.
     *
     * @param name its name
     * @param plan its next session
     * @param begun when its sessions were begun, the last one last
     * @return its line in a list
     */
    public static Listed of(String name, Plan plan, List<OffsetDateTime> begun) {
        var head = plan.program().head();
        return new Listed(
                name,
                head.title(),
                head.region(),
                head.grade(),
                head.gate(),
                plan.announced().total(),
                Counsel.ENGLISH.positions(plan),
                begun,
                TimesOfDay.of(Timelines.of(plan.program(), plan.catalog()), plan.prescription())
                        .filter(times -> times < Schedules.NO_END),
                plan.where(),
                Optional.empty());
    }

    /**
     * A file that cannot be used as it is.
     *
     * @param name its path
     * @param shown its name to show
     * @param why the reason
     * @return its line in a list
     */
    public static Listed broken(String name, SafeText shown, SafeText why) {
        return new Listed(
                name,
                shown,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why));
    }

    /**
     * When a session of it was last begun.
     *
     * @return the time, or empty where none was
     */
    public Optional<OffsetDateTime> last() {
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.get(begun.size() - 1));
    }

    /** How many of its sessions were begun on the day of a moment, by the calendar where the person is. */
    int on(OffsetDateTime now) {
        return (int) begun.stream()
                .filter(at ->
                        at.withOffsetSameInstant(now.getOffset()).toLocalDate().equals(now.toLocalDate()))
                .count();
    }
}
