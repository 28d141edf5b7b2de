package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.Bibliography;
import dev.uncramp.core.clinical.SourceLine;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.InstructionWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one exercise is done, as a page of text. */
public final class ExercisePage {
    private final Exercise exercise;
    private final Catalog catalog;
    private final Bibliography bibliography;
    private final Wording wording;
    private final Page page;

    private ExercisePage(Exercise exercise, Catalog catalog, Bibliography bibliography, Wording wording) {
        this.exercise = exercise;
        this.catalog = catalog;
        this.bibliography = bibliography;
        this.wording = wording;
        this.page = new Page(wording);
    }

    /**
     * Writes the page of an exercise.
     *
     * @param exercise the exercise
     * @param catalog where its easier and harder ones are found
     * @param bibliography what the codes of its sources stand for
     * @param wording the words
     * @return lines of text, the last one ended too
     */
    public static String of(Exercise exercise, Catalog catalog, Bibliography bibliography, Wording wording) {
        return new ExercisePage(exercise, catalog, bibliography, wording).write();
    }

    private String write() {
        page.line(exercise.name().value())
                .line(wording.text("page.not-reviewed-exercise"))
                .gap();
        page.labelled("page.also", texts(exercise.also()))
                .labelled("page.kind", exercise.kind().word())
                .labelled("page.works", texts(exercise.works()))
                .labelled("page.stretches", texts(exercise.stretches()))
                .labelled("page.need", words(exercise.equipment()))
                .labelled("page.position", position());
        doses();
        instructions(InstructionWords.of(wording, exercise.instructions(), Optional.empty()));
        page.gap()
                .labelled("page.easier", names(exercise.easier()))
                .labelled("page.harder", names(exercise.harder()))
                .labelled("page.ask-first", words(exercise.precautions()));
        sources();
        return page.toString();
    }

    private void instructions(Instructions told) {
        page.gap();
        told.setUp().ifPresent(text -> page.labelled("page.set-up", text.oneLine()));
        if (!told.move().isEmpty()) {
            page.heading("page.move");
            for (int i = 0; i < told.move().size(); i++) {
                page.indented(
                        wording.text("page.numbered", i + 1, told.move().get(i).oneLine()), "  ");
            }
        }
        told.feel().ifPresent(text -> page.labelled("page.feel", text.oneLine()));
        told.breathe().ifPresent(text -> page.labelled("page.breathe", text.oneLine()));
        told.avoid().ifPresent(text -> page.labelled("page.take-care", text.oneLine()));
    }

    private void sources() {
        if (exercise.sources().isEmpty()) {
            return;
        }
        page.gap().heading("page.sources");
        exercise.sources().forEach(source -> page.indented(source.oneLine(), "  "));
        List<SourceLine> lines = exercise.sources().stream().map(SourceLine::of).toList();
        if (lines.stream()
                .anyMatch(line -> line.usualPractice() || !line.codes().isEmpty())) {
            page.gap().heading("page.references").references(bibliography, lines);
        }
    }

    private void doses() {
        exercise.dose().always().ifPresent(dose -> page.labelled("page.dose", dose(dose)));
        String byGrade = exercise.dose().byGrade().entrySet().stream()
                .map(entry -> wording.text("page.dose-grade", entry.getKey().word(), dose(entry.getValue())))
                .collect(Collectors.joining("; "));
        page.labelled("page.dose", byGrade);
    }

    private String dose(Dose dose) {
        return DoseWords.of(wording, dose.first(), exercise.kind());
    }

    private String position() {
        return exercise.start()
                .map(start -> exercise.end()
                        .map(end -> wording.text("page.position-ends", words(start), words(end)))
                        .orElseGet(() -> words(start)))
                .orElse("");
    }

    private String words(Position position) {
        return wording.text("position." + position.word().replace(' ', '-'));
    }

    private String names(List<ExerciseId> ids) {
        return ids.stream()
                .map(id -> catalog.find(id).map(found -> found.name().value()).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    private static String words(List<? extends Keyword> keywords) {
        return keywords.stream().map(Keyword::word).collect(Collectors.joining(", "));
    }

    private static String texts(List<SafeText> texts) {
        return texts.stream().map(SafeText::oneLine).collect(Collectors.joining(", "));
    }
}
