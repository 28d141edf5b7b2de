package dev.uncramp.core.session;

import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.program.Side;
import java.util.List;
import java.util.Optional;

/** Which sides take their turns in a set, in order: the good side first where a sore one is known, else the left. */
final class Turns {

    private Turns() {}

    static Side first(Optional<Side> sore) {
        return sore.filter(side -> side != Side.BOTH).map(Side::other).orElse(Side.LEFT);
    }

    /**
     * The sides of a set in a round; alternating repetitions are one turn of both sides. Where both sides are sore, or
     * the person is not sure, what is for one of them is done on each in turn.
     */
    static List<Side> of(DoseParts parts, Optional<Side> sore, int round) {
        if (parts.alternating()) {
            return List.of(Side.BOTH);
        }
        Side first = first(sore);
        return switch (parts.side().orElse(DoseSide.BOTH)) {
            case EACH -> List.of(first, first.other());
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case SORE -> inTurn(sore);
            case GOOD -> inTurn(sore.map(Side::other));
            case BOTH -> List.of(Side.BOTH);
            case ONE_A_ROUND -> List.of(round % 2 == 1 ? first : first.other());
        };
    }

    private static List<Side> inTurn(Optional<Side> meant) {
        return meant.filter(side -> side == Side.BOTH)
                .map(both -> List.of(Side.LEFT, Side.RIGHT))
                .orElseGet(() -> List.of(meant.orElse(Side.BOTH)));
    }
}
