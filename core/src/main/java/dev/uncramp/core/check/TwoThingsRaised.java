package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.RowKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        + " and repetitions; or three exercises of a session get more load in one week.")
                .why("Soreness follows the size of the step. With one thing at a time you also know what it was"
                        + " when pain comes.")
                .source("Physical Activity Guidelines for Americans [PAG-2]; one thing at a time is usual practice")
                .example("""
                    - bridge:
                        weeks 1-2: 2 x 8
                        week 3 on: 3 x 12
                    """)
                .instead("""
                    - bridge:
                        weeks 1-2: 2 x 8
                        weeks 3-4: 3 x 8
                        week 5 on: 3 x 12
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            Map<RowKey, List<Prescribed>> heavier = new LinkedHashMap<>();
            for (ItemView item : session.items()) {
                if (item.exercise().isPresent()) {
                    item(item, heavier, findings);
                }
            }
            heavier.values().stream()
                    .filter(doses -> doses.size() >= LoadLimits.LOADS_AT_ONCE)
                    .forEach(doses -> findings.add(heavier(doses)));
        }
        return findings;
    }

    /** Each step of one item; those with more load are kept for the week in which they begin. */
    private void item(ItemView item, Map<RowKey, List<Prescribed>> heavier, List<Finding> findings) {
        List<Prescribed> rows = inOrder(item.doses());
        List<Demand> demands = rows.stream().map(item::demand).toList();
        for (int i = 1; i < rows.size(); i++) {
            Prescribed after = rows.get(i);
            List<Demand.Raise> raised = demands.get(i - 1).raisedTo(demands.get(i));
            found(item, after, raised).ifPresent(findings::add);
            if (raised.stream().anyMatch(raise -> raise.aspect() == Aspect.LOAD)) {
                heavier.computeIfAbsent(begin(after), key -> new ArrayList<>()).add(after);
            }
        }
    }

    private static RowKey begin(Prescribed dose) {
        RowKey row = dose.row().orElseThrow();
        return row.inWeeks().<RowKey>map(weeks -> RowKey.week(weeks.from())).orElse(row);
    }

    private Finding heavier(List<Prescribed> doses) {
        Prescribed last = doses.get(doses.size() - 1);
        return Finding.of(
                this,
                last.place(),
                "the load of %d exercises rises in `%s`".formatted(doses.size(), begin(last)),
                "Raise the load of one or two of them, and of the others in a later week.");
    }

    private Optional<Finding> found(ItemView item, Prescribed after, List<Demand.Raise> raised) {
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
                "Raise one of them here, and the rest one by one in later lines."));
    }

    /** The rows of the first choice by their weeks, or by level as they are written; none where it has no rows. */
    private static List<Prescribed> inOrder(List<Prescribed> doses) {
        if (doses.size() < 2) {
            return List.of();
        }
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
