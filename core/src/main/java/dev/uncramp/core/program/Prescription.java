package dev.uncramp.core.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which of the things that a program leaves open count today.
 *
 * @param week the week of the program, from 0 where the program starts with week 0, else from 1
 * @param day which of the week's days with a session it is, from 1; counts for what is done on fewer days
 * @param sessionOfWeek which session of the week it is, from 1; counts for rows such as {@code week 2 session 3}
 * @param sessionOfDay which session of its day it is, from 1; counts for what is done fewer times a day
 * @param afterwards whether the program's weeks are over and only its maintenance dose counts
 * @param session the session's name; empty: the first one
 * @param level the level for every item; empty: the first one that is written
 * @param levels the level of single items, by their places; they win over {@code level}
 * @param levelsSince in which week of the program such a level was begun, by the place; at the root that of {@code
 *     level}; where nothing is said it is the first week that the level has
 * @param ease as written, or gentler
 * @param soreSide the sore side; empty where it is not known
 * @param choices which of the written choices was picked, from 0: of equal exercises by the item's place, of equal amounts
 *     by the place of its dose
 * @param without the places of what is left out: not begun yet, not due on this day of the week, or left out today
 * @param joined the places of what joins in from today on, because what must be true for it is true
 */
public record Prescription(
        int week,
        int day,
        int sessionOfWeek,
        int sessionOfDay,
        boolean afterwards,
        Optional<String> session,
        Optional<String> level,
        Map<ProgramPath, String> levels,
        Map<ProgramPath, Integer> levelsSince,
        Ease ease,
        Optional<Side> soreSide,
        Map<ProgramPath, Integer> choices,
        Set<ProgramPath> without,
        Set<ProgramPath> joined) {

    /** Copies the collections; refuses a week below 0, and a day or a session below 1. */
    public Prescription {
        if (week < 0 || day < 1 || sessionOfWeek < 1 || sessionOfDay < 1) {
            throw new IllegalArgumentException("weeks count from 0, their days and sessions from 1");
        }
        levels = Map.copyOf(levels);
        levelsSince = Map.copyOf(levelsSince);
        choices = Map.copyOf(choices);
        without = Set.copyOf(without);
        joined = Set.copyOf(joined);
    }

    /**
     * Gives the first session of week 1, as written.
     *
     * @return the first prescription
     */
    public static Prescription first() {
        return new Prescription(
                1,
                1,
                1,
                1,
                false,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Ease.AS_WRITTEN,
                Optional.empty(),
                Map.of(),
                Set.of(),
                Set.of());
    }

    /**
     * Gives the first session of a program, in its first week.
     *
     * @param program the program
     * @return the first prescription; its week is 0 where the program starts there
     */
    public static Prescription firstOf(Program program) {
        return first().inWeek(program.firstWeek());
    }

    /**
     * Chooses the week.
     *
     * @param number the week
     * @return the same prescription in this week, as one of the program, not of what comes afterwards
     */
    public Prescription inWeek(int number) {
        return but(draft -> {
            draft.week = number;
            draft.afterwards = false;
        });
    }

    /**
     * Chooses which session of the week it is, the only one of its day.
     *
     * @param number from 1
     * @return the same prescription for this session of the week, on as many days
     */
    public Prescription atSessionOfWeek(int number) {
        return at(number, number, 1);
    }

    /**
     * Chooses where in the week it is.
     *
     * @param dayOfWeek which of the week's days with a session, from 1
     * @param ofWeek which session of the week, from 1
     * @param ofDay which session of the day, from 1
     * @return the same prescription there
     */
    public Prescription at(int dayOfWeek, int ofWeek, int ofDay) {
        return but(draft -> {
            draft.day = dayOfWeek;
            draft.sessionOfWeek = ofWeek;
            draft.sessionOfDay = ofDay;
        });
    }

    /**
     * Chooses the maintenance dose.
     *
     * @return the same prescription after the last week
     */
    public Prescription inMaintenance() {
        return but(draft -> draft.afterwards = true);
    }

    /**
     * Chooses the session.
     *
     * @param name its name
     * @return the same prescription for this session
     */
    public Prescription withSession(String name) {
        return but(draft -> draft.session = Optional.of(name));
    }

    /**
     * Chooses the level for every item.
     *
     * @param name its name
     * @return the same prescription at this level, in its first week where none of the program's says another
     */
    public Prescription withLevel(String name) {
        Map<ProgramPath, Integer> since = new HashMap<>(levelsSince);
        since.remove(ProgramPath.root());
        return but(draft -> {
            draft.level = Optional.of(name);
            draft.levelsSince = since;
        });
    }

    /**
     * Says since when the levels are what they are.
     *
     * @param weeks the week of the program in which each was begun, by the place; at the root that of the level for all
     * @return the same prescription with these weeks
     */
    public Prescription withLevelsSince(Map<ProgramPath, Integer> weeks) {
        return but(draft -> draft.levelsSince = weeks);
    }

    /**
     * Chooses how hard it is.
     *
     * @param chosen as written, or gentler
     * @return the same prescription with this ease
     */
    public Prescription with(Ease chosen) {
        return but(draft -> draft.ease = chosen);
    }

    /**
     * Says which side is sore.
     *
     * @param side the sore side
     * @return the same prescription with this side
     */
    public Prescription withSoreSide(Side side) {
        return but(draft -> draft.soreSide = Optional.of(side));
    }

    /**
     * Picks among the written choices of items.
     *
     * @param picked the picks from 0: of exercises by the item's place, of amounts by the place of its dose
     * @return the same prescription with these picks
     */
    public Prescription withChoices(Map<ProgramPath, Integer> picked) {
        return but(draft -> draft.choices = picked);
    }

    /**
     * Chooses the level of single items.
     *
     * @param chosen the levels by the item's place
     * @return the same prescription with these levels
     */
    public Prescription withLevels(Map<ProgramPath, String> chosen) {
        return but(draft -> draft.levels = chosen);
    }

    /**
     * Chooses what is left out.
     *
     * @param places the places of sessions, blocks and items; nothing else is left out
     * @return the same prescription without them
     */
    public Prescription without(Set<ProgramPath> places) {
        return but(draft -> draft.without = places);
    }

    /**
     * Leaves something out no more.
     *
     * @param places the places that are left out no more
     * @return the same prescription with them
     */
    public Prescription with(Set<ProgramPath> places) {
        Set<ProgramPath> left = new HashSet<>(without);
        left.removeAll(places);
        return without(left);
    }

    /**
     * Lets something join in, because what must be true for it is true.
     *
     * @param places its places
     * @return the same prescription with them
     */
    public Prescription joinedBy(Set<ProgramPath> places) {
        Prescription all = with(places);
        Set<ProgramPath> more = new HashSet<>(joined);
        more.addAll(places);
        return all.but(draft -> draft.joined = more);
    }

    /**
     * Tells whether something is left out.
     *
     * @param place the place of a session, a block or an item
     * @return true where it is, or where it lies in what is
     */
    public boolean leavesOut(ProgramPath place) {
        return !without.isEmpty() && without.stream().anyMatch(place::isWithin);
    }

    private Prescription but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** A prescription while something in it is changed. */
    private static final class Draft {

        private int week;
        private int day;
        private int sessionOfWeek;
        private int sessionOfDay;
        private boolean afterwards;
        private Optional<String> session;
        private Optional<String> level;
        private Map<ProgramPath, String> levels;
        private Map<ProgramPath, Integer> levelsSince;
        private Ease ease;
        private Optional<Side> soreSide;
        private Map<ProgramPath, Integer> choices;
        private Set<ProgramPath> without;
        private Set<ProgramPath> joined;

        Draft(Prescription from) {
            week = from.week;
            day = from.day;
            sessionOfWeek = from.sessionOfWeek;
            sessionOfDay = from.sessionOfDay;
            afterwards = from.afterwards;
            session = from.session;
            level = from.level;
            levels = from.levels;
            levelsSince = from.levelsSince;
            ease = from.ease;
            soreSide = from.soreSide;
            choices = from.choices;
            without = from.without;
            joined = from.joined;
        }

        Prescription done() {
            return new Prescription(
                    week,
                    day,
                    sessionOfWeek,
                    sessionOfDay,
                    afterwards,
                    session,
                    level,
                    levels,
                    levelsSince,
                    ease,
                    soreSide,
                    choices,
                    without,
                    joined);
        }
    }
}
