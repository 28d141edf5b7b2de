package dev.uncramp.core.program;

import java.util.Map;
import java.util.Optional;

/**
 * Which of the things that a program leaves open count today.
 *
 * @param week the week of the program, from 0 where the program starts with week 0, else from 1
 * @param sessionOfWeek which session of the week it is, from 1; counts for rows such as {@code week 2 session 3}
 * @param afterwards whether the program's weeks are over and only its maintenance dose counts
 * @param session the session's name; empty: the first one
 * @param level the level for every item; empty: the first one that is written
 * @param levels the level of single items, by their places; they win over {@code level}
 * @param ease as written, or gentler
 * @param soreSide the sore side; empty where it is not known
 * @param choices which of the written choices was picked, by the item's place, from 0
 */
public record Prescription(
        int week,
        int sessionOfWeek,
        boolean afterwards,
        Optional<String> session,
        Optional<String> level,
        Map<ProgramPath, String> levels,
        Ease ease,
        Optional<Side> soreSide,
        Map<ProgramPath, Integer> choices) {

    /** Copies the maps; refuses a week below 0 and a session of the week below 1. */
    public Prescription {
        if (week < 0 || sessionOfWeek < 1) {
            throw new IllegalArgumentException("weeks count from 0, sessions of a week from 1");
        }
        levels = Map.copyOf(levels);
        choices = Map.copyOf(choices);
    }

    /**
     * Gives the first session of week 1, as written.
     *
     * @return the first prescription
     */
    public static Prescription first() {
        return new Prescription(
                1, 1, false, Optional.empty(), Optional.empty(), Map.of(), Ease.AS_WRITTEN, Optional.empty(), Map.of());
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
     * @return the same prescription in this week
     */
    public Prescription inWeek(int number) {
        return new Prescription(number, sessionOfWeek, afterwards, session, level, levels, ease, soreSide, choices);
    }

    /**
     * Chooses which session of the week it is.
     *
     * @param number from 1
     * @return the same prescription for this session of the week
     */
    public Prescription atSessionOfWeek(int number) {
        return new Prescription(week, number, afterwards, session, level, levels, ease, soreSide, choices);
    }

    /**
     * Chooses the maintenance dose.
     *
     * @return the same prescription after the last week
     */
    public Prescription inMaintenance() {
        return new Prescription(week, sessionOfWeek, true, session, level, levels, ease, soreSide, choices);
    }

    /**
     * Chooses the session.
     *
     * @param name its name
     * @return the same prescription for this session
     */
    public Prescription withSession(String name) {
        return new Prescription(
                week, sessionOfWeek, afterwards, Optional.of(name), level, levels, ease, soreSide, choices);
    }

    /**
     * Chooses the level for every item.
     *
     * @param name its name
     * @return the same prescription at this level
     */
    public Prescription withLevel(String name) {
        return new Prescription(
                week, sessionOfWeek, afterwards, session, Optional.of(name), levels, ease, soreSide, choices);
    }

    /**
     * Chooses how hard it is.
     *
     * @param chosen as written, or gentler
     * @return the same prescription with this ease
     */
    public Prescription with(Ease chosen) {
        return new Prescription(week, sessionOfWeek, afterwards, session, level, levels, chosen, soreSide, choices);
    }

    /**
     * Says which side is sore.
     *
     * @param side the sore side
     * @return the same prescription with this side
     */
    public Prescription withSoreSide(Side side) {
        return new Prescription(
                week, sessionOfWeek, afterwards, session, level, levels, ease, Optional.of(side), choices);
    }

    /**
     * Picks among the written choices of items.
     *
     * @param picked the picks by the item's place, from 0
     * @return the same prescription with these picks
     */
    public Prescription withChoices(Map<ProgramPath, Integer> picked) {
        return new Prescription(week, sessionOfWeek, afterwards, session, level, levels, ease, soreSide, picked);
    }
}
