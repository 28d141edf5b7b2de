package dev.uncramp.core.dose;

/**
 * The word that an own exercise declares with {@code counts:}, such as {@code marbles}.
 *
 * @param word lower-case letters
 */
public record CountedUnit(String word) implements Unit {

    /** Refuses anything but a word of lower-case letters, with {@link IllegalArgumentException}. */
    public CountedUnit {
        Label.requireWord(word);
    }

    @Override
    public boolean isTime() {
        return false;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public int largest() {
        return KnownUnit.REPS.largest();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.counted(this);
    }
}
