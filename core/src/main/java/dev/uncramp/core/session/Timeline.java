package dev.uncramp.core.session;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Today's session as steps; week rows, levels, ranges and repeats are resolved here and nowhere else. */
public final class Timeline {

    private final Prescription prescription;
    private final RowChoice rows;
    private final List<TimelineItem> items;
    private final List<Visit> visits;
    private final Route route;
    private final List<Step> steps;
    private final Duration total;
    private final List<Spare> spares;
    private final Longest longest;

    private Timeline(
            Prescription prescription,
            RowChoice rows,
            List<TimelineItem> items,
            List<Visit> visits,
            List<Spare> spares,
            Longest longest) {
        this.prescription = prescription;
        this.rows = rows;
        this.visits = List.copyOf(visits);
        this.spares = List.copyOf(spares);
        this.route = Route.of(visits);
        this.steps = route.steps();
        this.total = route.length();
        Map<Integer, List<Step>> byItem = route.stepsByItem();
        this.items = items.stream()
                .map(item -> item.with(byItem.getOrDefault(item.index(), List.of())))
                .toList();
        this.longest = longest;
    }

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
        return Timelines.of(program, catalog).on(prescription);
    }

    static Timeline of(Program program, Prescription prescription, Catalog all, boolean withEasier, Common common) {
        Map<ProgramPath, ItemDose> rising = common.rising();
        Itinerary planned = Itinerary.of(program, prescription, all, Reading.LOW, withEasier, common);
        return new Timeline(
                prescription,
                planned.rows(),
                planned.items(),
                planned.visits(),
                planned.spares(),
                new Longest(() -> Route.of(
                        Itinerary.of(program, prescription, all, Reading.HIGH, false, new Common(program, rising))
                                .visits())));
    }

    /**
     * Gives what was chosen for today.
     *
     * @return the prescription
     */
    public Prescription prescription() {
        return prescription;
    }

    /**
     * Gives the exercises.
     *
     * @return the items in order
     */
    public List<TimelineItem> items() {
        return items;
    }

    /**
     * Gives the steps.
     *
     * @return the steps in order; the first one is a get-ready or a care step, the last one never a pause
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Tells whether nothing is to be done; a session of care alone, such as warmth, is something to do.
     *
     * @return true without a step
     */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * Gives when each step starts, the first one at zero.
     *
     * @return the starts, as many as steps
     */
    public List<Duration> starts() {
        List<Duration> starts = new ArrayList<>();
        Duration start = Duration.ZERO;
        for (Step step : steps()) {
            starts.add(start);
            start = start.plus(step.length());
        }
        return starts;
    }

    /**
     * Gives how long the session takes: every step but the first get-ready, at the low end of ranges.
     *
     * @return the total
     */
    public Duration total() {
        return total;
    }

    /**
     * Gives how long the session takes at most: at the high end of ranges, except where the low end takes longer, since
     * no rest at all leaves a change of sides its usual time and a rest of a second does not.
     *
     * @return the total at most
     */
    public Duration totalMax() {
        Duration high = longest.route().length();
        return high.compareTo(total) < 0 ? total : high;
    }

    /**
     * Gives the steps at the high end of ranges; their items are those of this timeline.
     *
     * @return the steps in order
     */
    public List<Step> longest() {
        return longest.route().steps();
    }

    /**
     * Gives how many rounds are written for today.
     *
     * @param circuit the circuit of a block or a session
     * @param place where it stands
     * @return the rounds of this week or level; empty where none are written for it
     */
    public Optional<Count> roundsOf(Circuit circuit, ProgramPath place) {
        return RoundsOfToday.written(rows, circuit, place);
    }

    /**
     * Gives what a note says today.
     *
     * @param note the note of a program, a session, a block or an item
     * @param place where it stands
     * @return its text in this week or at this level; empty where it says nothing then
     */
    public Optional<SafeText> noteOf(Optional<Note> note, ProgramPath place) {
        return new NotesOfToday(rows).of(note, place);
    }

    /**
     * Gives how long a step of care is today.
     *
     * @param step a step of care of the session
     * @param place where it stands
     * @return its time in this week or at this level; empty where none is written for it
     */
    public Optional<TimeRange> timeOf(CareStep step, ProgramPath place) {
        return new CareOfToday(rows).time(step, place);
    }

    /**
     * Tells whether a step of care has rows, and none for today.
     *
     * @param step a step of care of the session
     * @param place where it stands
     * @return true where it is left out in this week or at this level
     */
    public boolean leavesOut(CareStep step, ProgramPath place) {
        return new CareOfToday(rows).isLeftOut(step, place);
    }

    /**
     * Tells whether this is the gentler session.
     *
     * @return true for the gentler one
     */
    public boolean isGentler() {
        return prescription.ease().isGentler();
    }

    /**
     * Lets the pause before some exercises wait for a key.
     *
     * @param exercises the exercises that are met for the first time
     * @return the timeline in which the last pause before the first turn of each of them waits
     */
    public Timeline waitingFor(Set<ExerciseId> exercises) {
        Set<ExerciseId> open = new HashSet<>(exercises);
        List<Visit> waiting = visits.stream()
                .map(visit -> visit.exercise()
                        .filter(exercise -> open.remove(exercise.id()))
                        .map(exercise -> visit.waiting())
                        .orElse(visit))
                .toList();
        return new Timeline(prescription, rows, items, waiting, spares, longest);
    }

    /**
     * Lets the pause before every exercise wait for a key, also where an exercise comes a second time.
     *
     * @return the timeline in which the last pause before the first turn of each item waits
     */
    public Timeline waitingForEach() {
        Set<Integer> begun = new HashSet<>();
        List<Visit> waiting = visits.stream()
                .map(visit -> visit.item().filter(begun::add).isPresent() ? visit.waiting() : visit)
                .toList();
        return new Timeline(prescription, rows, items, waiting, spares, longest);
    }

    /**
     * Gives whoever starts the session at the keys the time to get down to the floor, where it begins there.
     *
     * @return the timeline whose first get-ready is as long as getting down, unless another time is written for it
     */
    public Timeline fromTheKeys() {
        if (visits.isEmpty()) {
            return this;
        }
        List<Visit> all = new ArrayList<>(visits);
        all.set(0, visits.get(0).gettingDown());
        return new Timeline(prescription, rows, items, all, spares, longest);
    }

    Route route() {
        return route;
    }

    /** The sets and rounds that ranges allow beyond what is planned; none on a gentler day. */
    List<Spare> spares() {
        return spares;
    }

    boolean isSpare(Visit visit) {
        return spares.stream().anyMatch(spare -> spare.visits().contains(visit));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline timeline
                && prescription.equals(timeline.prescription)
                && items.equals(timeline.items)
                && route.equals(timeline.route)
                && totalMax().equals(timeline.totalMax());
    }

    @Override
    public int hashCode() {
        return Objects.hash(prescription, route);
    }

    @Override
    public String toString() {
        return "Timeline of %d items, %d steps, %s".formatted(items.size(), route.size(), total());
    }
}
