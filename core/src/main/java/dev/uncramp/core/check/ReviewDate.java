package dev.uncramp.core.check;

import dev.uncramp.core.clinical.ReviewLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Reviewed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds a review that is old, or whose day is yet to come; only where the day is handed in. */
final class ReviewDate implements Rule {

    private static final ProgramPath PLACE = ProgramPath.of("reviewed").child("date");

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DATES;
    }

    @Override
    public About about() {
        return About.what("A program whose `reviewed` is more than a year old, or has a date that is yet to come.")
                .why("What is known about exercise changes, and so do the people who get the program. "
                        + "A date in the future tells nobody when it was last read.")
                .source("usual practice")
                .example("""
                    reviewed: {by: B. Person, date: 2019-03-01}
                    """)
                .instead("""
                    reviewed: {by: B. Person, date: 2026-10-05}
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        Optional<LocalDate> date = program.program().head().reviewed().flatMap(Reviewed::date);
        return program.today()
                .flatMap(today -> date.flatMap(reviewed -> finding(reviewed, today)))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Finding> finding(LocalDate reviewed, LocalDate today) {
        if (reviewed.isAfter(today)) {
            return Optional.of(Finding.of(
                    this,
                    PLACE,
                    "the review has the date `%s`, and today is only %s".formatted(reviewed, today),
                    "Write the day on which it was reviewed, or `reviewed: not yet`."));
        }
        return reviewed.plus(ReviewLimits.STANDS).isBefore(today)
                ? Optional.of(Finding.of(
                        this,
                        PLACE,
                        "the last review, of `%s`, is more than a year old; today is %s".formatted(reviewed, today),
                        "Have it read again by a clinician and write the new date."))
                : Optional.empty();
    }
}
