package dev.uncramp.core.handout;

import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the doses of a program change: which exercise has which dose in which weeks, afterwards, or at which level.
 *
 * <p>Each week is compiled as the runner would compile it, and neighbouring weeks of one dose are joined. The weeks go
 * up to one after the last that is named, which shows what goes on.
 */
final class WeekTable {
    private final Sheet sheet;
    private final Map<ProgramPath, TimelineItem> met = new LinkedHashMap<>();
    private final Map<Prescription, Doings> known = new HashMap<>();
    private final Map<ProgramPath, Map<SafeText, TimelineItem>> byDose = new HashMap<>();
    private final Map<ProgramPath, List<Line>> lines = new LinkedHashMap<>();
    private final Set<ProgramPath> levelled = new HashSet<>();
    private final Set<ProgramPath> varying = new HashSet<>();
    private final Map<ProgramPath, List<Duration>> lengths = new HashMap<>();

    private WeekTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What is done when.
     *
     * @param when some weeks, or a level
     * @param dose the dose then; empty where it is left out
     * @param whole false for one session of some weeks
     */
    private record Line(SafeText when, Optional<SafeText> dose, boolean whole) {}

    /**
     * An exercise as it is done at some time.
     *
     * @param when some weeks, or a level
     * @param dose its dose then, with the rounds of its block
     * @param item the exercise with this dose
     */
    record Variant(SafeText when, SafeText dose, TimelineItem item) {}

    /**
     * The doses of one compiled day.
     *
     * @param doses the dose of each exercise that is done then
     * @param length how long it takes
     */
    private record Doings(Map<ProgramPath, SafeText> doses, Duration length) {}

    static WeekTable byWeek(Sheet sheet) {
        WeekTable table = new WeekTable(sheet);
        if (sheet.span().changes()) {
            sheet.days().forEach(table::weeks);
        }
        return table;
    }

    static WeekTable byLevel(Sheet sheet) {
        WeekTable table = new WeekTable(sheet);
        List<SafeText> levels = sheet.program().rowKeys().stream()
                .flatMap(key -> key.atLevel().stream())
                .distinct()
                .toList();
        sheet.days().forEach(day -> table.levels(day, levels));
        return table;
    }

    /** What is done when of an exercise that is not always done with one dose, a line each. */
    List<SafeText> lines(ProgramPath place) {
        return changes(place)
                ? told(place)
                        .map(line -> sheet.say("page.line", line.when(), said(line)))
                        .toList()
                : List.of();
    }

    /** An exercise with each of its doses, and when it is done so; none where it is always done with one dose. */
    List<Variant> variants(ProgramPath place) {
        Map<SafeText, TimelineItem> its = byDose.getOrDefault(place, Map.of());
        return changes(place)
                ? told(place)
                        .flatMap(line -> line.dose().stream()
                                .flatMap(dose -> Optional.ofNullable(its.get(dose)).stream()
                                        .map(item -> new Variant(line.when(), dose, item))))
                        .toList()
                : List.of();
    }

    /** Its lines without those before and after all that is done; a pause between them is told. */
    private Stream<Line> told(ProgramPath place) {
        List<Line> all = lines.getOrDefault(place, List.of());
        int from = 0;
        int to = all.size();
        while (from < to && all.get(from).dose().isEmpty()) {
            from++;
        }
        while (to > from && all.get(to - 1).dose().isEmpty()) {
            to--;
        }
        return all.subList(from, to).stream();
    }

    private SafeText said(Line line) {
        return line.dose().orElseGet(() -> sheet.say("handout.not-done"));
    }

    /** Whether an exercise has more than one dose, is left out at times, or is for levels that it names. */
    boolean changes(ProgramPath place) {
        List<Line> all = lines.getOrDefault(place, List.of());
        return all.stream().map(Line::dose).distinct().count() > 1 || levelled.contains(place);
    }

    /** Whether an exercise is not the same on all days of its session: where it only begins and ends with that, it is. */
    boolean varies(ProgramPath place) {
        return varying.contains(place);
    }

    /** How long a session takes on each of its days that were looked at. */
    List<Duration> lengths(ProgramPath session) {
        return lengths.getOrDefault(session, List.of());
    }

    /** An exercise of another week on the first day on which it is done; empty where it is done in no week. */
    Optional<TimelineItem> met(ProgramPath place) {
        return Optional.ofNullable(met.get(place));
    }

    /** Every exercise of the program: those of the day that is printed, then those of other weeks. */
    List<TimelineItem> exercises() {
        Map<ProgramPath, TimelineItem> all = new LinkedHashMap<>();
        sheet.days().forEach(day -> day.timeline().items().forEach(item -> all.putIfAbsent(item.place(), item)));
        met.forEach((place, first) -> all.putIfAbsent(place, first));
        return List.copyOf(all.values());
    }

    /** The exercises whose dose changes, as far as they are wanted here; empty where none does. */
    Optional<HandoutPart.Table> table(String caption, String when, Predicate<ProgramPath> wanted) {
        List<TimelineItem> inOrder = Stream.concat(
                        Part.of(sheet.program()).stream().map(Part::place), met.keySet().stream())
                .distinct()
                .flatMap(place -> met(place).stream())
                .toList();
        PlaceNames names = new PlaceNames(sheet, inOrder);
        List<TableRows> rows = inOrder.stream()
                .filter(item -> changes(item.place()) && wanted.test(item.place()))
                .map(item -> row(item, names))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandoutPart.Table(
                        sheet.say(caption),
                        List.of(sheet.say("handout.column.exercise"), sheet.say(when), sheet.say("handout.dose")),
                        rows));
    }

    private TableRows row(TimelineItem item, PlaceNames names) {
        return new TableRows(
                names.of(item),
                told(item.place()).map(line -> List.of(line.when(), said(line))).toList(),
                List.of());
    }

    private void levels(Sheet.Day day, List<SafeText> levels) {
        List<Part> parts = Part.of(sheet.program());
        LevelWeeks weeks = LevelWeeks.of(sheet);
        Map<SafeText, List<Doings>> byLevel = new LinkedHashMap<>();
        levels.forEach(level -> byLevel.put(
                level,
                weeks.days(level, day.timeline().prescription()).stream()
                        .map(then -> doings(then))
                        .toList()));
        lengths(day, byLevel.values().stream().flatMap(List::stream));
        Map<SafeText, List<Doings>> inOneWeek = new LinkedHashMap<>();
        levels.forEach(level -> inOneWeek.put(
                level, List.of(doings(day.timeline().prescription().withLevel(level.value())))));
        places(byLevel.values().stream().flatMap(List::stream)).forEach(place -> {
            Optional<Part> part =
                    parts.stream().filter(one -> one.place().equals(place)).findFirst();
            Set<String> its = levelsOf(part);
            if (!its.isEmpty()) {
                levelled.add(place);
            }
            Map<SafeText, List<Doings>> then = its.isEmpty() ? inOneWeek : byLevel;
            then.forEach((level, stretches) -> {
                List<Optional<SafeText>> doses =
                        stretches.stream().map(doings -> dose(place, doings)).toList();
                if (its.isEmpty() || its.contains(level.value())) {
                    weeks.said(part, level, doses).forEach((when, dose) -> add(place, when, dose, true));
                }
            });
        });
    }

    /** The levels that the lines of an exercise are for; none where it has no lines by level. */
    private Set<String> levelsOf(Optional<Part> part) {
        List<String> listed = part.flatMap(Part::levels).map(Levels::phases).orElse(List.of()).stream()
                .map(phase -> phase.name().value())
                .toList();
        List<String> inOrder = listed.isEmpty() ? LevelNames.together(sheet.program()) : listed;
        return part.flatMap(Part::item).map(item -> item.levelsAmong(inOrder)).orElse(Set.of());
    }

    private void weeks(Sheet.Day day) {
        WeekSpan span = sheet.span();
        Prescription picked = day.timeline().prescription();
        List<List<Doings>> byWeek = span.eachWeek(week -> sessions(day, picked.inWeek(week), span.sessionsOf(week)));
        boolean over = byWeek.get(byWeek.size() - 1).get(0).doses().isEmpty();
        Optional<Doings> after = sheet.program().goesOnAfterwards()
                ? Optional.of(doings(picked.inWeek(span.last() + 1).inMaintenance()))
                : Optional.empty();
        Stream<Doings> all = Stream.concat(byWeek.stream().flatMap(List::stream), after.stream());
        boolean goesOnAsItIs = !over && !span.ends() && after.isEmpty();
        Stream<Doings> done = Stream.concat(
                byWeek.subList(0, goesOnAsItIs ? byWeek.size() : byWeek.size() - 1).stream()
                        .flatMap(List::stream),
                after.stream());
        lengths(day, done);
        List<Doings> led = Stream.concat(byWeek.stream().flatMap(List::stream), after.stream())
                .filter(doings -> !doings.doses().isEmpty())
                .toList();
        for (ProgramPath place : places(all)) {
            if (led.stream().map(doings -> dose(place, doings)).distinct().count() > 1) {
                varying.add(place);
            }
            weeks(place, byWeek, span, over, after.isPresent());
            after.ifPresent(doings -> afterwards(place, dose(place, doings)));
        }
    }

    /** What goes on as in the last weeks stands in their line. */
    private void afterwards(ProgramPath place, Optional<SafeText> dose) {
        List<Line> before = lines.getOrDefault(place, List.of());
        Optional<Line> last = before.stream().reduce((one, next) -> next);
        if (last.filter(line -> line.whole() && line.dose().equals(dose)).isPresent()) {
            before.set(
                    before.size() - 1,
                    new Line(sheet.say("handout.and-afterwards", last.get().when()), dose, true));
        } else {
            add(place, sheet.say("handout.afterwards"), dose, true);
        }
    }

    private void weeks(ProgramPath place, List<List<Doings>> byWeek, WeekSpan span, boolean over, boolean maintained) {
        int from = span.first();
        int most = span.ends() ? span.last() : span.last() + 1;
        while (from <= (over || maintained ? span.last() : most)) {
            List<Optional<SafeText>> doses = doses(place, byWeek.get(from - span.first()));
            int to = from;
            while (to < most && doses(place, byWeek.get(to + 1 - span.first())).equals(doses)) {
                to++;
            }
            boolean on = to > span.last();
            SafeText weeks = over && on ? span.said(sheet, from, span.last(), false) : span.said(sheet, from, to, on);
            if (doses.size() == 1) {
                add(place, weeks, doses.get(0), true);
            } else {
                for (int i = 0; i < doses.size(); i++) {
                    add(place, sheet.say("handout.week-session", weeks, i + 1), doses.get(i), false);
                }
            }
            from = to + 1;
        }
    }

    private List<Doings> sessions(Sheet.Day day, Prescription inWeek, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(session -> known.computeIfAbsent(day.alike(inWeek.atSessionOfWeek(session)), this::doings))
                .toList();
    }

    /** The doses of the sessions of a week; one where they are all the same. */
    private static List<Optional<SafeText>> doses(ProgramPath place, List<Doings> sessions) {
        List<Optional<SafeText>> doses =
                sessions.stream().map(doings -> dose(place, doings)).toList();
        return doses.stream().distinct().count() == 1 ? doses.subList(0, 1) : doses;
    }

    private static Optional<SafeText> dose(ProgramPath place, Doings doings) {
        return Optional.ofNullable(doings.doses().get(place));
    }

    private void add(ProgramPath place, SafeText when, Optional<SafeText> dose, boolean whole) {
        lines.computeIfAbsent(place, key -> new ArrayList<>()).add(new Line(when, dose, whole));
    }

    private void lengths(Sheet.Day day, Stream<Doings> done) {
        done.filter(doings -> !doings.doses().isEmpty())
                .forEach(doings -> lengths.computeIfAbsent(day.plan().path(), path -> new ArrayList<>())
                        .add(doings.length()));
    }

    private static List<ProgramPath> places(Stream<Doings> days) {
        return days.flatMap(doings -> doings.doses().keySet().stream())
                .distinct()
                .toList();
    }

    private Doings doings(Prescription then) {
        Map<ProgramPath, SafeText> doses = new LinkedHashMap<>();
        Timeline timeline = sheet.timelines().on(then);
        for (TimelineItem item : timeline.items()) {
            SafeText dose = Doses.inRounds(sheet, item);
            met.putIfAbsent(item.place(), item);
            doses.putIfAbsent(item.place(), dose);
            byDose.computeIfAbsent(item.place(), place -> new HashMap<>()).putIfAbsent(dose, item);
        }
        return new Doings(doses, timeline.total());
    }
}
