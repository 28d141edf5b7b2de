package dev.uncramp.core.history;

import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.stream.Stream;

/** The names of the levels of a program: its phases, then those that rows name. */
final class LevelNames {

    private LevelNames() {}

    static List<String> of(Program program) {
        Stream<SafeText> phases = program.phases().stream().map(Levels.Phase::name);
        Stream<SafeText> rows = program.rowKeys().stream().map(RowKey::atLevel).flatMap(level -> level.stream());
        return Stream.concat(phases, rows).map(SafeText::value).distinct().toList();
    }

    /** The levels that the rows of an item name, the first one first. */
    static List<SafeText> of(Item item) {
        return item.dose().match(new ItemDose.Cases<List<SafeText>>() {
            @Override
            public List<SafeText> inherited(ItemDose.Inherited inherited) {
                return List.of();
            }

            @Override
            public List<SafeText> always(ItemDose.Always always) {
                return List.of();
            }

            @Override
            public List<SafeText> byRow(ItemDose.ByRow byRow) {
                return byRow.rows().rows().stream()
                        .flatMap(row -> row.key().atLevel().stream())
                        .toList();
            }
        });
    }
}
