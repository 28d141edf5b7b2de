package dev.uncramp.core.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders of sets of exercises, each worked out once: amounts do not change them. For one search, on one thread. */
final class Orders {

    private final Map<BitSet, List<Integer>> known = new HashMap<>();

    /** The choices in their order. */
    List<Choice> of(List<Choice> choices) {
        BitSet exercises = new BitSet();
        choices.forEach(choice -> exercises.set(choice.candidate().index()));
        List<Integer> order = known.get(exercises);
        if (order == null) {
            List<Choice> found = Order.of(choices);
            known.put(
                    exercises,
                    found.stream().map(choice -> choice.candidate().index()).toList());
            return found;
        }
        List<Choice> found = new ArrayList<>(choices.size());
        for (int index : order) {
            for (Choice choice : choices) {
                if (choice.candidate().index() == index) {
                    found.add(choice);
                }
            }
        }
        return found;
    }
}
