package dev.uncramp.core.session;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import java.util.Optional;

/**
 * Compiles the days of one program. What they have in common is made once, which costs less than {@link Timeline#of} for
 * each of them; it belongs to one thread.
 */
public final class Timelines {

    private final Program program;
    private final Catalog all;
    private final Common common;

    private Timelines(Program program, Catalog all) {
        this.program = program;
        this.all = all;
        this.common = new Common(program);
    }

    /**
     * Prepares the days of a program.
     *
     * @param program the program as written
     * @param catalog where exercises are found; the program's own are found before it
     * @return what compiles its days
     */
    public static Timelines of(Program program, Catalog catalog) {
        return new Timelines(program, catalog.with(program.exercises()));
    }

    /**
     * Compiles a day.
     *
     * @param prescription what was chosen for the day
     * @return the timeline; without a step where nothing is to be done in this week
     * @throws IllegalArgumentException where the program has no such session, or an exercise is unknown
     */
    public Timeline on(Prescription prescription) {
        return Timeline.of(program, prescription, all, true, common);
    }

    /**
     * Compiles a day only to look at its steps and times, which costs less.
     *
     * @param prescription what was chosen for the day
     * @return the same timeline, but its items have no easier one
     * @throws IllegalArgumentException where the program has no such session, or an exercise is unknown
     */
    public Timeline withoutEasier(Prescription prescription) {
        return Timeline.of(program, prescription, all, false, common);
    }

    /** How many times a day the most frequent part of a session comes; empty where nothing says it. */
    Optional<Integer> timesPerDay(Prescription day) {
        return program.session(day.session())
                .flatMap(session -> common.weeks().timesPerDay(session, day.week(), day.afterwards()));
    }
}
