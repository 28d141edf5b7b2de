package dev.uncramp.core.handout;

import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a block is gone through: its rounds, the rests in it, and what it is to take. */
final class CircuitLines {

    private CircuitLines() {}

    /** The rounds of this week or level, and the rests; nothing where the place has neither. */
    static List<SafeText> of(Sheet sheet, Sheet.Day day, Circuit circuit, ProgramPath place) {
        List<SafeText> lines = new ArrayList<>();
        day.timeline()
                .roundsOf(circuit, place)
                .filter(rounds -> rounds.high() > 1)
                .ifPresent(rounds -> lines.add(sheet.say(
                        "handout.rounds",
                        rounds.isRange() ? range(sheet, rounds.low(), rounds.high()) : rounds.low())));
        rest(sheet, "handout.rest-exercises", circuit.restBetweenExercises()).ifPresent(lines::add);
        rest(sheet, "handout.rest-rounds", circuit.restBetweenRounds()).ifPresent(lines::add);
        return lines;
    }

    /** The block of the session at a place; none where something else stands there. */
    static Optional<Block> block(SessionPlan session, ProgramPath place) {
        for (int entry = 0; entry < session.entries().size(); entry++) {
            SessionEntry candidate = session.entries().get(entry);
            if (candidate instanceof Block block && session.pathOf(entry).equals(place)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private static Optional<SafeText> rest(Sheet sheet, String key, Optional<TimeRange> rest) {
        return rest.map(time -> sheet.say(key, sheet.range(time)));
    }

    private static String range(Sheet sheet, int low, int high) {
        return sheet.wording().text("value.range", low, high);
    }
}
