package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.ConditionWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds an exercise that asks to be careful with just what the program is for. */
final class PrecautionContradicted implements Rule {

    /** So many exercises with the same precaution are told one by one; more of them together, at what the head says. */
    private static final int MOST_ALONE = 3;

    /** With one of these in it, a sentence says that it is over, or that somebody was asked, as the precaution wants. */
    private static final Pattern OVER = Pattern.compile(
            "\\b(?:gone|over|healed|settled|passed|no longer|former|checked|cleared|ruled out)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What texts tell: the same goals and titles stand in many files. */
    private static final Remembered<Map<Condition, String>> TOLD = Remembered.of(512, PrecautionContradicted::told);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("An exercise with a precaution that the program's `title`, `goal`, `for` or `gate` says the"
                        + " person has. Everyday names count, such as a broken wrist for a recent injury. What a clinician for"
                        + " just that ordered, as `ordered by: vascular clinic`, is weighed already, and so is what a sentence"
                        + " says was checked or is over.")
                .why("The exercise says to ask first with this condition, and the program gives it to people who"
                        + " have it.")
                .source("usual practice")
                .example("""
                    for: People with sciatica who sit a lot.
                    session:
                      - lying-press-up: 8
                    """)
                .instead("""
                    for: People with sciatica who sit a lot.
                    session:
                      - lying-press-up: 8
                        allow: {precaution-contradicted: tried in the practice; the leg pain drew back}
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        if (!program.program().head().language().equals("en")) {
            return findings;
        }
        Map<Condition, Placed<String>> named = named(program.program());
        if (named.isEmpty()) {
            return findings;
        }
        Map<Condition, List<ItemView>> asked = new EnumMap<>(Condition.class);
        for (ItemView item : program.ways()) {
            item.exercise()
                    .flatMap(exercise -> exercise.precautions().stream()
                            .filter(named::containsKey)
                            .findFirst())
                    .ifPresent(condition -> asked.computeIfAbsent(condition, its -> new ArrayList<>())
                            .add(item));
        }
        Set<ProgramPath> weighed = program.silences().stream()
                .filter(silence -> silence.thing().rule().equals(id()))
                .map(Placed::place)
                .filter(place -> !place.equals(ProgramPath.root()))
                .collect(Collectors.toSet());
        asked.forEach((condition, items) ->
                findings.addAll(find(condition, Objects.requireNonNull(named.get(condition)), items, weighed)));
        return findings;
    }

    /** What is weighed at its own line is told there, so that its silence has its effect. */
    private List<Finding> find(
            Condition condition, Placed<String> said, List<ItemView> items, Set<ProgramPath> weighed) {
        List<ItemView> open = items.stream()
                .filter(item -> weighed.stream().noneMatch(item.place()::isWithin))
                .toList();
        boolean together = open.stream().map(ItemView::name).distinct().count() > MOST_ALONE;
        List<Finding> findings = new ArrayList<>();
        if (together) {
            findings.add(together(condition, said, open));
        }
        items.stream()
                .filter(item -> !together || !open.contains(item))
                .forEach(item -> findings.add(alone(condition, said, item)));
        return findings;
    }

    private Finding alone(Condition condition, Placed<String> said, ItemView item) {
        return Finding.of(
                this,
                item.namePlace(),
                "`%s` has the precaution `%s`, and the program says `%s`"
                        .formatted(item.name(), condition.word(), said.thing()),
                "Choose another exercise, or, where you have weighed it, say why with"
                        + " `allow: {%s: ...}` at this line.".formatted(id()));
    }

    private Finding together(Condition condition, Placed<String> said, List<ItemView> items) {
        List<String> names = items.stream().map(ItemView::name).distinct().toList();
        return Finding.of(
                this,
                said.place(),
                "`%s` is said here, and `%s`, `%s` and %d more exercises have the precaution `%s`"
                        .formatted(said.thing(), names.get(0), names.get(1), names.size() - 2, condition.word()),
                "Choose others, or, where you have weighed it, say why with"
                        + " `allow: {%s: ...}` at the head of the program.".formatted(id()));
    }

    /** What the head says the person has, each with the first sentence that says so. */
    private static Map<Condition, Placed<String>> named(Program program) {
        Map<Condition, Placed<String>> named = new EnumMap<>(Condition.class);
        for (Placed<SafeText> text : texts(program)) {
            TOLD.of(text.thing().value())
                    .forEach((condition, sentence) ->
                            named.putIfAbsent(condition, new Placed<>(text.place(), sentence)));
        }
        named.keySet()
                .removeIf(condition -> ConditionWords.of(condition)
                        .filter(words -> isOrdered(words, program))
                        .isPresent());
        return named;
    }

    /** The conditions that a text says the person has, each with its sentence. */
    private static Map<Condition, String> told(String text) {
        Map<Condition, String> told = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            ConditionWords.of(condition)
                    .flatMap(words -> Sentences.telling(SafeText.of(text), words))
                    .filter(sentence -> !OVER.matcher(sentence).find())
                    .ifPresent(sentence -> told.put(condition, sentence));
        }
        return Map.copyOf(told);
    }

    /** Whether a clinician for just that ordered what the person does, and so has weighed it. */
    private static boolean isOrdered(Pattern words, Program program) {
        return program.painRules().stream()
                .flatMap(rule -> rule.orderedBy().stream())
                .anyMatch(who -> Sentences.with(who, words).isPresent());
    }

    private static List<Placed<SafeText>> texts(Program program) {
        ProgramHead head = program.head();
        List<Placed<SafeText>> texts = new ArrayList<>();
        texts.add(new Placed<>(ProgramPath.of("title"), head.title()));
        head.goal().ifPresent(goal -> texts.add(new Placed<>(ProgramPath.of("goal"), goal)));
        head.forWhom().ifPresent(whom -> texts.add(new Placed<>(ProgramPath.of("for"), whom)));
        head.gate().ifPresent(gate -> texts.add(new Placed<>(ProgramPath.of("gate"), gate)));
        return texts;
    }
}
