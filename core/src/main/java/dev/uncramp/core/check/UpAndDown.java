package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds an order of exercises with more getting down to the floor than is needed. */
final class UpAndDown implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("An order of exercises in which a person gets down to the floor more often than in another"
                        + " order of the same blocks.")
                .why("Getting down and up again is the hardest part for a sore or an older person, and it takes half a"
                        + " minute each time.")
                .source("usual practice")
                .example("""
                    - bridge: 2 x 8
                    - sit-to-stand: 8
                    - bird-dog: 5, each side
                    """)
                .instead("""
                    - sit-to-stand: 8
                    - bridge: 2 x 8
                    - bird-dog: 5, each side
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            session.days().stream()
                    .map(day -> new Worst(day, FloorOrder.of(day.timeline())))
                    .filter(worst -> worst.order().downs() > 1
                            && worst.order().downs() > worst.order().fewest())
                    .max(Comparator.comparingInt(worst -> worst.order().downs()))
                    .ifPresent(worst -> findings.add(found(session, worst)));
        }
        return findings;
    }

    private record Worst(Day day, FloorOrder order) {}

    private Finding found(SessionView session, Worst worst) {
        return Finding.of(
                this,
                worst.order().between().orElse(session.place()),
                "the person gets down to the floor %s%s; in another order %s is enough"
                        .formatted(
                                times(worst.order().downs()),
                                worst.day().when(),
                                times(worst.order().fewest())),
                "Put the exercises on the floor one after the other.");
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }
}
