package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.ScheduleWords;
import dev.uncramp.core.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program says beside the names of its blocks and items, a line each: how often, when it joins in, when not. */
final class TermLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Catalog catalog;
    private final Map<ProgramPath, Part> parts = new LinkedHashMap<>();

    TermLines(Sheet sheet) {
        this.sheet = sheet;
        this.wording = sheet.wording();
        this.catalog = sheet.catalog();
        Part.of(sheet.program()).forEach(part -> parts.put(part.place(), part));
    }

    /** All that is said of a block. */
    List<String> ofBlock(ProgramPath place) {
        Optional<Terms> terms = terms(place);
        Stream<String> optional = terms.filter(Terms::optional).map(yes -> wording.text("handout.optional")).stream();
        return Stream.of(optional, often(terms)).flatMap(lines -> lines).toList();
    }

    /** What is said of a session beside how often it is done, which stands at its head. */
    List<String> ofSession(SessionPlan session) {
        Terms terms = session.terms();
        Stream<String> optional = terms.optional() ? Stream.of(wording.text("handout.optional")) : Stream.empty();
        return Stream.concat(optional, when(Optional.of(terms))).toList();
    }

    /** What is said of an item beside its note and that it may be left out. */
    List<String> ofItem(ProgramPath place) {
        Stream<String> harder = Optional.ofNullable(parts.get(place)).flatMap(Part::item).stream()
                .filter(item -> !item.harder().isEmpty())
                .map(item -> said("page.harder", names(item.harder())));
        List<String> ways = Optional.ofNullable(parts.get(place)).stream()
                .flatMap(part ->
                        part.item().stream().flatMap(item -> OtherWay.of(sheet, part.session(), place, item).stream()))
                .map(other -> said("handout.or", other.said().oneLine()))
                .toList();
        Stream<String> or = ways.isEmpty()
                ? Stream.empty()
                : Stream.concat(ways.stream(), Stream.of(wording.text("handout.or-each-day")));
        Stream<String> easier = Optional.ofNullable(parts.get(place)).flatMap(Part::item).stream()
                .filter(item -> !item.easier().isEmpty())
                .map(item -> said("page.easier", names(item.easier())));
        return Stream.of(or, easier, often(terms(place)), harder)
                .flatMap(lines -> lines)
                .toList();
    }

    /** What the note of a place itself says on a day. */
    Optional<String> note(Sheet.Day day, ProgramPath place) {
        return day.timeline().noteOf(terms(place).flatMap(Terms::note), place).map(SafeText::oneLine);
    }

    /** What is noted at an item, without the notes around it, which stand at the heads of what is around it. */
    Optional<String> ownNote(Sheet.Day day, TimelineItem item) {
        String note = item.note().map(SafeText::oneLine).orElse("");
        Stream<Optional<String>> around = Stream.of(
                day.timeline()
                        .noteOf(sheet.program().head().note(), ProgramPath.root())
                        .map(SafeText::oneLine),
                note(day, day.plan().path()),
                item.place().parent().flatMap(block -> note(day, block)));
        for (String before : around.flatMap(Optional::stream).toList()) {
            note = note.startsWith(before) ? note.substring(before.length()).strip() : note;
        }
        return Optional.of(note).filter(left -> !left.isEmpty());
    }

    /** Whether the place itself, not what lies around it, may be left out. */
    boolean isOptional(ProgramPath place) {
        return terms(place).filter(Terms::optional).isPresent();
    }

    /** Where a step of care is written: the first of its kind with its note. */
    Optional<Part> caring(Sheet.Day day, Step step) {
        return parts.values().stream()
                .filter(part -> part.session().equals(day.plan()))
                .filter(part -> part.care()
                        .filter(care ->
                                step.label().equals(Optional.of(care.kind().word())))
                        .filter(care -> !day.timeline().leavesOut(care, part.place()))
                        .filter(care -> day.timeline()
                                .noteOf(care.terms().note(), part.place())
                                .equals(step.asked().note()))
                        .isPresent())
                .findFirst();
    }

    private String names(List<ExerciseId> ids) {
        return ids.stream()
                .flatMap(id -> catalog.find(id).stream())
                .map(exercise -> exercise.name().oneLine())
                .collect(Collectors.joining(", "));
    }

    private Optional<Terms> terms(ProgramPath place) {
        return Optional.ofNullable(parts.get(place)).map(Part::terms);
    }

    private Stream<String> time(Optional<Terms> terms) {
        return terms.flatMap(Terms::time).map(time -> wording.text("show.is-to-take", sheet.range(time))).stream();
    }

    private Stream<String> often(Optional<Terms> terms) {
        Stream<String> schedule = terms
                .flatMap(Terms::schedule)
                .map(written -> said("page.often", ScheduleWords.of(wording, written)))
                .stream();
        return Stream.of(time(terms), schedule, when(terms)).flatMap(lines -> lines);
    }

    private Stream<String> when(Optional<Terms> terms) {
        Stream<String> start = terms.flatMap(Terms::start).filter(this::isNews).map(this::starts).stream();
        Stream<String> leaveOut =
                terms.flatMap(Terms::leaveOut).map(day -> said("handout.leave-out", day.oneLine())).stream();
        Stream<String> progress =
                terms.flatMap(Terms::progress).map(written -> ProgressLines.of(wording, written)).stream()
                        .flatMap(List::stream);
        Stream<String> phases =
                PhaseLines.of(wording, terms.flatMap(Terms::levels)).stream().map(SafeText::oneLine);
        return Stream.of(start, leaveOut, phases, progress).flatMap(lines -> lines);
    }

    /** From the week after the one in which a part joins in, that is no news any more. */
    private boolean isNews(Start start) {
        return start.fromWeek()
                .filter(week -> sheet.picked().afterwards() || sheet.picked().week() > week)
                .isEmpty();
    }

    private String starts(Start start) {
        return start.match(new Start.Cases<>() {
            @Override
            public String inWeek(Start.InWeek inWeek) {
                return wording.text("handout.from-week", inWeek.week());
            }

            @Override
            public String whenTrue(Start.WhenTrue whenTrue) {
                return said("page.gate", whenTrue.what().oneLine());
            }
        });
    }

    private String said(String label, String text) {
        return wording.text("page.line", wording.text(label), text);
    }
}
