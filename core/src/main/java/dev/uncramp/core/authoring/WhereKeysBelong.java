package dev.uncramp.core.authoring;

import java.util.Optional;

/** Where a name belongs that stands at a wrong place. */
final class WhereKeysBelong {

    private WhereKeysBelong() {}

    /** The place of a known name, in words; empty for a name that is known nowhere. */
    static Optional<String> of(String key) {
        if (Keys.ITEM.contains(key) && !Keys.BLOCK.contains(key)) {
            return Optional.of("an item, under the name of its exercise");
        }
        if (Keys.BLOCK.contains(key) && !Keys.ITEM.contains(key)) {
            return Optional.of("a block, under its name");
        }
        if (Keys.RESERVED.contains(key)) {
            return Optional.of("a session, a block or an item, under its name");
        }
        if (Keys.PROGRAM.contains(key) && Keys.SESSION.contains(key)) {
            return Optional.of("the head of the program, or a session of `sessions`, under its name");
        }
        if (Keys.PROGRAM.contains(key)) {
            return Optional.of("the head of the program");
        }
        return Keys.EXERCISE.contains(key) ? Optional.of("an exercise") : Optional.empty();
    }
}
