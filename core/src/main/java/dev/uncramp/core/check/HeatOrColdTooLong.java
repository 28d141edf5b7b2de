package dev.uncramp.core.check;

import dev.uncramp.core.clinical.CareLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a text that tells to warm or to cool a place for too long. */
final class HeatOrColdTooLong implements Rule {

    private static final Pattern PACK = Pattern.compile(
            "\\b(?:heat|warmth|heat pack|warm pack|hot pack|hot water bottle|heating pad|ice|ice pack|cold|cold"
                    + " pack|cool pack|frozen peas|freeze|cool it|warm it)\\b");
    private static final Pattern TIME =
            Pattern.compile("\\b(?:\\d{1,3} ?(?:-|to) ?)?(\\d{1,3}) ?(min|minutes?|h|hours?)\\b|\\b(half an hour|an"
                    + " hour|overnight)\\b");
    private static final int HALF_AN_HOUR = 30;
    private static final int HOUR = 60;

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
        return About.what("A text that tells to warm or to cool a place for more than 20 minutes at a time.")
                .why("Skin can burn or freeze without being felt, most of all where feeling or circulation is poor."
                        + " 15 to 20 minutes do the work.")
                .source("leaflets on cold and warmth [CBW-cold] [PHARM-ice] [ELAST]")
                .example("""
                    - walk: 2 min easy
                      note: Put ice on it for 40 minutes.
                    """)
                .instead("""
                    - walk: 2 min easy
                      note: Put a wrapped ice pack on it for 15 minutes.
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.inEnglish().flatMap(text -> found(text).stream()).toList();
    }

    private Optional<Finding> found(Placed<SafeText> text) {
        return Sentences.telling(text.thing(), PACK)
                .filter(sentence -> minutes(sentence) > CareLimits.COLD.toMinutes())
                .map(sentence -> Finding.of(
                        this,
                        text.place(),
                        "`%s` is longer than %d minutes, the most at a time"
                                .formatted(sentence, CareLimits.COLD.toMinutes()),
                        "Write %d to %d minutes, wrapped in a towel."
                                .formatted(CareLimits.COLD_FROM.toMinutes(), CareLimits.COLD.toMinutes())));
    }

    private static int minutes(String sentence) {
        Matcher time = TIME.matcher(sentence);
        if (!time.find()) {
            return 0;
        }
        if (time.group(1) == null) {
            return time.group().startsWith("half") ? HALF_AN_HOUR : HOUR;
        }
        int number = Integer.parseInt(time.group(1));
        return time.group(2).startsWith("h") ? number * HOUR : number;
    }
}
