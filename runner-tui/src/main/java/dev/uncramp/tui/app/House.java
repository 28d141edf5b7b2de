package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the front of the house knows of the world when it is opened.
 *
 * @param settings how the person likes it
 * @param firstStart whether nothing was ever kept: no settings and no history
 * @param lines whether all is said in lines now, so that nothing rings
 * @param left the session that was left part-way
 * @param mine the programs begun or added, the one to do next first
 * @param builtIn the programs that come with the runner
 * @param news what is to be told once, such as a damaged file
 * @param opened when the house was opened
 * @param code the exit code of a session before, or 0
 */
public record House(
        Settings settings,
        boolean firstStart,
        boolean lines,
        Optional<Unfinished> left,
        List<Listed> mine,
        List<Listed> builtIn,
        List<SafeText> news,
        OffsetDateTime opened,
        int code) {

    private static final Set<Region> NO_PLACES = EnumSet.of(Region.AEROBIC, Region.POSTURE, Region.WHOLE_BODY);

    /** Keeps the lists as they are. */
    public House {
        mine = List.copyOf(mine);
        builtIn = List.copyOf(builtIn);
        news = List.copyOf(news);
    }

    /**
     * The parts of the body that may hurt and have a program to begin with, in the order of the programs. Heart and lungs
     * are none of them: pain there is no matter for exercise.
     */
    List<Region> regions() {
        return builtIn.stream()
                .filter(program -> program.grade().equals(Optional.of(Grade.SETTLE)))
                .flatMap(program -> program.region().stream())
                .filter(region -> !NO_PLACES.contains(region))
                .distinct()
                .toList();
    }

    /** The programs that are for no sore place: walking, breaks at the desk, the whole body. */
    List<Listed> withoutPlace() {
        return builtIn.stream()
                .filter(program -> program.region().filter(NO_PLACES::contains).isPresent())
                .toList();
    }

    /** The program of a part of the body and a grade. */
    Optional<Listed> program(Region region, Grade grade) {
        return builtIn.stream()
                .filter(program -> program.region().equals(Optional.of(region))
                        && program.grade().equals(Optional.of(grade)))
                .findFirst();
    }

    /** All programs: those begun or added, then the others. */
    List<Listed> all() {
        List<String> known = mine.stream().map(Listed::name).toList();
        List<Listed> all = new ArrayList<>(mine);
        builtIn.stream().filter(program -> !known.contains(program.name())).forEach(all::add);
        return List.copyOf(all);
    }

    House with(Settings other) {
        return new House(other, firstStart, lines, left, mine, builtIn, news, opened, code);
    }
}
