package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.history.History;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Listed;
import dev.uncramp.tui.app.Plan;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The programs as the front of the house lists them.
 *
 * @param world where files are found
 * @param library the built-in programs
 * @param history what was done before
 * @param now the time
 */
record Shelf(Surroundings world, Library library, History history, OffsetDateTime now) {

    /** The programs begun or added: the one done last first, then those that were never done, the newest first. */
    List<Listed> mine(List<String> named) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = named.size() - 1; i >= 0; i--) {
            names.add(named.get(i));
        }
        history.sessions().stream()
                .map(record -> record.origin().program().id().value())
                .filter(library.programs()::contains)
                .forEach(names::add);
        List<Listed> mine = new ArrayList<>(names.stream().map(this::listed).toList());
        mine.sort(Comparator.comparing(
                program -> program.last().map(OffsetDateTime::toInstant),
                Comparator.comparing(last -> last.orElse(Instant.MIN), Comparator.reverseOrder())));
        return mine;
    }

    /** The programs that come with the runner. */
    List<Listed> builtIn() {
        return library.programs().stream().map(this::listed).toList();
    }

    private Listed listed(String name) {
        ProgramText text = ProgramText.at(name, world, library);
        Review review = text.read();
        return ReadyProgram.of(text, review)
                .filter(ready -> !ready.timeline().isEmpty())
                .map(ready -> Listed.of(
                        name, plan(ready), begun(ready.program().head().id())))
                .orElseGet(() -> Listed.broken(name, shortName(name), why(review)));
    }

    /** The next session where the person is in the program; a program that was never done begins at its beginning. */
    private Plan plan(ReadyProgram ready) {
        Plan first = new Plan(
                ready.program(),
                ready.catalog(),
                ready.prescription(),
                SessionRules.of(ready.program(), ready.prescription()),
                Set.of(),
                false,
                StartQuestions.full());
        return history.sessionsOf(ready.program().id()).isEmpty()
                ? first
                : first.at(
                        Whereabouts.of(ready.program(), ready.catalog(), history, now, Wanted.NEXT), Optional.empty());
    }

    private List<OffsetDateTime> begun(ProgramId id) {
        return history.sessionsOf(id).stream().map(SessionRecord::started).toList();
    }

    private static SafeText shortName(String name) {
        Path file = Path.of(name).getFileName();
        return SafeText.shown(file == null ? name : file.toString());
    }

    private static SafeText why(Review review) {
        return review.diagnostics().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .findFirst()
                .map(one -> SafeText.shown(
                        "%s (%s)".formatted(one.message().oneLine(), one.span().start())))
                .orElse(SafeText.of("it has no exercise for today"));
    }
}
