package dev.uncramp.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ProgramText;
import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of every program that is built, whatever is asked for; and what is refused names what can be built. */
class BuiltProgramsProperties {

    /** Every build sees the same requests; {@link BuiltAtRandom} sees others each time. */
    private static final String SEED = "20261122";

    private static final Catalog CATALOG = Library.builtIn().catalog();
    private static final ProgramBuilder BUILDER = ProgramBuilder.of(CATALOG);

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void aBuiltProgramPassesEveryCheckAndReadsAsItself(@ForAll(supplier = Requests.class) BuildRequest request) {
        BUILDER.build(request).built().ifPresent(built -> {
            Review review = Review.of(SourceText.of("p.yaml", ProgramText.of(built.program())), CATALOG);
            assertEquals(List.of(), review.diagnostics(), () -> ProgramText.of(built.program()));
            assertEquals(built.program(), review.program().orElseThrow());
        });
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void itsMinutesFitInEveryWeek(@ForAll(supplier = Requests.class) BuildRequest request) {
        BUILDER.build(request).built().ifPresent(built -> {
            for (Timeline day : days(built.program())) {
                double off = Math.abs(day.total().toMillis() - request.time().toMillis());
                assertTrue(off <= request.time().toMillis() / 10.0, () -> day + " for " + request.time());
            }
        });
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void nothingThatIsExcludedIsInIt(@ForAll(supplier = Requests.class) BuildRequest request) {
        BUILDER.build(request).built().ifPresent(built -> {
            for (Exercise exercise : exercises(built.program())) {
                assertTrue(request.equipment().containsAll(exercise.equipment()), exercise.id()::value);
                assertFalse(request.leftOut().contains(exercise.id()), exercise.id()::value);
                assertTrue(
                        Stream.concat(exercise.start().stream(), exercise.endsIn().stream())
                                .noneMatch(request.avoided()::contains),
                        exercise.id()::value);
                assertTrue(
                        exercise.precautions().stream()
                                .filter(request.conditions()::contains)
                                .allMatch(
                                        condition -> request.regions().stream().anyMatch(condition::isTroubleOf)),
                        exercise.id()::value);
            }
            assertTrue(exercises(built.program()).stream()
                    .map(Exercise::id)
                    .toList()
                    .containsAll(request.included()));
        });
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void noSwapAdditionRemovalOrOtherAmountIsBetter(@ForAll(supplier = Requests.class) BuildRequest request) {
        if (BUILDER.build(request).built().isPresent()) {
            Draft draft = BUILDER.draft(request);
            Neighbours.each(draft.plan().choices(), draft.candidates(), choices -> {
                Plan other = draft.judge().plan(choices);
                boolean possible = draft.judge().allows(other.choices())
                        && other.score().off().isZero();
                assertFalse(
                        possible && other.score().compareTo(draft.plan().score()) < 0,
                        () -> draft.plan() + " is worse than " + other);
            });
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void theObjectiveSaysOfTheProgramWhatItSaidOfTheChoice(@ForAll(supplier = Requests.class) BuildRequest request) {
        BUILDER.build(request)
                .built()
                .ifPresent(built -> assertEquals(
                        Objective.of(request, CATALOG).score(built.program()),
                        built.score(),
                        () -> ProgramText.of(built.program())));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void whatIsCalledForAndCanBeDoneIsDoneWhereThereIsTime(@ForAll(supplier = Requests.class) BuildRequest request) {
        BUILDER.build(request).built().ifPresent(built -> {
            Draft draft = BUILDER.draft(request);
            for (Need need : built.score().unmet()) {
                List<Choice> choices = draft.plan().choices();
                draft.candidates().stream()
                        .filter(candidate ->
                                draft.sieve().wanted().of(candidate.met()).contains(need))
                        .flatMap(candidate ->
                                candidate.portions().stream().map(portion -> new Choice(candidate, portion)))
                        .forEach(more -> {
                            List<Choice> all = new ArrayList<>(choices);
                            all.add(more);
                            Plan with = draft.judge().plan(all);
                            assertFalse(
                                    with.score().unmet().size()
                                                    < built.score().unmet().size()
                                            && draft.judge().allows(with.choices())
                                            && with.score().off().isZero(),
                                    () -> need + " fits");
                        });
            }
        });
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void theSameRequestGivesTheSameProgram(@ForAll(supplier = Requests.class) BuildRequest request) {
        assertEquals(BUILDER.build(request), ProgramBuilder.of(CATALOG).build(request));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void aRefusalNamesWhatCanBeBuilt(@ForAll(supplier = StrictRequests.class) BuildRequest request) {
        BUILDER.build(request).match(new BuildResult.Cases<Boolean>() {
            @Override
            public Boolean built(BuildResult.Built built) {
                return true;
            }

            @Override
            public Boolean refused(BuildResult.Refused refused) {
                assertFalse(refused.why().isEmpty());
                assertEquals(canBeBuilt(request), refused.nearest().isPresent(), () -> "nearest to " + request);
                refused.nearest().ifPresent(near -> {
                    assertTrue(BUILDER.build(near).built().isPresent());
                    assertTrue(near.avoided().containsAll(request.avoided()));
                    assertTrue(near.conditions().containsAll(request.conditions()));
                });
                return false;
            }
        });
    }

    /** Whether anything can be built for the same person, with all that a home has and in whatever time. */
    private static boolean canBeBuilt(BuildRequest request) {
        Grade grade = request.grade();
        return IntStream.rangeClosed(3, 60)
                .mapToObj(minutes -> BuildRequest.of(request.regions().get(0), grade, Duration.ofMinutes(minutes))
                        .forRegions(request.regions())
                        .having(request.equipment().toArray(new Equipment[0]))
                        .avoidingOnly(request.avoided())
                        .with(request.conditions().toArray(new Condition[0])))
                .anyMatch(plain -> BUILDER.build(plain).built().isPresent());
    }

    private static List<Timeline> days(Program program) {
        Set<Integer> weeks = new TreeSet<>(Set.of(1));
        program.rowKeys().stream()
                .flatMap(key -> key.inWeeks().stream())
                .map(RowKey.Weeks::from)
                .forEach(weeks::add);
        return weeks.stream()
                .map(week -> Timeline.of(program, Prescription.first().inWeek(week), CATALOG))
                .toList();
    }

    private static List<Exercise> exercises(Program program) {
        return days(program).stream()
                .flatMap(day -> day.items().stream())
                .map(TimelineItem::exercise)
                .distinct()
                .toList();
    }
}
