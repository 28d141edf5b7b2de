package dev.uncramp.core.handout;

import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.ConditionWords;
import dev.uncramp.core.wording.InstructionWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How an exercise is done, in the roles of its instructions. */
final class Told {

    /** For what a clinician orders an ache: the walking ache of poor circulation, clinical page b. */
    private static final Set<Condition> ACHING_LEGS = EnumSet.of(Condition.POOR_CIRCULATION, Condition.LEG_PAIN);

    private Told() {}

    static List<HandoutPart> of(Sheet sheet, TimelineItem item) {
        return of(sheet, item.exercise(), item.dose().parts().side());
    }

    /** How it is done on the side that its dose names. */
    static List<HandoutPart> of(Sheet sheet, Exercise exercise, Optional<DoseSide> side) {
        Instructions told = InstructionWords.of(sheet.wording(), exercise.instructions(), side);
        List<HandoutPart> parts = new ArrayList<>(sheet.factIf("page.set-up", told.setUp()));
        if (told.move().size() == 1) {
            parts.add(sheet.fact("page.move", told.move().get(0)));
        } else if (!told.move().isEmpty()) {
            parts.add(new HandoutPart.Steps(Optional.of(sheet.say("page.move")), told.move()));
        }
        parts.addAll(sheet.factIf("page.feel", feel(sheet, exercise, told)));
        parts.addAll(sheet.factIf("page.breathe", told.breathe()));
        parts.addAll(sheet.factIf("page.take-care", told.avoid()));
        parts.addAll(sheet.factIf("page.ask-first", askFirst(sheet, exercise)));
        return parts;
    }

    /** Where an ache was ordered, what a walk of ours feels like would be another thing than was ordered. */
    private static Optional<SafeText> feel(Sheet sheet, Exercise exercise, Instructions told) {
        boolean ordered = sheet.ordersAnAche() && exercise.kind() == Kind.WALKING;
        return told.feel().filter(text -> !ordered);
    }

    /** Nobody need ask because of what the program is for, or because of the legs for which an ache was ordered. */
    private static Optional<SafeText> askFirst(Sheet sheet, Exercise exercise) {
        ProgramHead head = sheet.program().head();
        boolean ordered = sheet.ordersAnAche();
        String conditions = exercise.precautions().stream()
                .filter(condition ->
                        head.region().filter(condition::isTroubleOf).isEmpty())
                .filter(condition -> !ConditionWords.isFor(head, condition))
                .filter(condition -> !ordered || !ACHING_LEGS.contains(condition))
                .map(Keyword::word)
                .collect(Collectors.joining(", "));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(conditions));
    }
}
