package dev.uncramp.core.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts exercises into an order: the phases of a session; in each of them first those on the floor or first the others,
 * whichever takes the least time to change positions in all; on one height one position after the other; in one position
 * big muscles before small ones, and a walk before the stretches.
 */
final class Order {

    private static final List<Phase> PHASES = List.of(Phase.values());

    /** More than any turn. */
    private static final int FIRST = 100_000_000;

    private Order() {}

    /** The order with the least time for changes; of several such the first one that is tried. */
    static List<Choice> of(List<Choice> choices) {
        List<List<Choice>> upright = new ArrayList<>();
        List<List<Choice>> floor = new ArrayList<>();
        int both = 0;
        boolean begins = begins(choices);
        for (int phase = 0; phase < PHASES.size(); phase++) {
            List<Choice> up = new ArrayList<>();
            List<Choice> down = new ArrayList<>();
            for (Choice choice : choices) {
                if (phaseOf(choice, begins) == PHASES.get(phase)) {
                    (choice.candidate().isOnTheFloor() ? down : up).add(choice);
                }
            }
            upright.add(up);
            floor.add(down);
            both |= up.isEmpty() || down.isEmpty() ? 0 : 1 << phase;
        }
        List<Choice> best = List.of();
        int least = Integer.MAX_VALUE;
        for (int floorFirst = 0; floorFirst < 1 << PHASES.size(); floorFirst++) {
            if ((floorFirst & ~both) == 0) {
                List<Choice> tried = laidOut(upright, floor, floorFirst);
                int moving = moving(tried);
                if (moving < least) {
                    least = moving;
                    best = tried;
                }
            }
        }
        return best;
    }

    static boolean begins(List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.candidate().phase() == Phase.BEGIN);
    }

    /** Where nothing else begins, a walk does. */
    static Phase phaseOf(Choice choice, boolean begins) {
        Phase phase = choice.candidate().phase();
        return !begins && choice.candidate().opens() ? Phase.BEGIN : phase;
    }

    private static List<Choice> laidOut(List<List<Choice>> upright, List<List<Choice>> floor, int floorFirst) {
        List<Choice> all = new ArrayList<>();
        for (int phase = 0; phase < PHASES.size(); phase++) {
            boolean down = (floorFirst & (1 << phase)) != 0;
            add(all, down ? floor.get(phase) : upright.get(phase));
            add(all, down ? upright.get(phase) : floor.get(phase));
        }
        return all;
    }

    /** Adds the exercises of one height: in the position of the one before first, then position by position. */
    private static void add(List<Choice> all, List<Choice> some) {
        if (some.size() < 2) {
            all.addAll(some);
            return;
        }
        int here = all.isEmpty() ? -1 : all.get(all.size() - 1).candidate().endPosition();
        List<Choice> sorted = new ArrayList<>(some);
        sorted.sort((one, other) -> Integer.compare(turn(one, here), turn(other, here)));
        all.addAll(sorted);
    }

    private static int turn(Choice choice, int here) {
        Candidate candidate = choice.candidate();
        return candidate.startPosition() == here ? candidate.turn() - FIRST : candidate.turn();
    }

    /** The seconds that changes of position take. */
    static int moving(List<Choice> order) {
        int seconds = 0;
        for (int i = 1; i < order.size(); i++) {
            seconds += order.get(i - 1).candidate().movingTo(order.get(i).candidate());
        }
        return seconds;
    }
}
