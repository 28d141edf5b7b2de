package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an exercise is done, in the roles of its instructions. */
final class Told {

    private Told() {}

    static List<HandoutPart> of(Sheet sheet, Exercise exercise) {
        Instructions told = exercise.instructions();
        List<HandoutPart> parts = new ArrayList<>(sheet.factIf("page.set-up", told.setUp()));
        if (told.move().size() == 1) {
            parts.add(sheet.fact("page.move", told.move().get(0)));
        } else if (!told.move().isEmpty()) {
            parts.add(new HandoutPart.Steps(Optional.of(sheet.say("page.move")), told.move()));
        }
        parts.addAll(sheet.factIf("page.feel", told.feel()));
        parts.addAll(sheet.factIf("page.breathe", told.breathe()));
        parts.addAll(sheet.factIf("page.take-care", told.avoid()));
        parts.addAll(sheet.factIf("page.ask-first", askFirst(sheet, exercise)));
        return parts;
    }

    /** Who is given a program for a sore shoulder need not ask because of a sore shoulder. */
    private static Optional<SafeText> askFirst(Sheet sheet, Exercise exercise) {
        String conditions = exercise.precautions().stream()
                .filter(condition -> sheet.program()
                        .head()
                        .region()
                        .filter(condition::isTroubleOf)
                        .isEmpty())
                .map(Keyword::word)
                .collect(Collectors.joining(", "));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(conditions));
    }
}
