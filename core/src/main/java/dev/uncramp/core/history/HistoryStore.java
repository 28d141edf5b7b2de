package dev.uncramp.core.history;

import java.util.List;

/** Where a history is kept: the port that a program with a store of its own implements. */
public interface HistoryStore {

    /**
     * Reads the history. A store that cannot be read gives what it can and says what is the matter.
     *
     * @return the history and what is the matter with it
     */
    Reading read();

    /**
     * Adds an entry and waits until it is kept for good.
     *
     * @param entry the entry
     * @return whether it is kept
     */
    SaveResult add(HistoryEntry entry);

    /**
     * A history as it was read.
     *
     * @param history what could be read
     * @param troubles what is the matter; empty where all is well
     */
    record Reading(History history, List<Trouble> troubles) {

        /** Copies the list. */
        public Reading {
            troubles = List.copyOf(troubles);
        }
    }
}
