package dev.uncramp.core.session;

/**
 * Which of several directions a step goes.
 *
 * @param number from 1
 * @param of how many there are; at least 2
 */
public record Way(int number, int of) {

    /** Refuses fewer than two ways, and one that is not among them. */
    public Way {
        if (of < 2 || number < 1 || number > of) {
            throw new IllegalArgumentException("ways count from 1 to their number");
        }
    }

    /**
     * Tells whether another direction came before it.
     *
     * @return false for the first one
     */
    public boolean isAnother() {
        return number > 1;
    }
}
