package dev.uncramp.tui.device;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.journal.JournalHeader;
import dev.uncramp.core.journal.KeptText;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Plan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that a session keeps with it, so that the same session can be made again whatever changed meanwhile. */
public final class KeptTexts {
    private KeptTexts() {}

    /** The texts of the built-in exercises of a day, and of their easier ones, by id. */
    static List<KeptText> builtIn(Timeline timeline) {
        Set<ExerciseId> ids = timeline.items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.easier().stream()))
                .map(item -> item.exercise().id())
                .collect(Collectors.toCollection(TreeSet::new));
        return ids.stream()
                .flatMap(id -> Library.builtIn().source(id).stream()
                        .map(source -> new KeptText(SafeText.of(id.value()), source.text())))
                .toList();
    }

    /** The exercises of a day before which it waits for a key. */
    static Set<ExerciseId> waiting(Plan plan) {
        return plan.timeline().items().stream()
                .map(TimelineItem::exercise)
                .map(Exercise::id)
                .filter(id -> plan.waitsAlways() || !plan.met().contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Makes the plan of a session again from what its journal kept.
     *
     * @param header the journal's header
     * @return the same plan; empty where this version cannot read the program any more
     */
    public static Optional<Plan> plan(JournalHeader header) {
        Catalog catalog = Library.builtIn()
                .catalog()
                .with(header.exercises().stream()
                        .flatMap(kept -> exercise(kept).stream())
                        .toList());
        SourceText source =
                SourceText.of(header.program().name().value(), header.program().text());
        Review review = Review.read(SourceFile.of(source), catalog);
        return review.program().map(program -> plan(header, program, review.catalog()));
    }

    private static Plan plan(JournalHeader header, Program program, Catalog catalog) {
        Set<ExerciseId> met = catalog.ids().stream()
                .filter(id -> !header.waitFor().contains(id))
                .collect(Collectors.toUnmodifiableSet());
        SessionRules rules = SessionRules.of(program, header.prescription()).askingAbout(header.askAbout());
        return new Plan(program, catalog, header.prescription(), rules, met, false, StartQuestions.full());
    }

    private static Optional<Exercise> exercise(KeptText kept) {
        return ExerciseId.read(kept.name().value())
                .flatMap(id -> ExerciseReader.read(
                                YamlReader.read(SourceText.of(kept.name() + ".yaml", kept.text())), id)
                        .exercise());
    }
}
