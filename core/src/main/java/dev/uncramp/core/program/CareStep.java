package dev.uncramp.core.program;

import java.util.Optional;

/**
 * A step of care between exercises, such as ten minutes of heat.
 *
 * @param kind what it is
 * @param time how long; empty where none is written
 * @param terms what else is said of it
 */
public record CareStep(CareKind kind, Optional<TimeRange> time, Terms terms) implements BlockEntry {

    @Override
    public <R> R matchInBlock(Cases<R> cases) {
        return cases.careStep(this);
    }
}
