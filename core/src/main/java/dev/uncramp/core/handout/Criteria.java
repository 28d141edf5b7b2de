package dev.uncramp.core.handout;

import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be true before more or less is done, in words.
 *
 * @param sheet what the words are made from
 */
record Criteria(Sheet sheet) implements Criterion.Cases<SafeText> {

    /** A point each; words of its own stay one sentence, as they were written, with their commas. */
    static List<SafeText> of(Sheet sheet, List<Criterion> criteria) {
        Criteria words = new Criteria(sheet);
        List<SafeText> points = new ArrayList<>();
        boolean wordsBefore = false;
        for (Criterion criterion : criteria) {
            SafeText said = criterion.match(words);
            boolean inWords = criterion.words().isPresent();
            points.add(
                    inWords && wordsBefore
                            ? sheet.say("handout.next.words", points.remove(points.size() - 1), said)
                            : said);
            wordsBefore = inWords;
        }
        return List.copyOf(points);
    }

    @Override
    public SafeText days(Criterion.Days days) {
        return days.painAtMost()
                .map(pain -> sheet.sayMany("handout.next.days-pain", days.days(), pain.value()))
                .orElseGet(() -> sheet.sayMany("handout.next.days", days.days()));
    }

    @Override
    public SafeText painAtMost(Criterion.PainAtMost painAtMost) {
        return sheet.say("handout.next.pain", painAtMost.score().value());
    }

    @Override
    public SafeText allDone(Criterion.AllDone allDone) {
        return sheet.say("handout.next.all-done");
    }

    @Override
    public SafeText noWorseNextMorning(Criterion.NoWorseNextMorning noWorse) {
        return sheet.say("handout.next.morning");
    }

    @Override
    public SafeText inWords(Criterion.InWords inWords) {
        return inWords.what();
    }
}
