package dev.uncramp.core.program;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a program says and that is kept, but has no effect yet.
 *
 * @param place where it stands
 * @param key what it is, such as {@code levels}
 */
public record NotUsedYet(ProgramPath place, String key) {

    static List<NotUsedYet> in(Program program) {
        List<NotUsedYet> found = new ArrayList<>();
        ProgramPath root = ProgramPath.root();
        note(found, root, "levels", program.levels().isPresent());
        note(found, root, "progress", program.progress().isPresent());
        note(found, root, "use", !program.use().isEmpty());
        return List.copyOf(found);
    }

    private static void note(List<NotUsedYet> found, ProgramPath place, String key, boolean isThere) {
        if (isThere) {
            found.add(new NotUsedYet(place.child(key), key));
        }
    }
}
