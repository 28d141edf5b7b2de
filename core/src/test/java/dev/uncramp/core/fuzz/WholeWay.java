package dev.uncramp.core.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.authoring.ExerciseReading;
import dev.uncramp.core.authoring.ExerciseWriter;
import dev.uncramp.core.authoring.ProgramWriter;
import dev.uncramp.core.clinical.Bibliography;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.DiagnosticRenderer;
import dev.uncramp.core.diagnostic.Diagnostics;
import dev.uncramp.core.diagnostic.DrawnDiagnostics;
import dev.uncramp.core.diagnostic.JsonDiagnostics;
import dev.uncramp.core.diagnostic.LineDiagnostics;
import dev.uncramp.core.diagnostic.NarratedDiagnostics;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.handout.Cert;
import dev.uncramp.core.handout.CertJson;
import dev.uncramp.core.handout.CertText;
import dev.uncramp.core.handout.ExercisePage;
import dev.uncramp.core.handout.Handout;
import dev.uncramp.core.handout.HandoutHtml;
import dev.uncramp.core.handout.HandoutMarkdown;
import dev.uncramp.core.handout.HandoutText;
import dev.uncramp.core.handout.Printing;
import dev.uncramp.core.handout.ShowJson;
import dev.uncramp.core.handout.ShowText;
import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonProblem;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.source.YamlWriter;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that can be done with a file: read, told, checked, shown, put on paper and written back. */
final class WholeWay {

    private static final Bibliography BIBLIOGRAPHY = Library.builtIn().bibliography();
    static final Catalog CATALOG = Library.builtIn()
            .catalog()
            .with(List.of(
                    Exercise.of("hip-abduction", "Hip abduction", Kind.STRENGTH).build()));
    private static final Wording ENGLISH = Wording.english();
    private static final Printing PRINTING = new Printing(LocalDate.of(2026, 1, 31), SafeText.of("1a2b3c"));
    private static final List<DiagnosticRenderer> RENDERERS = List.of(
            new DrawnDiagnostics(80), new NarratedDiagnostics(80), new LineDiagnostics(), new JsonDiagnostics());
    private static final int MOST_SESSIONS = 3;

    private WholeWay() {}

    /** Goes the whole way with a file; says whether it got past reading. */
    static boolean isRead(FuzzFile file) {
        SourceFile loaded = SourceFile.load(SafeText.of("fuzz.yaml"), new ByteArrayInputStream(file.bytes()));
        return file.isExercise() ? exercise(loaded) : program(loaded);
    }

    private static boolean exercise(SourceFile file) {
        if (file.problem().isPresent()) {
            return false;
        }
        ExerciseId id = ExerciseId.of("made-up");
        Tree tree = YamlReader.read(file.source());
        ExerciseReading reading = ExerciseReader.read(tree, id);
        told(file.source(), Diagnostics.of(tree, reading.diagnostics()));
        if (tree.hasErrors() || reading.hasErrors() || reading.exercise().isEmpty()) {
            return false;
        }
        Exercise exercise = reading.exercise().get();
        ExercisePage.of(exercise, CATALOG, BIBLIOGRAPHY, ENGLISH);
        String written = YamlWriter.write(ExerciseWriter.node(exercise));
        Tree again = YamlReader.read(new SourceText(SafeText.of("again.yaml"), written));
        assertEquals(Optional.of(exercise), ExerciseReader.read(again, id).exercise(), written);
        return true;
    }

    private static boolean program(SourceFile file) {
        Review review = Review.of(file, CATALOG);
        told(review.source(), review.diagnostics());
        assertEquals(review.blocks(), review.program().isEmpty());
        if (review.program().isEmpty()) {
            return false;
        }
        Program program = review.program().get();
        program.notUsedYet();
        for (Prescription day : days(program)) {
            shown(program, day);
        }
        paper(program);
        writtenBack(program);
        return true;
    }

    private static void told(SourceText source, List<Diagnostic> diagnostics) {
        for (DiagnosticRenderer renderer : RENDERERS) {
            renderer.render(diagnostics);
        }
        for (Diagnostic diagnostic : diagnostics) {
            assertTrue(diagnostic.span().end().line() <= source.lines(), diagnostic::toString);
        }
    }

    /** The first weeks, the first two sessions of a week, maintenance, gentler, and every level by its name. */
    private static List<Prescription> days(Program program) {
        Prescription first = Prescription.firstOf(program);
        List<Prescription> days = new ArrayList<>(List.of(
                first,
                first.inWeek(first.week() + 1).atSessionOfWeek(2),
                first.inWeek(12).with(Ease.GENTLER),
                first.inMaintenance()));
        for (String level : levels(program)) {
            days.add(first.withLevel(level));
        }
        program.sessions().stream()
                .flatMap(session -> session.name().stream())
                .limit(MOST_SESSIONS)
                .forEach(name -> days.add(first.withSession(name.value())));
        return days;
    }

    private static Set<String> levels(Program program) {
        Set<String> levels = new LinkedHashSet<>();
        for (RowKey key : program.rowKeys()) {
            key.atLevel().filter(level -> levels.size() < MOST_SESSIONS).ifPresent(level -> levels.add(level.value()));
        }
        return levels;
    }

    private static void shown(Program program, Prescription day) {
        Timeline timeline = Timeline.of(program, day, CATALOG);
        assertTrue(!timeline.total().isNegative() && timeline.totalMax().compareTo(timeline.total()) >= 0);
        ShowText.of(program, day, CATALOG, true, ENGLISH);
        String json = ShowJson.of(program, timeline, CATALOG, true);
        try {
            Json.read(json);
        } catch (JsonProblem problem) {
            throw new AssertionError(json, problem);
        }
    }

    private static void paper(Program program) {
        Cert cert = Cert.of(program, CATALOG, ENGLISH);
        CertText.of(cert, ENGLISH);
        CertJson.of(cert);
        SessionPlan first = program.sessions().get(0);
        Prescription picked = first.name()
                .map(name -> Prescription.firstOf(program).withSession(name.value()))
                .orElseGet(() -> Prescription.firstOf(program));
        for (Prescription day : List.of(Prescription.firstOf(program), picked)) {
            Handout handout = Handout.of(program, day, CATALOG, PRINTING, ENGLISH);
            HandoutText.of(handout);
            HandoutHtml.of(handout);
            HandoutMarkdown.of(handout);
        }
    }

    private static void writtenBack(Program program) {
        String written = YamlWriter.write(ProgramWriter.node(program));
        Review again = Review.of(new SourceText(SafeText.of("fuzz.yaml"), written), CATALOG);
        assertEquals(Optional.of(program), again.program(), () -> written + again.diagnostics());
    }
}
