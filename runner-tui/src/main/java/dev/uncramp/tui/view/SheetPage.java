package dev.uncramp.tui.view;

import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Sheet;
import dev.uncramp.tui.app.Size;
import java.util.List;
import java.util.Locale;

/** Draws every sheet at the front of the house: title, sentences, choices, keys. */
final class SheetPage {

    private static final String MARK = "> ";

    private SheetPage() {}

    static Frame of(Front front, Size size) {
        if (Tiny.fits(size)) {
            return Tiny.of(front, size);
        }
        Sheet sheet = front.sheet();
        Page page = new Page(size, front.display(), Phrases.ENGLISH);
        page.head(Style.HEAD, sheet.title(), List.of());
        page.blank(1);
        sheet.above().forEach(line -> page.whole(Part.NEEDED, style(line.kind()), line.text()));
        page.blank(1);
        for (int i = 0; i < sheet.choices().size(); i++) {
            choice(page, sheet, i);
        }
        page.blank(1);
        sheet.below().forEach(line -> page.text(Part.WANTED, style(line.kind()), line.text()));
        page.blank(1);
        front.passing()
                .note()
                .ifPresent(note -> page.remark(
                        Style.ASK, page.say(note.text(), note.arguments().toArray())));
        page.paged(front.passing().page());
        return page.foot(front.keys()).frame();
    }

    private static void choice(Page page, Sheet sheet, int place) {
        Sheet.Choice choice = sheet.choices().get(place);
        boolean usual = sheet.usual().isPresent() && sheet.usual().getAsInt() == place;
        String mark = usual ? MARK : " ".repeat(MARK.length());
        page.choice(Part.NEEDED, mark + name(choice.key()), choice.said(page.wide() ? Integer.MAX_VALUE : 1));
    }

    private static String name(Key key) {
        return Character.toString(key.codePoint()).toUpperCase(Locale.ROOT);
    }

    private static Style style(Sheet.Kind kind) {
        return switch (kind) {
            case LEAD -> Style.NAME;
            case SAY -> Style.PLAIN;
            case CARE -> Style.CARE;
            case QUIET -> Style.QUIET;
        };
    }
}
