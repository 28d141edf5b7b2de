package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
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
        return About.what("A text that seems to name the patient, or gives a date of birth.")
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
            NAMED.of(text.thing().value())
                    .or(() -> alone(text))
                    .ifPresent(name -> findings.add(found(text.place(), name)));
        }
        return findings;
    }

    private static Optional<String> named(String text) {
        return first(TITLED, text).or(() -> first(TOLD, text));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Optional<String> alone(Placed<SafeText> text) {
        return Optional.of(text.thing().value())
                .filter(name -> text.place().equals(FOR) && ALONE.matcher(name).matches());
    }

    private Finding found(ProgramPath place, String name) {
        return Finding.of(
                this,
                place,
                "`%s` tells who the patient is".formatted(name),
                "Say what the program is for, not for whom, such as `The weeks after a sprained knee.`");
    }
}
