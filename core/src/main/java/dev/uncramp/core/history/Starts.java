package dev.uncramp.core.history;

/**
 * Answers alike for all entries but those that a subclass answers by itself.
 *
 * @param <R> the answer
 */
class Starts<R> implements HistoryEntry.Cases<R> {
    private final R otherwise;

    Starts(R otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public R session(SessionRecord entry) {
        return otherwise;
    }

    @Override
    public R morning(MorningAnswer entry) {
        return otherwise;
    }

    @Override
    public R seen(SeenAnswer entry) {
        return otherwise;
    }

    @Override
    public R notStarted(NotStarted entry) {
        return otherwise;
    }

    @Override
    public R avoided(Avoided entry) {
        return otherwise;
    }

    @Override
    public R cramp(CrampRecord entry) {
        return otherwise;
    }
}
