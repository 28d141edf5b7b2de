package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.Effort;
import dev.uncramp.core.dose.Intensity;
import dev.uncramp.core.dose.IntensityUnit;
import dev.uncramp.core.dose.Pace;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.exercise.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds running, jumping and work near one's most where it comes too early. */
final class HardWorkTooEarly implements Rule {

    private static final Pattern RUNNING =
            Pattern.compile("\\b(?:run|runs|running|run-?throughs?|jog|jogging|sprints?|sprinting)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern JUMPING =
            Pattern.compile("\\b(?:jump|jumps|jumping|hop|hops|hopping|plyometrics?|skipping|burpees?)\\b");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("Running or hard work in a program of the grade settle, or jumps and work near one's most in"
                        + " one of the grade restore.")
                .why("What jars or strains stirs pain up again before the part has settled. It comes back last,"
                        + " after range and strength.")
                .source("plans from early to advanced [PURE-ank-E] [PURE-ank-A] and pacing in the first days [PBOT]")
                .example("""
                    grade: settle
                    session:
                      - walk: 10 min fast
                    """)
                .instead("""
                    grade: settle
                    session:
                      - walk: 2 min easy
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        boolean settle = program.grade().equals(Optional.of(Grade.SETTLE));
        if (!settle && !program.grade().equals(Optional.of(Grade.RESTORE))) {
            return findings;
        }
        for (ItemView item : program.ways()) {
            Optional<Finding> exercise = exercise(item, settle);
            exercise.ifPresent(findings::add);
            if (exercise.isEmpty()) {
                item.ownDoses().stream()
                        .flatMap(dose -> dose(item, dose, settle).stream())
                        .findFirst()
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> exercise(ItemView item, boolean settle) {
        String named = item.exercise().map(its -> its.name().value()).orElse("")
                + ' '
                + item.name().replace('-', ' ');
        String words = named.toLowerCase(Locale.ROOT);
        boolean jumps = JUMPING.matcher(words).find();
        boolean runs = settle && RUNNING.matcher(words).find();
        return jumps || runs
                ? Optional.of(Finding.of(
                        this,
                        item.namePlace(),
                        "`%s` is %s, and this program is for %s"
                                .formatted(item.name(), jumps ? "jumping" : "running", when(settle)),
                        instead(settle)))
                : Optional.empty();
    }

    private Optional<Finding> dose(ItemView item, Prescribed dose, boolean settle) {
        Optional<String> effort = dose.dose()
                .parts()
                .effort()
                .flatMap(its -> effort(its, settle))
                .or(() -> settle ? Strain.hardestOf(dose.dose()).filter(HardWorkTooEarly::isHard) : Optional.empty());
        return effort.map(what -> Finding.of(
                this,
                dose.place(),
                how(what).formatted(item.name(), what) + ", and this program is for " + when(settle),
                settle ? "Write `easy` or `slow`, or leave it for `grade: restore`." : instead(false)));
    }

    private static String how(String what) {
        if (RUNNING.matcher(what).matches()) {
            return "`%s` has `%s` in it";
        }
        return NUMBER.matcher(what).find() ? "`%s` is done at `%s`" : "`%s` is done `%s`";
    }

    private static String when(boolean settle) {
        return settle ? "the first days (`grade: settle`)" : "winning back movement (`grade: restore`)";
    }

    private static String instead(boolean settle) {
        return settle
                ? "Walk a little instead, and bring it in with `grade: build`."
                : "Bring it in with `grade: build`, once strength is back.";
    }

    private static Optional<String> effort(Effort effort, boolean settle) {
        Optional<String> pace = effort.pace()
                .filter(its -> settle && its.compareTo(Pace.FAST) >= 0)
                .map(Pace::word);
        return pace.or(() -> effort.rpe()
                        .filter(rpe -> isHard(rpe, settle))
                        .map(rpe -> "RPE " + rpe.most().toPlainString()))
                .or(() -> effort.intensity().filter(its -> isHard(its, settle)).map(HardWorkTooEarly::written));
    }

    private static String written(Intensity intensity) {
        return "%s %s"
                .formatted(
                        intensity.value().most().toPlainString(),
                        intensity.unit().word());
    }

    /** A scale of 10 or the one of 20, told apart by the number. */
    private static boolean isHard(Value rpe, boolean settle) {
        int most = rpe.most().intValue();
        boolean isOfTwenty = most > 10;
        int limit = settle
                ? (isOfTwenty ? LoadLimits.HARD_RPE_OF_20 : LoadLimits.HARD_RPE)
                : (isOfTwenty ? LoadLimits.MAXIMAL_RPE_OF_20 : LoadLimits.MAXIMAL_RPE);
        return most >= limit;
    }

    private static boolean isHard(Intensity intensity, boolean settle) {
        boolean isShare = intensity.unit() == IntensityUnit.PERCENT_1RM
                || intensity.unit() == IntensityUnit.PERCENT_HRMAX
                || intensity.unit() == IntensityUnit.PERCENT_VO2MAX;
        int limit = settle ? LoadLimits.HARD_PERCENT : LoadLimits.MAXIMAL_PERCENT;
        return isShare && intensity.value().most().intValue() >= limit;
    }

    private static boolean isHard(String label) {
        return RUNNING.matcher(label).matches()
                || Strain.pace(label)
                        .filter(pace -> pace.compareTo(Pace.FAST) >= 0)
                        .isPresent();
    }
}
