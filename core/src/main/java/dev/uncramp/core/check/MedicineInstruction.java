package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a text that tells to take, change or stop a medicine. */
final class MedicineInstruction implements Rule {

    private static final String MEDICINE =
            "(?:medicines?|medications?|tablets?|pills?|pain ?killers?|pain relief|ibuprofen"
                    + "|paracetamol|acetaminophen|aspirin|naproxen|diclofenac|tramadol|codeine|morphine|opioids?|anti-?inflammator(?:y|ies)|muscle"
                    + " relaxants?|diazepam|baclofen|tizanidine|statins?|diuretics?|water"
                    + " tablets?|quinine|(?:magnesium|potassium|calcium|salt) (?:tablets?|supplements?))";
    private static final Pattern TAKE = Pattern.compile(
            "\\b(?:take|swallow|use|start|begin|change|double|raise|increase|reduce|lower|halve|skip|leave out|leave"
                    + " off|come off|stop|stop taking|cut down)\\b[^.]{0,40}?\\b" + MEDICINE + "\\b");
    private static final Pattern LEFT_TO_OTHERS = Pattern.compile(
            "\\b(?:not|never|without|ask|asked|doctor|pharmacist|prescribed|prescriber|if you (?:take|use)|when you"
                    + " (?:take|use)|unless)\\b|n.t\\b");

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
        return About.what("A text that tells the person to take, change or stop a medicine.")
                .why("A program cannot know what else the person takes or has. Who prescribed it, or a pharmacist,"
                        + " does.")
                .source("usual practice")
                .example("""
                    - walk: 10 min easy
                      note: Take ibuprofen half an hour before.
                    """)
                .instead("""
                    - walk: 10 min easy
                      note: Ask your pharmacist or doctor about pain relief.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.inEnglish().flatMap(text -> found(text).stream()).toList();
    }

    private Optional<Finding> found(Placed<SafeText> text) {
        return Sentences.with(text.thing(), TAKE)
                .filter(sentence -> !LEFT_TO_OTHERS
                        .matcher(sentence.toLowerCase(Locale.ROOT))
                        .find())
                .map(sentence -> Finding.of(
                        this,
                        text.place(),
                        "`%s` tells the person to take, change or stop a medicine".formatted(sentence),
                        "Leave it out, or write `Ask your doctor or pharmacist about pain relief.`"));
    }
}
