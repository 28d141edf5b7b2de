package dev.uncramp.core.text;

import java.util.Collection;
import java.util.List;

/** Finds the known words that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * Finds the nearest known words.
     *
     * @param word the misspelt word
     * @param known the words that would have been right
     * @param max how many to give at most
     * @return the nearest first; empty where none is near
     */
    public static List<String> of(String word, Collection<String> known, int max) {
        return List.of();
    }
}
