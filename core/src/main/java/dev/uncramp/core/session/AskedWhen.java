package dev.uncramp.core.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * After which answers a question about a part is asked.
 *
 * @param after of each of these sets one answer must have been given
 * @param unless none of these answers may have been given
 */
public record AskedWhen(Set<Set<PartChange>> after, Set<PartChange> unless) {

    /** Whatever was answered. */
    public static final AskedWhen ALWAYS = new AskedWhen(Set.of(), Set.of());

    /** Copies the sets. */
    public AskedWhen {
        after = Set.copyOf(after);
        unless = Set.copyOf(unless);
    }

    /**
     * Asks only after one of some answers.
     *
     * @param answers the answers; empty where it does not matter
     * @return what held before, and this
     */
    public AskedWhen after(Set<PartChange> answers) {
        if (answers.isEmpty()) {
            return this;
        }
        Set<Set<PartChange>> all = new HashSet<>(after);
        all.add(Set.copyOf(answers));
        return new AskedWhen(all, unless);
    }

    /**
     * Does not ask after any of some answers.
     *
     * @param answers the answers
     * @return what held before, and this
     */
    public AskedWhen unless(Set<PartChange> answers) {
        Set<PartChange> all = new HashSet<>(unless);
        all.addAll(answers);
        return new AskedWhen(after, all);
    }

    /**
     * Tells whether it is asked.
     *
     * @param answers what was answered to the questions before it
     * @return true after these answers
     */
    public boolean holds(List<PartChange> answers) {
        return after.stream().allMatch(any -> answers.stream().anyMatch(any::contains))
                && answers.stream().noneMatch(unless::contains);
    }
}
