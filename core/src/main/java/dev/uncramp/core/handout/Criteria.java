package dev.uncramp.core.handout;

import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.text.SafeText;
import java.util.List;

/**
 * What must be true before more or less is done, in words.
 *
 * @param sheet what the words are made from
 */
record Criteria(Sheet sheet) implements Criterion.Cases<SafeText> {

    static List<SafeText> of(Sheet sheet, List<Criterion> criteria) {
        Criteria words = new Criteria(sheet);
        return criteria.stream().map(criterion -> criterion.match(words)).toList();
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
