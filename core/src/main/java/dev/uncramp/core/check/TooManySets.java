package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds strength work that starts with more than three sets. */
final class TooManySets implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("Strength work in repetitions that starts with more than three sets, the rounds of its block"
                        + " among them.")
                .why("Someone who begins gets most of the good from one to three sets; more brings soreness that"
                        + " keeps people from coming back.")
                .source("progression models of the American College of Sports Medicine, 2009 [ACSM-2009-med]")
                .example("""
                    - bridge: 5 x 10
                    """)
                .instead("""
                    - bridge: 2 x 10
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (ItemView item : program.ways()) {
            boolean isStrength = item.exercise().map(Exercise::kind).equals(Optional.of(Kind.STRENGTH));
            item.ownDoses().stream()
                    .findFirst()
                    .filter(dose -> isStrength)
                    .flatMap(dose -> found(item, dose))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> found(ItemView item, Prescribed first) {
        if (!Amounts.isCounted(first.dose())) {
            return Optional.empty();
        }
        Demand demand = item.demand(first);
        int sets = demand.number(Aspect.SETS) * demand.number(Aspect.ROUNDS);
        return sets > LoadLimits.MOST_SETS
                ? Optional.of(Finding.of(
                        this,
                        first.place(),
                        "`%s` starts with %d sets%s; %d are the most to begin with"
                                .formatted(
                                        item.name(),
                                        sets,
                                        demand.number(Aspect.ROUNDS) > 1 ? ", the rounds counted" : "",
                                        LoadLimits.MOST_SETS),
                        "Start with %d or fewer, and add one in a later week.".formatted(LoadLimits.MOST_SETS)))
                : Optional.empty();
    }
}
