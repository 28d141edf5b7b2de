package dev.uncramp.core.handout;

import dev.uncramp.core.program.Note;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.RowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a note says on paper: what is told each time, then the text of each row with its weeks or its level. */
final class NoteFacts {

    private NoteFacts() {}

    /** The same as lines, what is told each time without a label. */
    static List<String> lines(Sheet sheet, Optional<Note> note) {
        List<String> lines = new ArrayList<>();
        note.flatMap(Note::eachTime).map(SafeText::oneLine).ifPresent(lines::add);
        note.ifPresent(written -> written.byRow()
                .forEach(row -> lines.add(
                        sheet.wording().text("page.line", RowWords.of(sheet.wording(), row.key()), row.value()))));
        return lines;
    }

    static List<HandoutPart> of(Sheet sheet, Optional<Note> note) {
        List<HandoutPart> facts = new ArrayList<>(sheet.factIf("handout.note", note.flatMap(Note::eachTime)));
        note.ifPresent(written -> written.byRow()
                .forEach(row -> facts.add(new HandoutPart.Fact(RowWords.of(sheet.wording(), row.key()), row.value()))));
        return facts;
    }
}
