package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinesProperties {

    @Provide
    Arbitrary<Schedule> schedules() {
        return TermsArbitraries.scheduleLines();
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        return TermsArbitraries.criteria();
    }

    @Provide
    Arbitrary<RowKey> rowKeys() {
        return TermsArbitraries.rowKeys();
    }

    @Property(tries = 400)
    void aScheduleReadsBackAsItself(@ForAll("schedules") Schedule schedule) {
        String line = SchedulePrinter.print(schedule);
        ScheduleLine.Reading reading = ScheduleLine.parse(line);
        assertEquals(List.of(), reading.problems(), line);
        assertEquals(Optional.of(schedule), reading.schedule(), line);
    }

    @Property(tries = 200)
    void criteriaReadBackAsThemselves(@ForAll("criteria") List<Criterion> criteria) {
        String line = CriterionLine.print(criteria);
        assertEquals(new CriterionLine.Reading(criteria, List.of()), CriterionLine.parse(line), line);
    }

    @Property(tries = 200)
    void aRowKeyReadsBackAsItself(@ForAll("rowKeys") RowKey key) {
        assertEquals(Optional.of(key), RowKeyLine.read(key.toString()));
    }

    @Property(tries = 300)
    void noLineBreaksAReader(@ForAll String line) {
        ScheduleLine.parse(line)
                .problems()
                .forEach(problem ->
                        assertTrue(problem.offset() + problem.length() <= line.codePointCount(0, line.length())));
        CriterionLine.parse(SafeText.shown(line).value());
        RowKeyLine.help(line);
        YamlReader.read(SourceText.of("any.yaml", line));
    }
}
