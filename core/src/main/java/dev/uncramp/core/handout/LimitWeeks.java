package dev.uncramp.core.handout;

import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.WeekWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weeks of a session in which one pain limit counts. Each week is looked at as the runner would lead it, so what is
 * told is what counts, a week without a row too.
 *
 * @param when the weeks; empty where the limit is always the same
 * @param rules what counts then
 */
record LimitWeeks(Optional<SafeText> when, SessionRules rules) {

    /** In the order of the weeks; what has the same limit is told once. */
    static List<LimitWeeks> of(Sheet sheet, Sheet.Day day) {
        Program program = sheet.program();
        Prescription day1 = day.timeline().prescription();
        List<RowKey> keys = keys(program.painOf(day.plan()));
        if (keys.isEmpty()) {
            return List.of(new LimitWeeks(Optional.empty(), SessionRules.of(program, day1)));
        }
        Map<SessionRules, SafeText> told = new LinkedHashMap<>();
        Optional<Integer> end = SessionWeeks.of(program).end(day.plan());
        int last = end.orElseGet(() -> lastNamed(keys) + 1);
        int from = program.firstWeek();
        while (from <= last) {
            SessionRules rules = SessionRules.of(program, day1.inWeek(from));
            int to = from;
            while (to < last && SessionRules.of(program, day1.inWeek(to + 1)).equals(rules)) {
                to++;
            }
            RowKey.Weeks weeks = to == last && end.isEmpty() ? RowKey.weekOn(from) : RowKey.weeks(from, to);
            told.merge(
                    rules,
                    WeekWords.of(sheet.wording(), weeks),
                    (before, next) -> sheet.say("handout.weeks-too", before, next));
            from = to + 1;
        }
        if (program.goesOnAfterwards() || keys.contains(new RowKey.Afterwards())) {
            SessionRules rules = SessionRules.of(program, day1.inWeek(last).inMaintenance());
            told.merge(
                    rules,
                    sheet.say("handout.afterwards"),
                    (before, next) -> sheet.say("handout.and-afterwards", before));
        }
        return told.size() == 1
                ? List.of(new LimitWeeks(
                        Optional.empty(), told.keySet().iterator().next()))
                : told.entrySet().stream()
                        .map(limit -> new LimitWeeks(Optional.of(limit.getValue()), limit.getKey()))
                        .toList();
    }

    private static int lastNamed(List<RowKey> keys) {
        return keys.stream()
                .flatMap(key -> key.inWeeks().stream())
                .mapToInt(weeks -> weeks.to().orElse(weeks.from()))
                .max()
                .orElse(1);
    }

    private static List<RowKey> keys(Optional<PainRule> rule) {
        return rule.flatMap(PainRule::limit)
                .map(limits -> limits.match(new PainLimits.Cases<List<RowKey>>() {
                    @Override
                    public List<RowKey> always(PainLimits.Always always) {
                        return List.of();
                    }

                    @Override
                    public List<RowKey> byRow(PainLimits.ByRow byRow) {
                        return byRow.rows().rows().stream().map(Rows.Row::key).toList();
                    }
                }))
                .orElse(List.of());
    }
}
