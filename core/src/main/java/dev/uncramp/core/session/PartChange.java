package dev.uncramp.core.session;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Side;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an answer to a {@link PartQuestion} changes of what was planned.
 *
 * @param week the week that is gone on with
 * @param afterwards whether that week is one of what comes after the program's weeks
 * @param level the level for every item
 * @param levels the level of single items
 * @param choices the choices picked
 * @param with the places of what is not left out today
 * @param left the places of what is left for later
 * @param joined the places of what joins in from today on
 * @param soreSide the side that is sore
 * @param half whether less is done today, as the program says: half of each amount, one set less, or what it says in words
 */
public record PartChange(
        Optional<Integer> week,
        boolean afterwards,
        Optional<String> level,
        Map<ProgramPath, String> levels,
        Map<ProgramPath, Integer> choices,
        Set<ProgramPath> with,
        Set<ProgramPath> left,
        Set<ProgramPath> joined,
        Optional<Side> soreSide,
        boolean half) {

    /** Nothing. */
    public static final PartChange NOTHING = new PartChange(
            Optional.empty(),
            false,
            Optional.empty(),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            false);

    /** As much less as the program says, on this day alone. */
    public static final PartChange HALF = NOTHING.halved();

    /** Copies the collections. */
    public PartChange {
        levels = Map.copyOf(levels);
        choices = Map.copyOf(choices);
        with = Set.copyOf(with);
        left = Set.copyOf(left);
        joined = Set.copyOf(joined);
    }

    /**
     * Goes on with another week, and with the phase that it lies in.
     *
     * @param number the week
     * @param phase the phase; empty where the program has none
     * @return the change
     */
    public static PartChange toWeek(int number, Optional<String> phase) {
        return NOTHING.in(number, false).at(phase);
    }

    /**
     * Goes on with a week of what comes after the program's weeks.
     *
     * @param number the week, counted on from the last of the program
     * @param phase the phase; empty where the program has none
     * @return the change
     */
    public static PartChange toAfterwards(int number, Optional<String> phase) {
        return NOTHING.in(number, true).at(phase);
    }

    /**
     * Chooses a level for every item.
     *
     * @param name its name
     * @return the change
     */
    public static PartChange toLevel(String name) {
        return NOTHING.at(Optional.of(name));
    }

    /**
     * Chooses a level for some items.
     *
     * @param places the places of the items
     * @param name its name
     * @return the change
     */
    public static PartChange toLevel(Set<ProgramPath> places, String name) {
        return NOTHING.at(places.stream().collect(Collectors.toMap(place -> place, place -> name)));
    }

    /**
     * Picks one of the choices of an item.
     *
     * @param picks what is picked, as {@link ItemChoice#picks} has it
     * @return the change
     */
    public static PartChange picking(Map<ProgramPath, Integer> picks) {
        return NOTHING.choosing(picks);
    }

    /**
     * Leaves something out no more today.
     *
     * @param places its places
     * @return the change
     */
    public static PartChange doing(Set<ProgramPath> places) {
        return NOTHING.bringing(places, Set.of());
    }

    /**
     * Leaves something for later today.
     *
     * @param place its place
     * @return the change
     */
    public static PartChange leaving(ProgramPath place) {
        return NOTHING.leavingFor(Set.of(place));
    }

    /**
     * Lets something join in from today on.
     *
     * @param places its places
     * @return the change
     */
    public static PartChange joining(Set<ProgramPath> places) {
        return NOTHING.bringing(Set.of(), places);
    }

    /**
     * Says which side is sore.
     *
     * @param side the side
     * @return the change
     */
    public static PartChange soreOn(Side side) {
        return NOTHING.on(side);
    }

    private PartChange in(int other, boolean after) {
        return new PartChange(Optional.of(other), after, level, levels, choices, with, left, joined, soreSide, half);
    }

    private PartChange at(Optional<String> other) {
        return new PartChange(week, afterwards, other, levels, choices, with, left, joined, soreSide, half);
    }

    private PartChange at(Map<ProgramPath, String> others) {
        return new PartChange(week, afterwards, level, others, choices, with, left, joined, soreSide, half);
    }

    private PartChange bringing(Set<ProgramPath> today, Set<ProgramPath> fromNow) {
        return new PartChange(week, afterwards, level, levels, choices, today, left, fromNow, soreSide, half);
    }

    private PartChange leavingFor(Set<ProgramPath> later) {
        return new PartChange(week, afterwards, level, levels, choices, with, later, joined, soreSide, half);
    }

    private PartChange choosing(Map<ProgramPath, Integer> picks) {
        return new PartChange(week, afterwards, level, levels, picks, with, left, joined, soreSide, half);
    }

    private PartChange on(Side side) {
        return new PartChange(week, afterwards, level, levels, choices, with, left, joined, Optional.of(side), half);
    }

    private PartChange halved() {
        return new PartChange(week, afterwards, level, levels, choices, with, left, joined, soreSide, true);
    }

    /**
     * Tells whether it moves the person to another week, or to another level of all items.
     *
     * @return false where it moves nobody, and where it names a level of some items alone
     */
    public boolean movesAll() {
        return week.isPresent() || level.isPresent();
    }

    /**
     * Changes what was planned.
     *
     * @param planned what was planned
     * @return what is done
     */
    public Prescription of(Prescription planned) {
        Prescription inWeek = week.map(number -> planned.inWeek(number).at(1, 1, planned.sessionOfDay()))
                .orElse(planned);
        Prescription there = afterwards ? inWeek.inMaintenance() : inWeek;
        Prescription atLevel = level.map(there::withLevel).orElse(there);
        Map<ProgramPath, String> allLevels = new HashMap<>(atLevel.levels());
        allLevels.putAll(levels);
        Map<ProgramPath, Integer> since = new HashMap<>(atLevel.levelsSince());
        levels.keySet().forEach(place -> since.put(place, atLevel.week()));
        level.filter(name -> week.isEmpty()).ifPresent(name -> since.put(ProgramPath.root(), atLevel.week()));
        Map<ProgramPath, Integer> allChoices = new HashMap<>(atLevel.choices());
        allChoices.putAll(choices);
        Prescription onSide = soreSide.map(atLevel::withSoreSide).orElse(atLevel);
        Prescription asMuch = half ? onSide.with(onSide.ease().halved()) : onSide;
        return asMuch.withLevels(allLevels)
                .withLevelsSince(since)
                .withChoices(allChoices)
                .without(left(planned))
                .with(with)
                .joinedBy(joined);
    }

    private Set<ProgramPath> left(Prescription planned) {
        Set<ProgramPath> all = new HashSet<>(planned.without());
        all.addAll(left);
        return all;
    }
}
