package dev.uncramp.core.wording;

import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;

/** When a row of a program counts, in words. */
public final class RowWords {

    private RowWords() {}

    /**
     * Says when a row counts.
     *
     * @param wording the texts
     * @param key its key
     * @return such as {@code Weeks 2 to 5}, {@code Week 2, session 1}, {@code Afterwards} or {@code Level easy}
     */
    public static SafeText of(Wording wording, RowKey key) {
        return key.match(new RowKey.Cases<SafeText>() {
            @Override
            public SafeText weeks(RowKey.Weeks weeks) {
                SafeText said = WeekWords.of(wording, weeks);
                return weeks.session().isEmpty()
                        ? said
                        : SafeText.of(wording.text(
                                "handout.week-session", said, weeks.session().getAsInt()));
            }

            @Override
            public SafeText afterwards(RowKey.Afterwards afterwards) {
                return SafeText.of(wording.text("handout.afterwards"));
            }

            @Override
            public SafeText level(RowKey.Level level) {
                String named = wording.text(level.andLater() ? "handout.level-on" : "handout.level", level.name());
                return SafeText.of(level.weeks()
                        .map(weeks -> withWeeks(wording, named, weeks))
                        .orElse(named));
            }
        });
    }

    /** A level with some of its weeks, counted from its first. */
    private static String withWeeks(Wording wording, String level, RowKey.Weeks weeks) {
        if (weeks.to().isEmpty()) {
            return wording.text("handout.level-week-on", level, weeks.from());
        }
        int to = weeks.to().getAsInt();
        return to == weeks.from()
                ? wording.text("handout.level-week", level, to)
                : wording.text("handout.level-weeks", level, weeks.from(), to);
    }
}
