package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A program in words, with minutes: its sessions on one day, and what changes from week to week. */
public final class ShowText {
    private final Sheet sheet;
    private final Program program;
    private final Wording wording;
    private final DoseTables tables;
    private final Page page;
    private final ShowHead head;

    private ShowText(Sheet sheet) {
        this.sheet = sheet;
        this.program = sheet.program();
        this.wording = sheet.wording();
        this.tables = DoseTables.of(sheet);
        this.page = new Page(wording);
        this.head = new ShowHead(sheet, tables, page);
    }

    /**
     * Writes a program.
     *
     * @param program the program as written
     * @param picked its week and level; the session that is meant, or without one all of them
     * @param catalog where exercises are found; the program's own are found before it
     * @param withSteps whether each step is listed with its start and its seconds
     * @param wording the words
     * @return lines of text, the last one ended too
     * @throws IllegalArgumentException where the program has no such session, or an exercise is unknown
     */
    public static String of(Program program, Prescription picked, Catalog catalog, boolean withSteps, Wording wording) {
        return new ShowText(Sheet.of(program, picked, catalog, wording)).write(withSteps);
    }

    private String write(boolean withSteps) {
        head.write();
        sessions(withSteps);
        changes();
        String later = program.notUsedYet().stream()
                .map(kept -> kept.place().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            page.gap().line(wording.text("page.not-used-yet", later));
        }
        return page.toString();
    }

    /** One after the other; those in a row that are not done for one reason stand together. */
    private void sessions(boolean withSteps) {
        if (sheet.days().size() == 1) {
            session(sheet.days().get(0), withSteps);
            return;
        }
        List<SessionPlan> closed = new ArrayList<>();
        Optional<Closed> why = Optional.empty();
        for (Sheet.Day day : sheet.days()) {
            Optional<Closed> now = closed(day);
            if (!now.equals(why)) {
                closed(closed, why);
                closed.clear();
            }
            why = now;
            if (now.isPresent()) {
                closed.add(day.plan());
            } else {
                session(day, withSteps);
            }
        }
        closed(closed, why);
    }

    private void closed(List<SessionPlan> sessions, Optional<Closed> why) {
        why.ifPresent(reason -> page.gap()
                .labelled("page.session", Sheet.names(sessions))
                .line(wording.plural(reason.key(), sessions.size(), reason.week())));
    }

    private void session(Sheet.Day day, boolean withSteps) {
        page.gap();
        if (sheet.days().size() > 1) {
            day.plan().name().ifPresent(name -> page.labelled("page.session", name.oneLine()));
            head.often(day);
            head.takes(day);
            if (!FinePain.isSame(sheet) && !day.plan().isCareOnly()) {
                head.pain(day);
            }
            page.gap();
        }
        day.plan().terms().time().ifPresent(time -> page.line(wording.text("show.is-to-take", sheet.range(time))));
        new TermLines(sheet).ofSession(day.plan()).forEach(page::line);
        new TermLines(sheet)
                .note(day, day.plan().path())
                .ifPresent(note -> page.line(note).gap());
        CircuitLines.of(sheet, day, day.plan().circuit(), day.plan().path()).forEach(line -> page.line(line.oneLine()));
        items(day);
        if (withSteps) {
            page.gap().line(wording.text("page.steps"));
            new StepLines(day.timeline(), wording).lines().forEach(line -> page.indented(line, "  "));
        }
    }

    /** That a session is over or has not begun in the week; empty where it is done. */
    private Optional<Closed> closed(Sheet.Day day) {
        Prescription today = sheet.picked();
        SessionWeeks weeks = SessionWeeks.of(program);
        int from = weeks.from(day.plan());
        if (!today.afterwards() && today.week() < from) {
            return Optional.of(new Closed("show.sessions-begin", from));
        }
        return weeks.endOfAll(day.plan())
                .filter(last -> today.week() > last && day.timeline().isEmpty())
                .map(last -> new Closed("show.sessions-over", last));
    }

    /**
     * Why a session is not done.
     *
     * @param key the words
     * @param week the week in which it begins or ended
     */
    private record Closed(String key, int week) {}

    private void changes() {
        List<SafeText> weeks = new WeekMinutes(sheet).lines();
        if (!weeks.isEmpty()) {
            page.gap().line(wording.text("handout.weeks.heading"));
            weeks.forEach(line -> page.indented(line.oneLine(), "  "));
        }
        PhaseLines.of(wording, program.levels()).forEach(line -> page.line(line.oneLine()));
        tables.tables().forEach(this::rows);
        CareLines.table(sheet).ifPresent(this::rows);
        NoteTable.of(sheet).ifPresent(this::rows);
    }

    private void rows(HandoutPart.Table table) {
        page.gap().line(table.caption().oneLine());
        for (TableRows rows : table.rows()) {
            page.indented(rows.head().oneLine(), "  ");
            rows.rows().forEach(cells -> page.indented(wording.text("page.line", cells.get(0), cells.get(1)), "    "));
        }
    }

    /** Exercises and steps of care in the order in which they first come. */
    private void items(Sheet.Day day) {
        Timeline timeline = day.timeline();
        if (timeline.isEmpty()) {
            page.line(wording.text("page.nothing"));
        }
        Set<Integer> told = new HashSet<>();
        Optional<SafeText> block = Optional.empty();
        for (Step step : timeline.steps()) {
            if (step.item().isPresent() && told.add(step.item().get())) {
                TimelineItem item = timeline.items().get(step.item().get());
                heading(day, item.block(), item.place().parent(), block);
                block = item.block();
                item(day, item);
            }
            if (step.kind() == StepKind.CARE && step.round() == 1) {
                Optional<Part> part = new TermLines(sheet).caring(day, step);
                Optional<ProgramPath> around = part.flatMap(care -> care.place().parent());
                Optional<SafeText> in = around.flatMap(place -> CircuitLines.block(day.plan(), place))
                        .map(Block::name);
                heading(day, in, around, block);
                block = in;
                care(part, step);
            }
        }
    }

    private void heading(
            Sheet.Day day, Optional<SafeText> block, Optional<ProgramPath> around, Optional<SafeText> before) {
        if (block.isEmpty() && before.isPresent()) {
            page.gap();
        }
        if (block.isPresent() && !block.equals(before)) {
            page.line(Sheet.capital(block.get()).oneLine());
            around.ifPresent(place -> {
                new TermLines(sheet).ofBlock(place).forEach(line -> page.indented(line, "  "));
                new TermLines(sheet).note(day, place).ifPresent(note -> page.indented(note, "  "));
                CircuitLines.block(day.plan(), place).map(Block::circuit).stream()
                        .flatMap(circuit -> CircuitLines.of(sheet, day, circuit, place).stream())
                        .forEach(line -> page.indented(line.oneLine(), "  "));
            });
        }
    }

    private void item(Sheet.Day day, TimelineItem item) {
        page.indented(
                wording.text("page.item", item.index() + 1, item.exercise().name(), dose(day, item)), "  ");
        new TermLines(sheet).ofItem(item.place()).forEach(line -> page.indented(line, "     "));
        new TermLines(sheet).ownNote(day, item).ifPresent(note -> page.indented(note, "     "));
    }

    private void care(Optional<Part> part, Step step) {
        String name = wording.text("care.name." + step.label().orElseThrow());
        String said = step.length().isZero() ? name : wording.text("page.line", name, sheet.span(step.length()));
        boolean optional = part.filter(care -> care.terms().optional()).isPresent();
        page.indented(optional ? wording.text("page.optional", said) : said, "  ");
        step.asked().note().ifPresent(note -> page.indented(note.oneLine(), "     "));
    }

    private String dose(Sheet.Day day, TimelineItem item) {
        String dose = item.choices().stream()
                .map(choice -> DoseWords.of(wording, choice, item.exercise().kind()))
                .reduce((one, other) -> wording.text("show.or", one, other))
                .orElseThrow();
        boolean written = around(day, item).restBetweenExercises().isPresent();
        Optional<Doses.Rest> rest = Doses.rest(item).filter(one -> one.betweenSets() || !written);
        if (rest.isPresent()) {
            dose = rest.get().after(sheet, item, dose);
        }
        return new TermLines(sheet).isOptional(item.place()) ? wording.text("page.optional", dose) : dose;
    }

    /** How the block of an exercise is gone through, or where it stands in none, its session. */
    private static Circuit around(Sheet.Day day, TimelineItem item) {
        return item.place()
                .parent()
                .flatMap(place -> CircuitLines.block(day.plan(), place))
                .map(Block::circuit)
                .orElse(day.plan().circuit());
    }

    static long minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }
}
