package dev.uncramp.core.dose;

import java.util.List;

/**
 * Another number for each set, as in {@code 12/10/8}; the list counts the sets.
 *
 * @param counts what each set is, in order: 2 to 20 numbers, each at least 1
 * @param unit of what; no minutes or hours
 */
public record PerSet(List<Integer> counts, Unit unit) implements Amount {

    /** Refuses a list that is too short or long, a 0, minutes and hours, with {@link IllegalArgumentException}. */
    public PerSet {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.size() > Count.MOST) {
            throw new IllegalArgumentException("a list for each set has 2 to %d numbers".formatted(Count.MOST));
        }
        if (unit == KnownUnit.MINUTES || unit == KnownUnit.HOURS) {
            throw new IllegalArgumentException("a list for each set takes no min or h");
        }
        for (int count : counts) {
            if (count < 1 || count > unit.largest()) {
                throw new IllegalArgumentException("a set has 1 to %d %s".formatted(unit.largest(), unit.word()));
            }
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.perSet(this);
    }
}
