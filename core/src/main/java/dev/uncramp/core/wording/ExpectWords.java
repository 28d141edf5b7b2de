package dev.uncramp.core.wording;

import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** What a program says may be felt, with the weeks in which it may. */
public final class ExpectWords {

    private ExpectWords() {}

    /**
     * Says what may be felt.
     *
     * @param wording the texts
     * @param rule the program's pain rule
     * @return such as {@code soreness in the calf (weeks 1 to 2)}; empty where it says nothing
     */
    public static Optional<SafeText> of(Wording wording, PainRule rule) {
        return rule.expect()
                .map(felt -> rule.expectIn()
                        .map(weeks -> WeekWords.behind(wording, felt, weeks))
                        .orElse(felt));
    }
}
