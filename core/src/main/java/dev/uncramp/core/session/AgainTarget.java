package dev.uncramp.core.session;

import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import java.util.List;
import java.util.Optional;

/**
 * The block or the item that is done again.
 *
 * @param entry the block or item
 * @param place where it stands
 * @param around the circuits whose dose it inherits: its block's, if any, and the session's
 */
record AgainTarget(SessionEntry entry, ProgramPath place, List<Circuit> around) {

    /** The first one of this name, in the order of the session. */
    static Optional<AgainTarget> of(SessionPlan session, String name) {
        for (int entry = 0; entry < session.entries().size(); entry++) {
            SessionEntry candidate = session.entries().get(entry);
            Optional<AgainTarget> found = in(candidate, session.pathOf(entry), List.of(session.circuit()), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<AgainTarget> in(SessionEntry entry, ProgramPath place, List<Circuit> around, String name) {
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public Optional<AgainTarget> block(Block block) {
                if (block.name().value().equals(name)) {
                    return Optional.of(new AgainTarget(block, place, around));
                }
                List<Circuit> inside = List.of(block.circuit(), around.get(0));
                for (int inner = 0; inner < block.entries().size(); inner++) {
                    Optional<AgainTarget> found = in(block.entries().get(inner), place.child(inner + 1), inside, name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                return Optional.empty();
            }

            @Override
            public Optional<AgainTarget> item(Item item) {
                return item.exercise().value().equals(name)
                        ? Optional.of(new AgainTarget(item, place, around))
                        : Optional.empty();
            }

            @Override
            public Optional<AgainTarget> again(Again again) {
                return Optional.empty();
            }

            @Override
            public Optional<AgainTarget> careStep(CareStep careStep) {
                return Optional.empty();
            }
        });
    }
}
