package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.RangeOfMotion;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.Remembered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds things that a person needs and is not told to get. */
final class EquipmentNotNamed implements Rule {

    /**
     * A thing that has to be got.
     *
     * @param called what it is called in messages
     * @param asks whether a dose asks for it
     * @param inWords how texts name it
     * @param equipment what stands for it in an exercise; the first one is proposed
     */
    private record Thing(String called, Predicate<DoseParts> asks, Pattern inWords, List<Equipment> equipment) {}

    private static final List<Thing> THINGS = List.of(
            new Thing(
                    "a band",
                    parts -> parts.band().isPresent(),
                    Pattern.compile("\\bbands?\\b"),
                    List.of(Equipment.BAND, Equipment.LOOP_BAND)),
            new Thing(
                    "a weight",
                    parts -> parts.load().isPresent()
                            || parts.then().flatMap(then -> then.unit()).isPresent(),
                    Pattern.compile("\\b(weights?|dumbbells?|kettlebells?|barbells?|backpack|rucksack|machine|ankle"
                            + " cuffs?)\\b"),
                    List.of(
                            Equipment.HAND_WEIGHT,
                            Equipment.ANKLE_WEIGHT,
                            Equipment.BACKPACK,
                            Equipment.BOTTLE,
                            Equipment.HAMMER,
                            Equipment.BAND,
                            Equipment.LOOP_BAND)),
            new Thing(
                    "a step",
                    parts -> parts.range().stream().anyMatch(range -> range.movement() == RangeOfMotion.Movement.STEP),
                    Pattern.compile("\\b(stairs?|stool|stepper|footstool)\\b"),
                    List.of(Equipment.STEP)),
            inText("a stick", "(stick|broom|cane)", Equipment.STICK),
            inText("a bottle", "bottles?", Equipment.BOTTLE),
            inText("a roller", "(foam )?roller", Equipment.ROLLER),
            inText("a cushion", "(wobble|balance) (cushion|board)", Equipment.WOBBLE_CUSHION),
            inText("a bike", "(bike|bicycle)", Equipment.BIKE),
            inText("marbles", "marbles", Equipment.MARBLES),
            inText("putty", "putty", Equipment.PUTTY));

    private static final Remembered<List<Thing>> NAMED = Remembered.of(1024, EquipmentNotNamed::named);

    private static Thing inText(String called, String word, Equipment equipment) {
        return new Thing(called, parts -> false, Pattern.compile("\\b" + word + "\\b"), List.of(equipment));
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A dose with a band, a weight or a step that neither the exercise nor a note names; and an"
                        + " exercise of your own whose text speaks of a thing that its `equipment` does not list. What every home"
                        + " has, such as a wall, a chair or a towel, is left alone.")
                .why("What is not on the list of things to lay out is missing when the session begins.")
                .source("CERT, item 1 [CERT-form]")
                .example("""
                        exercises:
                          pull-back: {name: Pull back, kind: strength, move: Pull the band back.}
                        """)
                .instead("""
                        exercises:
                          pull-back: {name: Pull back, kind: strength, equipment: [band], move: Pull the band back.}
                        """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise own : program.program().exercises()) {
            List<Thing> named = inText(own);
            THINGS.stream()
                    .filter(thing -> named.contains(thing) && !has(thing, own))
                    .forEach(thing -> findings.add(text(own, thing)));
        }
        for (Thing thing : THINGS) {
            Map<String, ProgramPath> asked = new LinkedHashMap<>();
            for (ItemView item : program.items()) {
                for (Prescribed dose : item.doses()) {
                    if (isMissed(thing, item, dose)) {
                        asked.putIfAbsent(item.name(), DoseLinePlace.of(item, dose));
                    }
                }
            }
            asked.values().stream().findFirst().ifPresent(first -> findings.add(dose(thing, first, asked.keySet())));
        }
        return findings;
    }

    private static boolean isMissed(Thing thing, ItemView item, Prescribed dose) {
        return dose.isWritten()
                && thing.asks().test(dose.dose().parts())
                && !isInNotes(thing, item)
                && item.exercise()
                        .filter(exercise ->
                                !has(thing, exercise) && !inText(exercise).contains(thing))
                        .isPresent();
    }

    private Finding text(Exercise own, Thing thing) {
        return Finding.of(
                this,
                ProgramPath.of("exercises", own.id().value()),
                "the text of `%s` speaks of %s, and its `equipment` does not".formatted(own.id(), thing.called()),
                "Add `equipment: [%s]`.".formatted(thing.equipment().get(0).word()));
    }

    private Finding dose(Thing thing, ProgramPath first, Set<String> names) {
        String two = names.stream().limit(2).map("`%s`"::formatted).collect(Collectors.joining(", "));
        String more = names.size() > 2 ? " and %d more".formatted(names.size() - 2) : "";
        return Finding.of(
                this,
                first,
                "the dose asks for %s, and nothing names it for %s%s".formatted(thing.called(), two, more),
                "Say which one in a `note`, or in the `equipment` of an exercise of your own.");
    }

    private static boolean has(Thing thing, Exercise exercise) {
        return thing.equipment().stream().anyMatch(exercise.equipment()::contains);
    }

    private static boolean isInNotes(Thing thing, ItemView item) {
        return Stream.concat(
                        item.item().terms().note().stream(),
                        item.block().stream().flatMap(block -> block.thing().terms().note().stream()))
                .anyMatch(note -> NAMED.of(note.value()).contains(thing));
    }

    private static List<Thing> inText(Exercise exercise) {
        Instructions told = exercise.instructions();
        return Stream.of(Stream.of(exercise.name()), told.setUp().stream(), told.move().stream(), told.avoid().stream())
                .flatMap(texts -> texts)
                .flatMap(text -> NAMED.of(text.value()).stream())
                .toList();
    }

    private static List<Thing> named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return THINGS.stream()
                .filter(thing -> thing.inWords().matcher(lower).find())
                .toList();
    }
}
