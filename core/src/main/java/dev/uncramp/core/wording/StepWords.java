package dev.uncramp.core.wording;

import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Value;
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
                            "what.times-hold", wording.plural("what.times", step.reps()), UnitWords.of(wording, held)));
        }
        return asked.amount().map(amount -> amount(wording, step, amount));
    }

    private static Measure time(Duration time) {
        return time.toSecondsPart() == 0
                ? Measure.of(time.toMinutes(), KnownUnit.MINUTES)
                : Measure.seconds(time.toSeconds());
    }

    private static String amount(Wording wording, Step step, Measure amount) {
        if (step.kind() == StepKind.REPS) {
            return UnitWords.of(wording, Value.of(step.reps()), amount.unit());
        }
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
     * Says how the movement is done: tempo, effort, load, band, range and support.
     *
     * @param wording the texts
     * @param parts the parts of the dose
     * @return the phrases with commas between; empty where none is written
     */
    public static Optional<String> how(Wording wording, DoseParts parts) {
        String said = String.join(", ", PartWords.how(wording, parts));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
