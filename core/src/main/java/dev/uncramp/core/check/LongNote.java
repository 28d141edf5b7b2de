package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds notes that are longer than there is time to read. */
final class LongNote implements Rule {

    /** Timed work from which on a note can be read while it is done. */
    private static final Duration WHILE_AT_IT = Duration.ofMinutes(1);

    private static final int MINUTE = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A note with more words than can be read in the time before its exercise begins, at 150 words"
                        + " a minute; that of a block or a session may be read until its first exercise is over."
                        + " Repetitions at one's own pace are time to read too, for they wait; and a walk or"
                        + " other work of a minute and more has time for its note.")
                .why("The person lies or stands ready while the clock begins; what was not read is not done.")
                .source("usual practice")
                .example("""
                    - bridge: 8, hold 5 s
                      note: Press through both heels, keep the knees apart, breathe on while you are up, and come down as slowly as you went up, one bone after the other.
                    """)
                .instead("""
                    - bridge: 8, hold 5 s
                      note: Press through both heels. Come down as slowly as you went up.
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            List<Placed<Terms>> noted = session.terms().stream()
                    .filter(terms -> terms.thing().note().isPresent())
                    .toList();
            if (!noted.isEmpty()) {
                int end = session.days().stream().mapToInt(Day::lastWeek).max().orElse(0);
                List<Told> days = session.days().stream()
                        .map(day ->
                                new Told(day, day.lastWeek() < end ? day.lastWeek() : Integer.MAX_VALUE, leads(day)))
                        .toList();
                for (Placed<Terms> terms : noted) {
                    find(days, terms).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /**
     * A day with its exercises.
     *
     * @param day the day
     * @param lastWeek the last week that is like it
     * @param leads its exercises
     */
    private record Told(Day day, int lastWeek, List<Lead> leads) {

        /** The most words of the note on this day, or in a later week that is like it but for the note. */
        long words(Placed<Terms> noted) {
            Optional<Note> note = noted.thing().note();
            Stream<SafeText> here = day.timeline().noteOf(note, noted.place()).stream();
            String shared = note.flatMap(Note::eachTime).map(SafeText::value).orElse("");
            List<Rows.Row<SafeText>> rows = note.map(Note::byRow).orElse(List.of());
            Stream<String> later = rows.stream()
                    .flatMap(row -> row.key().inWeeks().filter(this::holds).stream())
                    .map(weeks -> shared + " " + beside(rows, weeks));
            return Stream.concat(here.map(SafeText::value), later)
                    .mapToLong(text -> SPACE.splitAsStream(text.strip()).count())
                    .max()
                    .orElse(0);
        }

        /** All that is told in the first of some weeks, and, where they are of one session, in that one. */
        private static String beside(List<Rows.Row<SafeText>> rows, RowKey.Weeks weeks) {
            return rows.stream()
                    .filter(row -> row.key()
                            .inWeeks()
                            .filter(its -> its.holds(weeks.from())
                                    && (its.session().isEmpty() || its.session().equals(weeks.session())))
                            .isPresent())
                    .map(row -> row.value().value())
                    .collect(Collectors.joining(" "));
        }

        private boolean holds(RowKey.Weeks weeks) {
            return !day.prescription().afterwards()
                    && weeks.from() <= lastWeek
                    && weeks.to().orElse(Integer.MAX_VALUE)
                            >= day.prescription().week();
        }

        Optional<Duration> toRead(ProgramPath noted) {
            for (Lead lead : leads) {
                if (lead.place().isWithin(noted)) {
                    return lead.toRead(noted);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A note of a day and the time to read it.
     *
     * @param words how many words it has on that day
     * @param time the time that there is
     */
    private record Read(long words, Duration time) {

        boolean isTooMuch() {
            return words * MINUTE > time.toSeconds() * SessionLimits.WORDS_A_MINUTE;
        }
    }

    /**
     * An exercise of a day.
     *
     * @param place where it stands
     * @param before the time to read before it begins; empty where it leaves time for any note
     * @param first how long its first hold or set is
     */
    private record Lead(ProgramPath place, Optional<Duration> before, Duration first) {

        /** The time to read its own note, or that of what it stands in, which tells less of how it is done. */
        Optional<Duration> toRead(ProgramPath noted) {
            return place.equals(noted) ? before : before.map(first::plus);
        }
    }

    private Optional<Finding> find(List<Told> days, Placed<Terms> noted) {
        ProgramPath place = noted.place();
        return days.stream()
                .flatMap(day -> day.toRead(place).map(time -> new Read(day.words(noted), time)).stream())
                .filter(Read::isTooMuch)
                .min(Comparator.comparing(Read::time))
                .map(read -> Finding.of(
                        this,
                        place.child("note"),
                        "the note has %d words, and %s to read them %s"
                                .formatted(
                                        read.words(),
                                        read.time().isZero() ? "no time" : InWords.time(read.time()),
                                        until(days, place)),
                        "Say it in fewer words, or add `ready: %d s`.".formatted(needed(read.words()))));
    }

    private static String until(List<Told> days, ProgramPath noted) {
        boolean own = days.stream()
                .flatMap(day -> day.leads().stream())
                .anyMatch(lead -> lead.place().equals(noted));
        return own ? "before it begins" : "until the first exercise is over";
    }

    /** The seconds that so many words need, in steps of five. */
    private static long needed(long words) {
        long seconds = (words * MINUTE + SessionLimits.WORDS_A_MINUTE - 1) / SessionLimits.WORDS_A_MINUTE;
        return (seconds + 4) / 5 * 5;
    }

    private static boolean leavesTime(Step step) {
        return step.kind() == StepKind.WORK && step.length().compareTo(WHILE_AT_IT) >= 0;
    }

    /** Whether it is done at one's own pace, with the note before one's eyes. */
    private static boolean waits(Step step) {
        return step.planned().isEmpty() && step.beat().isEmpty();
    }

    private static List<Lead> leads(Day day) {
        Map<Integer, Lead> leads = new LinkedHashMap<>();
        Duration pause = Duration.ZERO;
        for (Step step : day.timeline().steps()) {
            if (step.item().isPresent() && step.kind().isWork()) {
                int item = step.item().get();
                Duration before = waits(step) ? pause.plus(step.length()) : pause;
                leads.putIfAbsent(
                        item,
                        new Lead(
                                day.timeline().items().get(item).place(),
                                leavesTime(step) ? Optional.empty() : Optional.of(before),
                                waits(step) ? Duration.ZERO : step.length()));
            }
            pause = step.kind().isPause() ? pause.plus(step.length()) : Duration.ZERO;
        }
        return List.copyOf(leads.values());
    }
}
