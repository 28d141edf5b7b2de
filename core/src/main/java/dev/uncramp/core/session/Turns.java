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

    /** The sides of a set in a round; alternating repetitions are one turn of both sides. */
    static List<Side> of(DoseParts parts, Optional<Side> sore, int round) {
        if (parts.alternating()) {
            return List.of(Side.BOTH);
        }
        Side first = first(sore);
        return switch (parts.side().orElse(DoseSide.BOTH)) {
            case EACH -> List.of(first, first.other());
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case SORE -> List.of(sore.orElse(Side.BOTH));
            case GOOD -> List.of(sore.map(Side::other).orElse(Side.BOTH));
            case BOTH -> List.of(Side.BOTH);
            case ONE_A_ROUND -> List.of(round % 2 == 1 ? first : first.other());
        };
    }
}
