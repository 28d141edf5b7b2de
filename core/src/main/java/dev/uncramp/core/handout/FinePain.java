package dev.uncramp.core.handout;

import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much pain is fine in some sessions, always or in some weeks.
 *
 * @param sessions the sessions
 * @param when the weeks in which it is; empty where it is always the same
 * @param rule what is written of it
 * @param rules what it comes to
 */
record FinePain(List<SessionPlan> sessions, Optional<SafeText> when, Optional<PainRule> rule, SessionRules rules) {

    /** Once for all sessions that have the same, and once for all weeks that have it; none for one of care alone. */
    static List<FinePain> all(Sheet sheet) {
        List<FinePain> pains = new ArrayList<>();
        for (Sheet.Day day : moving(sheet)) {
            for (FinePain pain : inWeeks(sheet, day)) {
                Optional<FinePain> same = pains.stream().filter(pain::isLike).findFirst();
                same.ifPresent(other -> pains.set(pains.indexOf(other), other.with(day.plan())));
                if (same.isEmpty()) {
                    pains.add(pain);
                }
            }
        }
        return List.copyOf(pains);
    }

    /** The sessions in which something moves. */
    static List<Sheet.Day> moving(Sheet sheet) {
        return sheet.days().stream().filter(day -> !day.plan().isCareOnly()).toList();
    }

    /** Whether all sessions have the same. */
    static boolean isSame(Sheet sheet) {
        return all(sheet).stream().map(FinePain::sessions).distinct().count() == 1;
    }

    /** What is fine in one session, in the order of its weeks. */
    static List<FinePain> inWeeks(Sheet sheet, Sheet.Day day) {
        return LimitWeeks.of(sheet, day).stream()
                .map(weeks -> new FinePain(
                        List.of(day.plan()), weeks.when(), sheet.program().painOf(day.plan()), weeks.rules()))
                .toList();
    }

    /** What is fine on the day of a session that is printed. */
    static FinePain today(Sheet sheet, Sheet.Day day) {
        Prescription today = day.timeline().prescription();
        return new FinePain(
                List.of(day.plan()),
                Optional.empty(),
                sheet.program().painOf(day.plan()),
                SessionRules.of(sheet.program(), today));
    }

    /** For which sessions and weeks it is, as far as others of them have another; empty where it is for all. */
    String whose(List<FinePain> among) {
        boolean apart = among.stream().anyMatch(other -> !other.sessions.equals(sessions));
        return Stream.concat(
                        apart ? Stream.of(Sheet.names(sessions)) : Stream.empty(), when.map(SafeText::oneLine).stream())
                .collect(Collectors.joining(", "));
    }

    private boolean isLike(FinePain other) {
        return when.equals(other.when) && rule.equals(other.rule) && rules.equals(other.rules);
    }

    private FinePain with(SessionPlan session) {
        return new FinePain(Stream.concat(sessions.stream(), Stream.of(session)).toList(), when, rule, rules);
    }
}
