package dev.uncramp.core.session;

import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the equal ways in which an item of a day may be done.
 *
 * @param exercise the exercise
 * @param dose how much of it
 * @param picks what is picked so that it is this one, as {@link Prescription#choices} takes it
 */
public record ItemChoice(Exercise exercise, SingleDose dose, Map<ProgramPath, Integer> picks) {

    /** Copies the map. */
    public ItemChoice {
        picks = Map.copyOf(picks);
    }

    /**
     * Lists the ways in which each item of a day may be done: each of its equal exercises with each of its amounts, the
     * usual one first.
     *
     * @param program the program
     * @param day what was chosen for the day
     * @param catalog where exercises are found
     * @return the ways by the item's place; a single one where nothing is to be picked
     */
    public static Map<ProgramPath, List<ItemChoice>> of(Program program, Prescription day, Catalog catalog) {
        Map<ProgramPath, Item> written = new HashMap<>();
        Part.of(program).forEach(part -> part.item().ifPresent(item -> written.put(part.place(), item)));
        int most = written.values().stream()
                .mapToInt(item -> item.or().size())
                .max()
                .orElse(0);
        Map<ProgramPath, List<ItemChoice>> all = new HashMap<>();
        Timelines days = Timelines.of(program, catalog);
        for (int number = 0; number <= most; number++) {
            int exercise = number;
            Map<ProgramPath, Integer> picked = new HashMap<>();
            written.forEach((place, item) -> picked.put(place, exercise));
            Map<ProgramPath, TimelineItem> done = new HashMap<>();
            days.on(day.withChoices(picked)).items().forEach(item -> done.putIfAbsent(item.place(), item));
            done.forEach((place, item) -> {
                if (written.containsKey(place)
                        && exercise <= written.get(place).or().size()) {
                    all.computeIfAbsent(place, key -> new ArrayList<>()).addAll(amounts(place, exercise, item));
                }
            });
        }
        return Map.copyOf(all);
    }

    private static List<ItemChoice> amounts(ProgramPath place, int exercise, TimelineItem item) {
        List<ItemChoice> ways = new ArrayList<>();
        for (int amount = 0; amount < item.choices().size(); amount++) {
            ways.add(new ItemChoice(
                    item.exercise(), item.choices().get(amount), Map.of(place, exercise, ofAmount(place), amount)));
        }
        return ways;
    }

    /** The place under which it is kept which amount of an item was picked. */
    static ProgramPath ofAmount(ProgramPath item) {
        return item.child("dose");
    }

    /**
     * Tells whether it is the one that was picked.
     *
     * @param choices what was picked; the first one counts where nothing was
     * @return true where all of it is so
     */
    public boolean isPicked(Map<ProgramPath, Integer> choices) {
        return picks.entrySet().stream()
                .allMatch(pick -> choices.getOrDefault(pick.getKey(), 0).equals(pick.getValue()));
    }
}
