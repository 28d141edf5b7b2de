package dev.uncramp.core.handout;

import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changes from week to week or from level to level, and what comes next.
 *
 * @param sheet what the handout is made from
 * @param weeks the doses by week
 */
record WeekSection(Sheet sheet, WeekTable weeks) {

    /** Empty where the program says neither how often nor what comes next. */
    Optional<HandoutSection> section() {
        Optional<HandoutPart.Table> byWeek = weeks.table("handout.weeks.caption", "handout.column.weeks");
        List<HandoutPart> parts =
                new ArrayList<>(Often.of(sheet, sheet.program().schedule()));
        byWeek.ifPresent(parts::add);
        WeekTable.byLevel(sheet)
                .table("handout.levels.caption", "handout.column.level")
                .ifPresent(parts::add);
        sheet.program().progress().ifPresent(progress -> parts.addAll(progress(progress)));
        String heading = byWeek.isPresent() ? "handout.weeks.heading" : "handout.next.heading";
        return parts.isEmpty() ? Optional.empty() : Optional.of(new HandoutSection(sheet.say(heading), false, parts));
    }

    private List<HandoutPart> progress(Progression progress) {
        List<HandoutPart> parts = new ArrayList<>();
        if (!progress.up().isEmpty()) {
            parts.add(new HandoutPart.Points(Optional.of(sheet.say("handout.next.up")), criteria(progress.up())));
        }
        progress.to().ifPresent(next -> parts.add(sheet.fact("handout.next.to", next.value())));
        if (!progress.down().isEmpty()) {
            parts.add(new HandoutPart.Points(Optional.of(sheet.say("handout.next.down")), criteria(progress.down())));
        }
        parts.addAll(sheet.factIf("handout.next.repeat", progress.repeatWeekIf()));
        progress.percentAWeek().ifPresent(percent -> parts.add(sheet.paragraph("handout.next.percent", percent)));
        return parts;
    }

    private List<SafeText> criteria(List<Criterion> criteria) {
        return criteria.stream().map(this::criterion).toList();
    }

    private SafeText criterion(Criterion criterion) {
        return criterion.match(new Criterion.Cases<>() {
            @Override
            public SafeText days(Criterion.Days days) {
                return days.painAtMost()
                        .map(pain -> sheet.sayMany("handout.next.days-pain", days.days(), pain.value()))
                        .orElseGet(() -> sheet.sayMany("handout.next.days", days.days()));
            }

            @Override
            public SafeText painAtMost(Criterion.PainAtMost painAtMost) {
                return sheet.say("handout.next.pain", painAtMost.score().value());
            }

            @Override
            public SafeText allDone(Criterion.AllDone allDone) {
                return sheet.say("handout.next.all-done");
            }

            @Override
            public SafeText noWorseNextMorning(Criterion.NoWorseNextMorning noWorse) {
                return sheet.say("handout.next.morning");
            }

            @Override
            public SafeText inWords(Criterion.InWords inWords) {
                return inWords.what();
            }
        });
    }
}
