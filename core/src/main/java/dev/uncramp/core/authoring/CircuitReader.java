package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.source.MapNode;
import java.util.Optional;

/** Reads how a block or a session is gone through. */
final class CircuitReader {

    private final Findings findings;
    private final DoseReader doses;

    CircuitReader(Findings findings) {
        this.findings = findings;
        this.doses = new DoseReader(findings);
    }

    Circuit circuit(Fields fields, ProgramPath path, DoseVocabulary vocabulary) {
        return new Circuit(
                rounds(fields, path),
                rest(fields, "rest between exercises"),
                rest(fields, "rest between rounds"),
                fields.entry("dose")
                        .flatMap(entry -> new ItemDoseReader(findings)
                                .dose(entry.key(), entry.value(), path.child("dose"), vocabulary)));
    }

    private Optional<TimeRange> rest(Fields fields, String key) {
        return fields.scalar(key, "a time such as `30 s`").flatMap(doses::time);
    }

    private Optional<Rounds> rounds(Fields fields, ProgramPath path) {
        Optional<MapNode.Entry> entry = fields.entry("rounds");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (!(entry.get().value() instanceof MapNode map)) {
            return fields.scalar("rounds", "a number such as `2`, `2-3`, or rows by week")
                    .flatMap(doses::count)
                    .map(Rounds.Always::new);
        }
        RowsReader.Reading<Count> reading = new RowsReader(findings)
                .read(entry.get().key(), map, path.child("rounds"), (place, scalar) -> doses.count(scalar));
        reading.shared()
                .ifPresent(shared -> findings.error(
                        "row",
                        shared.key().span(),
                        "`%s` has no meaning for rounds".formatted(shared.name()),
                        "Write a number in each row."));
        return reading.rows().map(Rounds.ByRow::new);
    }
}
