package dev.uncramp.core.program;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exercise with its dose.
 *
 * @param exercise the exercise
 * @param dose its dose as written
 * @param easier the easier exercises that this program names, before the catalogue's
 * @param harder the harder exercises that this program names, before the catalogue's
 * @param or other exercises that are equal choices
 * @param terms what else is said of it
 */
public record Item(
        ExerciseId exercise,
        ItemDose dose,
        List<ExerciseId> easier,
        List<ExerciseId> harder,
        List<Alternative> or,
        Terms terms)
        implements BlockEntry {

    /** Copies the lists. */
    public Item {
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
        or = List.copyOf(or);
    }

    /**
     * Makes an item that has only an exercise and a dose.
     *
     * @param exercise the exercise
     * @param dose its dose
     * @return the item
     */
    public static Item of(String exercise, ItemDose dose) {
        return new Item(ExerciseId.of(exercise), dose, List.of(), List.of(), List.of(), Terms.none());
    }

    /**
     * Lists the levels that its rows name.
     *
     * @return the names, in the order of the file; none where its rows go by weeks or it has none
     */
    public List<SafeText> levelNames() {
        return dose.rowKeys().stream()
                .flatMap(key -> key.atLevel().stream())
                .distinct()
                .toList();
    }

    /**
     * Lists the levels that its rows are for.
     *
     * @param inOrder the names of the levels in their order
     * @return the names; a row such as {@code level two on} is for all later ones too
     */
    public Set<String> levelsAmong(List<String> inOrder) {
        return dose.rowKeys().stream()
                .flatMap(key -> LevelNames.of(key, inOrder).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <R> R matchInBlock(Cases<R> cases) {
        return cases.item(this);
    }
}
