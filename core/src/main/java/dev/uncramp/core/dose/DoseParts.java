package dev.uncramp.core.dose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything of a dose after its amount; each part at most once.
 *
 * @param hold how long each rep is held
 * @param relax the pause between the reps of a set: a time or breaths
 * @param rest the pause between sets: a time or breaths; 0 says that there is none
 * @param change the time to change sides: a time or breaths
 * @param ready the time to get ready: a time or breaths
 * @param tempo how fast each rep is
 * @param side which side
 * @param alternating whether the sides come in turn; alone, the amount is for both sides together
 * @param ways in how many ways
 * @param load what is lifted
 * @param band the elastic band
 * @param then what is added when the goal is reached
 * @param effort how hard
 * @param range how far, at most once for each movement, in the order of {@link RangeOfMotion.Movement}
 * @param support what a person holds on to
 * @param when how often the exercise is done
 */
public record DoseParts(
        Optional<Hold> hold,
        Optional<Measure> relax,
        Optional<Measure> rest,
        Optional<Measure> change,
        Optional<Measure> ready,
        Optional<Tempo> tempo,
        Optional<DoseSide> side,
        boolean alternating,
        Optional<Ways> ways,
        Optional<Load> load,
        Optional<Band> band,
        Optional<Then> then,
        Optional<Effort> effort,
        List<RangeOfMotion> range,
        Optional<Support> support,
        Optional<When> when) {

    private static final DoseParts NONE = new Builder().build();

    /** Refuses a pause that is too long, and two ranges of one movement, with {@link IllegalArgumentException}. */
    public DoseParts {
        relax.ifPresent(PauseFault::requirePause);
        rest.ifPresent(PauseFault::requirePause);
        change.ifPresent(PauseFault::requirePause);
        ready.ifPresent(PauseFault::requirePause);
        range = range.stream()
                .sorted(Comparator.comparing(RangeOfMotion::movement))
                .toList();
        if (range.stream().map(RangeOfMotion::movement).distinct().count() < range.size()) {
            throw new IllegalArgumentException("a movement has one range");
        }
    }

    /**
     * Gives the parts of a dose that has none.
     *
     * @return no parts
     */
    public static DoseParts none() {
        return NONE;
    }

    /**
     * Starts parts.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Lays these parts over others: what is missing here is taken from there.
     *
     * @param shared the parts that several rows share
     * @return both together; where both have a part, the one from here
     */
    public DoseParts over(DoseParts shared) {
        return new DoseParts(
                first(hold, shared.hold),
                first(relax, shared.relax),
                first(rest, shared.rest),
                first(change, shared.change),
                first(ready, shared.ready),
                first(tempo, shared.tempo),
                first(side, shared.side),
                alternating || shared.alternating,
                first(ways, shared.ways),
                first(load, shared.load),
                first(band, shared.band),
                first(then, shared.then),
                first(effort.map(own -> shared.effort.map(own::over).orElse(own)), shared.effort),
                range.isEmpty() ? shared.range : range,
                first(support, shared.support),
                first(when.map(own -> shared.when.map(own::over).orElse(own)), shared.when));
    }

    private static <T> Optional<T> first(Optional<T> own, Optional<T> other) {
        return own.isPresent() ? own : other;
    }

    /** Collects parts one by one; each call replaces what was there. */
    public static final class Builder {

        private Optional<Hold> hold = Optional.empty();
        private Optional<Measure> relax = Optional.empty();
        private Optional<Measure> rest = Optional.empty();
        private Optional<Measure> change = Optional.empty();
        private Optional<Measure> ready = Optional.empty();
        private Optional<Tempo> tempo = Optional.empty();
        private Optional<DoseSide> side = Optional.empty();
        private boolean alternating;
        private Optional<Ways> ways = Optional.empty();
        private Optional<Load> load = Optional.empty();
        private Optional<Band> band = Optional.empty();
        private Optional<Then> then = Optional.empty();
        private Optional<Effort> effort = Optional.empty();
        private List<RangeOfMotion> range = List.of();
        private Optional<Support> support = Optional.empty();
        private Optional<When> when = Optional.empty();

        private Builder() {}

        /**
         * Sets how long each rep is held.
         *
         * @param part the part
         * @return this
         */
        public Builder hold(Hold part) {
            hold = Optional.of(part);
            return this;
        }

        /**
         * Sets the pause between the reps of a set.
         *
         * @param part the part
         * @return this
         */
        public Builder relax(Measure part) {
            relax = Optional.of(part);
            return this;
        }

        /**
         * Sets the pause between sets.
         *
         * @param part the part
         * @return this
         */
        public Builder rest(Measure part) {
            rest = Optional.of(part);
            return this;
        }

        /**
         * Sets the time to change sides.
         *
         * @param part the part
         * @return this
         */
        public Builder change(Measure part) {
            change = Optional.of(part);
            return this;
        }

        /**
         * Sets the time to get ready.
         *
         * @param part the part
         * @return this
         */
        public Builder ready(Measure part) {
            ready = Optional.of(part);
            return this;
        }

        /**
         * Sets how fast each rep is.
         *
         * @param part the part
         * @return this
         */
        public Builder tempo(Tempo part) {
            tempo = Optional.of(part);
            return this;
        }

        /**
         * Sets which side.
         *
         * @param part the part
         * @return this
         */
        public Builder side(DoseSide part) {
            side = Optional.of(part);
            return this;
        }

        /**
         * Says that the sides come in turn.
         *
         * @return this
         */
        public Builder alternating() {
            alternating = true;
            return this;
        }

        /**
         * Sets in how many ways.
         *
         * @param part the part
         * @return this
         */
        public Builder ways(Ways part) {
            ways = Optional.of(part);
            return this;
        }

        /**
         * Sets what is lifted.
         *
         * @param part the part
         * @return this
         */
        public Builder load(Load part) {
            load = Optional.of(part);
            return this;
        }

        /**
         * Sets the elastic band.
         *
         * @param part the part
         * @return this
         */
        public Builder band(Band part) {
            band = Optional.of(part);
            return this;
        }

        /**
         * Sets what is added when the goal is reached.
         *
         * @param part the part
         * @return this
         */
        public Builder then(Then part) {
            then = Optional.of(part);
            return this;
        }

        /**
         * Sets how hard.
         *
         * @param part the part
         * @return this
         */
        public Builder effort(Effort part) {
            effort = Optional.of(part);
            return this;
        }

        /**
         * Adds how far a movement goes.
         *
         * @param part the range
         * @return this
         */
        public Builder range(RangeOfMotion part) {
            range = Stream.concat(range.stream(), Stream.of(part)).toList();
            return this;
        }

        /**
         * Sets what a person holds on to.
         *
         * @param part the part
         * @return this
         */
        public Builder support(Support part) {
            support = Optional.of(part);
            return this;
        }

        /**
         * Sets how often the exercise is done.
         *
         * @param part the part
         * @return this
         */
        public Builder when(When part) {
            when = Optional.of(part);
            return this;
        }

        /** Whether a movement has its range already. */
        boolean hasRange(RangeOfMotion.Movement movement) {
            return range.stream().anyMatch(part -> part.movement() == movement);
        }

        /**
         * Makes the parts.
         *
         * @return what was set
         * @throws IllegalArgumentException where a part is out of bounds
         */
        public DoseParts build() {
            return new DoseParts(
                    hold,
                    relax,
                    rest,
                    change,
                    ready,
                    tempo,
                    side,
                    alternating,
                    ways,
                    load,
                    band,
                    then,
                    effort,
                    range,
                    support,
                    when);
        }
    }
}
