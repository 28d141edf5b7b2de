package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A limit that differs from week to week: that of the week that is led counts, and nothing above it is fine then. */
class LimitByWeekProperties {

    private static Program program(List<Integer> limits) {
        List<Rows.Row<Count>> rows = IntStream.range(0, limits.size())
                .mapToObj(i -> new Rows.Row<>(RowKey.weeks(1 + 3 * i, 2 + 3 * i), Count.of(limits.get(i))))
                .toList();
        PainRule rule = new PainRule(
                Optional.of(new PainLimits.ByRow(new Rows<>(rows))),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Program plain = Sample.program(Grade.BUILD, Sample.item("bridge", "10"));
        return new Program(
                plain.head(),
                plain.schedule(),
                Optional.of(rule),
                plain.care(),
                plain.levels(),
                plain.progress(),
                plain.exercises(),
                plain.allow(),
                plain.sessions());
    }

    @Property(tries = 300)
    void aScoreAboveTheLimitOfItsWeekIsRed(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 9) Integer> limits,
            @ForAll @IntRange(max = 14) int week,
            @ForAll @IntRange(max = 10) int score,
            @ForAll boolean gentler) {
        SessionRules rules =
                SessionRules.of(program(limits), Prescription.first().inWeek(week));
        boolean named = week % 3 != 0 && week / 3 < limits.size();
        int limit = named ? limits.get(week / 3) : Collections.min(limits);
        assertEquals(PainLimit.of(limit), rules.limit());
        if (score > limit) {
            assertEquals(PainBand.RED, rules.band(Optional.empty(), Optional.of(PainScore.of(score)), gentler));
        }
    }
}
