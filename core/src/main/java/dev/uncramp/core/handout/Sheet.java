package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.Timelines;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DateWords;
import dev.uncramp.core.wording.SpanWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every section of a handout is made from.
 *
 * @param program the program as written
 * @param catalog where exercises are found
 * @param timelines what lays out its days
 * @param span the weeks that are told one by one
 * @param days the day of each session that is printed, in the order of the program
 * @param wording the words
 */
record Sheet(Program program, Catalog catalog, Timelines timelines, WeekSpan span, List<Day> days, Wording wording) {

    /**
     * A session and the day of it that is printed.
     *
     * @param plan the session as written
     * @param timeline its day
     * @param span the weeks in which it may change
     */
    record Day(SessionPlan plan, Timeline timeline, WeekSpan span) {

        /** The same in the first of the weeks that are like its own. */
        Prescription alike(Prescription then) {
            return then.afterwards() ? then : then.inWeek(span.alike(then.week()));
        }
    }

    static Sheet of(Program program, Prescription picked, Catalog catalog, Wording wording) {
        Timelines timelines = Timelines.of(program, catalog);
        List<Day> days = printed(program, picked).stream()
                .map(plan -> new Day(plan, timelines.on(picked(picked, plan)), WeekSpan.of(program, plan)))
                .toList();
        return new Sheet(program, catalog, timelines, WeekSpan.of(program), days, wording);
    }

    private static List<SessionPlan> printed(Program program, Prescription picked) {
        return picked.session().isEmpty()
                ? program.sessions()
                : List.of(program.session(picked.session())
                        .orElseThrow(() -> new IllegalArgumentException("the program has no such session")));
    }

    private static Prescription picked(Prescription picked, SessionPlan plan) {
        return plan.name().map(name -> picked.withSession(name.value())).orElse(picked);
    }

    /** Every exercise that may be done in the place of another. */
    Stream<Exercise> otherExercises() {
        return Part.of(program).stream()
                .flatMap(part -> part.item().stream())
                .flatMap(item -> item.or().stream())
                .flatMap(other -> catalog.find(other.exercise()).stream());
    }

    Prescription picked() {
        return days.get(0).timeline().prescription();
    }

    /** Whether a clinician ordered an ache in one of its sessions. */
    boolean ordersAnAche() {
        return FinePain.all(this).stream()
                .anyMatch(pain -> pain.rules().ordered().isPresent());
    }

    /** The names of sessions, with commas between. */
    static String names(List<SessionPlan> sessions) {
        return sessions.stream()
                .flatMap(session -> session.name().stream())
                .map(SafeText::oneLine)
                .collect(Collectors.joining(", "));
    }

    SafeText say(String key, Object... arguments) {
        return SafeText.of(wording.text(key, arguments));
    }

    SafeText sayMany(String key, long number, Object... arguments) {
        return SafeText.of(wording.plural(key, number, arguments));
    }

    HandoutPart paragraph(String key, Object... arguments) {
        return new HandoutPart.Paragraph(say(key, arguments));
    }

    HandoutPart fact(String key, SafeText text) {
        return new HandoutPart.Fact(say(key), text);
    }

    HandoutPart fact(String key, String text) {
        return fact(key, SafeText.of(text));
    }

    /** No fact where nothing is said. */
    List<HandoutPart> factIf(String key, Optional<SafeText> text) {
        return text.filter(said -> !said.value().isBlank()).map(said -> fact(key, said)).stream()
                .toList();
    }

    /** A time in words, in whole minutes where it is made of them. */
    String span(Duration time) {
        if (time.toSecondsPart() != 0 || time.isZero()) {
            return SpanWords.of(wording, time);
        }
        return time.toMinutesPart() == 0
                ? wording.plural("unit.hours", time.toHours())
                : wording.plural("span.minutes", time.toMinutes());
    }

    /** A time or a range of times in words. */
    String range(TimeRange time) {
        return time.min().equals(time.max())
                ? span(time.min())
                : wording.text("value.range", span(time.min()), span(time.max()));
    }

    SafeText date(LocalDate date) {
        return SafeText.of(DateWords.of(wording, date));
    }

    static SafeText capital(SafeText text) {
        String line = text.oneLine().strip();
        if (line.isEmpty()) {
            return text;
        }
        int second = line.offsetByCodePoints(0, 1);
        return SafeText.of(line.substring(0, second).toUpperCase(Locale.ROOT) + line.substring(second));
    }
}
