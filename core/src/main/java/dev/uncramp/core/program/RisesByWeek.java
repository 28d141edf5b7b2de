package dev.uncramp.core.program;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseChoice;
import dev.uncramp.core.dose.SingleDose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The amounts of a program that rise by the week, such as {@code 8, 2 more each week up to 16}, laid out in rows: a row
 * for each amount, as a therapist would write them by hand.
 *
 * <p>The weeks count from the first one in which the exercise is done: that of its row, else that in which its session,
 * its block or it joins in. After the last week of the session nothing rises any more.
 */
public final class RisesByWeek {

    private final Map<ProgramPath, ItemDose> all = new HashMap<>();

    private RisesByWeek() {}

    /**
     * Lays out what rises in a program.
     *
     * @param program the program
     * @return the rows by the place of their item, or of its alternative; none where nothing rises by the week
     */
    public static Map<ProgramPath, ItemDose> of(Program program) {
        return of(SessionWeeks.of(program));
    }

    /**
     * Lays out what rises in a program.
     *
     * @param weeks in which weeks its sessions are done
     * @return the rows by the place of their item, or of its alternative; none where nothing rises by the week
     */
    public static Map<ProgramPath, ItemDose> of(SessionWeeks weeks) {
        RisesByWeek rises = new RisesByWeek();
        Program program = weeks.program();
        for (SessionPlan session : program.sessions()) {
            int from = from(session.terms(), weeks.from(session));
            Here here = new Here(from, weeks.end(session), List.of(session.circuit()));
            for (int entry = 0; entry < session.entries().size(); entry++) {
                rises.entry(session.entries().get(entry), session.pathOf(entry), here);
            }
        }
        return Map.copyOf(rises.all);
    }

    /**
     * Tells whether a dose as it is written rises by the week.
     *
     * @param written the dose
     * @return true where one of its lines does
     */
    public static boolean isIn(ItemDose written) {
        return written.match(new ItemDose.Cases<>() {
            @Override
            public Boolean inherited(ItemDose.Inherited inherited) {
                return false;
            }

            @Override
            public Boolean always(ItemDose.Always always) {
                return rises(always.dose());
            }

            @Override
            public Boolean byRow(ItemDose.ByRow byRow) {
                return byRow.rows().rows().stream().anyMatch(row -> rises(row.value()));
            }
        });
    }

    /**
     * Tells whether a row for one amount is made of a row that is written.
     *
     * @param laidOut the row for one amount
     * @param written the row that is written
     * @return true where the first week of the one lies in the other
     */
    public static boolean isWithin(RowKey laidOut, RowKey written) {
        if (!laidOut.atLevel().equals(written.atLevel()) || written.isLevelOn()) {
            return false;
        }
        Optional<RowKey.Weeks> outer = written.inWeeks().or(written::inLevelWeeks);
        Optional<RowKey.Weeks> inner = laidOut.inWeeks().or(laidOut::inLevelWeeks);
        return inner.isPresent()
                && (outer.isEmpty() || outer.get().holds(inner.get().from()));
    }

    private static boolean rises(Dose dose) {
        for (SingleDose choice : dose.choices()) {
            if (choice.more().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where an exercise stands.
     *
     * @param from the first week in which it is done
     * @param last the last week of its session; empty where it has no end
     * @param around the circuit of its block, if any, and that of its session
     */
    private record Here(int from, Optional<Integer> last, List<Circuit> around) {}

    private void entry(SessionEntry entry, ProgramPath place, Here here) {
        int from = from(entry.terms(), here.from());
        entry.match(new SessionEntry.Cases<Boolean>() {
            @Override
            public Boolean block(Block block) {
                Here inside = new Here(
                        from,
                        here.last(),
                        List.of(block.circuit(), here.around().get(0)));
                for (int inner = 0; inner < block.entries().size(); inner++) {
                    entry(block.entries().get(inner), place.child(inner + 1), inside);
                }
                return true;
            }

            @Override
            public Boolean item(Item item) {
                Here its = new Here(from, here.last(), here.around());
                put(place, nearest(item, here.around()), its);
                for (Alternative other : item.or()) {
                    other.dose().ifPresent(dose -> put(ofAlternative(place, other), ItemDose.always(dose), its));
                }
                return true;
            }

            @Override
            public Boolean again(Again again) {
                return false;
            }

            @Override
            public Boolean careStep(CareStep careStep) {
                return false;
            }
        });
    }

    /**
     * Gives the place of what may be done instead of an item.
     *
     * @param item the place of the item
     * @param other what may be done instead
     * @return its place
     */
    public static ProgramPath ofAlternative(ProgramPath item, Alternative other) {
        return item.child("or").child(other.exercise().value());
    }

    /** The first week in which a part is done: it joins in, or its schedule has its first row. */
    private static int from(Terms terms, int around) {
        int start = terms.fromWeek().orElse(around);
        int row = terms.schedule().stream()
                .flatMap(schedule -> schedule.byWeek().stream())
                .mapToInt(its -> its.weeks().from())
                .min()
                .orElse(around);
        return Math.max(around, Math.max(start, row));
    }

    private static ItemDose nearest(Item item, List<Circuit> around) {
        ItemDose dose = item.dose();
        for (Circuit circuit : around) {
            if (dose.equals(ItemDose.inherited()) && circuit.dose().isPresent()) {
                dose = circuit.dose().get();
            }
        }
        return dose;
    }

    private void put(ProgramPath place, ItemDose written, Here here) {
        if (isIn(written)) {
            all.put(place, rows(written, here));
        }
    }

    private static ItemDose rows(ItemDose written, Here here) {
        return written.match(new ItemDose.Cases<>() {
            @Override
            public ItemDose inherited(ItemDose.Inherited inherited) {
                return inherited;
            }

            @Override
            public ItemDose always(ItemDose.Always always) {
                return new ItemDose.ByRow(
                        Optional.empty(), new Rows<>(weeks(RowKey.weekOn(here.from()), always.dose(), here.last())));
            }

            @Override
            public ItemDose byRow(ItemDose.ByRow byRow) {
                List<Rows.Row<Dose>> rows = byRow.rows().rows().stream()
                        .flatMap(row -> row(row, here).stream())
                        .toList();
                return new ItemDose.ByRow(byRow.shared(), new Rows<>(rows));
            }
        });
    }

    private static List<Rows.Row<Dose>> row(Rows.Row<Dose> row, Here here) {
        return row.key().match(new RowKey.Cases<>() {
            @Override
            public List<Rows.Row<Dose>> weeks(RowKey.Weeks weeks) {
                return RisesByWeek.weeks(weeks, row.value(), here.last());
            }

            @Override
            public List<Rows.Row<Dose>> afterwards(RowKey.Afterwards afterwards) {
                return List.of(row);
            }

            @Override
            public List<Rows.Row<Dose>> level(RowKey.Level level) {
                RowKey.Weeks its = level.weeks().orElse(RowKey.weekOn(1));
                return rises(row.value()) && !level.andLater()
                        ? RisesByWeek.weeks(its, row.value(), Optional.empty()).stream()
                                .map(week -> new Rows.Row<Dose>(
                                        new RowKey.Level(
                                                level.name(), false, week.key().inWeeks()),
                                        week.value()))
                                .toList()
                        : List.of(row);
            }
        });
    }

    /** A row for each amount in some weeks; the last one stays for the rest of them. */
    private static List<Rows.Row<Dose>> weeks(RowKey.Weeks weeks, Dose dose, Optional<Integer> last) {
        if (!rises(dose) || weeks.session().isPresent()) {
            return List.of(new Rows.Row<>(weeks, dose));
        }
        TreeSet<Integer> turns = new TreeSet<>(List.of(0));
        for (SingleDose choice : dose.choices()) {
            int every = choice.more().map(more -> more.weeks()).orElse(1);
            for (int week = every; week <= choice.risesFor(); week += every) {
                turns.add(week);
            }
        }
        int end = weeks.to().orElse(Math.max(weeks.from(), last.orElse(Integer.MAX_VALUE)));
        List<Integer> from = turns.stream()
                .map(turn -> weeks.from() + turn)
                .filter(week -> week <= end)
                .toList();
        List<Rows.Row<Dose>> rows = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            OptionalInt to = i + 1 < from.size() ? OptionalInt.of(from.get(i + 1) - 1) : weeks.to();
            rows.add(new Rows.Row<>(
                    new RowKey.Weeks(from.get(i), to, OptionalInt.empty()), after(dose, from.get(i) - weeks.from())));
        }
        return rows;
    }

    private static Dose after(Dose dose, int weeks) {
        List<SingleDose> choices =
                dose.choices().stream().map(choice -> choice.after(weeks)).toList();
        return choices.size() == 1 ? choices.get(0) : new DoseChoice(choices);
    }
}
