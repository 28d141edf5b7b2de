package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.history.Whereabouts.Why;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where a person is: the week, then the session that is due in it, then what of it is in. */
final class Finder {
    private final Program program;
    private final History history;
    private final OffsetDateTime now;
    private final LocalDate today;
    private final Wanted wanted;
    private final Catalog catalog;
    private final ProgramSpan span;
    private final Quota quota;
    private final List<SessionRecord> records;
    private final Optional<WeekSoFar> soFar;

    Finder(Program program, Catalog catalog, History history, OffsetDateTime now, Wanted wanted) {
        this.program = program;
        this.history = history;
        this.now = now;
        this.today = now.toLocalDate();
        this.wanted = wanted;
        this.catalog = catalog;
        this.span = ProgramSpan.of(program);
        this.quota = new Quota(program, catalog);
        this.records = history.sessionsOf(program.id());
        this.soFar = WeekSoFar.of(program, quota, history);
    }

    /**
     * The week that is gone on with.
     *
     * @param number the week
     * @param afterwards whether it is after the program's weeks
     * @param why how the person came to it
     * @param soFar what was done of it
     * @param question what is to be answered before the week after it
     */
    private record Week(
            int number, boolean afterwards, Why why, Optional<WeekSoFar> soFar, Optional<PartQuestion> question) {

        static Week begun(int number, Why why) {
            return new Week(number, false, why, Optional.empty(), Optional.empty());
        }
    }

    /** What is known of the parts of the program today. */
    PartsToday parts() {
        return new PartsToday(
                program,
                catalog,
                today,
                records,
                week().soFar().map(WeekSoFar::sessions).orElse(List.of()),
                new PartsSoFar(program, records));
    }

    Whereabouts find() {
        Week week = week();
        List<Quota.Group> groups = quota.groups(week.number(), week.afterwards());
        List<SessionRecord> ended =
                records.stream().filter(SessionRecord::isComplete).toList();
        PartsToday its = parts();
        List<Quota.Group> begun = groups.stream()
                .map(group -> its.parts().begun(group, wanted.session()))
                .filter(group -> !group.sessions().isEmpty())
                .toList();
        Set<SessionPlan> ofToday = records.stream()
                .filter(record -> Quota.day(record).equals(today))
                .flatMap(record -> Quota.sessionOf(record, program).stream())
                .collect(Collectors.toUnmodifiableSet());
        SessionWeeks weeks = SessionWeeks.of(program);
        Turns turns = new Turns(
                program,
                begun,
                ended,
                ofToday,
                today,
                (one, other) -> weeks.neverTogether(one, other, week.number(), week.afterwards()));
        Optional<SessionPlan> chosen = wanted.session().isPresent() ? asked() : turns.next();
        SessionPlan plan = chosen.orElse(program.sessions().get(0));
        Optional<Quota.Group> group =
                begun.stream().filter(one -> one.holds(plan)).findFirst();
        Prescription there = group.map(one -> there(week, one, turns)).orElseGet(() -> in(week));
        Prescription named = Whereabouts.name(plan).map(there::withSession).orElse(there);
        boolean first = records.stream().noneMatch(record -> Quota.day(record).equals(today));
        BetweenTimes between = new BetweenTimes(program, catalog, now, records);
        Prescription asked = between.without(its.prescribed(atLevel(week, named)));
        Prescription planned = isHalfToday() ? asked.with(asked.ease().halved()) : asked;
        boolean due = group.isPresent() && turns.due().contains(plan);
        boolean asksForAny = wanted.week().isPresent() || wanted.level().isPresent();
        GoingBack goingBack = new GoingBack(program, history, quota);
        Optional<PartQuestion> back = asksForAny ? Optional.empty() : goingBack.question(planned);
        boolean firstOfWeek =
                week.soFar().filter(done -> done.had(plan, records)).isEmpty();
        return new Whereabouts(
                planned,
                Whereabouts.name(plan),
                span.counts() && !week.afterwards() ? Optional.of(week.number()) : Optional.empty(),
                group.flatMap(Quota.Group::asked),
                group.map(Quota.Group::times).orElse(1),
                due,
                due ? Optional.empty() : turns.due().stream().findFirst().flatMap(Whereabouts::name),
                Optional.empty(),
                between.of(
                        weeks.in(plan, week.number(), week.afterwards()),
                        group.map(Quota.Group::sessions).orElse(List.of(plan)),
                        planned),
                !asksForAny && week.why() == Why.GOES_ON && goingBack.isKept(planned) ? Why.STAYS : week.why(),
                first
                        ? asking(back.or(week::question), firstOfWeek ? its.questions(planned, plan) : List.of())
                        : asking(back, its.later(plan)),
                last(plan));
    }

    /** What was planned the last time that an exercise of this session was begun or skipped. */
    private Optional<Prescription> last(SessionPlan plan) {
        return records.stream()
                .filter(record -> Quota.sessionOf(record, program).equals(Optional.of(plan)))
                .filter(record -> !record.exercises().isEmpty())
                .reduce((earlier, later) -> later)
                .map(SessionRecord::prescription);
    }

    /** The question that moves the person comes first; who may have a reason to go back is not asked whether to go on. */
    private static List<PartQuestion> asking(Optional<PartQuestion> moving, List<PartQuestion> others) {
        boolean back = moving.filter(question -> question.kind().isBack()).isPresent();
        return Stream.concat(
                        moving.stream(), others.stream().filter(question -> !back || question.kind() != Kind.ENTER))
                .toList();
    }

    /** What is half as much today is so in each session of the day. */
    private boolean isHalfToday() {
        return records.stream()
                .anyMatch(record -> Quota.day(record).equals(today)
                        && record.prescription().ease().isHalf());
    }

    private Optional<SessionPlan> asked() {
        return Optional.of(program.session(wanted.session())
                .orElseThrow(() -> new IllegalArgumentException("the program has no such session")));
    }

    private Prescription in(Week week) {
        Prescription inWeek = Prescription.first().inWeek(week.number());
        return week.afterwards() ? inWeek.inMaintenance() : inWeek;
    }

    private Prescription there(Week week, Quota.Group group, Turns turns) {
        Optional<WeekSoFar> done = week.soFar();
        int kept =
                done.map(before -> group.counted(keptUntilNow(before), program)).orElse(0);
        int most = group.asked().orElse(Integer.MAX_VALUE);
        int day = done.map(before -> before.daysBefore(group, today)).orElse(0) + 1;
        return in(week).at(day, Math.min(kept + 1, Math.max(1, most)), turns.today(group) + 1);
    }

    /** What is left out today is offered again, as the same session of the week. */
    private List<SessionRecord> keptUntilNow(WeekSoFar week) {
        return week.kept().stream()
                .filter(record -> records.contains(record) || Quota.day(record).isBefore(today))
                .toList();
    }

    /** The level at which the person was, or the one that is asked for; a phase goes by its weeks. */
    private Prescription atLevel(Week week, Prescription there) {
        Optional<String> last = records.isEmpty()
                ? Optional.empty()
                : records.get(records.size() - 1).prescription().level();
        Optional<String> known =
                last.filter(level -> LevelNames.together(program).contains(level));
        Optional<String> phase =
                program.phase(week.number()).map(Levels.Phase::name).map(SafeText::value);
        return wanted.level()
                .or(() -> phase)
                .or(() -> known)
                .map(there::withLevel)
                .orElse(there);
    }

    private Week week() {
        Optional<Integer> named = wanted.week().or(this::ofLevel);
        if (named.isPresent()) {
            int week = named.get();
            if (isAfterwards(week)) {
                return new Week(
                        week,
                        true,
                        Why.AFTERWARDS,
                        soFar.filter(done -> done.afterwards() && !done.isOver(today)),
                        Optional.empty());
            }
            Optional<WeekSoFar> same =
                    soFar.filter(done -> done.week() == week && !done.afterwards() && !done.isOver(today));
            return new Week(week, false, Why.ASKED_FOR, same, Optional.empty());
        }
        return soFar.map(this::after).orElseGet(() -> Week.begun(firstWithWork(span.first() - 1), Why.FIRST));
    }

    /** Whether a week lies beyond those of the program, in what it says of afterwards. */
    private boolean isAfterwards(int week) {
        return program.isOver(week)
                && program.goesOnAfterwards()
                && !quota.groups(week, true).isEmpty();
    }

    /**
     * Which week of keeping it up it is, counted on from the last of the program: the weeks run from the first session of
     * it, kept or not, since nothing grows in them and all that time leads to is their end.
     */
    private int weekOfKeepingUp(int last) {
        Optional<LocalDate> begun = IntStream.iterate(records.size() - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(records::get)
                .takeWhile(record -> record.prescription().afterwards())
                .reduce((later, earlier) -> earlier)
                .map(Quota::day);
        long weeks = begun.map(first -> ChronoUnit.WEEKS.between(first, today)).orElse(0L);
        return Math.toIntExact(span.last().orElse(last) + 1 + Math.max(0, weeks));
    }

    /** The week in which a phase begins that is asked for by its name, unless the person is in it. */
    private Optional<Integer> ofLevel() {
        int here = soFar.map(WeekSoFar::week).orElse(span.first());
        return wanted.level()
                .flatMap(name -> program.phases().stream()
                        .filter(phase -> phase.name().value().equals(name))
                        .flatMap(phase -> phase.weeks().stream())
                        .findFirst())
                .map(weeks -> weeks.holds(here) ? here : weeks.from());
    }

    private Week after(WeekSoFar done) {
        int week = done.afterwards() ? weekOfKeepingUp(done.week()) : done.week();
        if (done.afterwards() && quota.groups(week, true).isEmpty()) {
            return new Week(week, true, Why.OVER, Optional.empty(), Optional.empty());
        }
        if (!done.isOver(today)) {
            boolean ahead = done.isFull() && today.isAfter(done.last());
            return new Week(
                    week,
                    done.afterwards(),
                    ahead ? Why.AHEAD : done.afterwards() ? Why.AFTERWARDS : goingOn(done),
                    Optional.of(done),
                    Optional.empty());
        }
        Optional<Why> trouble = done.trouble(history).map(Finder::again);
        if (trouble.isPresent()) {
            return new Week(week, done.afterwards(), trouble.get(), Optional.empty(), Optional.empty());
        }
        if (done.afterwards()) {
            return new Week(week, true, Why.AFTERWARDS, Optional.empty(), Optional.empty());
        }
        Optional<Integer> next = span.after(week).filter(this::hasWork).findFirst();
        if (next.isPresent()) {
            return LeadingOn.question(program, week, next.get())
                    .map(asked -> new Week(week, false, Why.AGAIN_UNTIL_TRUE, Optional.empty(), Optional.of(asked)))
                    .orElseGet(() -> Week.begun(next.get(), Why.NEXT_WEEK));
        }
        int then = weekOfKeepingUp(week);
        return span.maintained() && !quota.groups(then, true).isEmpty()
                ? new Week(then, true, Why.AFTERWARDS, Optional.empty(), Optional.empty())
                : Week.begun(week, span.counts() ? Why.LAST_WEEK : Why.GOES_ON);
    }

    /** Where a week asks for no number of sessions, none of it is missing. */
    private Why goingOn(WeekSoFar done) {
        boolean late = !done.first().plusWeeks(1).isAfter(today);
        boolean counts = quota.groups(done.week(), false).stream()
                .anyMatch(group -> group.asked().isPresent() && !group.isOptional());
        return late && counts && span.counts() && !done.isComplete() ? Why.GOES_ON_LATE : Why.GOES_ON;
    }

    private static Why again(WeekSoFar.Trouble trouble) {
        return switch (trouble) {
            case RED -> Why.AGAIN_AFTER_RED;
            case MORNING -> Why.AGAIN_AFTER_MORNING;
            case REST -> Why.AGAIN_AFTER_REST;
        };
    }

    private boolean hasWork(int week) {
        return !quota.groups(week, false).isEmpty();
    }

    private int firstWithWork(int before) {
        return span.after(before).filter(this::hasWork).findFirst().orElse(span.first());
    }
}
