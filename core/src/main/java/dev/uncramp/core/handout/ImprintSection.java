package dev.uncramp.core.handout;

import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sheet is, who wrote it, and which text of the program it shows; who reviewed it stands at its head.
 *
 * @param sheet what the handout is made from
 * @param printing when it was printed
 */
record ImprintSection(Sheet sheet, Printing printing) {

    HandoutSection section() {
        ProgramHead head = sheet.program().head();
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(sheet.paragraph("handout.imprint.no-diagnosis"));
        parts.addAll(sheet.factIf("handout.imprint.author", head.author()));
        parts.addAll(sheet.factIf("page.source", head.source()));
        parts.add(sheet.fact("handout.imprint.program", program(head)));
        parts.add(sheet.fact("handout.imprint.printed", sheet.date(printing.date())));
        return new HandoutSection(sheet.say("handout.imprint"), false, parts);
    }

    private SafeText program(ProgramHead head) {
        return head.version()
                .map(version -> sheet.say("handout.imprint.version", head.id(), version, printing.edition()))
                .orElseGet(() -> sheet.say("handout.imprint.edition", head.id(), printing.edition()));
    }
}
