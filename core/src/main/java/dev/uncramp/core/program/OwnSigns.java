package dev.uncramp.core.program;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The signs that a program names itself, and how they stand among ours: an emergency is one, whoever names it. */
public final class OwnSigns {

    private static final Pattern SEVERAL = Pattern.compile("[,;/]|\\b(?:or|and|with)\\b");

    private OwnSigns() {}

    /**
     * Reads the signs of a program.
     *
     * @param program the program
     * @return its own signs in their order; each is for now where it says the same as an emergency sign that this
     *     program tells
     */
    public static List<OwnSign> of(Program program) {
        List<WarningSign> told = Stream.concat(program.signs().stream(), WarningSigns.anyTime().stream())
                .toList();
        return program.head().callWhen().stream()
                .map(call -> OwnSign.of(call.sign(), told))
                .toList();
    }

    /**
     * Puts the signs of a program among some of ours. One that says only what an emergency of these says stands there once,
     * in our words.
     *
     * @param program the program
     * @param ours some signs of ours
     * @return all of them, the most urgent first; of equal ones the program's own first, but behind an emergency of ours
     */
    public static List<Sign> among(Program program, List<WarningSign> ours) {
        List<OwnSign> own = of(program).stream()
                .filter(sign ->
                        !isOneThing(sign) || OwnSign.of(sign.words(), ours).tier() != Tier.NOW)
                .toList();
        return Stream.<Sign>concat(
                        Stream.<Sign>concat(ours.stream().filter(sign -> sign.tier() == Tier.NOW), own.stream()),
                        ours.stream().filter(sign -> sign.tier() != Tier.NOW))
                .sorted(Comparator.comparing(Sign::tier))
                .toList();
    }

    /** What names several things may name more than an emergency of ours does. */
    private static boolean isOneThing(OwnSign sign) {
        return !SEVERAL.matcher(sign.words().oneLine()).find();
    }
}
