package dev.uncramp.core.wording;

import dev.uncramp.core.program.Criterion;
import java.util.List;
import java.util.stream.Collectors;

/** What must be true before a person does more or less, in words: {@code 2 days with pain at most 2, all of it done}. */
public final class ProgressWords {

    private ProgressWords() {}

    /**
     * Says what must all be true.
     *
     * @param wording the texts
     * @param criteria the criteria
     * @return what is written, with commas between; empty where nothing is
     */
    public static String of(Wording wording, List<Criterion> criteria) {
        return criteria.stream().map(criterion -> one(wording, criterion)).collect(Collectors.joining(", "));
    }

    private static String one(Wording wording, Criterion criterion) {
        return criterion.match(new Criterion.Cases<>() {
            @Override
            public String days(Criterion.Days days) {
                String count = wording.plural("progress.days", days.days());
                return days.painAtMost()
                        .map(score -> wording.text("progress.days-pain", count, score.value()))
                        .orElse(count);
            }

            @Override
            public String painAtMost(Criterion.PainAtMost painAtMost) {
                return wording.text("progress.pain", painAtMost.score().value());
            }

            @Override
            public String allDone(Criterion.AllDone allDone) {
                return wording.text("progress.all-done");
            }

            @Override
            public String noWorseNextMorning(Criterion.NoWorseNextMorning noWorseNextMorning) {
                return wording.text("progress.morning");
            }

            @Override
            public String inWords(Criterion.InWords inWords) {
                return inWords.what().oneLine();
            }
        });
    }
}
