package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a patient in a program. */
final class PatientNamed implements Rule {

    private static final ProgramPath FOR = ProgramPath.of("for");
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau)\\.? \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?");
    private static final Pattern TOLD =
            Pattern.compile("(?i)\\b(?:patient|client|name|patient's name)\\b ?(?:is|:|=) ?(?-i:\\p{Lu}[\\p{L}'-]+(?:"
                    + " \\p{Lu}[\\p{L}'-]+)?)|\\b(?:born(?: on)?|date of birth|d\\.?o\\.?b\\.?):? ?\\d{1,4}[-/."
                    + " ]\\d{1,2}");
    private static final Pattern ALONE =
            Pattern.compile("(?:For )?\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?\\p{Lu}\\p{Ll}+\\.?");

    private static final Remembered<Optional<String>> NAMED = Remembered.of(1024, PatientNamed::named);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("A text that seems to name the patient, or gives a date of birth. Who is named as `contact`,"
                        + " `author` or `ordered by` is no patient.")
                .why("A program is copied, mailed and kept for years. Who it is for belongs in the patient's record.")
                .source("usual practice")
                .example("""
                    for: Mrs Jane Example, knee
                    """)
                .instead("""
                    for: The weeks after a sprained knee.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (Placed<SafeText> text : program.texts()) {
            Optional<String> name = NAMED.of(text.thing().value());
            if (name.isEmpty() && text.place().equals(FOR)) {
                name = alone(text.thing());
            }
            if (name.isPresent() && !isKnown(name.get(), program.program())) {
                findings.add(found(text.place(), name.get()));
            }
        }
        return findings;
    }

    /** Whether it is the name of who is to be called, wrote the program, or ordered something in it. */
    private static boolean isKnown(String name, Program program) {
        List<SafeText> known = new ArrayList<>();
        program.head().contact().flatMap(Contact::name).ifPresent(known::add);
        program.head()
                .callWhen()
                .forEach(call -> call.whom().flatMap(Contact::name).ifPresent(known::add));
        program.head().author().ifPresent(known::add);
        program.painRules().forEach(rule -> rule.orderedBy().ifPresent(known::add));
        return known.stream().anyMatch(one -> one.value().contains(name));
    }

    private static Optional<String> named(String text) {
        return first(TITLED, text).or(() -> first(TOLD, text));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Optional<String> alone(SafeText whom) {
        return Optional.of(whom.value()).filter(name -> ALONE.matcher(name).matches());
    }

    private Finding found(ProgramPath place, String name) {
        return Finding.of(
                this,
                place,
                "`%s` tells who the patient is".formatted(name),
                "Say what the program is for, not for whom, such as `The weeks after a sprained knee.`");
    }
}
