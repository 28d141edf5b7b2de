package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a session goes down to the floor, as it is written and at the least: the blocks stay in their order, and in a
 * block, or among items that stand straight in the session, those on the floor come one after the other.
 *
 * @param turns each turn at an exercise whose position is known
 */
record FloorOrder(List<Turn> turns) {

    /**
     * A turn at an exercise.
     *
     * @param place the exercise
     * @param group the block, or the session, that it stands in
     * @param round which round
     * @param floor whether it is done on the floor
     */
    private record Turn(ProgramPath place, Optional<ProgramPath> group, int round, boolean floor) {

        boolean goesOn(Turn before) {
            return round == before.round && place.equals(before.place);
        }
    }

    /** Downs so far, where the session stands then, at their fewest; a way that cannot be is more than any other. */
    private record Fewest(int standing, int lying) {
        static final int NEVER = 1_000_000;
    }

    FloorOrder {
        turns = List.copyOf(turns);
    }

    static FloorOrder of(Timeline timeline) {
        List<Turn> turns = new ArrayList<>();
        int item = -1;
        int round = -1;
        for (Step step : timeline.steps()) {
            int next = step.kind().isWork() ? step.item().orElse(-1) : -1;
            if (next >= 0 && (next != item || step.round() != round)) {
                item = next;
                round = step.round();
                Optional<Turn> turn = turn(timeline.items().get(item), round);
                if (turn.isPresent() && (turns.isEmpty() || !turn.get().goesOn(turns.get(turns.size() - 1)))) {
                    turns.add(turn.get());
                }
            }
        }
        return new FloorOrder(turns);
    }

    private static Optional<Turn> turn(TimelineItem item, int round) {
        Exercise exercise = item.exercise();
        Optional<Position> start = exercise.start();
        Optional<Position> end = exercise.endsIn();
        boolean known = start.isPresent()
                && end.isPresent()
                && start.get().onTheFloor() == end.get().onTheFloor();
        return known
                ? Optional.of(new Turn(
                        item.place(), item.place().parent(), round, start.get().onTheFloor()))
                : Optional.empty();
    }

    /** How often it goes down, as it is written. */
    int downs() {
        int downs = 0;
        boolean down = false;
        for (Turn turn : turns) {
            downs += turn.floor() && !down ? 1 : 0;
            down = turn.floor();
        }
        return downs;
    }

    /** How often it has to go down. */
    int fewest() {
        Fewest so = new Fewest(0, Fewest.NEVER);
        for (List<Turn> group : groups()) {
            so = after(so, group);
        }
        return Math.min(so.standing(), so.lying());
    }

    /** The exercise that is done standing between others on the floor, and without which it goes down least often. */
    Optional<ProgramPath> between() {
        Optional<ProgramPath> best = Optional.empty();
        int fewest = downs();
        for (int i = 1; i < turns.size() - 1; i++) {
            Turn turn = turns.get(i);
            boolean before = turns.subList(0, i).stream().anyMatch(Turn::floor);
            int without = new FloorOrder(turns.stream()
                            .filter(other -> !other.place().equals(turn.place()))
                            .toList())
                    .downs();
            if (!turn.floor() && before && without <= fewest && without < downs()) {
                best = Optional.of(turn.place());
                fewest = without;
            }
        }
        return best;
    }

    private List<List<Turn>> groups() {
        List<List<Turn>> groups = new ArrayList<>();
        Optional<ProgramPath> last = Optional.empty();
        for (Turn turn : turns) {
            if (groups.isEmpty() || !turn.group().equals(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(turn);
            last = turn.group();
        }
        return groups;
    }

    private static Fewest after(Fewest so, List<Turn> group) {
        boolean floor = group.stream().anyMatch(Turn::floor);
        boolean up = group.stream().anyMatch(turn -> !turn.floor());
        int rounds = (int) group.stream().mapToInt(Turn::round).distinct().count();
        int down = Math.min(so.standing() + 1, so.lying());
        if (floor && up) {
            int upFirst = Math.min(so.standing(), so.lying()) + rounds;
            return new Fewest(down + rounds - 1, upFirst);
        }
        return floor ? new Fewest(Fewest.NEVER, down) : new Fewest(Math.min(so.standing(), so.lying()), Fewest.NEVER);
    }
}
