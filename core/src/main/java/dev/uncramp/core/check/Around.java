package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What comes before and after the work of a session: what warms, what is hard work, and blocks that are named for it. */
final class Around {

    /** Kinds that do not warm the muscles, clinical page a.1 and a.5: light activity and dynamic moves do. */
    private static final Set<Kind> STILL = Set.of(Kind.STRETCH, Kind.ISOMETRIC, Kind.BREATHING, Kind.MASSAGE);

    private static final Set<Kind> BY_THE_WAY = Set.of(Kind.BREATHING, Kind.MASSAGE);
    private static final Set<Region> SMALL = Set.of(Region.HAND, Region.FOOT, Region.ANKLE);

    private static final Set<Position> OFF_THE_FEET =
            Set.of(Position.SITTING, Position.SITTING_ON_FLOOR, Position.ON_BACK, Position.ON_SIDE, Position.FACE_DOWN);

    private static final Set<String> FAST = Set.of("fast", "hard", "run");
    private static final Pattern WARM_UP = Pattern.compile("\\bwarm|\\bloosen|\\bget going");
    private static final Pattern COOL_DOWN = Pattern.compile("\\bcool|\\bfinish|\\bwind|\\bend\\b|\\bclos");

    private Around() {}

    static boolean isWarmUp(SafeText block) {
        return WARM_UP.matcher(block.value().toLowerCase(Locale.ROOT)).find();
    }

    static boolean isCoolDown(SafeText block) {
        return COOL_DOWN.matcher(block.value().toLowerCase(Locale.ROOT)).find();
    }

    static boolean warms(TimelineItem item) {
        return !STILL.contains(item.exercise().kind());
    }

    /** Whether it is of a kind that neither warms nor loads. */
    static boolean isByTheWay(TimelineItem item) {
        return BY_THE_WAY.contains(item.exercise().kind());
    }

    /** Whether it is hard from its first step on: strength work, or a run or a fast walk. */
    static boolean startsHard(TimelineItem item) {
        return isHardStrength(item) || isFast(work(item.steps()).findFirst());
    }

    /** The last exercise of a session, where it is hard and nothing easy comes after it. */
    static Optional<TimelineItem> hardEnd(Timeline timeline) {
        Optional<Step> last = work(timeline.steps()).reduce((earlier, later) -> later);
        return last.flatMap(Step::item).map(timeline.items()::get).filter(item -> isHardStrength(item) || isFast(last));
    }

    /** Strength work that asks something of the whole body; curling a towel with the toes on a chair does not. */
    private static boolean isHardStrength(TimelineItem item) {
        return item.exercise().kind() == Kind.STRENGTH && !isSmall(item.exercise());
    }

    /** Whether only a hand or a foot works, with no weight, no band and nobody standing on it: [usual practice]. */
    private static boolean isSmall(Exercise exercise) {
        return !exercise.regions().isEmpty()
                && SMALL.containsAll(exercise.regions())
                && exercise.start().filter(OFF_THE_FEET::contains).isPresent()
                && exercise.equipment().stream().noneMatch(LoadLimits.WEIGHTS::contains);
    }

    private static Stream<Step> work(List<Step> steps) {
        return steps.stream().filter(step -> step.kind().isWork());
    }

    private static boolean isFast(Optional<Step> step) {
        return step.flatMap(Step::label).filter(FAST::contains).isPresent();
    }
}
