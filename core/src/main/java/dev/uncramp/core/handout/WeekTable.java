package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<ProgramPath> order = new ArrayList<>();
    private final Map<ProgramPath, List<Line>> lines = new LinkedHashMap<>();

    private WeekTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What is done when.
     *
     * @param when some weeks, or a level
     * @param dose the dose then
     * @param whole false for one session of some weeks
     */
    private record Line(SafeText when, SafeText dose, boolean whole) {}

    /**
     * The doses of one compiled day.
     *
     * @param doses the dose of each exercise that is done then
     */
    private record Doings(Map<ProgramPath, SafeText> doses) {}

    static WeekTable byWeek(Sheet sheet) {
        WeekTable table = new WeekTable(sheet);
        if (WeekSpan.of(sheet.program()).changes()) {
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

    /** What is done when of an exercise that has more than one dose, a line each. */
    List<SafeText> lines(ProgramPath place) {
        return changes(place)
                ? lines.getOrDefault(place, List.of()).stream()
                        .map(line -> sheet.say("page.line", line.when(), line.dose()))
                        .toList()
                : List.of();
    }

    /** Whether an exercise has more than one dose. */
    boolean changes(ProgramPath place) {
        return lines.getOrDefault(place, List.of()).stream()
                        .map(Line::dose)
                        .distinct()
                        .count()
                > 1;
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

    /** The exercises whose dose changes; empty where none does. */
    Optional<HandoutPart.Table> table(String caption, String when) {
        List<TableRows> rows = order.stream()
                .filter(this::changes)
                .flatMap(place -> met(place).map(first -> row(place, first)).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandoutPart.Table(
                        sheet.say(caption),
                        List.of(sheet.say("handout.column.exercise"), sheet.say(when), sheet.say("handout.dose")),
                        rows));
    }

    private TableRows row(ProgramPath place, TimelineItem item) {
        return new TableRows(
                name(place, item),
                lines.getOrDefault(place, List.of()).stream()
                        .map(line -> List.of(line.when(), line.dose()))
                        .toList(),
                List.of());
    }

    /** The name of an exercise; where another place has one of that name, its session stands with it. */
    private SafeText name(ProgramPath place, TimelineItem item) {
        SafeText name = item.exercise().name();
        boolean alone = order.stream()
                .filter(other -> !other.equals(place))
                .noneMatch(other -> met(other)
                        .filter(first -> first.exercise().name().equals(name))
                        .isPresent());
        Optional<SafeText> session = sheet.program().sessions().stream()
                .filter(plan -> place.isWithin(plan.path()))
                .findFirst()
                .flatMap(SessionPlan::name);
        Optional<SafeText> where =
                session.filter(one -> sheet.days().size() > 1).or(item::block);
        return alone
                ? name
                : toldApart(
                        place,
                        where.map(said -> sheet.say("show.name-in", name, said)).orElse(name),
                        item);
    }

    /** Exercises of one name in one session are numbered, as they follow one another. */
    private SafeText toldApart(ProgramPath place, SafeText name, TimelineItem item) {
        List<ProgramPath> alike = order.stream()
                .filter(other -> sessionOf(other).equals(sessionOf(place)))
                .filter(other -> met(other).stream()
                        .anyMatch(one ->
                                one.exercise().name().equals(item.exercise().name())))
                .toList();
        return alike.size() == 1 ? name : sheet.say("handout.name-of", name, alike.indexOf(place) + 1, alike.size());
    }

    private Optional<ProgramPath> sessionOf(ProgramPath place) {
        return sheet.program().sessions().stream()
                .map(SessionPlan::path)
                .filter(place::isWithin)
                .findFirst();
    }

    private void levels(Sheet.Day day, List<SafeText> levels) {
        Map<SafeText, Doings> byLevel = new LinkedHashMap<>();
        levels.forEach(
                level -> byLevel.put(level, doings(day.timeline().prescription().withLevel(level.value()))));
        places(byLevel.values().stream()).forEach(place -> {
            List<SafeText> its = levelsOf(place);
            byLevel.forEach((level, doings) -> {
                if (its.isEmpty() || its.contains(level)) {
                    add(place, level, doings);
                }
            });
        });
    }

    /** The levels that an exercise names itself. */
    private List<SafeText> levelsOf(ProgramPath place) {
        return Part.of(sheet.program()).stream()
                .filter(part -> part.place().equals(place))
                .flatMap(part -> part.item().stream())
                .flatMap(item -> item.levelNames().stream())
                .toList();
    }

    private void weeks(Sheet.Day day) {
        WeekSpan span = WeekSpan.of(sheet.program());
        Prescription picked = day.timeline().prescription();
        List<List<Doings>> byWeek = span.eachWeek(week -> sessions(picked.inWeek(week), span.sessionsOf(week)));
        boolean over = byWeek.get(byWeek.size() - 1).get(0).doses().isEmpty();
        Optional<Doings> after = sheet.program().goesOnAfterwards()
                ? Optional.of(doings(picked.inWeek(span.last() + 1).inMaintenance()))
                : Optional.empty();
        Stream<Doings> all = Stream.concat(byWeek.stream().flatMap(List::stream), after.stream());
        for (ProgramPath place : places(all)) {
            weeks(place, byWeek, span, over, after.isPresent());
            after.ifPresent(doings -> afterwards(place, dose(place, doings)));
        }
    }

    /** What goes on as in the last weeks stands in their line. */
    private void afterwards(ProgramPath place, SafeText dose) {
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
            List<SafeText> doses = doses(place, byWeek.get(from - span.first()));
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

    private List<Doings> sessions(Prescription inWeek, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(session -> doings(inWeek.atSessionOfWeek(session)))
                .toList();
    }

    /** The doses of the sessions of a week; one where they are all the same. */
    private List<SafeText> doses(ProgramPath place, List<Doings> sessions) {
        List<SafeText> doses =
                sessions.stream().map(doings -> dose(place, doings)).toList();
        return doses.stream().distinct().count() == 1 ? doses.subList(0, 1) : doses;
    }

    private SafeText dose(ProgramPath place, Doings doings) {
        return Optional.ofNullable(doings.doses().get(place)).orElseGet(() -> sheet.say("handout.not-done"));
    }

    private void add(ProgramPath place, SafeText when, Doings doings) {
        add(place, when, dose(place, doings), true);
    }

    private void add(ProgramPath place, SafeText when, SafeText dose, boolean whole) {
        lines.computeIfAbsent(place, key -> new ArrayList<>()).add(new Line(when, dose, whole));
    }

    private static List<ProgramPath> places(Stream<Doings> days) {
        return days.flatMap(doings -> doings.doses().keySet().stream())
                .distinct()
                .toList();
    }

    /** An exercise that joins in later stands between its neighbours of that day, as in the program. */
    private void putInOrder(List<ProgramPath> day) {
        int at = day.stream()
                .filter(order::contains)
                .findFirst()
                .map(order::indexOf)
                .orElse(order.size());
        for (ProgramPath place : day) {
            if (order.contains(place)) {
                at = order.indexOf(place) + 1;
            } else {
                order.add(at++, place);
            }
        }
    }

    private Doings doings(Prescription day) {
        Map<ProgramPath, SafeText> doses = new LinkedHashMap<>();
        List<TimelineItem> items =
                Timeline.of(sheet.program(), day, sheet.catalog()).items();
        putInOrder(items.stream().map(TimelineItem::place).toList());
        for (TimelineItem item : items) {
            met.putIfAbsent(item.place(), item);
            doses.putIfAbsent(item.place(), dose(item));
        }
        return new Doings(doses);
    }

    private SafeText dose(TimelineItem item) {
        int rounds = item.steps().stream().mapToInt(Step::rounds).max().orElse(1);
        SafeText dose = Doses.of(sheet, item);
        boolean ofBlock = item.dose().amount().match(new Amount.Cases<>() {
            @Override
            public Boolean goal(Goal goal) {
                return true;
            }

            @Override
            public Boolean perSet(PerSet list) {
                return true;
            }

            @Override
            public Boolean interval(Interval interval) {
                return false;
            }

            @Override
            public Boolean asTold(AsTold told) {
                return true;
            }
        });
        return rounds > 1 && ofBlock ? sheet.say("handout.dose-rounds", dose, rounds) : dose;
    }
}
