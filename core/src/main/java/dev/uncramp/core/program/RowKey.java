package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.OptionalInt;

/** When a row counts. */
public sealed interface RowKey {

    /**
     * Some weeks, or one session of a week.
     *
     * @param from the first week, from 0
     * @param to the last week, which counts too; empty: from then on
     * @param session the session of the week, from 1; empty: all of them
     */
    record Weeks(int from, OptionalInt to, OptionalInt session) implements RowKey {

        /** Refuses weeks that run backwards, a session 0, and a session of more than one week. */
        public Weeks {
            if (from < 0 || (to.isPresent() && to.getAsInt() < from)) {
                throw new IllegalArgumentException("weeks run forward from 0");
            }
            if (session.isPresent() && (session.getAsInt() < 1 || to.isEmpty() || to.getAsInt() != from)) {
                throw new IllegalArgumentException("a session from 1, of one week");
            }
        }

        /**
         * Says whether these weeks hold a week.
         *
         * @param week the week
         * @return true where it lies between the ends, both in
         */
        public boolean holds(int week) {
            return week >= from && (to.isEmpty() || week <= to.getAsInt());
        }

        /**
         * Says whether these weeks share a week with others.
         *
         * @param others the other weeks
         * @return true where one week lies in both
         */
        public boolean meets(Weeks others) {
            return holds(others.from) || others.holds(from);
        }

        @Override
        public Optional<Weeks> inWeeks() {
            return Optional.of(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.weeks(this);
        }

        @Override
        public String toString() {
            if (session.isPresent()) {
                return "week " + from + " session " + session.getAsInt();
            }
            if (to.isEmpty()) {
                return "week " + from + " on";
            }
            return to.getAsInt() == from ? "week " + from : "weeks " + from + "-" + to.getAsInt();
        }
    }

    /** After the last week of the program. */
    record Afterwards() implements RowKey {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.afterwards(this);
        }

        @Override
        public String toString() {
            return "afterwards";
        }
    }

    /**
     * A level: all of it, some weeks of it, or it and all later ones.
     *
     * @param name its name
     * @param andLater whether the levels after it are meant too
     * @param weeks which weeks of it, from 1; empty: all of it
     */
    record Level(SafeText name, boolean andLater, Optional<Weeks> weeks) implements RowKey {

        /** Refuses weeks of more than one level, and a week 0. */
        public Level {
            if (weeks.isPresent() && (andLater || weeks.get().from() < 1)) {
                throw new IllegalArgumentException("weeks from 1, of one level");
            }
        }

        /**
         * Names all of a level.
         *
         * @param name its name
         */
        public Level(SafeText name) {
            this(name, false, Optional.empty());
        }

        @Override
        public Optional<SafeText> atLevel() {
            return Optional.of(name);
        }

        @Override
        public Optional<Weeks> inLevelWeeks() {
            return weeks;
        }

        @Override
        public boolean isLevelOn() {
            return andLater;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.level(this);
        }

        @Override
        public String toString() {
            return "level " + name + weeks.map(its -> " " + its).orElse(andLater ? " on" : "");
        }
    }

    /**
     * Gives one week.
     *
     * @param week the week, from 0
     * @return the key
     */
    static Weeks week(int week) {
        return weeks(week, week);
    }

    /**
     * Gives some weeks.
     *
     * @param from the first week
     * @param to the last week, which counts too
     * @return the key
     */
    static Weeks weeks(int from, int to) {
        return new Weeks(from, OptionalInt.of(to), OptionalInt.empty());
    }

    /**
     * Gives all weeks from one on.
     *
     * @param from the first week
     * @return the key
     */
    static Weeks weekOn(int from) {
        return new Weeks(from, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Gives the weeks that this key names.
     *
     * @return the weeks, or empty for another key
     */
    default Optional<Weeks> inWeeks() {
        return Optional.empty();
    }

    /**
     * Gives the level that this key names.
     *
     * @return the name of the level, or empty for another key
     */
    default Optional<SafeText> atLevel() {
        return Optional.empty();
    }

    /**
     * Gives the weeks of its level that this key names, counted from the first one at that level.
     *
     * @return the weeks, or empty for another key
     */
    default Optional<Weeks> inLevelWeeks() {
        return Optional.empty();
    }

    /**
     * Says whether this key names a level and all later ones.
     *
     * @return true for a key such as {@code level two on}
     */
    default boolean isLevelOn() {
        return false;
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * Some weeks.
         *
         * @param weeks the weeks
         * @return the result
         */
        R weeks(Weeks weeks);

        /**
         * After the last week.
         *
         * @param afterwards the case
         * @return the result
         */
        R afterwards(Afterwards afterwards);

        /**
         * A level.
         *
         * @param level the level
         * @return the result
         */
        R level(Level level);
    }
}
