package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInProgramsTests {

    private static final Library LIBRARY = Library.builtIn();

    static Stream<String> programs() {
        return LIBRARY.programs().stream();
    }

    static Stream<String> settling() {
        return programs().filter(id -> find(id).grade().equals(Optional.of(Grade.SETTLE)));
    }

    @Test
    void everyFileIsInTheIndex() throws Exception {
        assertEquals(Resource.names("programs"), List.copyOf(new TreeSet<>(LIBRARY.programs())));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theFileIsReadAndCheckedWithoutAFinding(String id) {
        Review review = Review.of(LIBRARY.source(id).orElseThrow(), LIBRARY.catalog());
        assertEquals("", TestLibrary.drawn(review.diagnostics()));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void itSilencesNothing(String id) throws Exception {
        assertEquals(
                List.of(),
                LIBRARY.source(id)
                        .orElseThrow()
                        .text()
                        .lines()
                        .filter(line -> line.contains("allow:"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void itsIdIsTheNameOfItsFileAndNoClinicianHasReviewedIt(String id) {
        Program program = find(id);
        assertEquals(id, program.id().value());
        assertEquals(Optional.of(Reviewed.notYet()), program.head().reviewed());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void itsPainLimitIsThatOfItsGrade(String id) {
        Program program = find(id);
        assertEquals(
                Limits.usualPainLimit(program.grade()),
                SessionRules.of(program, Prescription.first()).limit());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void inNoWeekAreThereMoreThanEightExercisesOrOneThatDoesNotSuitTheGrade(String id) {
        Program program = find(id);
        for (int week = 1; week <= 8; week++) {
            List<TimelineItem> items = in(program, week).items();
            assertTrue(items.size() <= 8, () -> items.size() + " exercises");
            program.grade()
                    .ifPresent(grade -> items.forEach(item -> assertTrue(
                            item.exercise().grades().contains(grade),
                            () -> item.exercise().id() + " is not for " + grade.word())));
        }
    }

    /** A light push that is held, such as a squeeze of the thigh, belongs to the first grade (clinical page, f.1). */
    @ParameterizedTest
    @MethodSource("settling")
    void settleTakesAtMostFiveMinutesAndHoldsNoLoad(String id) {
        Timeline settle = first(find(id));
        assertTrue(settle.totalMax().compareTo(Duration.ofMinutes(5)) <= 0, () -> "it takes " + settle.totalMax());
        assertTrue(settle.items().stream()
                .map(TimelineItem::exercise)
                .map(Exercise::kind)
                .noneMatch(kind -> kind == Kind.STRENGTH));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void onABadDayEveryExerciseOnTheFloorHasAnEasierOne(String id) {
        first(find(id)).items().stream()
                .filter(item -> item.exercise().start().orElseThrow().onTheFloor())
                .filter(item -> item.exercise().kind() != Kind.BREATHING)
                .forEach(item -> assertTrue(
                        item.easier().isPresent(), () -> item.exercise().id() + " has no easier one"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theGentlerSessionIsNoLongerAndDoesNothingTwiceRunning(String id) {
        Program program = find(id);
        for (Prescription session : sessions(program)) {
            for (int week = 1; week <= 6; week++) {
                Timeline gentler = timeline(program, session.inWeek(week).with(Ease.GENTLER));
                Duration asWritten = timeline(program, session.inWeek(week)).total();
                assertTrue(
                        gentler.total().compareTo(asWritten.plusSeconds(10)) <= 0,
                        () -> gentler + " after " + asWritten);
                List<ExerciseId> done = gentler.items().stream()
                        .map(item -> item.exercise().id())
                        .toList();
                for (int i = 1; i < done.size(); i++) {
                    assertNotEquals(done.get(i - 1), done.get(i));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settling")
    void settleIsDoneSeveralTimesADay(String id) {
        assertTrue(find(id).schedule()
                        .flatMap(Schedule::timesPerDay)
                        .orElseThrow()
                        .planned()
                        .intValue()
                >= 3);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void noSessionBeginsOrEndsWithALoad(String id) {
        Program program = find(id);
        for (Prescription session : sessions(program)) {
            List<Kind> kinds = timeline(program, session).items().stream()
                    .map(item -> item.exercise().kind())
                    .toList();
            assertTrue(Set.of(Kind.WALKING, Kind.SWIMMING, Kind.MOBILITY, Kind.POSTURE, Kind.BREATHING)
                    .contains(kinds.get(0)));
            assertNotEquals(Kind.STRENGTH, kinds.get(kinds.size() - 1));
        }
    }

    static Stream<String> breaks() {
        return programs()
                .filter(id -> find(id).schedule()
                        .flatMap(Schedule::through)
                        .filter(day -> day.every().planned().compareTo(Duration.ofHours(1)) < 0)
                        .isPresent());
    }

    /** What comes every so many minutes between two pieces of work is short, or it is put off. */
    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakTakesAtMostThreeMinutes(String id) {
        Program program = find(id);
        for (Prescription session : sessions(program)) {
            Timeline timeline = timeline(program, session);
            assertTrue(
                    timeline.totalMax().compareTo(Duration.ofMinutes(3)) <= 0,
                    () -> session.session() + " takes " + timeline.totalMax());
        }
    }

    /** An exercise is named by a program, or is an easier or harder one of such an exercise, step by step. */
    @Test
    void everyExerciseIsUsedOrReached() {
        Set<ExerciseId> all = LIBRARY.catalog().ids();
        Set<ExerciseId> reached = new TreeSet<>();
        Set<ExerciseId> next = programs()
                .flatMap(id -> Stream.of(LIBRARY.source(id).orElseThrow().text().split("[^a-z0-9-]+", -1)))
                .flatMap(word -> ExerciseId.read(word).stream())
                .filter(all::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream()
                    .map(id -> LIBRARY.catalog().find(id).orElseThrow())
                    .flatMap(one -> Stream.concat(one.easier().stream(), one.harder().stream()))
                    .filter(id -> !reached.contains(id))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(all, reached);
    }

    /** A folder with the name of a region begins with its three grades, in their order; others may follow. */
    @Test
    void everyRegionHasItsThreeGrades() {
        List<String> grades = Stream.of(Grade.values()).map(Grade::word).toList();
        Map<String, List<String>> byRegion = LIBRARY.programs().stream()
                .map(id -> id.split("/", -1))
                .filter(id -> Keyword.find(Region.class, id[0])
                        .filter(region -> region != Region.WHOLE_BODY)
                        .isPresent())
                .collect(Collectors.groupingBy(id -> id[0], Collectors.mapping(id -> id[1], Collectors.toList())));
        assertFalse(byRegion.isEmpty());
        byRegion.forEach((region, its) ->
                assertEquals(grades, its.stream().limit(grades.size()).toList(), region));
    }

    private static Program find(String id) {
        return LIBRARY.program(id).orElseThrow().program().orElseThrow();
    }

    private static Timeline first(Program program) {
        return timeline(program, Prescription.first());
    }

    private static Timeline in(Program program, int week) {
        return timeline(program, Prescription.first().inWeek(week));
    }

    private static Timeline timeline(Program program, Prescription prescription) {
        return Timeline.of(program, prescription, LIBRARY.catalog());
    }

    private static List<Prescription> sessions(Program program) {
        return program.sessions().stream()
                .map(session -> session.name()
                        .map(name -> Prescription.first().withSession(name.value()))
                        .orElse(Prescription.first()))
                .toList();
    }
}
