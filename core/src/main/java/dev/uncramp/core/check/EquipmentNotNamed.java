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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds things that a person needs and is not told to get. */
final class EquipmentNotNamed implements Rule {

    /**
     * A thing that has to be got.
     *
     * @param called what it is called in messages
     * @param asks whether a dose asks for it
     * @param inNotes how a note names it
     * @param inTexts how the text of an exercise names it, so that it belongs on its list
     * @param equipment what stands for it in an exercise; the first one is proposed
     */
    private record Thing(
            String called, Predicate<DoseParts> asks, Pattern inNotes, Pattern inTexts, List<Equipment> equipment) {

        String note() {
            return "Use a %s.".formatted(equipment.get(0).word());
        }
    }

    /** What stands before a thing that is only spoken of: as if on a bike, without a band. */
    private static final Pattern NOT_THERE =
            Pattern.compile("\\b(?:as if|as though|like|imagine|no|not|without|instead of)(?: [\\w-]+){0,2} $");

    /** A weight that is held, not the body's own, which is shifted and put on a foot. */
    private static final String WEIGHT =
            "(?:(?:an?|each|hand|small|light|lighter|heavy|heavier|free) weights?|weights|the weight(?! (?:on|onto|over"
                    + "|through|off|to|into|back|forward|even)|ly)|dumbbells?|kettlebells?|barbells?|sandbags?)";

    private static final String BAND = "(?<!\\b(?:iliotibial|it|tight) )bands?(?! of)";

    private static final List<Thing> THINGS = List.of(
            new Thing(
                    "a band",
                    parts -> parts.band().isPresent(),
                    word(BAND),
                    word(BAND),
                    List.of(Equipment.BAND, Equipment.LOOP_BAND)),
            new Thing(
                    "a weight",
                    parts -> parts.load().isPresent()
                            || parts.then().flatMap(then -> then.unit()).isPresent(),
                    word("(?:" + WEIGHT + "|ankle (?:weights?|cuffs?)|backpack|rucksack"
                            + "|(?<!\\b(?:rowing|running|walking|washing|sewing) )machine)"),
                    word(WEIGHT),
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
                    word("(?:stairs?|stool|stepper|footstool)"),
                    word("(?:stairs?|stool|stepper|footstool)"),
                    List.of(Equipment.STEP)),
            inText("an ankle weight", "ankle (?:weights?|cuffs?)", Equipment.ANKLE_WEIGHT),
            inText("a backpack", "(?:backpack|rucksack)", Equipment.BACKPACK),
            inText("a stick", "(?:(?:a|the|your|walking|short|long) stick|broom|broomstick|cane)", Equipment.STICK),
            inText("a bottle", "bottles?", Equipment.BOTTLE),
            inText("crutches", "crutch(?:es)?", Equipment.CRUTCHES),
            inText(
                    "a sliding sheet",
                    "(?:(?:sliding|slide|slippery|smooth) sheet|(?:a|the|on a|your) sheet(?! of))",
                    Equipment.SLIDING_SHEET),
            inText("a plastic bag", "(?:(?:plastic|carrier|bin) bag|(?:a|the|your) bag(?! of))", Equipment.PLASTIC_BAG),
            inText("a roller", "(foam )?roller", Equipment.ROLLER),
            inText("a cushion", "(wobble|balance) (cushion|board)", Equipment.WOBBLE_CUSHION),
            inText("a bike", "(?<!\\bair )(?:bike|bicycle)(?! (?:crunch|legs?|kicks?))", Equipment.BIKE),
            inText("marbles", "marbles", Equipment.MARBLES),
            inText("putty", "putty", Equipment.PUTTY));

    private static final Remembered<List<Thing>> IN_NOTES = Remembered.of(1024, text -> named(text, Thing::inNotes));
    private static final Remembered<List<Thing>> IN_TEXTS = Remembered.of(1024, text -> named(text, Thing::inTexts));

    private static Thing inText(String called, String word, Equipment equipment) {
        return new Thing(called, parts -> false, word(word), word(word), List.of(equipment));
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b" + words + "\\b");
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
                .source("the checklist for exercise reports CERT, item 1 [CERT-form]")
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
            List<Thing> named = told(own, IN_TEXTS);
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
                        .filter(exercise -> !has(thing, exercise)
                                && !told(exercise, IN_NOTES).contains(thing))
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
        List<String> quoted = names.stream().map("`%s`"::formatted).toList();
        String amounts = switch (quoted.size()) {
            case 1 -> "the amount of %s asks".formatted(quoted.get(0));
            case 2 -> "the amounts of %s ask".formatted(String.join(" and ", quoted));
            default ->
                "the amounts of %s, %s and %d more ask".formatted(quoted.get(0), quoted.get(1), quoted.size() - 2);
        };
        return Finding.of(
                this,
                first,
                "%s for %s, and nothing says what to use".formatted(amounts, thing.called()),
                "Say it in a `note`, such as `note: %s`, or in the `equipment` of an exercise of your own."
                        .formatted(thing.note()));
    }

    private static boolean has(Thing thing, Exercise exercise) {
        return thing.equipment().stream().anyMatch(exercise.equipment()::contains);
    }

    private static boolean isInNotes(Thing thing, ItemView item) {
        return Stream.concat(
                        item.item().terms().note().stream(),
                        item.block().stream().flatMap(block -> block.thing().terms().note().stream()))
                .flatMap(note -> note.texts().stream())
                .anyMatch(note -> IN_NOTES.of(note.value()).contains(thing));
    }

    private static List<Thing> told(Exercise exercise, Remembered<List<Thing>> named) {
        Instructions told = exercise.instructions();
        return Stream.of(Stream.of(exercise.name()), told.setUp().stream(), told.move().stream(), told.avoid().stream())
                .flatMap(texts -> texts)
                .flatMap(text -> named.of(text.value()).stream())
                .toList();
    }

    private static List<Thing> named(String text, Function<Thing, Pattern> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return THINGS.stream()
                .filter(thing -> words.apply(thing)
                        .matcher(lower)
                        .results()
                        .anyMatch(found -> !NOT_THERE
                                .matcher(lower.substring(0, found.start()))
                                .find()))
                .toList();
    }
}
