package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.AvoidWords;
import dev.uncramp.core.wording.CallWords;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.ExpectWords;
import dev.uncramp.core.wording.ReviewWords;
import dev.uncramp.core.wording.ScheduleWords;
import dev.uncramp.core.wording.SignWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The head of what show prints: who wrote it, for whom, how much pain is fine, and which day is shown. */
final class ShowHead {
    /** From here on a time is told in minutes. */
    private static final Duration LONG = Duration.ofSeconds(90);

    private final Sheet sheet;
    private final Program program;
    private final Wording wording;
    private final DoseTables tables;
    private final Page page;

    ShowHead(Sheet sheet, DoseTables tables, Page page) {
        this.sheet = sheet;
        this.tables = tables;
        this.program = sheet.program();
        this.wording = sheet.wording();
        this.page = page;
    }

    void write() {
        ProgramHead head = program.head();
        page.line(program.title().value()).line(ReviewWords.of(wording, head)).gap();
        page.labelled("page.version", text(head.version()))
                .labelled("page.author", text(head.author()))
                .labelled("page.goal", text(head.goal()))
                .labelled("page.for", text(head.forWhom()))
                .labelled("page.gate", text(head.gate()));
        AvoidWords.lines(wording, program).forEach(line -> page.labelled("page.avoid", line));
        page.labelled("handout.note", text(note()));
        boolean single = sheet.days().size() == 1;
        if (single) {
            often(sheet.days().get(0));
        }
        if (FinePain.isSame(sheet)) {
            pain(FinePain.moving(sheet).get(0));
        }
        page.labelled("page.need", Needs.said(sheet, tables).value());
        if (single) {
            takes(sheet.days().get(0));
        }
        Prescription today = sheet.picked();
        boolean byWeek = !program.rowKeys().isEmpty() || !program.noteKeys().isEmpty();
        if (byWeek || today.week() != program.firstWeek() || today.afterwards()) {
            page.labelled("page.week", week(today));
        }
        today.session().ifPresent(name -> page.labelled("page.session", single ? name : ""));
        new LevelLine(sheet).said().ifPresent(level -> page.labelled("page.level", level));
        program.progress()
                .ifPresent(progress -> ProgressLines.of(wording, progress).forEach(page::line));
        page.labelled("page.care", care());
        head.contact().ifPresent(contact -> page.labelled("page.contact", contact(contact)));
        calls();
        page.labelled("page.known", head.known().stream().map(Known::word).collect(Collectors.joining(", ")));
        page.labelled("page.source", text(head.source()));
    }

    /** What is noted of the whole program on the day that is shown. */
    private Optional<SafeText> note() {
        return sheet.days().get(0).timeline().noteOf(program.head().note(), ProgramPath.root());
    }

    /** The week that is shown, with a word where the program is over by then. */
    private String week(Prescription today) {
        if (today.afterwards()) {
            return today.week() > program.firstWeek()
                    ? wording.text("show.week-afterwards", today.week())
                    : wording.text("page.afterwards");
        }
        return program.lastOfAll()
                .filter(last -> today.week() > last)
                .map(last -> wording.text("show.week-over", today.week(), last))
                .orElseGet(() -> String.valueOf(today.week()));
    }

    void often(Sheet.Day day) {
        page.labelled("page.often-now", thisWeek(day));
        page.labelled("page.often", Often.words(sheet, day));
    }

    /** How often in the week that is shown, where that is not how often in each; else nothing. */
    private String thisWeek(Sheet.Day day) {
        Prescription today = day.timeline().prescription();
        boolean over = SessionWeeks.of(program)
                .end(day.plan())
                .filter(last -> today.week() > last)
                .isPresent();
        boolean differs = !Schedules.of(program, day.plan()).byWeek().isEmpty() || over || today.afterwards();
        return differs ? ScheduleWords.inWeek(wording, program, day.plan(), today.week(), today.afterwards()) : "";
    }

    void takes(Sheet.Day day) {
        if (day.timeline().isEmpty()) {
            return;
        }
        page.labelled(
                "page.takes",
                wording.plural("page.about", ShowText.minutes(day.timeline().total())));
        Duration moving = day.timeline().steps().stream()
                .filter(step -> step.kind() == StepKind.POSITION)
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
        if (!moving.isZero()) {
            String said = moving.compareTo(LONG) < 0
                    ? sheet.span(moving)
                    : wording.plural("page.about", ShowText.minutes(moving));
            page.line(wording.text("show.positions", said));
        }
    }

    /** How much pain is fine in a session. */
    void pain(Sheet.Day day) {
        FinePain pain = FinePain.today(sheet, day);
        Optional<PainRule> rule = pain.rule();
        page.labelled("page.pain", pain(rule, pain.rules()));
        List<FinePain> weeks = FinePain.inWeeks(sheet, day);
        if (weeks.size() > 1) {
            weeks.forEach(one -> page.line(wording.text(
                    "page.pain-weeks",
                    one.when().orElseThrow(),
                    one.rules().whileMoving().value())));
        }
        page.labelled("handout.pain.expect", text(rule.flatMap(own -> ExpectWords.of(wording, own))));
        page.labelled("handout.pain.direction", text(rule.flatMap(PainRule::direction)));
    }

    private String pain(Optional<PainRule> rule, SessionRules rules) {
        Optional<PainRule> target = rule.filter(written -> written.target().isPresent());
        if (target.isPresent()) {
            return settling(
                    rule,
                    "page.pain-target-settle",
                    wording.text(
                            "page.pain-target",
                            text(target.get().target()),
                            text(target.get().orderedBy()),
                            rules.whileMoving().value(),
                            rules.limit().value()));
        }
        int most = rules.limit().value();
        String limit = rule.flatMap(PainRule::allowedBy)
                .map(who -> wording.text("page.pain-limit-ordered", most, who))
                .orElseGet(() -> wording.text("page.pain-limit", most));
        String week = rule.filter(PainRule::noRiseInAWeek).isPresent() ? wording.text("page.pain-week", limit) : limit;
        return settling(rule, "page.pain-settle", week);
    }

    /** How soon pain settles, behind how much is fine. */
    private String settling(Optional<PainRule> rule, String key, String fine) {
        return rule.flatMap(PainRule::settle)
                .map(settle -> settle.match(new Settle.Cases<String>() {
                    @Override
                    public String nextMorning(Settle.NextMorning next) {
                        return wording.text(key, fine);
                    }

                    @Override
                    public String nextSession(Settle.NextSession next) {
                        return wording.text(key + "-session", fine);
                    }

                    @Override
                    public String within(Settle.Within within) {
                        return wording.text(key + "-within", fine, span(within.time()));
                    }
                }))
                .orElse(fine);
    }

    private String span(Duration time) {
        return time.toMinutesPart() == 0
                ? wording.plural("unit.hours", time.toHours())
                : wording.plural("span.minutes", time.toMinutes());
    }

    private String care() {
        return program.care().stream()
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

    /** The signs of its own; whom to call is told where it is not the one to ask. */
    private void calls() {
        page.labelled(
                "page.call-emergency",
                signs(OwnSigns.of(program).stream()
                        .filter(sign -> sign.tier() == Tier.NOW)
                        .toList()));
        CallWords.others(program).forEach((whom, signs) -> {
            if (whom.equals(program.head().contact())) {
                page.labelled("page.call-when", signs(signs));
            } else {
                page.line(wording.text("page.call-one", CallWords.stop(wording, whom), signs(signs)));
            }
        });
    }

    private String signs(List<OwnSign> signs) {
        return signs.stream().map(sign -> SignWords.withNumber(wording, sign)).collect(Collectors.joining("; "));
    }

    private static String text(Optional<SafeText> text) {
        return text.map(SafeText::oneLine).orElse("");
    }
}
