package dev.uncramp.core.dose;

import java.util.Set;

/** Words for every day, where a line takes weeks or sessions: {@code daily}, {@code each day}, {@code a day}. */
final class DayWords {

    private static final Set<String> EACH = Set.of("each", "every", "a", "per");

    private DayWords() {}

    /** Whether they come next. */
    static boolean ahead(DoseCursor cursor) {
        boolean each =
                cursor.sees(DoseToken.Kind.WORD) && EACH.contains(cursor.peek().text());
        return cursor.seesWord("daily") || (each && cursor.peek(1).isWord("day"));
    }

    /** Goes past them. */
    static void skip(DoseCursor cursor) {
        if (!cursor.takeWord("daily")) {
            cursor.next();
            cursor.next();
        }
    }
}
