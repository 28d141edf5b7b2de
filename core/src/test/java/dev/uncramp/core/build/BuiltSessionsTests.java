package dev.uncramp.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ProgramText;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a therapist who read the built programs beside the written ones would have done otherwise, and is done so now. */
class BuiltSessionsTests {

    private static final Catalog CATALOG = Library.builtIn().catalog();
    private static final ProgramBuilder BUILDER = ProgramBuilder.of(CATALOG);

    @Test
    void oneBreathesCalmlyOnceInASession() {
        for (Region region : regions()) {
            long calm = exercises(request(region, Grade.SETTLE, 5), 1).stream()
                    .filter(exercise -> exercise.kind() == Kind.BREATHING)
                    .count();
            assertTrue(calm <= 1, region::word);
        }
    }

    @Test
    void aNeckInItsFirstDaysStaysInTheChair() {
        assertTrue(exercises(request(Region.NECK, Grade.SETTLE, 5), 1).stream()
                .flatMap(exercise -> exercise.start().stream())
                .noneMatch(Position::onTheFloor));
    }

    @Test
    void theFirstDaysHoldNoWorkWithTheWeightOfTheBodyThatNoSourceNames() {
        for (Region region : List.of(Region.KNEE, Region.THIGH)) {
            assertFalse(ids(request(region, Grade.SETTLE, 5), 1).contains("sit-to-stand"), region::word);
        }
    }

    @Test
    void nobodyWarmsUpWithLunges() {
        BuildRequest request = request(Region.KNEE, Grade.BUILD, 15).atLevel(Level.EASIER);
        assertFalse(ids(request, 1).contains("lunge-walk"));
    }

    @Test
    void aHandIsNotWalkedWhereItsOwnExercisesFillTheMinutes() {
        for (Grade grade : List.of(Grade.RESTORE, Grade.BUILD)) {
            List<String> ids = ids(request(Region.HAND, grade, 15), 1);
            assertFalse(ids.contains("walk") || ids.contains("march"), ids::toString);
        }
        assertTrue(ids(request(Region.HAND, Grade.BUILD, 45), 1).contains("walk"));
    }

    @Test
    void nobodyDoesAnExerciseAndTheHarderOneThatDoesAllOfItInOneSession() {
        List<String> thigh = ids(request(Region.THIGH, Grade.BUILD, 15), 1);
        assertFalse(thigh.containsAll(List.of("hip-hinge", "single-leg-hinge")), thigh::toString);
    }

    @Test
    void aHarderExerciseGoesOnInALaterWeekWhereItsEasierOneEnds() {
        BuildRequest request = request(Region.UPPER_BACK, Grade.BUILD, 15);
        String text = text(request);
        assertTrue(
                text.contains("weeks 3-4: 2 x 10, rest 30 s\n      - y-raise:\n          week 5 on: 2 x 8, rest 30 s"),
                text);
        assertTrue(ids(request, 4).contains("t-raise"));
        assertFalse(ids(request, 4).contains("y-raise"));
        assertFalse(ids(request, 5).contains("t-raise"));
        assertTrue(ids(request, 5).contains("y-raise"));
    }

    @Test
    void aWalkThatBuildsStaminaGetsLonger() {
        for (Grade grade : List.of(Grade.RESTORE, Grade.BUILD)) {
            for (int minutes : new int[] {15, 20, 30, 40}) {
                BuildRequest request = request(Region.AEROBIC, grade, minutes);
                assertTrue(total(request, 1).compareTo(total(request, 5)) < 0, request::toString);
            }
        }
    }

    @Test
    void tenHoldsOfTenSecondsStayTen() {
        assertTrue(text(request(Region.NECK, Grade.BUILD, 15)).contains("- deep-neck-nod: 10, hold 10 s\n"));
    }

    @Test
    void oneSetHasNoRestAfterIt() {
        for (Region region : regions()) {
            assertFalse(
                    text(request(region, Grade.BUILD, 15)).lines().anyMatch(line -> line.matches(".*: \\d+, rest .*")),
                    region::word);
        }
    }

    @Test
    void somethingGrowsWhereABodyIsToGetStrong() {
        for (Region region : regions()) {
            for (int minutes : new int[] {15, 30}) {
                BuildResult.Built built = built(request(region, Grade.BUILD, minutes));
                assertTrue(built.score().growing() > 0, () -> ProgramText.of(built.program()));
            }
        }
    }

    @Test
    void whatIsAtHandAndNotNeededIsTold() {
        BuildRequest request = request(Region.NECK, Grade.RESTORE, 12).having(Equipment.BAND);
        assertEquals(
                List.of(new Unused(
                        Equipment.BAND, "`band-row` needs it, and what it does is done by `shoulder-blade-squeeze`.")),
                built(request).unused());
        assertEquals(
                List.of(new Unused(Equipment.BIKE, "No exercise for hand, restore needs it.")),
                built(request(Region.HAND, Grade.RESTORE, 12).having(Equipment.BIKE))
                        .unused());
        assertEquals(List.of(), built(request.havingOnly(Equipment.atHome())).unused());
    }

    @Test
    void whatOnlyTheAvoidedPositionsStandAgainstIsSaidAndNeverOffered() {
        BuildRequest request = request(Region.AEROBIC, Grade.RESTORE, 15).avoiding(Position.STANDING, Position.SITTING);
        String why = BUILDER.build(request).match(new BuildResult.Cases<>() {
            @Override
            public String built(BuildResult.Built built) {
                return "";
            }

            @Override
            public String refused(BuildResult.Refused refused) {
                assertEquals(Optional.empty(), refused.nearest());
                return refused.why().get(refused.why().size() - 1);
            }
        });
        assertEquals("What is to be avoided leaves none; with sitting or standing there would be one.", why);
    }

    private static BuildRequest request(Region region, Grade grade, int minutes) {
        return BuildRequest.of(region, grade, Duration.ofMinutes(minutes));
    }

    private static List<Region> regions() {
        return Stream.of(Region.values())
                .filter(region -> region != Region.WHOLE_BODY)
                .toList();
    }

    private static BuildResult.Built built(BuildRequest request) {
        return BUILDER.build(request).built().orElseThrow(() -> new AssertionError(request));
    }

    private static String text(BuildRequest request) {
        return ProgramText.of(built(request).program());
    }

    private static Timeline day(BuildRequest request, int week) {
        return Timeline.of(built(request).program(), Prescription.first().inWeek(week), CATALOG);
    }

    private static Duration total(BuildRequest request, int week) {
        return day(request, week).total();
    }

    private static List<Exercise> exercises(BuildRequest request, int week) {
        return day(request, week).items().stream().map(TimelineItem::exercise).toList();
    }

    private static List<String> ids(BuildRequest request, int week) {
        return exercises(request, week).stream()
                .map(Exercise::id)
                .map(ExerciseId::value)
                .toList();
    }
}
