package dev.uncramp.core.wording;

import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.dose.Ways;
import dev.uncramp.core.session.Asked;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Way;
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
                    .map(held -> wording.text("what.times-hold", times(wording, step), UnitWords.of(wording, held)));
        }
        if (step.kind() == StepKind.REPS) {
            boolean bare = asked.amount().isEmpty() && asked.way().isEmpty();
            return bare ? Optional.empty() : Optional.of(times(wording, step));
        }
        return asked.amount()
                .filter(amount -> step.planned().isEmpty())
                .map(amount -> inWay(wording, step, amount(wording, step, amount)));
    }

    /**
     * Says how often a step was done, in its own unit, for each direction where it has several and they share the number.
     *
     * @param wording the texts
     * @param step the step
     * @param times how often, in all directions together
     * @return such as {@code 12 times}, {@code 10 squeezes} or {@code 10 circles each way}
     */
    public static String done(Wording wording, Step step, int times) {
        int ways = step.asked().way().map(Way::of).orElse(1);
        return ways == 1 || times % ways != 0
                ? counted(wording, step, times)
                : wording.text(
                        "what.ways", counted(wording, step, times / ways), PartWords.ways(wording, new Ways(ways)));
    }

    /**
     * Says what a whole set at one's own pace asked for, in each direction where it has several.
     *
     * @param wording the texts
     * @param step one of its steps, one for each direction
     * @return such as {@code 20 steps} or {@code 10 steps each way}; empty where time or number say all
     */
    public static Optional<String> whole(Wording wording, Step step) {
        Optional<Way> way = step.asked().way();
        return way.isEmpty()
                ? own(wording, step)
                : step.asked()
                        .amount()
                        .map(amount -> wording.text(
                                "what.ways",
                                amount(wording, step, amount),
                                PartWords.ways(wording, new Ways(way.get().of()))));
    }

    private static String counted(Wording wording, Step step, int times) {
        Unit unit = step.asked().amount().<Unit>map(Measure::unit).orElse(KnownUnit.REPS);
        return UnitWords.of(wording, Value.of(times), unit);
    }

    /**
     * Says how often a step is done, in its own unit, and which of several directions it is.
     *
     * @param wording the texts
     * @param step the step
     * @return such as {@code 12 times} or {@code 10 circles the other way}
     */
    public static String times(Wording wording, Step step) {
        return inWay(wording, step, counted(wording, step, step.reps()));
    }

    /**
     * Says beside an amount which of several directions it is for.
     *
     * @param wording the texts
     * @param step the step
     * @param amount the amount
     * @return such as {@code 10 times the other way} or {@code 10 times, way 2 of 3}; the amount alone where there is one
     *     direction
     */
    public static String inWay(Wording wording, Step step, String amount) {
        return step.asked()
                .way()
                .map(way -> way.of() == 2
                        ? wording.text(way.isAnother() ? "way.other" : "way.one", amount)
                        : wording.text("way.of", amount, way.number(), way.of()))
                .orElse(amount);
    }

    /**
     * Says that another direction comes.
     *
     * @param wording the texts
     * @param way the direction
     * @return such as {@code Now the other way.}; empty for the first one
     */
    public static Optional<String> nowTheOther(Wording wording, Way way) {
        return way.isAnother()
                ? Optional.of(
                        way.of() == 2
                                ? wording.text("way.now-other")
                                : wording.text("way.now-of", way.number(), way.of()))
                : Optional.empty();
    }

    /**
     * Says what a change of direction is.
     *
     * @param wording the texts
     * @param way the direction that comes
     * @param time how long there is for it
     * @return such as {@code change to the other way, 8 seconds}
     */
    public static String change(Wording wording, Way way, String time) {
        return way.of() == 2
                ? wording.text("way.change-other", time)
                : wording.text("way.change-of", time, way.number(), way.of());
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
        return part(wording, step, said);
    }

    /**
     * Says an amount with the word for a part of an interval, or for a pace.
     *
     * @param wording the texts
     * @param step the step
     * @param amount its time or its number
     * @return such as {@code walk 30 seconds} or {@code 20 minutes brisk}; the amount alone where there is no such word
     */
    public static String part(Wording wording, Step step, String amount) {
        return step.label()
                .map(label -> AmountWords.part(wording, amount, label))
                .orElse(amount);
    }

    /**
     * Says all the rounds of an exercise in parts.
     *
     * @param wording the texts
     * @param dose today's dose
     * @return such as {@code 10 rounds of: walk 30 seconds, then rest 10 seconds}; empty where it has no parts
     */
    public static Optional<String> rounds(Wording wording, SingleDose dose) {
        return AmountWords.today(wording, dose.amount());
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
                ", ", PartWords.how(wording, parts, step.asked().way().isEmpty(), step.label()));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
