package dev.uncramp.core.dose;

import java.util.Optional;

/** What does not fit between a dose and what rises in it by the week; one home for the parser and for Java. */
final class MoreByWeekFault {

    private MoreByWeekFault() {}

    /** What is the matter, or empty; amount and parts agree with each other. */
    static Optional<DoseConflict> of(Amount amount, DoseParts parts, MoreByWeek more) {
        if (DoseConflict.grows(amount, parts)) {
            return fault("two things would rise at once", "keep the arrow or `then`, or what rises by the week");
        }
        Optional<Raised> raised = Raised.in(amount, parts, more);
        if (raised.isEmpty()) {
            return Optional.of(more.by().isPercent() ? noShare(more) : nothing(more));
        }
        Value start = raised.get().start();
        if (start.exact().isEmpty()) {
            return fault(
                    "`%s` is no single number to rise from".formatted(DosePrinter.value(start)),
                    "write one number, or a row for each week");
        }
        if (raised.get().end().compareTo(start.planned()) <= 0) {
            return fault(
                    "nothing rises: the end is no more than the start",
                    "write the last number behind `up to`, as in `8, 2 more each week up to 16`");
        }
        if (start.planned().signum() == 0 && more.by().isPercent()) {
            return fault(
                    "a share of 0 is nothing more", "write how much more, as in `0.5 kg more each week up to 5 kg`");
        }
        if (raised.get().steps() > MoreByWeek.MOST_STEPS) {
            return fault(
                    more.by().isPercent()
                            ? "it takes more than %d steps to get there".formatted(MoreByWeek.MOST_STEPS)
                            : "it takes %d steps to get there: at most %d"
                                    .formatted(raised.get().steps(), MoreByWeek.MOST_STEPS),
                    "write a larger step, or a lower end");
        }
        return ofEachStep(raised.get());
    }

    private static Optional<DoseConflict> ofEachStep(Raised raised) {
        for (int step = 1; step <= raised.steps(); step++) {
            Value value = raised.after(step);
            Optional<String> fault = raised.fault().apply(value);
            if (fault.isPresent()) {
                return fault(fault.get(), "write a row for each week, or another step");
            }
        }
        return Optional.empty();
    }

    private static DoseConflict noShare(MoreByWeek more) {
        String word = more.of().word();
        return DoseConflict.of(
                DosePart.MORE,
                word.equals(KnownUnit.REPS.word())
                        ? "there is no number of times here that could rise"
                        : "not one thing here is in `%s`, so nothing rises".formatted(word),
                "the unit behind `up to` says what rises, as in `10 min, 10 % more each week up to 30 min`");
    }

    private static DoseConflict nothing(MoreByWeek more) {
        String word = more.of().word();
        return DoseConflict.of(
                DosePart.MORE,
                word.equals(KnownUnit.REPS.word())
                        ? "there is no number of times here that could rise"
                        : "not one thing here is in `%s`, so nothing rises".formatted(word),
                word.equals(KnownUnit.REPS.word())
                        ? "write the unit of what rises, as in `2 min more each week up to 20 min`"
                        : "write what rises before it, as in `10, hold 5 s, 5 s more each week up to 30 s`");
    }

    private static Optional<DoseConflict> fault(String message, String help) {
        return Optional.of(DoseConflict.of(DosePart.MORE, message, help));
    }
}
