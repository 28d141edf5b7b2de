package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseArbitraries;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.CallWhen;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Next;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.StepDown;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.program.ThroughTheDay;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The small parts of programs: texts, schedules, criteria, levels and terms. */
final class TermsArbitraries {

    private TermsArbitraries() {}

    static Arbitrary<SafeText> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('é', 'ß', '漢', '\n', '–', '×')
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(SafeText::of);
    }

    static Arbitrary<SafeText> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('A', ' ', '-', ':', '#', '\'', 'é')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(name -> "N" + name.strip())
                .map(SafeText::of);
    }

    static Arbitrary<ProgramHead> heads() {
        Arbitrary<Reviewed> reviewed = Combinators.combine(
                        names(), Arbitraries.integers().between(0, 900))
                .as((by, day) -> new Reviewed(
                        Optional.of(by), Optional.of(LocalDate.of(2024, 1, 1).plusDays(day))));
        return Combinators.combine(
                        Arbitraries.of("a", "lower-back/settle", "x-1/2"),
                        names(),
                        names().optional(),
                        Arbitraries.of(Region.class).optional(),
                        Arbitraries.of(Grade.class).optional(),
                        texts().optional().list().ofSize(8),
                        Arbitraries.oneOf(reviewed, Arbitraries.just(Reviewed.notYet()))
                                .optional(),
                        Combinators.combine(names().optional(), notes().optional())
                                .as(Tuple::of))
                .as((id, title, version, region, grade, said, review, last) -> new ProgramHead(
                        ProgramId.of(id),
                        title,
                        version,
                        region,
                        grade,
                        "en",
                        said.get(0),
                        said.get(1),
                        said.get(2),
                        said.get(3).stream()
                                .filter(TermsArbitraries::isSign)
                                .map(when -> new Avoid(
                                        when,
                                        last.get1()
                                                .map(TermsArbitraries::person)
                                                .filter(whom -> !whom.isEmergency())))
                                .toList(),
                        last.get2(),
                        said.get(4),
                        review,
                        last.get1().map(number -> new Contact(Optional.empty(), Optional.of(number))),
                        Stream.concat(
                                        said.get(6).map(CallWhen::of).stream(),
                                        said.get(7).stream()
                                                .filter(TermsArbitraries::isSign)
                                                .map(sign -> new CallWhen(
                                                        sign, last.get1().map(TermsArbitraries::person))))
                                .toList(),
                        said.get(7).isPresent() ? List.of(Known.LEAKS) : List.of(),
                        said.get(5)));
    }

    /** Whether a text may stand before the colon of a person: a word such as {@code who} names a column there. */
    private static boolean isSign(SafeText text) {
        return !ContactReader.NO_SIGNS.contains(ValueReader.plainWord(text.value()));
    }

    /** A person with a name alone, a number alone, both or the emergency number, by the letters. */
    private static Contact person(SafeText letters) {
        Optional<SafeText> number = Optional.of(SafeText.of("555 0186"));
        return switch (letters.value().length() % 4) {
            case 0 -> new Contact(Optional.empty(), number);
            case 1 -> new Contact(Optional.of(letters), number);
            case 2 -> Contact.of(SafeText.of("emergency, 112"));
            default -> new Contact(Optional.of(letters), Optional.of(letters));
        };
    }

    static Arbitrary<Schedule> schedules() {
        return Arbitraries.lazyOf(
                TermsArbitraries::scheduleLines, TermsArbitraries::scheduleLines, TermsArbitraries::byWeek);
    }

    /** Schedules that stand on one line. */
    static Arbitrary<Schedule> scheduleLines() {
        return Arbitraries.lazyOf(() -> schedules(true), () -> schedules(false));
    }

    /** Schedules with rows; only what counts in all weeks says for how long, and what comes then. */
    private static Arbitrary<Schedule> byWeek() {
        Arbitrary<List<RowKey.Weeks>> weeks = Arbitraries.of(
                List.of(RowKey.week(1)),
                List.of(RowKey.week(0), RowKey.weeks(1, 3), RowKey.weekOn(4)),
                List.of(RowKey.weekOn(2), RowKey.week(1)));
        Arbitrary<Schedule> rows =
                schedules(false).filter(schedule -> schedule.lasts().isEmpty());
        Arbitrary<Schedule> all =
                Arbitraries.oneOf(Arbitraries.just(Schedule.empty()), schedules(false), schedules(true));
        return Combinators.combine(all, weeks, rows.list().ofSize(3))
                .as((base, keys, held) -> base.byWeek(java.util.stream.IntStream.range(0, keys.size())
                        .mapToObj(i -> new Schedule.InWeeks(keys.get(i), held.get(i)))
                        .toList()));
    }

    private static Arbitrary<Schedule> schedules(boolean goesOn) {
        Arbitrary<Value> days = Arbitraries.frequencyOf(
                Tuple.of(9, DoseArbitraries.values(1, 7, false)),
                Tuple.of(1, Arbitraries.just(Schedule.AT_LEAST_EVERY_OTHER_DAY)));
        Arbitrary<ThroughTheDay> through = Arbitraries.of(
                new ThroughTheDay(Duration.ofHours(2), Optional.empty(), Optional.empty()),
                new ThroughTheDay(
                        new TimeRange(Duration.ofMinutes(40), Duration.ofMinutes(45)),
                        Optional.empty(),
                        Optional.empty()),
                new ThroughTheDay(
                        Duration.ofMinutes(40), Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(17, 5))));
        Arbitrary<EnumSet<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMaxSize(4)
                .map(set -> set.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(set));
        Arbitrary<Schedule> plain = Combinators.combine(
                        days.optional(),
                        DoseArbitraries.values(1, 7, false).optional(0.2),
                        Arbitraries.of(true, false),
                        weekdays,
                        DoseArbitraries.values(1, 24, false).optional(),
                        through.optional(0.3),
                        DoseArbitraries.values(1, 52, false).optional(),
                        Arbitraries.of(Lasts.Unit.class))
                .as((week, goal, rest, named, times, every, last, unit) -> new Schedule(
                        week,
                        week.filter(its -> !its.equals(Schedule.AT_LEAST_EVERY_OTHER_DAY))
                                .flatMap(its -> goal),
                        week.isEmpty() && rest,
                        rest,
                        List.copyOf(named),
                        times,
                        every,
                        last.map(count -> new Lasts(count, unit)),
                        Optional.empty()))
                .filter(schedule -> !schedule.equals(Schedule.empty()));
        Arbitrary<Schedule> spaced = Combinators.combine(
                        plain,
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 30))
                .as((schedule, least, more) -> schedule.through().isPresent()
                        ? schedule
                        : schedule.apart(new TimeRange(Duration.ofMinutes(least), Duration.ofMinutes(least + more))));
        return goesOn ? Combinators.combine(spaced, spaced).as(TermsArbitraries::then) : spaced;
    }

    private static Schedule then(Schedule first, Schedule after) {
        return first.ending(Optional.of(after));
    }

    static Arbitrary<List<Criterion>> criteria() {
        Arbitrary<PainScore> scores = Arbitraries.integers().between(0, 10).map(PainScore::of);
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.integers().between(1, 99), scores.optional())
                                .as(Criterion.Days::new),
                        scores.map(score -> new Criterion.PainAtMost(
                                score,
                                score.value() % 3 == 0
                                        ? Optional.of(PainScore.of(score.value() + 1))
                                        : Optional.empty())),
                        Arbitraries.just(new Criterion.AllDone()),
                        Arbitraries.just(new Criterion.NoWorseNextMorning()),
                        Arbitraries.of("it feels easy", "ten bridges without a rest")
                                .map(SafeText::of)
                                .map(Criterion.InWords::new))
                .map(criterion -> (Criterion) criterion)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Less> less() {
        return Arbitraries.oneOf(
                Arbitraries.of(StepDown.class).map(Less.Step::new),
                Arbitraries.of(
                                "Take the weight before.",
                                "Call me: it's time to talk.",
                                "Do it on the bed, not the mat")
                        .map(SafeText::of)
                        .map(Less.InWords::new));
    }

    /** What a program says of it: how much less is done, too. */
    static Arbitrary<Progression> ofWholePrograms() {
        return Combinators.combine(
                        progressions(),
                        Arbitraries.of("it still hurts the next day", "sore, stiff, or both: any of it")
                                .map(SafeText::of),
                        less().optional(0.5))
                .as((progress, when, less) -> less.isEmpty()
                        ? progress
                        : new Progression(
                                progress.up(),
                                List.of(new Criterion.InWords(when)),
                                less,
                                progress.to(),
                                progress.repeatWeekIf(),
                                progress.percentAWeek()));
    }

    static Arbitrary<Progression> progressions() {
        return Combinators.combine(
                        criteria(),
                        criteria().optional(),
                        Arbitraries.<Next>of(
                                        new Next.Listed(ProgramId.of("lower-back/build")),
                                        new Next.Listed(ProgramId.of("next")),
                                        new Next.InWords(SafeText.of("Come back to me: it's time.")))
                                .optional(),
                        names().optional(),
                        Arbitraries.integers().between(1, 99).optional())
                .as((up, down, to, repeat, by) -> new Progression(
                        up,
                        down.orElse(List.of()),
                        Optional.empty(),
                        to,
                        repeat,
                        by.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private static Arbitrary<PainLimits> painLimits() {
        Arbitrary<Count> limit = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 1))
                .as((low, more) -> new Count(low, Math.min(9, low + more)));
        Arbitrary<PainLimits> byRow = limit.list()
                .ofSize(3)
                .map(limits -> new Rows<>(List.of(
                        new Rows.Row<>(RowKey.weeks(1, 2), limits.get(0)),
                        new Rows.Row<>(RowKey.weekOn(3), limits.get(1)),
                        new Rows.Row<>(new RowKey.Afterwards(), limits.get(2)))))
                .map(PainLimits.ByRow::new);
        return Arbitraries.oneOf(limit.map(PainLimits.Always::new), byRow);
    }

    static Arbitrary<PainRule> painRules() {
        return Combinators.combine(
                        painLimits(),
                        Arbitraries.of(
                                        Settle.byNextMorning(),
                                        Settle.beforeTheNextSession(),
                                        Settle.within(Duration.ofMinutes(30)),
                                        Settle.within(Duration.ofHours(24)))
                                .optional(),
                        Arbitraries.of(true, false),
                        texts().optional().list().ofSize(3),
                        texts())
                .as((limit, settle, week, said, by) -> new PainRule(
                        Optional.of(limit),
                        settle,
                        week,
                        said.get(0),
                        said.get(0).filter(text -> week).map(text -> RowKey.weeks(1, 2)),
                        said.get(1),
                        said.get(2),
                        said.get(2).map(target -> by)));
    }

    static Arbitrary<RowKey> rowKeys() {
        Arbitrary<Integer> weeks = Arbitraries.integers().between(0, 52);
        return Arbitraries.oneOf(
                weeks.map(RowKey::week),
                weeks.map(RowKey::weekOn),
                Combinators.combine(weeks, Arbitraries.integers().between(1, 9))
                        .as((week, more) -> RowKey.weeks(week, week + more)),
                Combinators.combine(weeks, Arbitraries.integers().between(1, 9))
                        .as((week, session) -> new RowKey.Weeks(week, OptionalInt.of(week), OptionalInt.of(session))),
                Arbitraries.just(new RowKey.Afterwards()),
                names().map(RowKey.Level::new));
    }

    static Arbitrary<Levels> levels() {
        Arbitrary<Levels> phases = Combinators.combine(
                        names(),
                        texts().optional(),
                        Arbitraries.of(RowKey.week(1), RowKey.weeks(2, 5), RowKey.weekOn(3))
                                .optional())
                .as((name, enter, weeks) -> new Levels.Phase(name, weeks, enter))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Levels.Phase::name)
                .map(Levels.Phases::new);
        return Arbitraries.oneOf(
                Arbitraries.just(new Levels.EachExercise()), Arbitraries.just(new Levels.Together()), phases);
    }

    static Arbitrary<List<Allowance>> allowances() {
        return Combinators.combine(Arbitraries.of("missing-schedule", "a-rule", "x1"), texts())
                .as(Allowance::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(Allowance::rule);
    }

    static Arbitrary<TimeRange> times() {
        return Arbitraries.of(
                TimeRange.of(Duration.ofSeconds(30)),
                TimeRange.of(Duration.ofMinutes(2)),
                TimeRange.of(Duration.ofHours(1)),
                new TimeRange(Duration.ofSeconds(30), Duration.ofSeconds(60)),
                new TimeRange(Duration.ofMinutes(5), Duration.ofMinutes(10)));
    }

    /** Notes that are always the same, and notes with rows by week or level. */
    static Arbitrary<Note> notes() {
        Arbitrary<Rows<SafeText>> rows = Combinators.combine(
                        ProgramArbitraries.keySets(), texts().list().ofSize(3))
                .as(ProgramArbitraries::rows);
        return Arbitraries.oneOf(
                texts().map(Note::of),
                Combinators.combine(texts().optional(0.3), rows).as(Note.ByRow::new));
    }

    static Arbitrary<Terms> terms() {
        Arbitrary<Start> starts = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(Start.InWeek::new),
                Arbitraries.of("It feels easy.", "No pain on stairs")
                        .map(SafeText::of)
                        .map(Start.WhenTrue::new));
        Arbitrary<Terms> some = Combinators.combine(
                        schedules().optional(),
                        times().optional(),
                        Arbitraries.of(true, false),
                        Combinators.combine(texts().optional(), notes().optional())
                                .as(Tuple::of),
                        starts.optional(),
                        progressions().optional(),
                        levels().optional(),
                        allowances())
                .as((schedule, time, optional, said, start, progress, levels, allow) -> new Terms(
                        schedule,
                        time,
                        optional,
                        said.get1(),
                        start,
                        progress,
                        levels,
                        said.get2(),
                        said.get2().map(note -> Duration.ofSeconds(15)),
                        allow));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Terms.none())), Tuple.of(1, some));
    }
}
