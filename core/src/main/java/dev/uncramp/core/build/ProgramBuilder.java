package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Builds programs.
 *
 * <p>The same request and the same catalogue give the same program. A builder may be used again and by several threads; it
 * keeps how long the amounts of exercises take, so that later builds are faster.
 */
public final class ProgramBuilder {

    /** How far amounts may be from the usual ones before a walk is better: two sets more in all, [usual practice]. */
    private static final int STRETCHED = 2;

    private final Catalog catalog;
    private final Portions portions = new Portions();

    private ProgramBuilder(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Makes a builder.
     *
     * @param catalog the exercises to choose from
     * @return the builder
     */
    public static ProgramBuilder of(Catalog catalog) {
        return new ProgramBuilder(catalog);
    }

    /**
     * Builds a program.
     *
     * @param request what is wanted
     * @return the program with its reasons; or what stands against it, and the nearest request that can be met
     */
    public BuildResult build(BuildRequest request) {
        List<String> against = Refusals.against(request, catalog);
        if (!against.isEmpty()) {
            return refused(against, request);
        }
        Draft draft = draft(request);
        return draft.fits() ? draft.built() : refused(draft.whyNot(), request);
    }

    private BuildResult refused(List<String> why, BuildRequest request) {
        NearestRequest near = new NearestRequest(this, catalog);
        Optional<BuildRequest> nearest = near.to(request);
        List<String> all = new ArrayList<>(why);
        if (nearest.isEmpty()) {
            near.missing(request).ifPresent(all::add);
        }
        return new BuildResult.Refused(all, nearest);
    }

    /** Whether a request can be met. */
    boolean canBuild(BuildRequest request) {
        return Refusals.against(request, catalog).isEmpty() && draft(request).fits();
    }

    /**
     * The best that can be chosen for a request, whether it fits or not; with a walk that nothing calls for only where
     * other amounts would have to be stretched far to fill the minutes.
     */
    Draft draft(BuildRequest request) {
        Wanted wanted = Wanted.of(request);
        Stages stages = Stages.of(request);
        Sieve sieve = new Sieve(request, wanted, catalog);
        List<Candidate> candidates = candidates(sieve, stages);
        List<Candidate> called = candidates.stream()
                .filter(candidate -> !candidate.isMereWalk(wanted))
                .toList();
        Draft draft = drafted(sieve, stages, called);
        if (called.size() == candidates.size()
                || (draft.fits() && draft.plan().score().unusual() <= STRETCHED)) {
            return draft;
        }
        Draft walking = drafted(sieve, stages, candidates);
        boolean better =
                walking.fits() && walking.plan().score().compareTo(draft.plan().score()) < 0;
        return better || !draft.fits() ? walking : draft;
    }

    private static Draft drafted(Sieve sieve, Stages stages, List<Candidate> chosen) {
        List<Candidate> numbered = IntStream.range(0, chosen.size())
                .mapToObj(index -> chosen.get(index).at(index))
                .toList();
        List<Candidate> candidates = Handovers.added(numbered, stages);
        Judge judge = Judge.of(sieve.request(), sieve.wanted(), stages);
        return new Draft(sieve.request(), sieve, candidates, judge, new Search(candidates, judge).best());
    }

    /** The exercises that may be chosen and that do something that is called for. */
    private List<Candidate> candidates(Sieve sieve, Stages stages) {
        List<Candidate> found = new ArrayList<>();
        for (Exercise exercise : sieve.all()) {
            boolean fixed = sieve.request().included().contains(exercise.id());
            boolean serves = fixed
                    || sieve.wanted().metBy(exercise) != 0
                    || sieve.wanted().isNamed(exercise.id());
            if (serves && sieve.against(exercise).isEmpty()) {
                List<Portion> its = portions.of(exercise, sieve.request().grade(), stages);
                if (!its.isEmpty()) {
                    found.add(Candidate.of(exercise, found.size(), sieve.wanted(), fixed, its));
                }
            }
        }
        return found;
    }
}
