package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.RowKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds an exercise of which two things are raised in one step. */
final class TwoThingsRaised implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("From one week or level to the next an exercise gets more of two things at once, such as sets"
                        + " and repetitions.")
                .why("Soreness follows the size of the step. With one thing at a time you also know what it was"
                        + " when pain comes.")
                .source("Physical Activity Guidelines for Americans [PAG-2]; one thing at a time is usual practice")
                .example(
                        """
                        - bridge:
                            weeks 1-2: 2 x 8
                            week 3 on: 3 x 12
                        """)
                .instead(
                        """
                        - bridge:
                            weeks 1-2: 2 x 8
                            weeks 3-4: 3 x 8
                            week 5 on: 3 x 12
                        """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (ItemView item : program.items()) {
            if (item.exercise().isEmpty()) {
                continue;
            }
            List<Prescribed> rows = inOrder(item.doses());
            for (int i = 1; i < rows.size(); i++) {
                found(item, rows.get(i - 1), rows.get(i)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> found(ItemView item, Prescribed before, Prescribed after) {
        List<Demand.Raise> raised = item.demand(before).raisedTo(item.demand(after));
        if (raised.size() < 2) {
            return Optional.empty();
        }
        List<String> words = raised.stream().map(Demand.Raise::words).toList();
        int last = words.size() - 1;
        String things = String.join(", ", words.subList(0, last)) + " and " + words.get(last);
        return Optional.of(Finding.of(
                this,
                after.place(),
                "`%s` gets more of %s things at once in `%s`: %s"
                        .formatted(
                                item.name(),
                                raised.size() == 2 ? "two" : "several",
                                after.row().orElseThrow(),
                                things),
                "Raise one of them here and the other one in a later row."));
    }

    /** The rows of the first choice by their weeks, or by level as they are written; none where it has no rows. */
    private static List<Prescribed> inOrder(List<Prescribed> doses) {
        List<Prescribed> rows = doses.stream()
                .filter(dose -> dose.row().isPresent() && dose.choice() == 0)
                .toList();
        boolean byWeek = rows.stream()
                .anyMatch(dose -> dose.row().flatMap(RowKey::inWeeks).isPresent());
        return byWeek
                ? rows.stream()
                        .sorted(Comparator.comparingInt(TwoThingsRaised::turn))
                        .toList()
                : rows;
    }

    private static int turn(Prescribed dose) {
        return dose.row()
                .flatMap(RowKey::inWeeks)
                .map(weeks -> weeks.from() * 10 + weeks.session().orElse(0))
                .orElse(Integer.MAX_VALUE);
    }
}
