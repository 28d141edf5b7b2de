package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a program that sends a person into pain without a clinician who ordered it. */
final class PainAsTarget implements Rule {

    private static final Pattern NO_GAIN = Pattern.compile("\\bno pain,? no gain\\b");

    private static final Pattern INTO_PAIN = Pattern.compile("\\b(?:in|on|through) ?to (?:the |your"
            + " )?pain\\b|\\b(?:work|push|go|train|stretch|exercise)(?:s|ing)? (?:on )?(?:through|into|past|despite)"
            + " (?:the |your )?pain\\b|\\buntil (?:it|that|this) (?:really )?hurts\\b|\\b(?:it|this|that) (?:has"
            + " to|should|must|needs to) hurt\\b|\\bas (?:far|much|long|hard) as you can (?:bear|stand|take)\\b");

    private static final Pattern NO_ONE = Pattern.compile(
            "(?i)\\W*(?:me|you|myself|yourself|no ?body|no one|none|unknown|tbd|to ?do|x+|n/?a|patient|the"
                    + " patient|self)?\\W*");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

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
                        "A text that sends the person into pain, or pain as a target that no clinician is named for or"
                                + " that has a number in it.")
                .why("For most problems more pain is a reason to do less. Where pain is meant, as with walking for poor"
                        + " circulation, someone who knows the person has to have ordered it.")
                .source("pain rules of the clinics [EVEX] [PROV-tl]; that a clinician is named is usual practice")
                .example("""
                    - neck-turn-stretch: 2 x 30 s, each side
                      note: Stretch until it hurts.
                    """)
                .instead("""
                    - neck-turn-stretch: 2 x 30 s, each side
                      note: Stretch until you feel a mild pull.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (Placed<PainRule> rule : program.painRules()) {
            Optional<SafeText> target = rule.thing().target();
            rule.thing()
                    .orderedBy()
                    .filter(name ->
                            target.isPresent() && NO_ONE.matcher(name.value()).matches())
                    .ifPresent(name -> findings.add(Finding.of(
                            this,
                            rule.place().child("ordered by"),
                            "pain is the target, and `ordered by: %s` names no clinician".formatted(name),
                            "Name who ordered it, such as `ordered by: vascular clinic`, or leave the target out.")));
            target.filter(text -> NUMBER.matcher(text.value()).find())
                    .ifPresent(text -> findings.add(Finding.of(
                            this,
                            rule.place().child("target"),
                            "`%s` has a number in it; a person reads `aim for %s`".formatted(text, text),
                            "Say only what is felt, such as `moderate calf ache`, and put the number into `limit`."
                                    + " Where pain is allowed and not the aim, leave `target` out: `limit` with"
                                    + " `ordered by` says so.")));
        }
        if (!program.program().ordersAnAche()) {
            program.inEnglish().forEach(text -> found(text).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> found(Placed<SafeText> text) {
        return Sentences.with(text.thing(), NO_GAIN)
                .or(() -> Sentences.telling(text.thing(), INTO_PAIN))
                .map(sentence -> Finding.of(
                        this,
                        text.place(),
                        "`%s` sends the person into pain".formatted(sentence),
                        "Say where to stop, such as `until you feel a mild pull`; or, where pain is meant, write"
                                + " `pain: {target: moderate leg pain, ordered by: vascular clinic}`."));
    }
}
