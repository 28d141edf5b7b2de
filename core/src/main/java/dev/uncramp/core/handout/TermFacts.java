package dev.uncramp.core.handout;

import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/** What a program says beside a name: a note, when to leave it out, when it joins in, when to do more. */
final class TermFacts {

    private TermFacts() {}

    static List<HandoutPart> of(Sheet sheet, Terms terms) {
        List<HandoutPart> facts = new ArrayList<>();
        if (terms.optional()) {
            facts.add(sheet.paragraph("handout.optional"));
        }
        facts.addAll(sheet.factIf("handout.leave-out", terms.leaveOut()));
        terms.start().ifPresent(start -> facts.add(starts(sheet, start)));
        PhaseLines.of(sheet.wording(), terms.levels()).stream()
                .map(HandoutPart.Paragraph::new)
                .forEach(facts::add);
        terms.progress()
                .ifPresent(progress -> ProgressLines.of(sheet.wording(), progress).stream()
                        .map(SafeText::of)
                        .map(HandoutPart.Paragraph::new)
                        .forEach(facts::add));
        facts.addAll(NoteFacts.of(sheet, terms.note()));
        return facts;
    }

    private static HandoutPart starts(Sheet sheet, Start start) {
        return start.match(new Start.Cases<>() {
            @Override
            public HandoutPart inWeek(Start.InWeek inWeek) {
                return sheet.paragraph("handout.from-week", inWeek.week());
            }

            @Override
            public HandoutPart whenTrue(Start.WhenTrue whenTrue) {
                return sheet.fact("page.gate", whenTrue.what());
            }
        });
    }
}
