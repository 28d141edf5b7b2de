package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.PainTable;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.ExpectWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much pain is fine while moving, with the program's own numbers, and when to stop.
 *
 * @param sheet what the handout is made from
 * @param pain how much is fine, and in which sessions and weeks
 */
record PainSection(Sheet sheet, FinePain pain) {

    /** One where all sessions and weeks are alike, else one for those that are; when to stop for the day stands in the last. */
    static List<HandoutSection> all(Sheet sheet) {
        List<FinePain> pains = FinePain.all(sheet);
        return pains.stream()
                .map(pain -> new PainSection(sheet, pain)
                        .section(
                                pains.size() == 1
                                        ? sheet.say("handout.pain")
                                        : sheet.say("page.line", sheet.say("handout.pain"), pain.whose(pains)),
                                pain.equals(pains.get(pains.size() - 1))))
                .toList();
    }

    private HandoutSection section(SafeText heading, boolean isLast) {
        Optional<PainRule> rule = pain.rule();
        Optional<PainLimit> ordered = pain.rules().ordered();
        List<HandoutPart> parts = new ArrayList<>();
        if (ordered.isPresent()) {
            parts.addAll(sheet.factIf("handout.pain.target", rule.flatMap(PainRule::target)));
            parts.addAll(sheet.factIf("handout.pain.ordered-by", rule.flatMap(PainRule::orderedBy)));
            parts.add(
                    sheet.paragraph("handout.pain.ordered-limit", ordered.get().value()));
            parts.add(sheet.paragraph("handout.pain.other", pain.rules().limit().value()));
        } else {
            parts.add(sheet.paragraph("handout.pain.limit", pain.rules().limit().value()));
            parts.addAll(sheet.factIf("handout.pain.ordered-by", rule.flatMap(PainRule::allowedBy)));
        }
        parts.addAll(sheet.factIf("handout.pain.expect", rule.flatMap(own -> ExpectWords.of(sheet.wording(), own))));
        parts.addAll(sheet.factIf("handout.pain.direction", rule.flatMap(PainRule::direction)));
        parts.add(new HandoutPart.Table(
                sheet.say(ordered.isPresent() ? "handout.pain.caption-other" : "handout.pain.caption"),
                List.of(
                        sheet.say("handout.column.light"),
                        sheet.say("handout.column.pain"),
                        sheet.say("handout.column.do")),
                PainRange.of(this::band).stream().map(this::row).toList()));
        parts.add(new HandoutPart.Points(Optional.empty(), rules(rule)));
        if (isLast) {
            parts.add(new HandoutPart.Alarm(sheet.say("handout.pain.stop"), stop(sheet.ordersAnAche())));
        }
        return new HandoutSection(heading, false, parts);
    }

    private List<HandoutPart> stop(boolean ordered) {
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(new HandoutPart.Points(
                Optional.of(sheet.say("handout.pain.kinds")),
                Stream.of(PainKind.values())
                        .map(kind -> sheet.say("kind." + kind.key()))
                        .toList()));
        if (ordered) {
            parts.add(sheet.paragraph("handout.pain.ordered-kind"));
        }
        parts.add(sheet.paragraph("help.today.do"));
        parts.add(sheet.paragraph("handout.pain.ill"));
        return parts;
    }

    /** An ache that was ordered has its own limit, so the bands are those of any other pain. */
    private PainBand band(PainScore score) {
        return PainTable.band(
                pain.rules().limit(), sheet.program().grade(), Optional.empty(), Optional.of(score), false);
    }

    private TableRows row(PainRange<PainBand> range) {
        String key = "handout.light." + range.meaning().name().toLowerCase(Locale.ROOT);
        return TableRows.of(sheet.say(key), range.said(sheet), sheet.say(key + ".do"));
    }

    private List<SafeText> rules(Optional<PainRule> rule) {
        List<SafeText> rules = new ArrayList<>();
        rules.add(sheet.say("handout.pain.rise", PainTable.RED_RISE));
        rules.add(sheet.say("handout.pain.reds", Limits.REDS_THAT_END));
        rule.flatMap(PainRule::settle).map(this::settle).ifPresent(rules::add);
        rule.filter(PainRule::noRiseInAWeek).ifPresent(own -> rules.add(sheet.say("handout.pain.week")));
        return rules;
    }

    /** What to do where it did not settle; a sentence of the author's own stands as it is. */
    private SafeText less(Optional<Less> less) {
        return less.flatMap(Less::told)
                .map(told -> sheet.say("handout.pain.if-not-told", told))
                .orElseGet(() -> sheet.say(
                        "handout.pain.if-not",
                        sheet.say(less.flatMap(Less::step)
                                .map(step -> "handout.pain.less." + step.name().toLowerCase(Locale.ROOT))
                                .orElse("handout.pain.less"))));
    }

    private SafeText settle(Settle settle) {
        SafeText less = less(sheet.program().progress().flatMap(Progression::less));
        return settle.match(new Settle.Cases<>() {
            @Override
            public SafeText nextMorning(Settle.NextMorning next) {
                return sheet.say("handout.pain.settle", less);
            }

            @Override
            public SafeText nextSession(Settle.NextSession next) {
                return sheet.say("handout.pain.settle-session", less);
            }

            @Override
            public SafeText within(Settle.Within within) {
                return sheet.say("handout.pain.settle-within", less, sheet.span(within.time()));
            }
        });
    }
}
