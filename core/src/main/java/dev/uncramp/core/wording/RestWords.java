package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.CareLimits;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what helps on a day of too much pain: only what fits the part of the body and the people it is for. */
public final class RestWords {
    /** What swells, and is rested without lying down. */
    private static final Set<Region> JOINTS =
            EnumSet.of(Region.SHOULDER, Region.KNEE, Region.ANKLE, Region.FOOT, Region.HAND);

    /** What is rested without lying down too, unless it is a cramp that came there. */
    private static final Set<Region> LIMBS = EnumSet.of(Region.THIGH, Region.CALF);

    /** With these the skin may burn or freeze unfelt: ask first, clinical page a.6 [CBW-cold] [PHARM-ice]. */
    private static final Set<Condition> NO_PACK = EnumSet.of(Condition.DIABETES, Condition.POOR_CIRCULATION);

    private RestWords() {}

    /**
     * Calms, where it is about a spasm.
     *
     * @param wording the language
     * @param program the program that is done in part, or not at all
     * @return that most spasms are not serious; empty where it is for a joint, a tendon or another part
     */
    public static Optional<String> calming(Wording wording, Program program) {
        return SpasmWords.fit(program.head()) && !isOfJoint(program.head())
                ? Optional.of(wording.text("not-today.calming"))
                : Optional.empty();
    }

    private static boolean isOfJoint(ProgramHead head) {
        return (!SpasmWords.fit(head) && head.region().filter(LIMBS::contains).isPresent())
                || head.region().filter(JOINTS::contains).isPresent();
    }

    /**
     * Tells what helps.
     *
     * @param wording the language
     * @param program the program that is not done today
     * @return a tip each, how to rest first. Only for a spasm is it said that most are not serious. Warmth
     *     is for a spasm, a joint or a limb. People who were given an ache, or whose skin may not feel a pack, are told of no pack; who was
     *     given an ache is sent on no walk either, since pain at rest is a reason to ask
     */
    public static List<String> of(Wording wording, Program program) {
        boolean spasm = SpasmWords.fit(program.head());
        boolean joint = isOfJoint(program.head());
        boolean ordered = program.ordersAnAche();
        boolean pack = (joint || spasm)
                && !ordered
                && NO_PACK.stream().noneMatch(condition -> ConditionWords.mentions(program.head(), condition));
        Stream<String> rest = Stream.of(wording.text(joint ? "rest-day.joint" : "rest-day.lie"));
        Stream<String> calming = calming(wording, program).stream();
        Stream<String> packs = Stream.of(
                wording.text(joint ? "rest-day.cold-or-warmth" : "rest-day.warmth", CareLimits.HEAT_FROM.toMinutes()),
                wording.text("rest-day.skin"));
        Stream<String> move = Stream.of(wording.text(joint ? "rest-day.move" : "rest-day.walk"));
        return Stream.of(rest, calming, pack ? packs : Stream.<String>empty(), ordered ? Stream.<String>empty() : move)
                .flatMap(tips -> tips)
                .toList();
    }
}
