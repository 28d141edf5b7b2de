package dev.uncramp.core.program;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signs that a program names itself, and how they stand among ours: an emergency is one, whoever names it, and what both
 * name is told once, in the words of the program and with whom it calls.
 */
public final class OwnSigns {

    private final List<OwnSign> own = new ArrayList<>();
    private final List<WarningSign> ours;

    private OwnSigns(Program program) {
        ours = Stream.concat(program.signs().stream(), WarningSigns.anyTime().stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        List<WarningSign> told = List.copyOf(ours);
        ProgramHead head = program.head();
        head.callWhen()
                .forEach(call -> take(
                        head.isEmergency(call)
                                ? OwnSign.emergency(call.sign(), head.emergencyNumber(call))
                                : OwnSign.of(call.sign(), told)));
    }

    private void take(OwnSign sign) {
        Optional<WarningSign> same = sign.sameEvent(ours).stream().findFirst();
        same.ifPresent(ours::remove);
        own.add(same.map(sign::inPlaceOf).orElse(sign));
    }

    /**
     * Reads the signs of a program.
     *
     * @param program the program
     * @return its own signs in their order; each is for now where it calls the emergency number, or says the same as an
     *     emergency sign that this program tells
     */
    public static List<OwnSign> of(Program program) {
        return List.copyOf(new OwnSigns(program).own);
    }

    /**
     * Lists the signs of ours that are told of a program beside its own.
     *
     * @param program the program
     * @return those of its region but for the ones whose event it names itself; every emergency stays
     */
    public static List<WarningSign> ours(Program program) {
        OwnSigns signs = new OwnSigns(program);
        return program.signs().stream().filter(signs.ours::contains).toList();
    }

    /**
     * Puts the signs of a program among some of ours.
     *
     * @param program the program
     * @param some some signs of ours
     * @return all of them, the most urgent first; of equal ones the program's own first, but behind an emergency of ours;
     *     one of its own that one of these emergencies says whole is not told once more
     */
    public static List<Sign> among(Program program, List<WarningSign> some) {
        OwnSigns signs = new OwnSigns(program);
        List<WarningSign> now =
                some.stream().filter(sign -> sign.tier() == Tier.NOW).toList();
        Optional<SafeText> number = program.head().emergencyNumber();
        Stream<OwnSign> own =
                signs.own.stream().filter(sign -> now.stream().noneMatch(ours -> sign.standsIn(ours, number)));
        Stream<WarningSign> later =
                some.stream().filter(sign -> sign.tier() != Tier.NOW).filter(signs.ours::contains);
        return Stream.<Sign>concat(Stream.<Sign>concat(now.stream(), own), later)
                .sorted(Comparator.comparing(Sign::tier))
                .toList();
    }
}
