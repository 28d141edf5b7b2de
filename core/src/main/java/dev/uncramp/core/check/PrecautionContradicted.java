package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds an exercise that asks to be careful with just what the program is for. */
final class PrecautionContradicted implements Rule {

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
        return About.what(
                        "An exercise with a precaution that names what the program's `for`, `title` or `goal` says the"
                                + " person has.")
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
        ProgramHead head = program.program().head();
        if (!head.language().equals("en")) {
            return findings;
        }
        Map<Condition, Boolean> named = new EnumMap<>(Condition.class);
        for (ItemView item : program.items()) {
            item.exercise()
                    .flatMap(exercise -> exercise.precautions().stream()
                            .filter(condition -> named.computeIfAbsent(condition, its -> isNamed(its, head)))
                            .findFirst())
                    .ifPresent(condition -> findings.add(Finding.of(
                            this,
                            item.namePlace(),
                            "`%s` asks to be careful with %s, and this program is for people who have it"
                                    .formatted(item.name(), condition.word()),
                            "Choose another exercise, or, where you have weighed it, say why with"
                                    + " `allow: {%s: ...}` at this line.".formatted(id()))));
        }
        return findings;
    }

    private static boolean isNamed(Condition condition, ProgramHead head) {
        return ConditionWords.of(condition)
                .filter(words -> texts(head)
                        .anyMatch(text -> Sentences.telling(text, words).isPresent()))
                .isPresent();
    }

    private static Stream<SafeText> texts(ProgramHead head) {
        return Stream.concat(Stream.of(head.title()), Stream.concat(head.forWhom().stream(), head.goal().stream()));
    }
}
