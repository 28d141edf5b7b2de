package dev.uncramp.core.history;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a yes or a no brings in: what joins in, and what is not left out today. A question about such a part comes after the
 * answer that brings it in, and only then.
 *
 * @param bringing the questions that bring something in
 */
record Brought(List<PartQuestion> bringing) {

    /** Those among some questions. */
    static Brought by(List<PartQuestion> asked) {
        return new Brought(asked.stream()
                .filter(question -> question.kind() == Kind.START || question.kind() == Kind.LEAVE_OUT)
                .toList());
    }

    /** A day with all that any answer brings in. */
    Prescription into(Prescription day) {
        return bringing.stream()
                .flatMap(question -> question.changes().stream())
                .reduce(day, (there, change) -> change.of(there), (one, other) -> other);
    }

    /** A question about a part that an answer brings in is asked only after that answer. */
    PartQuestion before(PartQuestion question, ProgramPath place) {
        return question.asked(
                of(place).reduce(question.when(), (when, change) -> when.after(Set.of(change)), (one, other) -> other));
    }

    /** The answers that bring a place in; none where it is in anyway. */
    Stream<PartChange> of(ProgramPath place) {
        return bringing.stream()
                .flatMap(question -> question.changes().stream())
                .filter(change -> Stream.of(change.with(), change.joined())
                        .flatMap(Set::stream)
                        .anyMatch(place::isWithin));
    }
}
