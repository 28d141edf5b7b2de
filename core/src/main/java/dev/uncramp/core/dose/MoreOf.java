package dev.uncramp.core.dose;

/** Of what there is more as the weeks go by. */
public sealed interface MoreOf {

    /** Sets, as in {@code 1 set more each week up to 4}. */
    record Sets() implements MoreOf {
        @Override
        public String word() {
            return "sets";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sets(this);
        }
    }

    /**
     * What an amount or a hold is measured in; repetitions are the rounds of an interval too.
     *
     * @param unit the unit
     */
    record Counted(Unit unit) implements MoreOf {
        @Override
        public String word() {
            return unit.word();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.counted(this);
        }
    }

    /**
     * Load.
     *
     * @param unit in what it is weighed
     */
    record Mass(MassUnit unit) implements MoreOf {
        @Override
        public String word() {
            return unit.word();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mass(this);
        }
    }

    /**
     * How far a movement goes, or how high a step is.
     *
     * @param unit what it is measured in
     */
    record Reach(RangeOfMotion.Unit unit) implements MoreOf {
        @Override
        public String word() {
            return unit.word();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reach(this);
        }
    }

    /**
     * Gives its word as it stands in a dose line.
     *
     * @return such as {@code sets}, {@code min} or {@code kg}; for repetitions, which are not written, {@code reps}
     */
    String word();

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for sets.
         *
         * @param sets the case
         * @return the answer
         */
        R sets(Sets sets);

        /**
         * Answers for what an amount or a hold is measured in.
         *
         * @param counted the unit
         * @return the answer
         */
        R counted(Counted counted);

        /**
         * Answers for a load.
         *
         * @param mass the unit
         * @return the answer
         */
        R mass(Mass mass);

        /**
         * Answers for the range of a movement.
         *
         * @param reach the unit
         * @return the answer
         */
        R reach(Reach reach);
    }
}
