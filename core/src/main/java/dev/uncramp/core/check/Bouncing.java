package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a text that tells to bounce or jerk. */
final class Bouncing implements Rule {

    private static final Pattern BOUNCE =
            Pattern.compile("\\b(?:bounce|bouncing|bounces|jerk|jerking|ballistic|pulsing)\\b");

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
        return About.what("A text that tells the person to bounce, jerk or pulse.")
                .why("A quick pull makes the muscle tighten against it. A stretch is slow and then still.")
                .source("guidance on stretching for older people [LONGLEY] and on muscle cramps [USTR]")
                .example("""
                    - figure-4: 2 x 30 s, each side
                      note: Bounce a little at the end.
                    """)
                .instead("""
                    - figure-4: 2 x 30 s, each side
                      note: Stay still at the end and breathe.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.inEnglish().flatMap(text -> found(text).stream()).toList();
    }

    private Optional<Finding> found(Placed<SafeText> text) {
        return Sentences.telling(text.thing(), BOUNCE)
                .map(sentence -> Finding.of(
                        this,
                        text.place(),
                        "`%s` tells the person to bounce".formatted(sentence),
                        "Say to move slowly, and to stay still where it is held."));
    }
}
