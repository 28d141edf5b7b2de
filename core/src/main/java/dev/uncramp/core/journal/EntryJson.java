package dev.uncramp.core.journal;

import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonProblem;
import java.util.Optional;

/**
 * An entry of the history as a text of JSON, for a {@link dev.uncramp.core.history.HistoryStore} that keeps it elsewhere
 * than in files, such as in a database.
 *
 * <p>The text holds the version of its form, and is the same that {@link FileHistoryStore} puts in its lines.
 */
public final class EntryJson {

    private EntryJson() {}

    /**
     * Writes an entry.
     *
     * @param entry the entry
     * @return its text on one line, without a line end
     */
    public static String of(HistoryEntry entry) {
        return Json.write(EntryLine.write(entry));
    }

    /**
     * Reads an entry.
     *
     * @param text what {@link #of} gave, in this version or an older one
     * @return the entry; empty where the text is anything else, such as one of a newer version
     */
    public static Optional<HistoryEntry> read(String text) {
        try {
            return Json.read(text) instanceof JsonObject object ? EntryLine.read(object) : Optional.empty();
        } catch (JsonProblem notJson) {
            return Optional.empty();
        }
    }
}
