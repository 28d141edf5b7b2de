package dev.uncramp.core.wording;

import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;

/** Weeks of a program in words. */
public final class WeekWords {

    private WeekWords() {}

    /**
     * Says some weeks.
     *
     * @param wording the texts
     * @param weeks the weeks
     * @return such as {@code Week 1}, {@code Weeks 2 to 5} or {@code Week 6 on}
     */
    public static SafeText of(Wording wording, RowKey.Weeks weeks) {
        if (weeks.to().isEmpty()) {
            return SafeText.of(wording.text("handout.week-on", weeks.from()));
        }
        int to = weeks.to().getAsInt();
        return SafeText.of(
                to == weeks.from()
                        ? wording.text("handout.week", to)
                        : wording.text("handout.weeks", weeks.from(), to));
    }

    /**
     * Says some weeks behind what they are the weeks of.
     *
     * @param wording the texts
     * @param what what is felt or done in them
     * @param weeks the weeks
     * @return such as {@code soreness in the calf (weeks 1 to 2)}
     */
    public static SafeText behind(Wording wording, SafeText what, RowKey.Weeks weeks) {
        if (weeks.to().isEmpty()) {
            return SafeText.of(wording.text("in.week-on", what, weeks.from()));
        }
        int to = weeks.to().getAsInt();
        return SafeText.of(
                to == weeks.from()
                        ? wording.text("in.week", what, to)
                        : wording.text("in.weeks", what, weeks.from(), to));
    }
}
