package dev.uncramp.core.history;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.AskedWhen;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The days to which the answers lead that move a person to another level or week.
 *
 * <p>Such an answer may bring in other parts, or other amounts of a part. What is asked of them is looked for on the day
 * without such an answer, on that after each of them by itself, and on that after all of them together, and it is asked only
 * after the answers that lead to it. Where several are given of which only some lead there, it may be asked in vain, but it is
 * never passed over.
 *
 * @param none the day without such an answer
 * @param single the day after each of them
 * @param all the day after all of them; empty where there is one question at most
 */
record Ways(Way none, List<Way> single, Optional<Way> all) {

    /**
     * The day after some answers.
     *
     * @param answers what was answered, in this order
     * @param day what is planned then
     */
    record Way(List<PartChange> answers, Prescription day) {}

    static Ways of(List<PartQuestion> moving, Prescription planned) {
        Set<PartChange> single = new LinkedHashSet<>();
        List<PartChange> all = new ArrayList<>();
        for (PartQuestion question : moving) {
            List<PartChange> changes = question.changes().stream()
                    .filter(change -> !change.equals(PartChange.NOTHING))
                    .toList();
            single.addAll(changes);
            changes.stream().reduce((earlier, later) -> later).ifPresent(all::add);
        }
        return new Ways(
                new Way(List.of(), planned),
                single.stream().map(change -> way(List.of(change), planned)).toList(),
                moving.size() > 1 ? Optional.of(way(all, planned)) : Optional.empty());
    }

    private static Way way(List<PartChange> answers, Prescription planned) {
        return new Way(
                answers, answers.stream().reduce(planned, (day, change) -> change.of(day), (one, other) -> other));
    }

    Stream<Way> every() {
        return Stream.of(Stream.of(none), single.stream(), all.stream()).flatMap(way -> way);
    }

    /** The different questions that one matter leads to, each asked only after the answers that lead to it. */
    List<PartQuestion> asked(Function<Way, Optional<PartQuestion>> matter) {
        Optional<PartQuestion> usual = matter.apply(none);
        List<Optional<PartQuestion>> singly = single.stream().map(matter).toList();
        Optional<PartQuestion> together = all.flatMap(matter);
        return Stream.of(usual.stream(), singly.stream().flatMap(Optional::stream), together.stream())
                .flatMap(question -> question)
                .distinct()
                .map(question -> question.asked(when(question, usual, singly, together)))
                .toList();
    }

    private AskedWhen when(
            PartQuestion question,
            Optional<PartQuestion> usual,
            List<Optional<PartQuestion>> singly,
            Optional<PartQuestion> together) {
        Optional<PartQuestion> itself = Optional.of(question);
        Set<PartChange> leading = new LinkedHashSet<>();
        Set<PartChange> away = new LinkedHashSet<>();
        for (int i = 0; i < single.size(); i++) {
            PartChange answer = single.get(i).answers().get(0);
            if (singly.get(i).equals(itself)) {
                leading.add(answer);
            } else if (!singly.get(i).equals(usual) || answer.movesAll()) {
                away.add(answer);
            }
        }
        AskedWhen when = together.equals(itself) ? AskedWhen.ALWAYS : AskedWhen.ALWAYS.unless(away);
        if (usual.equals(itself)) {
            return when;
        }
        return when.after(leading.isEmpty() ? Set.copyOf(all.map(Way::answers).orElse(List.of())) : leading);
    }
}
