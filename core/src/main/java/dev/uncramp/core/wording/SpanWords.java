package dev.uncramp.core.wording;

import dev.uncramp.core.dose.Value;
import java.math.BigDecimal;
import java.time.Duration;

/** Says times as people do: from two minutes on in minutes, and what is left over in seconds. */
public final class SpanWords {

    private static final int MINUTE = 60;

    /** Up to here seconds are said: {@code 90 seconds} is a time that people say. */
    private static final int IN_MINUTES = 2 * MINUTE;

    private SpanWords() {}

    /**
     * Says a time.
     *
     * @param wording the texts
     * @param time the time, in whole seconds
     * @return such as {@code 90 seconds}, {@code 7 minutes} or {@code 7 minutes 30 seconds}
     */
    public static String of(Wording wording, Duration time) {
        long seconds = time.toSeconds();
        if (seconds < IN_MINUTES) {
            return wording.plural("span.seconds", seconds);
        }
        String minutes = wording.plural("span.minutes", seconds / MINUTE);
        return seconds % MINUTE == 0
                ? minutes
                : wording.text("span.both", minutes, wording.plural("span.seconds", seconds % MINUTE));
    }

    /** Says seconds, a range of them or a limit; those below two minutes, and parts of a second, stay seconds. */
    static String of(Wording wording, Value seconds) {
        boolean whole = seconds.most().stripTrailingZeros().scale() <= 0;
        if (!whole || seconds.most().compareTo(BigDecimal.valueOf(IN_MINUTES)) < 0) {
            return UnitWords.counted(wording, seconds, "span.seconds");
        }
        return seconds.match(new Value.Cases<>() {
            @Override
            public String exactly(Value.Exactly exact) {
                return said(exact.number());
            }

            @Override
            public String between(Value.Between range) {
                return wording.text("value.range", said(range.low()), said(range.high()));
            }

            @Override
            public String upTo(Value.UpTo most) {
                return wording.text("value.up-to", said(most.ceiling()));
            }

            @Override
            public String atLeast(Value.AtLeast least) {
                return wording.text("value.at-least", said(least.floor()));
            }

            private String said(BigDecimal number) {
                return of(wording, Duration.ofSeconds(number.longValue()));
            }
        });
    }
}
