package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds weeks without a row between weeks that have one. */
final class HoleBetweenRows implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("An item, a step of care, a block or its rounds has lines for weeks before and after a week"
                        + " that has none.")
                .why("In a week without a line nothing is done. Before the first line and after the last"
                        + " that is often meant, in between it is mostly a slip of the pen.")
                .source("usual practice")
                .example("""
                    - bridge: {weeks 1-2: 2 x 8, week 4 on: 3 x 8}
                    """)
                .instead("""
                    - bridge: {weeks 1-3: 2 x 8, week 4 on: 3 x 8}
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        SideRows.ofDeeds(program).forEach(rows -> findings.addAll(holes(rows.place(), rows.thing())));
        return findings;
    }

    private List<Finding> holes(ProgramPath place, List<RowKey> keys) {
        List<RowKey.Weeks> weeks = keys.stream()
                .flatMap(key -> key.inWeeks().stream())
                .sorted(Comparator.comparingInt(RowKey.Weeks::from))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Optional<Integer> next = Optional.empty();
        for (RowKey.Weeks row : weeks) {
            if (next.isPresent() && row.from() > next.get()) {
                findings.add(hole(place, next.get(), row));
            }
            if (row.to().isEmpty()) {
                break;
            }
            next = Optional.of(Math.max(next.orElse(0), row.to().getAsInt() + 1));
        }
        return findings;
    }

    private Finding hole(ProgramPath place, int first, RowKey.Weeks after) {
        int last = after.from() - 1;
        String hole = first == last ? "week %d".formatted(first) : "weeks %d-%d".formatted(first, last);
        return Finding.of(
                this,
                place.child(after.toString()),
                "there is no line for %s, so nothing of this is done then".formatted(hole),
                "Add a line for it, or let the line before it go on until then.");
    }
}
