package dev.uncramp.core.journal;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.json.JsonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a history's file holds. Each line stands for itself, so files of several machines can be joined.
 *
 * @param history the entries of all good lines
 * @param raw the good lines, as they stand in the file
 * @param damaged whether a line was changed since it was written
 * @param newer whether a newer version wrote a line; then the file is only read
 * @param torn whether the file ends in the middle of a line
 * @param size its size in bytes, below 0 where there is no file
 */
record HistoryLines(History history, List<String> raw, boolean damaged, boolean newer, boolean torn, int size) {
    static final HistoryLines NONE = new HistoryLines(History.empty(), List.of(), false, false, false, -1);

    static HistoryLines of(byte[] bytes) {
        List<HistoryEntry> entries = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        boolean damaged = false;
        boolean newer = false;
        for (Optional<String> line : CheckedLines.wholeLines(bytes)) {
            Optional<JsonLine> good =
                    line.flatMap(text -> JsonLine.read(text + "\n").line());
            Optional<HistoryEntry> entry = good.flatMap(read -> EntryLine.read(read.data()));
            if (entry.isPresent()) {
                entries.add(entry.get());
                raw.add(line.orElseThrow());
            } else if (good.filter(read -> EntryLine.isNewer(read.data())).isPresent()) {
                newer = true;
            } else {
                damaged = damaged || !CheckedLines.isTorn(line);
            }
        }
        boolean torn = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        return new HistoryLines(new History(entries), raw, damaged, newer, torn, bytes.length);
    }
}
