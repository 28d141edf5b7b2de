package dev.uncramp.core.session;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Today's session as steps; week rows, levels, ranges and repeats are resolved here and nowhere else. */
public final class Timeline {

    private Timeline() {}

    /**
     * Compiles a program's day.
     *
     * @param program the program as written
     * @param prescription what was chosen for today
     * @param catalog where exercises are found; the program's own are found before it
     * @return the timeline; without a step where nothing is to be done in this week
     * @throws IllegalArgumentException where the program has no such session, or an exercise is unknown
     */
    public static Timeline of(Program program, Prescription prescription, Catalog catalog) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives what was chosen for today.
     *
     * @return the prescription
     */
    public Prescription prescription() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the exercises.
     *
     * @return the items in order
     */
    public List<TimelineItem> items() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the steps.
     *
     * @return the steps in order; the first one is a get-ready, the last one never a pause
     */
    public List<Step> steps() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives when each step starts, the first one at zero.
     *
     * @return the starts, as many as steps
     */
    public List<Duration> starts() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how long the session takes: every step but the first get-ready, at the low end of ranges.
     *
     * @return the total
     */
    public Duration total() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how long the session takes at the high end of ranges.
     *
     * @return the total at most
     */
    public Duration totalMax() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Tells whether this is the gentler session.
     *
     * @return true for the gentler one
     */
    public boolean isGentler() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Lets the pause before some exercises wait for a key.
     *
     * @param exercises the exercises that are met for the first time
     * @return the timeline in which the last pause before each of them waits
     */
    public Timeline waitingFor(Set<ExerciseId> exercises) {
        throw new UnsupportedOperationException("not built yet");
    }
}
