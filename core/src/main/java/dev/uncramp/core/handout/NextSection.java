package dev.uncramp.core.handout;

import dev.uncramp.core.program.Progression;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the phases of the program begin, and what comes next.
 *
 * @param sheet what the handout is made from
 */
record NextSection(Sheet sheet) {

    /** Empty where the program says nothing of it. */
    Optional<HandoutSection> section() {
        List<HandoutPart> parts = new ArrayList<>();
        PhaseLines.of(sheet.wording(), sheet.program().levels()).stream()
                .map(HandoutPart.Paragraph::new)
                .forEach(parts::add);
        sheet.program().progress().ifPresent(progress -> parts.addAll(progress(progress)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new HandoutSection(sheet.say(heading()), false, parts));
    }

    /** What holds a step down alone is nothing that comes next. */
    private String heading() {
        boolean less = sheet.program()
                .progress()
                .filter(progress -> !progress.down().isEmpty()
                        && progress.up().isEmpty()
                        && progress.repeatWeekIf().isEmpty()
                        && progress.to().isEmpty()
                        && progress.percentAWeek().isEmpty())
                .isPresent();
        boolean levels = sheet.program().levels().isPresent();
        return less && !levels ? "handout.next.less" : "handout.next.heading";
    }

    /** With words the list stands before what they say; more of the exercises may not be meant. */
    private static String up(Progression progress) {
        return progress.to()
                .map(next -> next.program().isPresent() ? "handout.next.up" : "handout.next.then")
                .orElse("handout.next.more");
    }

    private static String upInWords(Progression progress) {
        return progress.to()
                .map(next -> next.program().isPresent() ? "handout.next.up-words" : "handout.next.then-words")
                .orElse("handout.next.more-words");
    }

    /** One sentence of the therapist stands as it was written. */
    private HandoutPart up(Progression progress, List<SafeText> reasons) {
        boolean sentence = reasons.size() == 1 && progress.up().get(0).words().isPresent();
        return sentence
                ? sheet.fact(upInWords(progress), reasons.get(0))
                : new HandoutPart.Points(Optional.of(sheet.say(up(progress))), reasons);
    }

    private HandoutPart down(String label, List<SafeText> reasons) {
        return reasons.size() == 1
                ? sheet.fact(label, reasons.get(0))
                : new HandoutPart.Points(Optional.of(sheet.say(label)), reasons);
    }

    private List<HandoutPart> progress(Progression progress) {
        List<HandoutPart> parts = new ArrayList<>();
        if (!progress.up().isEmpty()) {
            parts.add(up(progress, Criteria.of(sheet, progress.up())));
        }
        progress.to()
                .ifPresent(next -> parts.add(
                        next.program().isPresent()
                                ? sheet.fact("handout.next.to", next.written())
                                : new HandoutPart.Paragraph(next.written())));
        if (!progress.down().isEmpty()) {
            parts.add(down(StepWords.key(progress, "handout.next.down"), Criteria.of(sheet, progress.down())));
        }
        parts.addAll(sheet.factIf("progress.down-then", progress.keptInMind()));
        parts.addAll(sheet.factIf("handout.next.repeat", progress.repeatWeekIf()));
        progress.percentAWeek().ifPresent(percent -> parts.add(sheet.paragraph("handout.next.percent", percent)));
        return parts;
    }
}
