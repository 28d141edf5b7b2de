package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.TimeRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Which end of a range is read; the low end is what is planned. */
enum Reading {

    /** The low end; for "up to" the ceiling. */
    LOW,

    /** The high end; for "at least" the floor. */
    HIGH;

    BigDecimal number(Value value) {
        return this == LOW ? value.planned() : value.most();
    }

    int count(Count count) {
        return this == LOW ? count.planned() : count.high();
    }

    Duration time(TimeRange range) {
        return this == LOW ? range.min() : range.max();
    }

    /** A time, or breaths at a calm pace. */
    Duration time(Measure measure) {
        Optional<Duration> time = this == LOW ? measure.time() : measure.longest();
        return time.isPresent() ? time.get() : times(Limits.BREATH, number(measure.value()));
    }

    static Duration times(Duration one, BigDecimal count) {
        return Duration.ofMillis(
                count.multiply(BigDecimal.valueOf(one.toMillis())).longValue());
    }
}
