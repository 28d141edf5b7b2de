package dev.uncramp.core.handout;

import dev.uncramp.core.program.Progression;
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
        PhaseLines.of(sheet.wording(), sheet.program().levels()).stream()
                .map(HandoutPart.Paragraph::new)
                .forEach(parts::add);
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
            parts.add(new HandoutPart.Points(
                    Optional.of(sheet.say(progress.to().isPresent() ? "handout.next.up" : "handout.next.more")),
                    Criteria.of(sheet, progress.up())));
        }
        progress.to().ifPresent(next -> parts.add(sheet.fact("handout.next.to", next.value())));
        if (!progress.down().isEmpty()) {
            parts.add(new HandoutPart.Points(
                    Optional.of(sheet.say("handout.next.down")), Criteria.of(sheet, progress.down())));
        }
        parts.addAll(sheet.factIf("handout.next.repeat", progress.repeatWeekIf()));
        progress.percentAWeek().ifPresent(percent -> parts.add(sheet.paragraph("handout.next.percent", percent)));
        return parts;
    }
}
