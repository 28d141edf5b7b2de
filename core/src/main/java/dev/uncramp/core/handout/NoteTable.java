package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.RowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which note is told when, of all notes that go by week or level. */
final class NoteTable {
    private final Sheet sheet;
    private final List<TableRows> rows = new ArrayList<>();

    private NoteTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The table; empty where every note is always the same. */
    static Optional<HandoutPart.Table> of(Sheet sheet) {
        NoteTable table = new NoteTable(sheet);
        table.add(sheet.say("handout.notes.program"), sheet.program().head().note());
        sheet.days().forEach(day -> table.session(day.plan()));
        return table.rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandoutPart.Table(
                        sheet.say("handout.notes.caption"),
                        List.of(
                                sheet.say("handout.notes.column"),
                                sheet.say("handout.column.weeks"),
                                sheet.say("handout.note")),
                        table.rows));
    }

    private void session(SessionPlan plan) {
        SafeText name = plan.name().map(Sheet::capital).orElseGet(() -> sheet.say("handout.notes.session"));
        add(name, plan.terms().note());
        plan.entries().forEach(this::entry);
    }

    private void entry(SessionEntry entry) {
        add(name(entry), entry.terms().note());
        if (entry instanceof Block block) {
            for (BlockEntry inside : block.entries()) {
                entry(inside);
            }
        }
    }

    private void add(SafeText name, Optional<Note> note) {
        List<List<SafeText>> lines = note.map(Note::byRow).orElse(List.of()).stream()
                .map(row -> List.of(RowWords.of(sheet.wording(), row.key()), row.value()))
                .toList();
        if (!lines.isEmpty()) {
            rows.add(new TableRows(name, lines, List.of()));
        }
    }

    private SafeText name(SessionEntry entry) {
        Catalog catalog = sheet.catalog();
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public SafeText block(Block block) {
                return Sheet.capital(block.name());
            }

            @Override
            public SafeText item(Item item) {
                return catalog.find(item.exercise())
                        .map(exercise -> exercise.name())
                        .orElseGet(() -> SafeText.of(item.exercise().value()));
            }

            @Override
            public SafeText again(Again again) {
                return sheet.say("handout.again", again.name());
            }

            @Override
            public SafeText careStep(CareStep careStep) {
                return sheet.say("care.name." + careStep.kind().word());
            }
        });
    }
}
