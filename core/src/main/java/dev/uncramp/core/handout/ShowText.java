package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.ScheduleWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** A program's day in words, with minutes. */
public final class ShowText {
    private final Program program;
    private final Timeline timeline;
    private final Wording wording;
    private final Page page;

    private ShowText(Program program, Timeline timeline, Wording wording) {
        this.program = program;
        this.timeline = timeline;
        this.wording = wording;
        this.page = new Page(wording);
    }

    /**
     * Writes a program's day.
     *
     * @param program the program as written
     * @param timeline its day
     * @param withSteps whether each step is listed with its start and its seconds
     * @param wording the words
     * @return lines of text, the last one ended too
     */
    public static String of(Program program, Timeline timeline, boolean withSteps, Wording wording) {
        return new ShowText(program, timeline, wording).write(withSteps);
    }

    private String write(boolean withSteps) {
        head();
        items();
        if (withSteps) {
            page.gap().line(wording.text("page.steps"));
            new StepLines(timeline, wording).lines().forEach(line -> page.indented(line, "  "));
        }
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
        page.labelled("page.goal", text(head.goal()))
                .labelled("page.for", text(head.forWhom()))
                .labelled("page.gate", text(head.gate()))
                .labelled("page.avoid", text(head.avoid()));
        Prescription today = timeline.prescription();
        Optional<SessionPlan> session = program.session(today.session());
        Optional<Schedule> schedule =
                session.flatMap(plan -> plan.terms().schedule()).or(program::schedule);
        page.labelled(
                        "page.often",
                        schedule.map(written -> ScheduleWords.of(wording, written))
                                .orElse(""))
                .labelled("page.pain", pain())
                .labelled("page.need", needs())
                .labelled("page.takes", wording.plural("page.about", minutes(timeline.total())));
        if (!program.rowKeys().isEmpty()) {
            page.labelled(
                    "page.week", today.afterwards() ? wording.text("page.afterwards") : String.valueOf(today.week()));
        }
        session.flatMap(SessionPlan::name).ifPresent(name -> page.labelled("page.session", name.value()));
        page.labelled("page.care", care());
        head.contact().ifPresent(contact -> page.labelled("page.contact", contact(contact)));
        page.labelled("page.source", text(head.source()));
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
            return wording.text(
                    "page.pain-target",
                    text(target.get().target()),
                    text(target.get().orderedBy()));
        }
        String limit =
                wording.text("page.pain-limit", SessionRules.limitOf(program).value());
        return rule.flatMap(PainRule::settle)
                .map(settle -> settle.within()
                        .map(within -> wording.text("page.pain-settle-within", limit, span(within)))
                        .orElseGet(() -> wording.text("page.pain-settle", limit)))
                .orElse(limit);
    }

    private String span(Duration time) {
        return time.toMinutesPart() == 0
                ? wording.plural("unit.hours", time.toHours())
                : wording.plural("span.minutes", time.toMinutes());
    }

    private String needs() {
        return timeline.items().stream()
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

    private void items() {
        page.gap();
        if (timeline.items().isEmpty()) {
            page.line(wording.text("page.nothing"));
        }
        Optional<SafeText> block = Optional.empty();
        for (TimelineItem item : timeline.items()) {
            if (item.block().isPresent() && !item.block().equals(block)) {
                String name = item.block().get().value();
                page.line(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
            }
            if (item.block().isEmpty() && block.isPresent()) {
                page.gap();
            }
            block = item.block();
            page.indented(
                    wording.text("page.item", item.index() + 1, item.exercise().name(), dose(item)), "  ");
            item.note().ifPresent(note -> page.indented(note.oneLine(), "     "));
        }
    }

    private String dose(TimelineItem item) {
        String dose = DoseWords.of(wording, item.dose(), item.exercise().kind());
        if (item.dose().parts().rest().isEmpty()) {
            Optional<Duration> assumed = item.steps().stream()
                    .filter(step -> step.kind() == StepKind.REST)
                    .flatMap(step -> step.planned().stream())
                    .findFirst();
            dose = assumed.isPresent()
                    ? wording.text(
                            "page.assumed-rest",
                            dose,
                            wording.plural("span.seconds", assumed.get().toSeconds()))
                    : dose;
        }
        return item.optional() ? wording.text("page.optional", dose) : dose;
    }

    private static long minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }

    private static String text(Optional<SafeText> text) {
        return text.map(SafeText::oneLine).orElse("");
    }
}
