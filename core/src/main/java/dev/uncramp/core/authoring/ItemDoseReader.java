package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseConflict;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** Reads the dose of an item or a block: a line, or rows. */
final class ItemDoseReader {

    private final Findings findings;
    private final DoseReader doses;

    ItemDoseReader(Findings findings) {
        this.findings = findings;
        this.doses = new DoseReader(findings);
    }

    /** The dose under a name; empty where it could not be read, which is then reported. */
    Optional<ItemDose> dose(ScalarNode key, Node value, ProgramPath path, DoseVocabulary vocabulary) {
        return value.match(new Node.Cases<>() {
            @Override
            public Optional<ItemDose> map(MapNode map) {
                return rows(key, map, path, vocabulary);
            }

            @Override
            public Optional<ItemDose> list(ListNode list) {
                findings.error(
                        "wrong-kind",
                        list.span(),
                        "`%s` takes a dose, not a list".formatted(key.value()),
                        list.inBrackets()
                                ? "Write the dose without brackets; a comma inside brackets starts a new value."
                                : "Write the dose on one line, with commas.");
                return Optional.empty();
            }

            @Override
            public Optional<ItemDose> scalar(ScalarNode scalar) {
                return new ValueReader(findings)
                        .scalar(key.value(), scalar, key, "a dose such as `3 x 10`")
                        .flatMap(line -> doses.dose(line, vocabulary))
                        .map(ItemDose.Always::new);
            }
        });
    }

    private Optional<ItemDose> rows(ScalarNode key, MapNode map, ProgramPath path, DoseVocabulary vocabulary) {
        RowsReader.Reading<Written> reading = RowsReader.ofAmounts(findings).read(key, map, path, (place, line) -> {
            findings.place(place.child("dose"), line.span());
            return doses.dose(line, vocabulary).map(dose -> new Written(dose, line));
        });
        reading.rows().stream()
                .flatMap(rows -> rows.rows().stream())
                .forEach(row -> new WeeksToRise(findings)
                        .check(row.key(), row.value().dose(), row.value().line().span()));
        if (reading.shared().isEmpty()) {
            return reading.rows().map(rows -> new ItemDose.ByRow(Optional.empty(), doses(rows)));
        }
        MapNode.Entry shared = reading.shared().get();
        Optional<DoseParts> parts = new ValueReader(findings)
                .scalar(shared.name(), shared.value(), shared.key(), "parts of a dose such as `hold 5 s`")
                .flatMap(doses::shared);
        if (parts.isEmpty() || reading.rows().isEmpty()) {
            return Optional.empty();
        }
        boolean agree = true;
        for (Rows.Row<Written> row : reading.rows().get().rows()) {
            agree &= agrees(row.value(), parts.get(), shared.name());
        }
        return agree
                ? Optional.of(new ItemDose.ByRow(parts, doses(reading.rows().get())))
                : Optional.empty();
    }

    private boolean agrees(Written row, DoseParts shared, String name) {
        for (SingleDose dose : row.dose().choices()) {
            for (DoseConflict conflict :
                    DoseConflict.between(dose.amount(), dose.parts().over(shared), dose.more())) {
                findings.error(
                        "dose",
                        row.line().span(),
                        "with `%s`: %s".formatted(name, conflict.message().value()),
                        conflict.help().map(SafeText::value).map(DoseReader::sentence));
                return false;
            }
        }
        return true;
    }

    private static Rows<Dose> doses(Rows<Written> rows) {
        return new Rows<>(rows.rows().stream()
                .map(row -> new Rows.Row<>(row.key(), row.value().dose()))
                .toList());
    }

    /**
     * A dose with its line.
     *
     * @param dose the dose
     * @param line the line it was read from
     */
    private record Written(Dose dose, ScalarNode line) {}
}
