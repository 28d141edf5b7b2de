package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a session is in today, and what is asked about it.
 *
 * <p>What waits for a yes is out until it is given: a part that joins in when something is true, and one that is left out
 * on some days. Levels and choices stay as they were. Questions that may wait are asked in the first session of a week,
 * equal choices in the first of a day, as many as fit into a tenth of the session; design page, five sentences.
 *
 * @param program the program
 * @param catalog where its exercises are found
 * @param today the day
 * @param records its sessions, oldest first
 * @param week those of the week that is gone on with
 * @param parts what is known of its parts
 */
record PartsToday(
        Program program,
        Catalog catalog,
        LocalDate today,
        List<SessionRecord> records,
        List<SessionRecord> week,
        PartsSoFar parts) {

    /** How long it takes to answer one question [usual practice]. */
    private static final Duration ANSWER = Duration.ofSeconds(6);

    /** A tenth of the session may go into questions: design page, five sentences. */
    private static final int TENTH = 10;

    /** What is done where no question is answered. */
    Prescription prescribed(Prescription there) {
        Map<ProgramPath, String> levels = new HashMap<>();
        Map<ProgramPath, Integer> choices = new HashMap<>();
        Optional<Prescription> last = records.isEmpty()
                ? Optional.empty()
                : Optional.of(records.get(records.size() - 1).prescription());
        if (last.isPresent()) {
            for (Part part : Part.of(program)) {
                if (parts.isSame(part)) {
                    Optional.ofNullable(last.get().levels().get(part.place()))
                            .ifPresent(level -> levels.put(part.place(), level));
                    last.get().choices().entrySet().stream()
                            .filter(choice -> choice.getKey().isWithin(part.place()))
                            .filter(choice -> part.item().isPresent())
                            .forEach(choice -> choices.put(choice.getKey(), choice.getValue()));
                }
            }
        }
        levels.putAll(new PhasesToday(program, records).levels(there.week(), there.level()));
        Prescription sided = soreSide().map(there::withSoreSide).orElse(there);
        Prescription planned = sided.withLevels(levels).withChoices(choices).without(out(there));
        return new LevelsSince(program, last, parts.waiting()).in(planned);
    }

    /** The side that was told at the last session. */
    Optional<Side> soreSide() {
        return records.isEmpty()
                ? Optional.empty()
                : records.get(records.size() - 1).prescription().soreSide();
    }

    private Set<ProgramPath> out(Prescription there) {
        Set<ProgramPath> out = new HashSet<>(parts.waiting());
        for (Part part : Part.of(program)) {
            boolean sortOfDay = part.terms().leaveOut().isPresent();
            if (sortOfDay || isElsewhen(part, there)) {
                out.add(part.place());
            }
        }
        return out;
    }

    /** Whether an item has days of its own and this is none of them. */
    boolean isElsewhen(Part part, Prescription planned) {
        Schedule often = part.often().in(planned.week(), planned.afterwards()).orElse(Schedule.empty());
        if (part.item().isEmpty()) {
            return false;
        }
        boolean anotherDay = !often.weekdays().isEmpty() && !often.weekdays().contains(today.getDayOfWeek());
        boolean apart = often.everyOtherDay() || often.restDayBetween();
        return anotherDay || (apart && wasDoneYesterday(part.place()));
    }

    private boolean wasDoneYesterday(ProgramPath place) {
        return records.stream()
                .filter(record -> Quota.day(record).equals(today.minusDays(1)))
                .flatMap(record -> record.exercises().stream())
                .anyMatch(exercise -> exercise.place().equals(place) && exercise.isBegun());
    }

    /**
     * What is asked at the first session of a week but for the kind of day and what is picked: at which level all is done
     * first, since what joins in may go by it.
     */
    List<PartQuestion> questions(Prescription planned, SessionPlan session) {
        Timeline timeline = Timeline.of(program, planned.with(parts.waiting()), catalog);
        int kindsOfDay =
                new KindsOfDay(this).questions(Ways.of(List.of(), planned)).size();
        PhasesToday phases = new PhasesToday(program, records);
        return Stream.of(
                        starts(session),
                        phases.questions(planned.week(), session, parts.waiting()),
                        phases.together(planned.level()).stream().toList(),
                        new LevelPicks(this).together(planned).stream().toList())
                .flatMap(List::stream)
                .limit(Math.max(1, most(timeline.total()) - kindsOfDay))
                .sorted(Comparator.comparing(question -> !question.kind().isOfLevel()))
                .toList();
    }

    /** How many questions may be asked before a session. */
    static long most(Duration session) {
        return session.dividedBy(TENTH).dividedBy(ANSWER);
    }

    /**
     * All that is asked: what moves the person first, then the kinds of day, then the rest; of what is done then, the level
     * of an exercise that has its own, and what is picked at last.
     */
    List<PartQuestion> all(List<PartQuestion> others, Prescription planned) {
        List<PartQuestion> asked = moving(others);
        Ways ways = Ways.of(asked, planned);
        asked.addAll(new KindsOfDay(this).questions(ways));
        others.stream().filter(question -> !question.kind().isMoving()).forEach(asked::add);
        asked.addAll(new LevelPicks(this).ofExercises(ways, asked));
        asked.addAll(new PicksToday(this).questions(Ways.of(moving(asked), planned), asked));
        return asked;
    }

    private static List<PartQuestion> moving(List<PartQuestion> asked) {
        return new ArrayList<>(
                asked.stream().filter(question -> question.kind().isMoving()).toList());
    }

    /** Whether a session of today held a place already. */
    boolean wasHeldToday(ProgramPath place) {
        return records.stream()
                .filter(record -> Quota.day(record).equals(today))
                .anyMatch(record -> holds(record, place));
    }

    /** Whether a session of the week held a place already. */
    boolean wasHeldThisWeek(ProgramPath place) {
        return week.stream().anyMatch(record -> holds(record, place));
    }

    private static boolean holds(SessionRecord record, ProgramPath place) {
        return record.exercises().stream().anyMatch(exercise -> exercise.place().equals(place));
    }

    /** What is asked at a later session of the day: what must be true for one that is asked for and that still waits. */
    List<PartQuestion> later(SessionPlan session) {
        return parts.waiting().contains(session.path()) ? starts(session) : List.of();
    }

    private List<PartQuestion> starts(SessionPlan session) {
        Set<ProgramPath> waiting = parts.waiting();
        Map<SafeText, Set<ProgramPath>> places = new LinkedHashMap<>();
        for (Part part : Part.of(program)) {
            if (waiting.contains(part.place())
                    && (part.isSession() || part.session().equals(session))) {
                PartsSoFar.question(part)
                        .ifPresent(what -> places.computeIfAbsent(what, key -> new HashSet<>())
                                .add(part.place()));
            }
        }
        return places.entrySet().stream()
                .map(what -> PartQuestion.yesOrNo(
                        Kind.START, what.getKey(), PartChange.joining(what.getValue()), PartChange.NOTHING))
                .toList();
    }
}
