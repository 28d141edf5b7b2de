package dev.uncramp.core.clinical;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * A sign that a program names, with which to stop and call whom it names.
 *
 * @param words the sign, as the program says it
 * @param tier how soon to ask: now where it says the same as an emergency sign of ours or the program calls the
 *     emergency number, else today
 * @param beside a sign of ours of the same event that names more than these words; it is told with them
 */
public record OwnSign(SafeText words, Tier tier, Optional<WarningSign> beside) implements Sign {

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
        return new OwnSign(words, emergency ? Tier.NOW : Tier.TODAY, Optional.empty());
    }

    /**
     * Makes a sign with which the program itself says to call the emergency number.
     *
     * @param words the sign, as the program says it
     * @return the sign, for now
     */
    public static OwnSign emergency(SafeText words) {
        return new OwnSign(words, Tier.NOW, Optional.empty());
    }

    /**
     * Finds what of ours names the same event, so that it is told once.
     *
     * @param listed the signs of ours that are told beside it
     * @return those of its event that are for no sooner; none where it is an emergency itself
     */
    public List<WarningSign> sameEvent(List<WarningSign> listed) {
        return listed.stream()
                .filter(sign -> tier != Tier.NOW && sign.tier().sooner(tier) == tier && SameEvent.as(sign, words))
                .toList();
    }

    /**
     * Takes the place of a sign of ours.
     *
     * @param same a sign of ours of the same event
     * @return the sign with ours beside its words, where these do not say all of it
     */
    public OwnSign inPlaceOf(WarningSign same) {
        return SameEvent.whole(same, words) ? this : new OwnSign(words, tier, Optional.of(same));
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
