package dev.uncramp.core.history;

import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.List;
import java.util.function.Function;

/** Answers to what is asked about a program's parts. */
final class Answers {

    private Answers() {}

    static PartChange yes(PartQuestion question) {
        return question.changes().get(0);
    }

    static PartChange no(PartQuestion question) {
        return question.changes().get(1);
    }

    static PartChange open(PartQuestion question) {
        return PartChange.NOTHING;
    }

    static List<Kind> asked(Diary diary) {
        return diary.next().questions().stream().map(PartQuestion::kind).toList();
    }

    static Diary week(Diary diary, Function<PartQuestion, PartChange> answer) {
        return diary.answering(answer)
                .days(2)
                .answering(answer)
                .days(2)
                .answering(answer)
                .days(3);
    }
}
