package dev.uncramp.core.build;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.clinical.Purpose;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The best that was found for a request.
 *
 * @param request what is wanted
 * @param sieve which exercises may be chosen
 * @param candidates the exercises that could be chosen
 * @param judge says how good a choice is
 * @param plan what was chosen
 */
record Draft(BuildRequest request, Sieve sieve, List<Candidate> candidates, Judge judge, Plan plan) {

    /** Whether it may be done, does something for the part of the body, and takes the minutes that were asked for. */
    boolean fits() {
        return judge.allows(plan.choices()) && serves() && plan.score().off().isZero();
    }

    /** Whether it does more than warm up, calm and walk; a walk alone is a program for nothing but walking. */
    private boolean serves() {
        Set<Purpose> general = request.regions().contains(Region.AEROBIC)
                ? EnumSet.noneOf(Purpose.class)
                : EnumSet.of(Purpose.WARM_UP, Purpose.EASE, Purpose.WALK);
        List<Need> unmet = plan.score().unmet();
        return sieve.wanted().needs().stream()
                .anyMatch(need -> !general.contains(need.purpose()) && !unmet.contains(need));
    }

    /** What is wrong with it, a sentence each. */
    List<String> whyNot() {
        if (plan.choices().isEmpty()) {
            return List.of("No exercise for the %s at the grade %s is left to choose."
                    .formatted(Said.regions(request.regions()), request.grade().word()));
        }
        if (!serves()) {
            return List.of("Nothing that is left to choose does more for the %s than a walk or calm breathing."
                    .formatted(Said.regions(request.regions())));
        }
        return List.of("The exercises that are left to choose make no session of %s: the nearest takes %s."
                .formatted(
                        Said.minutes(request.time()),
                        Said.minutes(Duration.ofMillis(judge.millis(plan.choices(), 0)))));
    }

    BuildResult.Built built() {
        List<Part> parts = Part.of(plan.choices(), request.grade());
        Explanation explanation = new Explanation(this, parts);
        return new BuildResult.Built(
                program(parts), explanation.reasons(), explanation.leftOut(), explanation.unused(), plan.score());
    }

    private Program program(List<Part> parts) {
        Frame frame = new Frame(request);
        boolean hasLoad = plan.choices().stream()
                .flatMap(choice -> choice.candidates().stream())
                .flatMap(candidate -> candidate.exercise().equipment().stream())
                .anyMatch(LoadLimits.WEIGHTS::contains);
        return new Program(
                frame.head(),
                Optional.of(frame.schedule(hasLoad)),
                Optional.of(frame.pain()),
                sieve.wanted().cards(),
                Optional.empty(),
                Optional.of(frame.progress(plan.choices().stream()
                        .anyMatch(choice -> choice.portion().differs()))),
                List.of(),
                List.of(),
                List.of(SessionPlan.of(parts.stream().map(this::block).toList())));
    }

    private SessionEntry block(Part part) {
        List<BlockEntry> items = new ArrayList<>();
        part.choices().forEach(choice -> items.addAll(items(choice)));
        return new Block(SafeText.of(part.name()), Circuit.none(), Terms.none(), items);
    }

    /** The exercise, and after it the harder one that goes on, where there is one. */
    private List<Item> items(Choice choice) {
        List<Item> items = new ArrayList<>();
        items.add(item(choice.candidate(), dose(choice.portion()), choice));
        choice.portion().next().ifPresent(next -> {
            RowKey on = judge.stages().key(next.from(), judge.stages().count() - 1);
            ItemDose its = rows(List.of(new Rows.Row<>(on, next.dose())));
            items.add(item(next.harder(), its, choice));
        });
        return items;
    }

    private Item item(Candidate candidate, ItemDose dose, Choice choice) {
        ExerciseId id = candidate.exercise().id();
        return new Item(id, dose, List.of(), List.of(), List.of(), terms(choice));
    }

    /** The first exercise of a side says with which to begin, with time to read it. */
    private Terms terms(Choice choice) {
        int at = plan.choices().indexOf(choice);
        if (!judge.saysSideAt(plan.choices(), at)) {
            return Terms.none();
        }
        Terms noted = goodSide().map(Frame::begin).map(Terms.none()::withNote).orElse(Terms.none());
        return judge.needsTimeToRead(plan.choices(), at) ? noted.withReady(Judge.TO_READ) : noted;
    }

    /** The side to begin with, where the other one is sore. */
    private Optional<Side> goodSide() {
        return request.soreSide().filter(side -> side != Side.BOTH).map(Side::other);
    }

    private ItemDose dose(Portion portion) {
        return portion.differs()
                ? rows(rows(portion))
                : ItemDose.always(portion.doses().get(0));
    }

    private static ItemDose rows(List<Rows.Row<Dose>> rows) {
        return new ItemDose.ByRow(Optional.empty(), new Rows<>(rows));
    }

    /** A row for each stage; the last amount goes on, until a harder exercise does. */
    private List<Rows.Row<Dose>> rows(Portion portion) {
        List<Rows.Row<Dose>> rows = new ArrayList<>();
        List<SingleDose> doses = portion.doses();
        int end = portion.next().map(Next::from).orElse(judge.stages().count()) - 1;
        for (int stage = 0; stage < doses.size(); stage++) {
            int last = stage == doses.size() - 1 ? end : stage;
            rows.add(new Rows.Row<>(judge.stages().key(stage, last), doses.get(stage)));
        }
        return rows;
    }
}
