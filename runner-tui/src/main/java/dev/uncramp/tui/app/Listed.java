package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.time.OffsetDateTime;
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
 * @param last when a session of it was last begun
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
        Optional<OffsetDateTime> last,
        Optional<SafeText> broken) {

    /**
     * A program that can be run.
     *
     * @param name its name
     * @param plan its next session
     * @param last when a session of it was last begun
     * @return its line in a list
     */
    public static Listed of(String name, Plan plan, Optional<OffsetDateTime> last) {
        var head = plan.program().head();
        return new Listed(
                name,
                head.title(),
                head.region(),
                head.grade(),
                head.gate(),
                plan.timeline().total(),
                Counsel.ENGLISH.positions(plan),
                last,
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
                Optional.empty(),
                Optional.of(why));
    }
}
