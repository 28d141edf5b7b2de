package dev.uncramp.core.journal;

import dev.uncramp.core.json.JsonLine;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.session.SessionEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a journal says: the header and the events up to the first line that does not count.
 *
 * @param header the first line
 * @param events the events in their order; any beginning of them is a valid session
 */
public record Journal(JournalHeader header, List<SessionEvent> events) {

    /** Copies the list. */
    public Journal {
        events = List.copyOf(events);
    }

    /**
     * Reads a journal, however much of it there is.
     *
     * @param bytes the bytes of the file
     * @return the journal as far as it can be read; empty where not even its header can
     */
    public static Optional<Journal> read(byte[] bytes) {
        return Read.of(bytes).journal();
    }

    /**
     * Writes the journal whole, for a running session that is kept elsewhere than in files.
     *
     * @return the bytes that {@link #read} reads; the more of them are there, the more of the session
     */
    public byte[] write() {
        StringBuilder lines = new StringBuilder(new JsonLine(0, HeaderLine.write(header)).write());
        long number = 1;
        for (SessionEvent event : events) {
            lines.append(new JsonLine(number, EventLine.write(event)).write());
            number++;
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A journal with what is to be known of its file.
     *
     * @param journal what it says, if its header can be read
     * @param raw the lines that count, as they stand in the file
     * @param damaged whether something stands behind them that is no torn piece
     * @param newer whether a newer version wrote it
     */
    record Read(Optional<Journal> journal, List<String> raw, boolean damaged, boolean newer) {

        static Read of(byte[] bytes) {
            CheckedLines lines = CheckedLines.of(bytes);
            if (lines.values().isEmpty()) {
                return new Read(Optional.empty(), List.of(), lines.damaged(), false);
            }
            JsonObject first = lines.values().get(0);
            Optional<JournalHeader> header = HeaderLine.read(first);
            List<SessionEvent> events = events(lines.values());
            int good = header.isEmpty() ? 0 : 1 + events.size();
            return new Read(
                    header.map(head -> new Journal(head, events)),
                    lines.raw().subList(0, good),
                    lines.damaged() || good < lines.raw().size(),
                    HeaderLine.isNewer(first));
        }

        private static List<SessionEvent> events(List<JsonObject> lines) {
            List<SessionEvent> events = new ArrayList<>();
            for (JsonObject line : lines.subList(1, lines.size())) {
                Optional<SessionEvent> event = EventLine.read(line);
                if (event.isEmpty()) {
                    break;
                }
                events.add(event.get());
            }
            return events;
        }
    }
}
