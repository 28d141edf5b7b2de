package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.ScheduleWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
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
    private final Page page;

    private ShowText(Sheet sheet) {
        this.sheet = sheet;
        this.program = sheet.program();
        this.wording = sheet.wording();
        this.page = new Page(wording);
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
        head();
        sheet.days().forEach(day -> session(day, withSteps));
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

    private void head() {
        ProgramHead head = program.head();
        page.line(program.title().value()).line(reviewed(head.reviewed())).gap();
        page.labelled("page.version", text(head.version()))
                .labelled("page.author", text(head.author()))
                .labelled("page.goal", text(head.goal()))
                .labelled("page.for", text(head.forWhom()))
                .labelled("page.gate", text(head.gate()))
                .labelled("page.avoid", text(head.avoid()));
        boolean single = sheet.days().size() == 1;
        if (single) {
            often(sheet.days().get(0));
        }
        page.labelled("page.pain", pain())
                .labelled("handout.pain.expect", text(program.pain().flatMap(PainRule::expect)))
                .labelled("handout.pain.direction", text(program.pain().flatMap(PainRule::direction)))
                .labelled("page.need", needs());
        if (single) {
            takes(sheet.days().get(0));
        }
        Prescription today = sheet.picked();
        if (!program.rowKeys().isEmpty()) {
            page.labelled(
                    "page.week", today.afterwards() ? wording.text("page.afterwards") : String.valueOf(today.week()));
        }
        today.session().ifPresent(name -> page.labelled("page.session", single ? name : ""));
        page.labelled("page.level", today.level().orElse(""));
        program.progress()
                .ifPresent(progress -> ProgressLines.of(wording, progress).forEach(page::line));
        page.labelled("page.care", care());
        head.contact().ifPresent(contact -> page.labelled("page.contact", contact(contact)));
        page.labelled("page.source", text(head.source()));
    }

    private void often(Sheet.Day day) {
        page.labelled(
                "page.often",
                Often.schedule(sheet, day)
                        .map(written -> ScheduleWords.of(wording, written))
                        .orElse(""));
    }

    private void takes(Sheet.Day day) {
        if (day.timeline().steps().isEmpty()) {
            return;
        }
        page.labelled(
                "page.takes",
                wording.plural("page.about", minutes(day.timeline().total())));
    }

    private void session(Sheet.Day day, boolean withSteps) {
        page.gap();
        if (sheet.days().size() > 1) {
            day.plan().name().ifPresent(name -> page.labelled("page.session", name.oneLine()));
            often(day);
            takes(day);
            page.gap();
        }
        day.plan().terms().time().ifPresent(time -> page.line(wording.text("show.is-to-take", sheet.range(time))));
        new TermLines(sheet).ofSession(day.plan()).forEach(page::line);
        items(day);
        if (withSteps) {
            page.gap().line(wording.text("page.steps"));
            new StepLines(day.timeline(), wording).lines().forEach(line -> page.indented(line, "  "));
        }
    }

    private void changes() {
        List<SafeText> weeks = WeekMinutes.of(sheet).lines();
        if (!weeks.isEmpty()) {
            page.gap().line(wording.text("handout.weeks.heading"));
            weeks.forEach(line -> page.indented(line.oneLine(), "  "));
        }
        PhaseLines.of(wording, program.levels()).forEach(line -> page.line(line.oneLine()));
        WeekTable.byWeek(sheet)
                .table("handout.weeks.caption", "handout.column.weeks")
                .ifPresent(this::rows);
        WeekTable.byLevel(sheet)
                .table("handout.levels.caption", "handout.column.level")
                .ifPresent(this::rows);
    }

    private void rows(HandoutPart.Table table) {
        page.gap().line(table.caption().oneLine());
        for (TableRows rows : table.rows()) {
            page.indented(rows.head().oneLine(), "  ");
            rows.rows().forEach(cells -> page.indented(wording.text("page.line", cells.get(0), cells.get(1)), "    "));
        }
    }

    private String reviewed(Optional<Reviewed> reviewed) {
        Optional<SafeText> by = reviewed.flatMap(Reviewed::by);
        if (by.isEmpty()) {
            return wording.text("page.not-reviewed");
        }
        return reviewed.flatMap(Reviewed::date)
                .map(date -> wording.text("page.reviewed-on", by.get(), date))
                .orElseGet(() -> wording.text("page.reviewed", by.get()));
    }

    private String pain() {
        Optional<PainRule> rule = program.pain();
        Optional<PainRule> target = rule.filter(written -> written.target().isPresent());
        if (target.isPresent()) {
            SessionRules rules = SessionRules.of(program);
            return wording.text(
                    "page.pain-target",
                    text(target.get().target()),
                    text(target.get().orderedBy()),
                    rules.whileMoving().value(),
                    rules.limit().value());
        }
        String limit =
                wording.text("page.pain-limit", SessionRules.limitOf(program).value());
        String week = rule.filter(PainRule::noRiseInAWeek).isPresent() ? wording.text("page.pain-week", limit) : limit;
        return rule.flatMap(PainRule::settle)
                .map(settle -> settle.within()
                        .map(within -> wording.text("page.pain-settle-within", week, span(within)))
                        .orElseGet(() -> wording.text("page.pain-settle", week)))
                .orElse(week);
    }

    private String span(Duration time) {
        return time.toMinutesPart() == 0
                ? wording.plural("unit.hours", time.toHours())
                : wording.plural("span.minutes", time.toMinutes());
    }

    private String needs() {
        return sheet.days().stream()
                .flatMap(day -> day.timeline().items().stream())
                .flatMap(item -> item.exercise().equipment().stream())
                .distinct()
                .map(Equipment::word)
                .collect(Collectors.joining(", "));
    }

    private String care() {
        return program.care().stream()
                .filter(CareCard::isWritten)
                .map(card -> CareWords.title(wording, card).value())
                .collect(Collectors.joining(", "));
    }

    private String contact(Contact contact) {
        if (contact.name().isPresent() && contact.phone().isPresent()) {
            return wording.text(
                    "page.contact-both", contact.name().get(), contact.phone().get());
        }
        return text(contact.name().or(contact::phone));
    }

    /** Exercises and steps of care in the order in which they first come. */
    private void items(Sheet.Day day) {
        Timeline timeline = day.timeline();
        if (timeline.items().isEmpty()) {
            page.line(wording.text("page.nothing"));
        }
        Set<Integer> told = new HashSet<>();
        Optional<SafeText> block = Optional.empty();
        for (Step step : timeline.steps()) {
            if (step.item().isPresent() && told.add(step.item().get())) {
                TimelineItem item = timeline.items().get(step.item().get());
                heading(day, item, block);
                block = item.block();
                item(day, item);
            }
            if (step.kind() == StepKind.CARE && step.round() == 1) {
                care(step);
            }
        }
    }

    private void heading(Sheet.Day day, TimelineItem item, Optional<SafeText> before) {
        if (item.block().isEmpty() && before.isPresent()) {
            page.gap();
        }
        if (item.block().isPresent() && !item.block().equals(before)) {
            page.line(Sheet.capital(item.block().get()).oneLine());
            item.place().parent().ifPresent(place -> {
                new TermLines(sheet).ofBlock(place).forEach(line -> page.indented(line, "  "));
                CircuitLines.at(day, place).stream()
                        .flatMap(circuit -> CircuitLines.of(sheet, day, circuit, place).stream())
                        .forEach(line -> page.indented(line.oneLine(), "  "));
            });
        }
    }

    private void item(Sheet.Day day, TimelineItem item) {
        page.indented(
                wording.text("page.item", item.index() + 1, item.exercise().name(), dose(day, item)), "  ");
        new TermLines(sheet).ofItem(item.place()).forEach(line -> page.indented(line, "     "));
        item.note().ifPresent(note -> page.indented(note.oneLine(), "     "));
    }

    private void care(Step step) {
        String name = wording.text("care.name." + step.label().orElseThrow());
        page.indented(step.length().isZero() ? name : wording.text("page.line", name, sheet.span(step.length())), "  ");
        step.asked().note().ifPresent(note -> page.indented(note.oneLine(), "     "));
    }

    private String dose(Sheet.Day day, TimelineItem item) {
        String dose = DoseWords.of(wording, item.dose(), item.exercise().kind());
        boolean written = item.place().parent().flatMap(place -> CircuitLines.at(day, place)).stream()
                .anyMatch(circuit -> circuit.restBetweenExercises().isPresent());
        Optional<Doses.Rest> rest = Doses.rest(item).filter(one -> one.betweenSets() || !written);
        if (rest.isPresent()) {
            dose = wording.text(
                    rest.get().betweenSets() ? "page.assumed-rest" : "page.assumed-rest-after",
                    dose,
                    wording.plural("span.seconds", rest.get().time().toSeconds()));
        }
        return item.optional() ? wording.text("page.optional", dose) : dose;
    }

    static long minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }

    private static String text(Optional<SafeText> text) {
        return text.map(SafeText::oneLine).orElse("");
    }
}
