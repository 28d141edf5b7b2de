package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The names of the fields that show prints as JSON: each of the language's list has an example, and none is beside it. */
class ShowFieldsTests {

    private static final Path FOLDER = Path.of("src/test/resources/dev/uncramp/core/handout");
    private static final Catalog CATALOG = Library.builtIn().catalog();

    private static final Set<String> PROGRAM = names(
            "id title region grade week session level weeks schedule sessionsPerWeek levels pain progress totalSeconds"
                    + " totalSecondsMax blocks items avoid callWhen known");
    private static final Set<String> SCHEDULE = names("daysPerWeek timesPerDay everyDays everyMinutes from to"
            + " restDayBetween weekdays weeks days afterwards");
    private static final Set<String> PAIN = names("limit limitByWeek otherLimit settle target orderedBy");
    private static final Set<String> BLOCK = names("name rounds restBetweenExercisesSeconds restBetweenRoundsSeconds"
            + " blockSeconds timeSeconds optional schedule");
    private static final Set<String> ITEM = names("exercise name block sets reps holdSeconds workSeconds relaxSeconds"
            + " restSeconds changeSeconds readySeconds upSeconds downSeconds breaths steps lengths laps circles letters"
            + " distanceMetres count unit phases side ways load effort intensity range support timesPerDay daysPerWeek"
            + " everyDays asTold alternatives levels optional start progress holdTotalSeconds");
    private static final Set<String> PHASE = names("seconds label until intensity repeat phases");
    private static final Set<String> STEP = names("start seconds estimate kind exercise side set rep round label");

    /** What is told beside the list of the language page. */
    private static final Map<String, Set<String>> BESIDE = Map.of(
            "program", names("afterwards start timeSeconds notUsedYet steps"),
            "schedule", names("months"),
            "pain", names("settleMinutes week expect expectWeeks direction"),
            "item", names("label alternating insteadOf"),
            "step", names("reps way"));

    private static final List<JsonObject> SHOWN = new ArrayList<>();

    private static Set<String> names(String list) {
        return new TreeSet<>(Arrays.asList(list.split(" ", -1)));
    }

    @BeforeAll
    static void showBoth() throws Exception {
        show("everything.yaml", Prescription.first());
        show("fields.yaml", Prescription.first().withLevel("two"));
    }

    private static void show(String file, Prescription today) throws Exception {
        Review review = Review.of(SourceText.of(file, Files.readString(FOLDER.resolve(file))), CATALOG);
        assertFalse(review.blocks(), review.diagnostics().toString());
        Program program = review.program().orElseThrow();
        Timeline timeline = Timeline.of(program, today, CATALOG);
        SHOWN.add((JsonObject) Json.read(ShowJson.of(program, timeline, CATALOG.with(program.exercises()), true)));
    }

    @Test
    void theProgramHasItsFields() {
        same("program", PROGRAM, SHOWN.stream());
    }

    @Test
    void theScheduleHasItsFields() {
        List<JsonObject> blocks = all("blocks", SHOWN.stream()).toList();
        same("schedule", SCHEDULE, all("schedule", Stream.concat(SHOWN.stream(), blocks.stream())));
    }

    @Test
    void thePainRuleHasItsFields() {
        same("pain", PAIN, all("pain", SHOWN.stream()));
    }

    @Test
    void aBlockHasItsFields() {
        same("block", BLOCK, all("blocks", SHOWN.stream()));
    }

    @Test
    void anItemHasItsFields() {
        same("item", ITEM, all("items", SHOWN.stream()));
    }

    @Test
    void aPartOfAnIntervalHasItsFields() {
        List<JsonObject> phases = all("phases", all("items", SHOWN.stream())).toList();
        same("phase", PHASE, Stream.concat(phases.stream(), all("phases", phases.stream())));
    }

    @Test
    void aStepHasItsFields() {
        same("step", STEP, all("steps", SHOWN.stream()));
    }

    @Test
    void theManualListsEachName() throws Exception {
        String manual = Files.readString(Path.of("../programs/README.md"));
        Stream.of(List.of(PROGRAM, SCHEDULE, PAIN, BLOCK, ITEM, PHASE, STEP), BESIDE.values())
                .flatMap(Collection::stream)
                .flatMap(Set::stream)
                .filter(name -> !name.equals("notUsedYet"))
                .forEach(name ->
                        assertTrue(manual.contains("`" + name + "`") || manual.contains("\"" + name + "\":"), name));
    }

    /** Every name has an example, and what is there stands in one of the two lists. */
    private static void same(String what, Set<String> expected, Stream<JsonObject> shown) {
        Set<String> found = shown.flatMap(object -> object.fields().stream())
                .map(JsonObject.Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(BESIDE.getOrDefault(what, Set.of()));
        assertEquals(expected, found);
    }

    private static Stream<JsonObject> all(String name, Stream<JsonObject> from) {
        return from.flatMap(object -> object.get(name).stream())
                .flatMap(value -> value instanceof JsonArray array ? array.items().stream() : Stream.of(value))
                .filter(JsonObject.class::isInstance)
                .map((JsonValue value) -> (JsonObject) value);
    }
}
