package dev.uncramp.core.build;

import java.util.List;

/**
 * Exercises in their order, with what the objective says of them.
 *
 * @param choices the exercises in the order in which they are done
 * @param score how good they are
 */
record Plan(List<Choice> choices, Score score) {

    Plan {
        choices = List.copyOf(choices);
    }
}
