package dev.uncramp.core.dose;

import java.util.List;

/**
 * A choice between doses, as in {@code 10 min or 500 m}; the first is the default.
 *
 * @param choices two to five doses
 */
public record DoseChoice(List<SingleDose> choices) implements Dose {

    /** The most doses that one line may offer. */
    public static final int MOST = 5;

    /** Refuses fewer than two and more than {@link #MOST} doses, with {@link IllegalArgumentException}. */
    public DoseChoice {
        if (choices.size() < 2 || choices.size() > MOST) {
            throw new IllegalArgumentException("a choice has 2 to " + MOST + " doses, not " + choices.size());
        }
        choices = List.copyOf(choices);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.choice(this);
    }
}
