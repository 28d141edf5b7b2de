package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.handout.Cert;
import dev.uncramp.core.handout.Handout;
import dev.uncramp.core.handout.Printing;
import dev.uncramp.core.handout.ShowJson;
import dev.uncramp.core.handout.ShowText;
import dev.uncramp.core.history.Fingerprint;
import dev.uncramp.core.journal.KeptText;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A program without errors, and the day of it that a person asked for.
 *
 * @param program the program
 * @param source its text, with the exercises of the files that it uses
 * @param catalog where its exercises are found, its own among them
 * @param prescription the day
 * @param text what it was read from
 */
record ReadyProgram(Program program, SourceText source, Catalog catalog, Prescription prescription, ProgramText text) {

    /** Finds and reads a program; what keeps it from running is told on the error stream. */
    static Optional<ReadyProgram> find(String typed, Picks picks, Library library, Surroundings world) {
        ProgramFinder found = ProgramFinder.find(typed, world, library);
        if (found.text().isEmpty()) {
            found.complaint().ifPresent(world.err()::line);
            return Optional.empty();
        }
        return read(found.text().get(), picks, world);
    }

    /** Reads the program on standard input; what keeps it from running is told on the error stream. */
    static Optional<ReadyProgram> onInput(Picks picks, Library library, Surroundings world) {
        return read(ProgramText.onInput(world, library), picks, world);
    }

    private static Optional<ReadyProgram> read(ProgramText text, Picks picks, Surroundings world) {
        Review review = text.read();
        if (review.blocks() || review.program().isEmpty()) {
            world.err()
                    .write(DiagnosticFormat.usual(world)
                            .renderer()
                            .render(text.check().diagnostics()));
            if (!review.whole().text().isEmpty()) {
                world.err().line("This program has errors. It runs once they are mended.");
            }
            return Optional.empty();
        }
        Program program = review.program().get();
        Optional<String> complaint = picks.complaint(program);
        if (complaint.isPresent()) {
            world.err().line(complaint.get());
            return Optional.empty();
        }
        return Optional.of(
                new ReadyProgram(program, review.whole(), review.catalog(), picks.prescription(program), text));
    }

    /** A program without errors, on its first day; what is in the way is told in the review. */
    static Optional<ReadyProgram> of(ProgramText text, Review review) {
        return review.program()
                .filter(program -> !review.blocks())
                .map(program -> new ReadyProgram(
                        program, review.whole(), review.catalog(), Prescription.firstOf(program), text));
    }

    /** What the check finds that concerns safety; a built-in program has nothing of it. */
    List<Diagnostic> safety() {
        return text.isBuiltIn() ? List.of() : text.check().safety();
    }

    /** The same day with the sore side, where one of the two is. */
    ReadyProgram withSoreSide(Settings settings) {
        return settings.soreSide()
                .filter(side -> side != Side.BOTH)
                .map(side -> new ReadyProgram(program, source, catalog, prescription.withSoreSide(side), text))
                .orElse(this);
    }

    /** The program's text, as a journal keeps it. */
    KeptText kept() {
        return new KeptText(source.name(), source.text());
    }

    /** The first session that has something to do on that day, where none was asked for by its name. */
    ReadyProgram atSomethingToDo() {
        if (prescription.session().isPresent() || !timeline().isEmpty()) {
            return this;
        }
        return program.sessions().stream()
                .flatMap(session -> session.name().stream())
                .map(name -> new ReadyProgram(program, source, catalog, prescription.withSession(name.value()), text))
                .filter(one -> !one.timeline().isEmpty())
                .findFirst()
                .orElse(this);
    }

    Timeline timeline() {
        return Timeline.of(program, prescription, catalog);
    }

    Handout handout(LocalDate printed) {
        SafeText edition = SafeText.of(Fingerprint.of(source.text()).brief());
        return Handout.of(program, prescription, catalog, new Printing(printed, edition), Wording.english());
    }

    String json(boolean withSteps) {
        return ShowJson.of(program, atSomethingToDo().timeline(), catalog, withSteps);
    }

    String text(boolean withSteps) {
        return ShowText.of(program, prescription, catalog, withSteps, Wording.english());
    }

    Cert cert() {
        return Cert.of(program, catalog, Wording.english());
    }
}
