package dev.uncramp.core.clinical;

import dev.uncramp.core.text.SafeText;
import java.util.List;

/**
 * A sign that a program names, with which to stop and call whom it names.
 *
 * @param words the sign, as the program says it
 * @param tier how soon to ask: now where it says the same as an emergency sign of ours, else today
 */
public record OwnSign(SafeText words, Tier tier) implements Sign {

    /**
     * Reads what a program says.
     *
     * @param words the sign, as the program says it
     * @param listed the signs of ours that are told beside it
     * @return the sign, for now where it says the same as one of those that are for now
     */
    public static OwnSign of(SafeText words, List<WarningSign> listed) {
        boolean emergency =
                listed.stream().filter(sign -> sign.tier() == Tier.NOW).anyMatch(sign -> SaysTheSame.as(sign, words));
        return new OwnSign(words, emergency ? Tier.NOW : Tier.TODAY);
    }

    @Override
    public String kept() {
        return "own: " + words.oneLine();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.own(this);
    }
}
