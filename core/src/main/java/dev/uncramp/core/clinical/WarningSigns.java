package dev.uncramp.core.clinical;

import static dev.uncramp.core.clinical.Tier.APPOINTMENT;
import static dev.uncramp.core.clinical.Tier.NOW;
import static dev.uncramp.core.clinical.Tier.TODAY;

import dev.uncramp.core.exercise.Region;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The warning signs of the clinical page, section c, by region, the most urgent first.
 *
 * <p>Where a row names two tiers, the more urgent one stands; a row with two separate signs gives two entries.
 */
public final class WarningSigns {

    private static final List<WarningSign> BACK = List.of(
            sign("saddle-numbness", NOW, "c1", "[NORF] [BACKES]"),
            sign("bladder", NOW, "c2", "[NORF] [BACKES]"),
            sign("bowel", NOW, "c3", "[NORF] [BACKES]"),
            sign("sexual-feeling", NOW, "c4", "[NORF] [BACKES]"),
            sign("both-legs", NOW, "c5", "[NORF] [OUH]"),
            sign("fall-or-crash", NOW, "c6", "[M: NHS back pain page]"),
            sign("fever-or-ill", TODAY, "c7", "[M: NHS back pain page; Finucane et al. 2020]"),
            sign("weight-loss-or-cancer", TODAY, "c7", "[M: NHS back pain page; Finucane et al. 2020]"),
            sign("night-pain", TODAY, "c7", "[M: NHS back pain page; Finucane et al. 2020]"),
            sign("weeks-of-pain", APPOINTMENT, "c8", "[M: NHS back pain page]"));

    private static final List<WarningSign> NECK = List.of(
            sign("stiff-neck-fever", NOW, "c9", "[SPH-neck]"),
            sign("neck-accident", NOW, "c10", "[KULR]"),
            sign("clumsy-hands-unsteady", NOW, "c11", "[BIOI]"),
            sign("sudden-neck-pain-dizzy", NOW, "c12", "[GEIS] [KULR] [M: cervical artery dissection]"),
            sign("arm-numb-or-weak", TODAY, "c13", "[SPH-neck]"));

    private static final List<WarningSign> LEG = List.of(
            sign("swollen-leg", TODAY, "c14", "[BRIT-dvt] [CCP-dvt]"),
            sign("swollen-leg-breathless", NOW, "c15", "[CCP-dvt]"),
            sign("walking-ache", APPOINTMENT, "c16", "[PAD-t1]"),
            sign("cold-pale-leg", NOW, "c16", "[M]"),
            sign("calf-pop", TODAY, "c17", "[M: NHS tendon rupture advice]"));

    private static final List<WarningSign> JOINT = List.of(
            sign("calf-pop", TODAY, "c17", "[M: NHS tendon rupture advice]"),
            sign("cannot-bear-weight", TODAY, "c18", "[M: Ottawa rules] [TIMES-ank]"),
            sign("hot-joint", TODAY, "c19", "[UHS-hand]"),
            sign("hot-joint-fever", NOW, "c19", "[UHS-hand]"));

    private static final List<WarningSign> ANY_TIME = List.of(
            sign("chest-pain", NOW, "c20", "[ALLINA] [GEIS]"),
            sign("breathless-or-faint", NOW, "c21", "[ALLINA] [GEIS]"),
            sign("sudden-weakness-or-speech", NOW, "c22", "[SHARE] [GEIS]"));

    private static final List<WarningSign> AEROBIC = List.of(
            sign("comes-back-every-time", APPOINTMENT, "c23", "[GEIS]"),
            sign("heat-illness", TODAY, "c24", "[SHARE]"),
            sign("heat-illness-confused", NOW, "c24", "[SHARE]"));

    private static final List<WarningSign> ARM =
            List.of(sign("arm-injury", NOW, "c25", "[M]"), sign("arm-numb-or-weak", TODAY, "c13", "[SPH-neck]"));

    private static final List<WarningSign> ANYONE =
            List.of(sign("not-checked-condition", APPOINTMENT, "c26", "[FSAH] [M: PAR-Q+ 2011]"));

    private WarningSigns() {}

    /**
     * Lists the signs that are asked before a session for a region.
     *
     * @param region the region of the program
     * @return the signs, the most urgent first, never empty
     */
    public static List<WarningSign> of(Region region) {
        Stream<List<WarningSign>> lists = switch (region) {
            // c7 has chest pain with back pain for today, c20 for now: the more urgent stands
            case LOWER_BACK, UPPER_BACK -> Stream.of(BACK, ANY_TIME.subList(0, 1));
            case NECK -> Stream.of(NECK);
            case CALF, THIGH -> Stream.of(LEG);
            // ankle pumps and calf stretches, which ask about a clot (e.8, e.9), are done at these two
            case KNEE, ANKLE -> Stream.of(JOINT, LEG.subList(0, 2));
            case FOOT, HIP -> Stream.of(JOINT);
            case SHOULDER, HAND -> Stream.of(ARM, ANY_TIME.subList(0, 1));
            // a walk is work for the legs, so the signs of a clot in a leg are asked too [usual practice]
            case AEROBIC -> Stream.of(ANY_TIME, AEROBIC, LEG.subList(0, 2));
            case POSTURE, WHOLE_BODY -> Stream.of(ANY_TIME, ANYONE);
        };
        return sorted(lists);
    }

    /**
     * Lists the signs that are asked before a session for a region in which a clinician ordered an ache as the aim: the
     * one that is that ache and asks for an appointment (c16) is known to that clinician; all others stay.
     *
     * @param region the region of the program
     * @return the signs, the most urgent first, never empty
     */
    public static List<WarningSign> whereAnAcheWasOrdered(Region region) {
        return of(region).stream()
                .filter(sign -> !(sign.row().equals("c16") && sign.tier() == APPOINTMENT))
                .toList();
    }

    /**
     * Lists the signs that may come at any moment of a session; they stand behind the W key.
     *
     * @return chest, breath and faintness, sudden weakness or speech (c20 to c22)
     */
    public static List<WarningSign> anyTime() {
        return ANY_TIME;
    }

    /**
     * Lists every sign once.
     *
     * @return all signs, the most urgent first
     */
    public static List<WarningSign> all() {
        return sorted(Stream.of(BACK, NECK, LEG, JOINT, ANY_TIME, AEROBIC, ARM, ANYONE));
    }

    /**
     * Gives the most urgent tier of some signs.
     *
     * @param signs the signs
     * @return the tier that comes first; {@link Tier#NOW} for an empty list, the careful reading
     */
    public static Tier mostUrgent(List<? extends Sign> signs) {
        return signs.stream().map(Sign::tier).reduce(Tier::sooner).orElse(NOW);
    }

    private static List<WarningSign> sorted(Stream<List<WarningSign>> lists) {
        return lists.flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(WarningSign::tier))
                .toList();
    }

    private static WarningSign sign(String key, Tier tier, String row, String source) {
        return new WarningSign(key, tier, row, source);
    }
}
