package dev.uncramp.core.program;

import java.util.List;
import java.util.Optional;

/**
 * A step of care between exercises, such as ten minutes of heat.
 *
 * @param kind what it is
 * @param time how long, always or by row; empty where none is written
 * @param terms what else is said of it
 */
public record CareStep(CareKind kind, Optional<CareTime> time, Terms terms) implements BlockEntry {

    /**
     * Lists the weeks or levels that it is for.
     *
     * @return the keys of its rows in the order of the file; none where it is always the same
     */
    public List<RowKey> rowKeys() {
        return time.stream().flatMap(CareTime::rowKeys).toList();
    }

    @Override
    public <R> R matchInBlock(Cases<R> cases) {
        return cases.careStep(this);
    }
}
