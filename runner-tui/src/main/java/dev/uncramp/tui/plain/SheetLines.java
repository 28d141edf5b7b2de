package dev.uncramp.tui.plain;

import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A sheet at the front of the house in whole sentences, with numbered choices. */
final class SheetLines {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private SheetLines() {}

    static List<String> of(Sheet sheet) {
        Lines lines = new Lines(PHRASES);
        boolean led = sheet.lines().stream().anyMatch(line -> line.kind() == Sheet.Kind.LEAD);
        if (!led) {
            lines.line(sheet.title());
        }
        sheet.above().forEach(line -> lines.line(line.text()));
        sheet.choices().forEach(choice -> choice(lines, choice));
        sheet.below().forEach(line -> lines.line(line.text()));
        if (sheet.choices().stream().anyMatch(SheetLines::isNumbered)) {
            lines.say("sheet.type");
        }
        sheet.usual()
                .ifPresent(usual ->
                        lines.say("sheet.enter", sheet.choices().get(usual).text()));
        lines.say(sheet.inside() ? "sheet.back" : "sheet.leave");
        return lines.said();
    }

    /** What is said when a sheet took a message in: the remark, and the sheet where it is another one. */
    static List<String> after(Front before, Front now) {
        List<String> said = new ArrayList<>();
        if (!now.passing().note().equals(before.passing().note())) {
            now.passing().note().map(Script::note).ifPresent(said::add);
        }
        if (!now.sheet().equals(before.sheet())) {
            said.addAll(of(now.sheet()));
        }
        return said;
    }

    private static void choice(Lines lines, Sheet.Choice choice) {
        String text = choice.said(Integer.MAX_VALUE);
        if (isNumbered(choice)) {
            lines.choice(choice.key().codePoint() - '0', text);
        } else {
            lines.say("sheet.type-key", text, Character.toString(choice.key().codePoint()));
        }
    }

    private static boolean isNumbered(Sheet.Choice choice) {
        return Character.isDigit(choice.key().codePoint());
    }
}
