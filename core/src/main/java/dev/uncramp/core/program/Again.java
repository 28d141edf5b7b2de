package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;

/**
 * A block or an item of the same session, to do once more.
 *
 * @param name the name of a block before it, or the id of an exercise before it
 * @param terms what else is said of it
 */
public record Again(SafeText name, Terms terms) implements BlockEntry {

    @Override
    public <R> R matchInBlock(Cases<R> cases) {
        return cases.again(this);
    }
}
