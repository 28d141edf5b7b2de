package dev.uncramp.core.check;

/** How much of a program could be read, the least first; a rule says how much it needs. */
public enum Extent {

    /** Some of what makes its sessions could not: what is missing may stand in the file. */
    PARTS,

    /** All that makes its sessions, but not all of the rest, such as its goal or its progress. */
    SESSIONS,

    /** All of it. */
    WHOLE;

    /**
     * Tells whether so much is enough.
     *
     * @param needed how much is needed
     * @return true where it is as much, or more
     */
    public boolean covers(Extent needed) {
        return compareTo(needed) >= 0;
    }
}
