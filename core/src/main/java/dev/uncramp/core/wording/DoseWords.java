package dev.uncramp.core.wording;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Kind;
import java.util.ArrayList;
import java.util.List;

/** Doses in patients' words: {@code 2 times 30 seconds, each side}. */
public final class DoseWords {

    private DoseWords() {}

    /**
     * Says a dose.
     *
     * @param wording the texts
     * @param dose the dose
     * @param kind the kind of its exercise, which decides whether a time is held
     * @return the amount and then each part, with commas between
     */
    public static String of(Wording wording, SingleDose dose, Kind kind) {
        List<String> said = new ArrayList<>();
        said.add(AmountWords.of(wording, dose.amount(), kind));
        said.addAll(PartWords.of(wording, dose.parts()));
        dose.more().ifPresent(more -> said.add(MoreWords.of(wording, more)));
        return String.join(", ", said);
    }

    /**
     * Says parts of a dose without its amount.
     *
     * @param wording the texts
     * @param parts the parts
     * @return each part, with commas between; empty where there is none
     */
    public static String of(Wording wording, DoseParts parts) {
        return String.join(", ", PartWords.of(wording, parts));
    }

    /**
     * Says a dose or a choice between doses.
     *
     * @param wording the texts
     * @param dose the dose
     * @param kind the kind of its exercise, which decides whether a time is held
     * @return the choices with {@code or} between
     */
    public static String of(Wording wording, Dose dose, Kind kind) {
        return dose.choices().stream()
                .map(choice -> of(wording, choice, kind))
                .reduce((a, b) -> wording.text("list.or", a, b))
                .orElse("");
    }
}
