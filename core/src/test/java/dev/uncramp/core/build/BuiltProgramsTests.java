package dev.uncramp.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ProgramText;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a request asks for by name is done, for every part of the body; and what cannot be done is refused with the nearest. */
class BuiltProgramsTests {

    private static final Catalog CATALOG = Library.builtIn().catalog();
    private static final ProgramBuilder BUILDER = ProgramBuilder.of(CATALOG);

    @Test
    void aFirstSessionOfMoreThanFiveMinutesIsRefusedWithFiveAsTheNearest() {
        for (Region region : regions()) {
            for (int minutes : new int[] {6, 10, 45, 90}) {
                BuildRequest request = BuildRequest.of(region, Grade.SETTLE, Duration.ofMinutes(minutes));
                BuildResult.Refused refused = refused(request);
                assertEquals(
                        List.of("A session of the grade settle takes 3 to 5 minutes, not %d min.".formatted(minutes)),
                        refused.why());
                assertEquals(Optional.of(request.lasting(Duration.ofMinutes(5))), refused.nearest());
            }
        }
    }

    @Test
    void whatMustBeInIsInAndWhatIsLeftOutIsNot() {
        for (BuildRequest plain : pairs()) {
            BuildResult.Built first = built(plain);
            List<LeftOut> possible = first.leftOut().stream()
                    .filter(left -> BUILDER.build(plain.including(left.exercise()))
                            .built()
                            .isPresent())
                    .limit(2)
                    .toList();
            for (LeftOut left : possible) {
                assertTrue(exercises(plain.including(left.exercise())).contains(left.exercise()), plain::toString);
            }
            for (ExerciseId id : exercises(plain)) {
                BuildRequest without = plain.leavingOut(id);
                BUILDER.build(without)
                        .built()
                        .ifPresent(built -> assertFalse(exercises(built).contains(id), () -> id + " in " + without));
            }
        }
    }

    @Test
    void whatMustBeInAndIsLeftOutAsWellIsRefusedAndTheNearestDoesWithout() {
        ExerciseId bridge = ExerciseId.of("bridge");
        BuildRequest request = BuildRequest.of(Region.LOWER_BACK, Grade.RESTORE, Duration.ofMinutes(15))
                .including(bridge)
                .leavingOut(bridge);
        BuildResult.Refused refused = refused(request);
        assertEquals(List.of("`bridge` must be in, and it was asked to be left out."), refused.why());
        assertEquals(Optional.of(request.choosing(Set.of(), Set.of(bridge))), refused.nearest());
    }

    @Test
    void whatMustBeInAndHasNoAmountThatIsEnoughIsRefused() {
        ExerciseId knees = ExerciseId.of("double-knee-to-chest");
        BuildRequest request = BuildRequest.of(Region.LOWER_BACK, Grade.RESTORE, Duration.ofMinutes(11))
                .including(knees);
        BuildResult.Refused refused = refused(request);
        assertEquals(
                List.of("`double-knee-to-chest` must be in, and its usual amount for the grade restore is shorter than"
                        + " a stretch needs."),
                refused.why());
        assertEquals(Optional.of(request.choosing(Set.of(), Set.of())), refused.nearest());
    }

    @Test
    void aFastWalkThatMustBeInComesAfterEasyMinutes() {
        BuildRequest request = BuildRequest.of(Region.AEROBIC, Grade.BUILD, Duration.ofMinutes(31))
                .including(ExerciseId.of("interval-walk"));
        BUILDER.build(request)
                .built()
                .ifPresentOrElse(
                        built -> assertEquals(
                                List.of(),
                                Review.of(SourceText.of("p.yaml", ProgramText.of(built.program())), CATALOG)
                                        .diagnostics()),
                        () -> assertTrue(refused(request).nearest().isPresent()));
    }

    @Test
    void noRungOfTheEasierLevelIsHarderThanOneOfTheHarderLevel() {
        int differ = 0;
        for (BuildRequest plain : pairs()) {
            Set<ExerciseId> easier = exercises(plain.atLevel(Level.EASIER));
            Set<ExerciseId> harder = exercises(plain.atLevel(Level.HARDER));
            differ += easier.equals(harder) ? 0 : 1;
            for (ExerciseId id : easier) {
                Exercise exercise = CATALOG.find(id).orElseThrow();
                Set<ExerciseId> below = exercise.easier().stream()
                        .filter(rung -> CATALOG.find(rung).orElseThrow().kind() == exercise.kind())
                        .collect(Collectors.toCollection(HashSet::new));
                below.retainAll(harder);
                assertEquals(Set.of(), below, () -> id + " is harder, in " + plain);
            }
        }
        assertNotEquals(0, differ);
    }

    @Test
    void theFirstExerciseOfASideBeginsWithTheGoodOne() {
        for (BuildRequest plain : pairs()) {
            String text = ProgramText.of(built(plain).program());
            int once = text.contains("each side") ? 1 : 0;
            assertEquals(once, count("Begin with your right side.", plain.withSoreSide(Side.LEFT)), plain::toString);
            assertEquals(0, count("Begin with your left side.", plain.withSoreSide(Side.LEFT)), plain::toString);
            assertEquals(once, count("Begin with your left side.", plain.withSoreSide(Side.RIGHT)), plain::toString);
            assertEquals(
                    text, ProgramText.of(built(plain.withSoreSide(Side.BOTH)).program()));
        }
    }

    @Test
    void whatIsAskedTooStrictlyHasANearest() {
        for (BuildRequest plain : pairs()) {
            Set<ExerciseId> all = Set.copyOf(CATALOG.ids());
            for (BuildRequest strict : List.of(
                    plain.lasting(Duration.ofMinutes(2)),
                    plain.lasting(Duration.ofMinutes(90)),
                    plain.choosing(Set.of(), all),
                    plain.choosing(Set.of(ExerciseId.of("no-such-exercise")), Set.of()),
                    plain.onDays(9).forWeeks(0).havingOnly(Set.of()).choosing(Set.of(), all))) {
                BuildRequest nearest = refused(strict).nearest().orElseThrow(() -> new AssertionError(strict));
                assertTrue(BUILDER.build(nearest).built().isPresent(), nearest::toString);
            }
        }
    }

    @Test
    void whereEveryPositionIsToBeAvoidedThereIsNoNearest() {
        for (BuildRequest plain : pairs()) {
            assertEquals(
                    Optional.empty(), refused(plain.avoiding(Position.values())).nearest(), plain::toString);
        }
    }

    @Test
    void theHeadSaysWhatTheWrittenProgramOfTheSamePartAndGradeSays() {
        for (BuildRequest plain : pairs()) {
            String id = plain.regions().get(0).word() + "/" + plain.grade().word();
            ProgramHead written = Library.builtIn()
                    .program(id)
                    .flatMap(review -> review.program())
                    .orElseThrow()
                    .head();
            ProgramHead head = built(plain).program().head();
            assertEquals(written.goal(), head.goal(), id);
            assertEquals(written.forWhom(), head.forWhom(), id);
            assertEquals(written.gate(), head.gate(), id);
            assertEquals(written.avoid(), head.avoid(), id);
        }
    }

    /** One for each part of the body and grade. */
    private static List<BuildRequest> pairs() {
        List<BuildRequest> pairs = new ArrayList<>();
        for (Region region : regions()) {
            for (Grade grade : Grade.values()) {
                pairs.add(BuildRequest.of(region, grade, Duration.ofMinutes(grade == Grade.SETTLE ? 5 : 15)));
            }
        }
        return pairs;
    }

    private static List<Region> regions() {
        return Stream.of(Region.values())
                .filter(region -> region != Region.WHOLE_BODY)
                .toList();
    }

    private static BuildResult.Built built(BuildRequest request) {
        return BUILDER.build(request).built().orElseThrow(() -> new AssertionError(request));
    }

    private static Set<ExerciseId> exercises(BuildRequest request) {
        return exercises(built(request));
    }

    private static Set<ExerciseId> exercises(BuildResult.Built built) {
        return Timeline.of(built.program(), Prescription.first(), CATALOG).items().stream()
                .map(item -> item.exercise().id())
                .collect(Collectors.toSet());
    }

    private static int count(String words, BuildRequest request) {
        return ProgramText.of(built(request).program()).split(words, -1).length - 1;
    }

    private static BuildResult.Refused refused(BuildRequest request) {
        return BUILDER.build(request).match(new BuildResult.Cases<>() {
            @Override
            public BuildResult.Refused built(BuildResult.Built built) {
                throw new AssertionError("built: " + request);
            }

            @Override
            public BuildResult.Refused refused(BuildResult.Refused refused) {
                return refused;
            }
        });
    }
}
