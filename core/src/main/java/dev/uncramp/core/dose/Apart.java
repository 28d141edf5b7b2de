package dev.uncramp.core.dose;

import java.time.Duration;
import java.util.Optional;

/**
 * The time from the end of one to the next, as in {@code 6-8 h apart}.
 *
 * @param least the shortest, in whole minutes, at least one
 * @param most the longest, at most {@link #LONGEST}; the same where one time is written
 */
public record Apart(Duration least, Duration most) {

    /** The longest time between two of them: from a day on it is the days that say it. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final int HOUR = 60;

    /** Refuses times out of bounds or order, with {@link IllegalArgumentException}. */
    public Apart {
        Optional<String> fault = fault(least, most);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /** What is the matter with such a time, or empty. */
    static Optional<String> fault(Duration least, Duration most) {
        boolean whole = least.equals(Duration.ofMinutes(least.toMinutes()))
                && most.equals(Duration.ofMinutes(most.toMinutes()));
        return whole && least.toMinutes() > 0 && most.compareTo(least) >= 0 && most.compareTo(LONGEST) <= 0
                ? Optional.empty()
                : Optional.of("the time between two of them is 1 min to %d h".formatted(LONGEST.toHours()));
    }

    /**
     * Gives it as it stands in a dose line.
     *
     * @return such as {@code 6-8 h apart}
     */
    @Override
    public String toString() {
        boolean hours = least.toMinutes() % HOUR == 0 && most.toMinutes() % HOUR == 0;
        int unit = hours ? HOUR : 1;
        String range = least.equals(most) ? "" : "-" + most.toMinutes() / unit;
        return least.toMinutes() / unit + range + (hours ? " h apart" : " min apart");
    }
}
