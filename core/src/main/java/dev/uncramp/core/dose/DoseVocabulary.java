package dev.uncramp.core.dose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that an exercise declares beside those that every dose line knows.
 *
 * @param phases labels of its phases, such as {@code squeeze}; each one word
 * @param counts the words to count in, as in {@code counts: marbles}
 */
public record DoseVocabulary(Set<String> phases, Set<String> counts) {

    private static final DoseVocabulary NONE = new DoseVocabulary(Set.of(), Set.of());

    /** Refuses anything but words of lower-case letters, with {@link IllegalArgumentException}. */
    public DoseVocabulary {
        phases = Set.copyOf(phases);
        counts = Set.copyOf(counts);
        phases.forEach(Label::requireWord);
        counts.forEach(Label::requireWord);
    }

    /**
     * Gives the vocabulary of an exercise that declares nothing.
     *
     * @return no words
     */
    public static DoseVocabulary none() {
        return NONE;
    }

    /** The words that may stand after an amount: those that every line knows, and the phases. */
    Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>(DoseLexicon.LABELS);
        labels.addAll(phases);
        labels.removeAll(List.of("left", "right"));
        labels.removeAll(DoseLexicon.PACES.keySet());
        return labels;
    }

    /** Whether it holds no word. */
    boolean isNone() {
        return phases.isEmpty() && counts.isEmpty();
    }
}
