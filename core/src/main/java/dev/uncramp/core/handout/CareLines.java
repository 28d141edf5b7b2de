package dev.uncramp.core.handout;

import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.CareTime;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.RowWords;
import java.util.List;
import java.util.Optional;

/** How long steps of care are, and in which weeks or at which levels. */
final class CareLines {

    private CareLines() {}

    /** The time of a step on paper; empty where none is written. */
    static Optional<HandoutPart> howLong(Sheet sheet, CareStep step) {
        return step.time()
                .map(time -> time.match(new CareTime.Cases<HandoutPart>() {
                    @Override
                    public HandoutPart always(CareTime.Always always) {
                        return sheet.fact("handout.how-long", sheet.range(always.time()));
                    }

                    @Override
                    public HandoutPart byRow(CareTime.ByRow byRow) {
                        List<SafeText> lines = byRow.rows().rows().stream()
                                .map(row -> sheet.say("page.line", when(sheet, row), sheet.range(row.value())))
                                .toList();
                        return lines.size() == 1
                                ? sheet.fact("handout.how-long", lines.get(0))
                                : new HandoutPart.Points(Optional.of(sheet.say("handout.how-long")), lines);
                    }
                }));
    }

    /** The steps that go by week or level, each with its times; empty where none does. */
    static Optional<HandoutPart.Table> table(Sheet sheet) {
        List<TableRows> rows = Part.of(sheet.program()).stream()
                .flatMap(part -> part.care().stream())
                .filter(step -> !step.rowKeys().isEmpty())
                .map(step -> rows(sheet, step))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandoutPart.Table(
                        sheet.say("handout.care.caption"),
                        List.of(
                                sheet.say("handout.care.column"),
                                sheet.say("handout.column.weeks"),
                                sheet.say("handout.how-long")),
                        rows));
    }

    private static TableRows rows(Sheet sheet, CareStep step) {
        List<List<SafeText>> lines = step.time().map(CareTime::byRow).orElse(List.of()).stream()
                .map(row -> List.of(when(sheet, row), SafeText.of(sheet.range(row.value()))))
                .toList();
        return new TableRows(sheet.say("care.name." + step.kind().word()), lines, List.of());
    }

    private static SafeText when(Sheet sheet, Rows.Row<TimeRange> row) {
        return RowWords.of(sheet.wording(), row.key());
    }
}
