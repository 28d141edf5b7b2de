package dev.uncramp.tui.app;

import dev.uncramp.core.history.TooSoon;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.wording.ScheduleWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a person is in a program, in words. */
public final class WhereText {

    private static final Phrases PHRASES = Phrases.ENGLISH;
    private static final int A_YEAR = 52;

    private WhereText() {}

    /**
     * The place of the next session.
     *
     * @param where where the person is
     * @return such as {@code Week 3, session 2 of 3}, or {@code Week 3, Strength: 2 of 3 this week}; empty where there is nothing to count
     */
    public static Optional<String> of(Whereabouts where) {
        return sessionOfWeek(where).or(() -> named(where, place(where)));
    }

    /** A session with a name is counted among those of its name. */
    private static Optional<String> sessionOfWeek(Whereabouts where) {
        return where.ofDay() > 1
                ? Optional.empty()
                : where.session()
                        .flatMap(name -> where.week()
                                .flatMap(week -> where.ofWeek()
                                        .map(all -> PHRASES.text(
                                                "where.week-named", week, name, where.sessionOfWeek(), all))));
    }

    /**
     * The place of the next session, in a list that tells by itself how many times it was done today.
     *
     * @param where where the person is
     * @return such as {@code Week 3, session 2 of 3: Strength}; empty where there is nothing to count
     */
    static Optional<String> atHome(Whereabouts where) {
        return where.ofDay() > 1 ? named(where, where.week().map(week -> PHRASES.text("where.week", week))) : of(where);
    }

    private static Optional<String> named(Whereabouts where, Optional<String> place) {
        return where.session()
                .map(name -> place.map(there -> PHRASES.text("where.named", there, name))
                        .orElse(name))
                .or(() -> place);
    }

    /**
     * Why it is this week, and whether the session is due today.
     *
     * @param where where the person is
     * @return a sentence; empty where there is nothing to tell
     */
    public static Optional<String> why(Whereabouts where) {
        return week(where).map(PHRASES::text).or(() -> day(where));
    }

    /**
     * Why a day has nothing to do.
     *
     * @param plan the day
     * @return a sentence, with the day or the week in which there is something, where it is known
     */
    public static String nothing(Plan plan) {
        Optional<Whereabouts> where = plan.where();
        return where.filter(here -> here.why() == Whereabouts.Why.OVER)
                .flatMap(WhereText::why)
                .or(() -> where.flatMap(Whereabouts::next).map(day -> PHRASES.text("where.nothing-until", name(day))))
                .or(() -> begins(plan).map(week -> PHRASES.text("where.begins", week)))
                .orElseGet(() -> PHRASES.text("page.nothing"));
    }

    /** The first week to come in which the same session has something to do, within a year. */
    private static Optional<Integer> begins(Plan plan) {
        Prescription now = plan.prescription();
        return now.afterwards()
                ? Optional.empty()
                : IntStream.rangeClosed(now.week() + 1, now.week() + A_YEAR)
                        .boxed()
                        .filter(week -> !plan.with(now.inWeek(week)).timeline().isEmpty())
                        .findFirst();
    }

    private static String name(LocalDate day) {
        return PHRASES.text("day." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> place(Whereabouts where) {
        boolean often = where.ofDay() > 1;
        if (often && where.next().isPresent()) {
            return where.week().map(week -> PHRASES.text("where.week", week));
        }
        if (where.week().isPresent()) {
            int week = where.week().get();
            if (often) {
                return Optional.of(PHRASES.text("where.week-today", week, ofDay(where), where.ofDay()));
            }
            return Optional.of(where.ofWeek()
                    .map(all -> PHRASES.text("where.week-of", week, where.sessionOfWeek(), all))
                    .orElseGet(() -> PHRASES.text("where.week-open", week, where.sessionOfWeek())));
        }
        if (often) {
            return Optional.of(PHRASES.text("where.today", ofDay(where), where.ofDay()));
        }
        String text = where.prescription().afterwards() ? "where.afterwards" : "where.week-of-it";
        return where.ofWeek().filter(all -> all > 1).map(all -> PHRASES.text(text, where.sessionOfWeek(), all));
    }

    private static int ofDay(Whereabouts where) {
        return Math.min(where.sessionOfDay(), where.ofDay());
    }

    private static Optional<String> week(Whereabouts where) {
        return switch (where.why()) {
            case NEXT_WEEK ->
                Optional.of("where.next-week").filter(text -> where.week().isPresent());
            case AGAIN_AFTER_RED -> Optional.of("where.again-after-red");
            case AGAIN_AFTER_MORNING -> Optional.of("where.again-after-morning");
            case AGAIN_AFTER_REST -> Optional.of("where.again-after-rest");
            case STAYS -> Optional.of("where.stays");
            case GOES_ON_LATE -> Optional.of("where.goes-on-late");
            case AHEAD -> Optional.of("where.ahead").filter(text -> where.week().isPresent());
            case LAST_WEEK -> Optional.of("where.last-week");
            case OVER -> Optional.of("where.over");
            case AFTERWARDS -> Optional.of("where.afterwards-begins").filter(text -> where.sessionOfWeek() == 1);
            case FIRST, GOES_ON, AGAIN_UNTIL_TRUE, ASKED_FOR -> Optional.empty();
        };
    }

    private static String apart(TooSoon soon) {
        return PHRASES.text(
                soon.isTomorrow() ? "where.apart-tomorrow" : "where.apart",
                ScheduleWords.time(PHRASES.words(), soon.apart()),
                TimeOfDay.of(soon.from()));
    }

    private static Optional<String> day(Whereabouts where) {
        if (where.due()) {
            return where.tooSoon().map(WhereText::apart);
        }
        if (where.sessionOfDay() > where.ofDay()) {
            return Optional.of(PHRASES.text("where.done-today"));
        }
        return Optional.of(where.instead()
                .map(name -> PHRASES.text("where.instead", name))
                .or(() -> where.next().map(day -> PHRASES.text("where.day-off-until", name(day))))
                .orElseGet(() -> PHRASES.text("where.day-off")));
    }
}
