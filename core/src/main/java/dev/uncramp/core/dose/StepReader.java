package dev.uncramp.core.dose;

import dev.uncramp.core.dose.DoseToken.Kind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the step of a rise: how much, and when. */
final class StepReader {

    private static final int MOST_WEEKS = 20;

    private final DoseCursor cursor;
    private final ValueReader values;

    StepReader(DoseCursor cursor) {
        this.cursor = cursor;
        values = new ValueReader(cursor);
    }

    boolean ahead() {
        return cursor.seesWord("by") || paceAhead();
    }

    private boolean paceAhead() {
        return cursor.seesWord("weekly")
                || cursor.seesWord("after")
                || (cursor.seesWord("each") && cursor.peek(1).isWord("session"))
                || (cursor.seesWord("every") && cursor.peek(1).is(Kind.NUMBER));
    }

    /** Completes the rise of an amount in a unit with its step. */
    Optional<Rise> read(Unit risen, Optional<Rise> target, DoseVocabulary vocabulary) {
        DoseToken first = cursor.peek();
        Optional<Value> by = by();
        Optional<KnownUnit> unit = Optional.empty();
        if (by.isPresent()) {
            unit = stepUnit(risen, target.flatMap(Rise::sets).isPresent(), vocabulary);
        }
        return complete(first, target, by, unit);
    }

    /** Completes the rise of a load or a range with its step, in the same unit. */
    Optional<Rise> read(String risen, Set<String> units, Optional<Rise> target) {
        DoseToken first = cursor.peek();
        Optional<Value> by = by();
        if (by.isPresent()
                && cursor.sees(Kind.WORD)
                && units.contains(cursor.peek().text())) {
            DoseToken unit = cursor.next();
            if (!unit.text().equals(risen)) {
                throw otherUnit(unit, risen);
            }
        }
        return complete(first, target, by, Optional.empty());
    }

    private Optional<Value> by() {
        return cursor.takeWord("by") ? Optional.of(values.value("the size of a step")) : Optional.empty();
    }

    private Optional<Rise> complete(
            DoseToken first, Optional<Rise> target, Optional<Value> by, Optional<KnownUnit> unit) {
        if (by.isPresent() && by.get().planned().signum() == 0) {
            throw cursor.fault(first, "a step of 0 goes nowhere");
        }
        if (by.isPresent() && DayWords.ahead(cursor)) {
            DayWords.skip(cursor);
            throw cursor.fault(first, "`%s` goes by the day, and steps do not".formatted(cursor.since(first)))
                    .help("a step is taken `each session`, `weekly` or `every 2 weeks`, when `progress` allows; or"
                            + " write the amounts by week yourself, as in `week 2: 12`");
        }
        Optional<RisePace> pace = pace();
        if (by.isEmpty() && pace.isEmpty()) {
            return target;
        }
        if (by.isEmpty() && target.isEmpty()) {
            throw cursor.fault(first, "`%s` says when something rises, but nothing does".formatted(cursor.since(first)))
                    .help("write the goal or the step, as in `10 -> 20 weekly`; how often is `3 days/week`");
        }
        Optional<Increment> increment = Optional.of(new Increment(by, unit, pace));
        return Optional.of(new Rise(target.flatMap(Rise::sets), target.flatMap(Rise::value), increment));
    }

    /** The unit of a step where it differs from what rises; the same unit, or none, is not kept. */
    private Optional<KnownUnit> stepUnit(Unit risen, boolean sets, DoseVocabulary vocabulary) {
        Set<String> units = new LinkedHashSet<>(DoseLexicon.UNITS.keySet());
        units.addAll(LoadReader.MASSES.keySet());
        units.addAll(vocabulary.counts());
        if (!cursor.sees(Kind.WORD) || !units.contains(cursor.peek().text())) {
            return Optional.empty();
        }
        DoseToken token = cursor.next();
        if (sets) {
            throw Misread.at(token, "what rises are sets, so the step has no unit")
                    .help("leave the unit out");
        }
        Optional<KnownUnit> unit = Optional.ofNullable(DoseLexicon.UNITS.get(token.text()));
        if (unit.equals(Optional.of(risen)) || token.text().equals(risen.word())) {
            return Optional.empty();
        }
        if (unit.isEmpty() || !unit.get().isTime() || !risen.isTime()) {
            throw otherUnit(token, risen.word());
        }
        return unit;
    }

    private static Misread otherUnit(DoseToken unit, String risen) {
        return Misread.at(unit, "the step is in `%s`, but what rises is in `%s`".formatted(unit.text(), risen))
                .help("write the step in `%s`".formatted(risen));
    }

    /** What goes by the week alone has a form of its own. */
    private void notByTheWeekAlone() {
        boolean each = cursor.seesWord("each") || cursor.seesWord("every");
        if (each && cursor.peek(1).isWord("week")) {
            DoseToken first = cursor.next();
            cursor.next();
            throw cursor.fault(
                            first,
                            "`%s` behind an arrow could be each week, or when `progress` allows"
                                    .formatted(cursor.since(first)))
                    .help("write `8, 2 more each week up to 16` for each week, or `8 -> 16 by 2 weekly` for when"
                            + " `progress` allows");
        }
    }

    /** Reads when a step is taken, where that is said. */
    Optional<RisePace> pace() {
        notByTheWeekAlone();
        if (!paceAhead()) {
            return Optional.empty();
        }
        String word = cursor.next().text();
        return Optional.of(
                switch (word) {
                    case "weekly" -> RisePace.WEEKLY;
                    case "each" -> eachSession();
                    case "every" -> everyWeeks();
                    default -> afterSessions();
                });
    }

    private RisePace eachSession() {
        cursor.next();
        return RisePace.EACH_SESSION;
    }

    private RisePace everyWeeks() {
        int weeks = values.whole("the number of weeks", 1, MOST_WEEKS);
        expect("weeks", weeks == 1 ? "week" : "weeks");
        return new RisePace(Count.of(weeks), RisePace.Period.WEEK);
    }

    private RisePace afterSessions() {
        DoseToken first = cursor.peek();
        Count sessions = values.count(values.value("the number of sessions"), first, "sessions");
        expect("sessions", sessions.equals(Count.ONE) ? "session" : "sessions");
        return new RisePace(sessions, RisePace.Period.SESSION);
    }

    private void expect(String plural, String also) {
        if (!cursor.takeWord(plural) && !cursor.takeWord(also)) {
            throw cursor.unexpected("`%s`".formatted(plural), Set.of(plural));
        }
    }
}
