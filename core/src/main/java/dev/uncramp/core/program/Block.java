package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;

/**
 * A named list of items.
 *
 * @param name its name; no other block of its session has it
 * @param circuit rounds, rests and the dose for bare names
 * @param terms what else is said of it
 * @param entries its items, in order
 */
public record Block(SafeText name, Circuit circuit, Terms terms, List<BlockEntry> entries) implements SessionEntry {

    /** Copies the list; refuses a block without an item. */
    public Block {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a block needs an item");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.block(this);
    }
}
