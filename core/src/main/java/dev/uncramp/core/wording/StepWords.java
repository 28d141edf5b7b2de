package dev.uncramp.core.wording;

import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.dose.Ways;
import dev.uncramp.core.session.Asked;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import java.time.Duration;
import java.util.Optional;

/** What a step asks for, where its time or its number alone does not say it. */
public final class StepWords {

    private StepWords() {}

    /**
     * Says what is done at one's own pace.
     *
     * @param wording the texts
     * @param step the step
     * @return such as {@code 20 steps}, {@code walk until the calf hurts}, {@code 10 times, hold 3 breaths}; empty where
     *     time or number say all
     */
    public static Optional<String> own(Wording wording, Step step) {
        Asked asked = step.asked();
        if (asked.told()) {
            return Optional.of(wording.text("dose.as-told"));
        }
        if (!asked.through().isEmpty()) {
            return Optional.of(wording.text(
                    "what.through",
                    AmountWords.phases(wording, asked.through()),
                    UnitWords.of(wording, time(step.length()))));
        }
        if (asked.until().isPresent()) {
            return asked.until()
                    .map(end -> wording.text("dose.until", step.label().orElse(""), end));
        }
        if (asked.held().isPresent()) {
            return asked.held()
                    .map(held -> wording.text(
                            "what.times-hold", counted(wording, step, step.reps()), UnitWords.of(wording, held)));
        }
        if (step.kind() == StepKind.REPS) {
            boolean bare = asked.amount().isEmpty() && asked.ways().isEmpty();
            return bare ? Optional.empty() : Optional.of(counted(wording, step, step.reps()));
        }
        return asked.amount()
                .filter(amount -> step.planned().isEmpty())
                .map(amount -> inWays(wording, step, amount(wording, step, amount)));
    }

    /**
     * Says how often a step is done, in its own unit, for each direction where it has several.
     *
     * @param wording the texts
     * @param step the step
     * @param times how often, in all directions together
     * @return such as {@code 12 times}, {@code 10 squeezes} or {@code 10 circles each way}
     */
    public static String counted(Wording wording, Step step, int times) {
        Unit unit = step.asked().amount().<Unit>map(Measure::unit).orElse(KnownUnit.REPS);
        int ways = ways(step);
        return times % ways == 0
                ? inWays(wording, step, UnitWords.of(wording, Value.of(times / ways), unit))
                : UnitWords.of(wording, Value.of(times), unit);
    }

    /**
     * Counts for each direction, where a step has several and they share the number.
     *
     * @param step the step
     * @param times how often, in all directions together
     * @return how often in each
     */
    public static int eachWay(Step step, int times) {
        return times % ways(step) == 0 ? times / ways(step) : times;
    }

    private static int ways(Step step) {
        return step.asked().ways().map(Ways::count).orElse(1);
    }

    /**
     * Says which of several holds a step is.
     *
     * @param wording the texts
     * @param step the step
     * @return such as {@code time 3 of 10} or {@code 3 of 10 squeezes}
     */
    public static String rep(Wording wording, Step step) {
        return step.asked()
                .amount()
                .filter(amount -> amount.unit() != KnownUnit.REPS)
                .map(amount -> wording.text(
                        "what.rep-counted", step.rep(), UnitWords.of(wording, Value.of(step.reps()), amount.unit())))
                .orElseGet(() -> wording.text("head.rep", step.rep(), step.reps()));
    }

    private static String inWays(Wording wording, Step step, String amount) {
        return step.asked()
                .ways()
                .map(ways -> wording.text("what.ways", amount, PartWords.ways(wording, ways)))
                .orElse(amount);
    }

    private static Measure time(Duration time) {
        return time.toSecondsPart() == 0
                ? Measure.of(time.toMinutes(), KnownUnit.MINUTES)
                : Measure.seconds(time.toSeconds());
    }

    private static String amount(Wording wording, Step step, Measure amount) {
        String said = UnitWords.of(wording, amount);
        if (step.kind() == StepKind.HOLD) {
            return wording.text("what.hold", said);
        }
        return step.label()
                .map(label -> wording.text("what.work-label", said, label))
                .orElse(said);
    }

    /**
     * Says how hard a part of an interval is.
     *
     * @param wording the texts
     * @param step the step
     * @return such as {@code at 70 % of your best heart rate}; empty where it is not written
     */
    public static Optional<String> intensity(Wording wording, Step step) {
        return step.asked().intensity().map(intensity -> PartWords.intensity(wording, intensity));
    }

    /**
     * Says how the movement of a step is done: tempo, effort, load, band, range and support; the directions too, where
     * they do not stand beside its amount.
     *
     * @param wording the texts
     * @param step the step
     * @param parts the parts of the dose
     * @return the phrases with commas between; empty where none is written
     */
    public static Optional<String> how(Wording wording, Step step, DoseParts parts) {
        String said = String.join(
                ", ", PartWords.how(wording, parts, step.asked().ways().isEmpty(), step.label()));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
