package dev.uncramp.core.dose;

import java.time.Duration;
import java.util.Optional;

/** How fast each rep is: three numbers, or the time up and the time down. */
public sealed interface Tempo {

    /** The most seconds of one phase of a rep. */
    int MOST_SECONDS = 60;

    /**
     * Gives the time in which a rep goes up.
     *
     * @return the time, or empty where none is written
     */
    Optional<Duration> rising();

    /**
     * Gives the time at the top that the tempo itself holds.
     *
     * @return the time, or empty where the tempo says nothing of it
     */
    Optional<Duration> holding();

    /**
     * Gives the time in which a rep comes down.
     *
     * @return the time, or empty where none is written
     */
    Optional<Duration> lowering();

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each kind of tempo.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for three numbers.
         *
         * @param tempo the tempo
         * @return the answer
         */
        R threeNumbers(ThreeNumbers tempo);

        /**
         * Answers for the time up and the time down.
         *
         * @param tempo the tempo
         * @return the answer
         */
        R upDown(UpDown tempo);
    }

    /**
     * Three numbers of seconds, as in {@code tempo 3-2-3}: up, hold, down.
     *
     * @param up seconds up, 1 to {@link #MOST_SECONDS}
     * @param hold seconds held, 0 to {@link #MOST_SECONDS}
     * @param down seconds down, 1 to {@link #MOST_SECONDS}
     */
    record ThreeNumbers(int up, int hold, int down) implements Tempo {

        /** Refuses numbers out of bounds, with {@link IllegalArgumentException}. */
        public ThreeNumbers {
            if (up < 1 || hold < 0 || down < 1 || Math.max(up, Math.max(hold, down)) > MOST_SECONDS) {
                throw new IllegalArgumentException("a tempo is seconds up, held and down, at most " + MOST_SECONDS);
            }
        }

        @Override
        public Optional<Duration> rising() {
            return Optional.of(Duration.ofSeconds(up));
        }

        @Override
        public Optional<Duration> holding() {
            return Optional.of(Duration.ofSeconds(hold));
        }

        @Override
        public Optional<Duration> lowering() {
            return Optional.of(Duration.ofSeconds(down));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.threeNumbers(this);
        }
    }

    /**
     * The time up, the time down, or both, as in {@code up 3 s, down 5 s}; a hold at the top is a part of its own.
     *
     * @param up the time up, above 0
     * @param down the time down, above 0
     */
    record UpDown(Optional<Measure> up, Optional<Measure> down) implements Tempo {

        /** Refuses a tempo that says nothing, and times out of bounds, with {@link IllegalArgumentException}. */
        public UpDown {
            if (up.isEmpty() && down.isEmpty()) {
                throw new IllegalArgumentException("a tempo says how long up or down");
            }
            up.ifPresent(UpDown::require);
            down.ifPresent(UpDown::require);
        }

        /** What is the matter with a time up or down, or empty. */
        static Optional<String> fault(Measure time) {
            if (!time.isTime() || time.value().planned().signum() == 0) {
                return Optional.of("the time up or down is a time above 0");
            }
            return time.longest().filter(t -> t.toSeconds() > MOST_SECONDS).isPresent()
                    ? Optional.of("up and down last at most %d s each".formatted(MOST_SECONDS))
                    : Optional.empty();
        }

        private static void require(Measure time) {
            Optional<String> fault = fault(time);
            if (fault.isPresent()) {
                throw new IllegalArgumentException(fault.get());
            }
        }

        @Override
        public Optional<Duration> rising() {
            return up.flatMap(Measure::time);
        }

        @Override
        public Optional<Duration> holding() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> lowering() {
            return down.flatMap(Measure::time);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.upDown(this);
        }
    }
}
