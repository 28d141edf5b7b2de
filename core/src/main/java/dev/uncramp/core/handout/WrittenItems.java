package dev.uncramp.core.handout;

import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a program as written, by their places, and the terms around each. */
final class WrittenItems {

    private final Map<ProgramPath, Written> items = new LinkedHashMap<>();
    private final List<CareStep> care = new ArrayList<>();

    /**
     * An item where it stands.
     *
     * @param item the item
     * @param terms its own terms, then its block's, if it has one, then its session's
     */
    record Written(Item item, List<Terms> terms) {}

    private WrittenItems() {}

    static WrittenItems of(Program program) {
        WrittenItems found = new WrittenItems();
        for (SessionPlan session : program.sessions()) {
            for (int entry = 0; entry < session.entries().size(); entry++) {
                found.find(session.entries().get(entry), session.pathOf(entry), List.of(session.terms()));
            }
        }
        return found;
    }

    Optional<Written> at(ProgramPath place) {
        return Optional.ofNullable(items.get(place));
    }

    List<Written> all() {
        return List.copyOf(items.values());
    }

    List<CareStep> care() {
        return care;
    }

    private void find(SessionEntry entry, ProgramPath place, List<Terms> around) {
        List<Terms> terms = new ArrayList<>();
        terms.add(entry.terms());
        terms.addAll(around);
        entry.match(new SessionEntry.Cases<Boolean>() {
            @Override
            public Boolean block(Block block) {
                for (int inner = 0; inner < block.entries().size(); inner++) {
                    find(block.entries().get(inner), place.child(inner + 1), terms);
                }
                return true;
            }

            @Override
            public Boolean item(Item item) {
                return items.put(place, new Written(item, List.copyOf(terms))) == null;
            }

            @Override
            public Boolean again(Again again) {
                return false;
            }

            @Override
            public Boolean careStep(CareStep careStep) {
                return care.add(careStep);
            }
        });
    }
}
