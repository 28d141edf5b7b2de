package dev.uncramp.core.program;

import java.util.List;

/**
 * Something that a program says and that is kept, but has no effect yet: no session acts upon it.
 *
 * @param place where it stands, such as {@code session/main/time}
 * @param key what it is, such as {@code time}
 */
public record NotUsedYet(ProgramPath place, String key) {

    static List<NotUsedYet> in(Program program) {
        return Kept.of(program);
    }
}
