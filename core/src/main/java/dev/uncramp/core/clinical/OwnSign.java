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
 * @param number the emergency number that the program names for it; empty where it names none
 */
public record OwnSign(SafeText words, Tier tier, Optional<WarningSign> beside, Optional<SafeText> number)
        implements Sign {

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
        return new OwnSign(words, emergency ? Tier.NOW : Tier.TODAY, Optional.empty(), Optional.empty());
    }

    /**
     * Makes a sign with which the program itself says to call the emergency number.
     *
     * @param words the sign, as the program says it
     * @param number the number to call; empty where it is the usual one
     * @return the sign, for now
     */
    public static OwnSign emergency(SafeText words, Optional<SafeText> number) {
        return new OwnSign(words, Tier.NOW, Optional.empty(), number);
    }

    /**
     * Finds what of ours names the same event, so that it is told once.
     *
     * @param listed the signs of ours that are told beside it
     * @return those of its event that are for no sooner; of an emergency those than which it is no narrower
     */
    public List<WarningSign> sameEvent(List<WarningSign> listed) {
        return listed.stream()
                .filter(sign -> sign.tier() != Tier.NOW && sign.tier().sooner(tier) == tier)
                .filter(sign -> tier == Tier.NOW ? SameEvent.noNarrower(sign, words) : SameEvent.as(sign, words))
                .toList();
    }

    /**
     * Takes the place of a sign of ours.
     *
     * @param same a sign of ours of the same event
     * @return the sign with ours beside its words, where these do not say all of it
     */
    public OwnSign inPlaceOf(WarningSign same) {
        return SameEvent.whole(same, words) ? this : new OwnSign(words, tier, Optional.of(same), number);
    }

    /**
     * Tells whether a sign of ours that is told beside it says all of it, so that it need not be told once more.
     *
     * @param ours a sign of ours
     * @param told the emergency number that is told with ours; empty where the usual ones are
     * @return true where both are emergencies, it names no other number, and it names nothing that ours does not
     */
    public boolean standsIn(WarningSign ours, Optional<SafeText> told) {
        return tier == Tier.NOW
                && ours.tier() == Tier.NOW
                && (number.isEmpty() || number.equals(told))
                && StandsInOurs.of(ours, words);
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
