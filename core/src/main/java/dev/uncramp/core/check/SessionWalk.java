package dev.uncramp.core.check;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.BlockEntry;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.program.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through one session as it is written, and keeps what rules look at. */
final class SessionWalk {

    private final Program program;
    private final SessionWeeks weeks;
    private final Map<ProgramPath, ItemDose> rising;
    private final Catalog catalog;
    private final SessionPlan plan;
    private final boolean isWhole;
    private final List<Placed<Dose>> doses;
    private final List<Placed<List<RowKey>>> rows;
    private final List<ItemView> items = new ArrayList<>();
    private final List<ItemView> ways = new ArrayList<>();
    private final List<Placed<CareStep>> care = new ArrayList<>();
    private final List<Placed<Terms>> terms = new ArrayList<>();

    SessionWalk(
            Program program,
            SessionWeeks weeks,
            Map<ProgramPath, ItemDose> rising,
            Catalog catalog,
            SessionPlan plan,
            boolean isWhole,
            List<Placed<Dose>> doses,
            List<Placed<List<RowKey>>> rows) {
        this.program = program;
        this.weeks = weeks;
        this.rising = rising;
        this.catalog = catalog;
        this.plan = plan;
        this.isWhole = isWhole;
        this.doses = doses;
        this.rows = rows;
    }

    SessionView session() {
        circuit(plan.path(), plan.circuit());
        terms.add(new Placed<>(plan.path(), plan.terms()));
        rowsOf(plan.path(), plan.terms().schedule()).ifPresent(rows::add);
        for (int i = 0; i < plan.entries().size(); i++) {
            entry(plan.pathOf(i), plan.entries().get(i), Optional.empty());
        }
        return new SessionView(program, weeks, catalog, plan, isWhole, items, ways, care, terms);
    }

    private void entry(ProgramPath place, SessionEntry entry, Optional<Placed<Block>> around) {
        terms.add(new Placed<>(place, entry.terms()));
        rowsOf(place, entry.terms().schedule()).ifPresent(rows::add);
        entry.match(new SessionEntry.Cases<Boolean>() {
            @Override
            public Boolean block(Block block) {
                circuit(place, block.circuit());
                Optional<Placed<Block>> here = Optional.of(new Placed<>(place, block));
                int number = 1;
                for (BlockEntry inner : block.entries()) {
                    entry(place.child(number), inner, here);
                    number++;
                }
                return true;
            }

            @Override
            public Boolean item(Item item) {
                dose(place, place.child("dose"), item.dose());
                ItemView its = new ItemView(program, plan, around, place, item, catalog.find(item.exercise()), rising);
                ways.add(its);
                item.or().forEach(other -> ways.add(its.with(other, catalog.find(other.exercise()))));
                return items.add(its);
            }

            @Override
            public Boolean again(Again again) {
                return false;
            }

            @Override
            public Boolean careStep(CareStep careStep) {
                return care.add(new Placed<>(place, careStep));
            }
        });
    }

    private void circuit(ProgramPath place, Circuit circuit) {
        circuit.rounds().ifPresent(rounds -> rounds(place.child("rounds"), rounds));
        circuit.dose().ifPresent(dose -> dose(place.child("dose"), place.child("dose"), dose));
    }

    private void rounds(ProgramPath place, Rounds rounds) {
        rounds.match(new Rounds.Cases<Boolean>() {
            @Override
            public Boolean always(Rounds.Always always) {
                return false;
            }

            @Override
            public Boolean byRow(Rounds.ByRow byRow) {
                return rows.add(new Placed<>(place, keys(byRow.rows())));
            }
        });
    }

    private void dose(ProgramPath rowsPlace, ProgramPath place, ItemDose dose) {
        dose.match(new ItemDose.Cases<Boolean>() {
            @Override
            public Boolean inherited(ItemDose.Inherited inherited) {
                return false;
            }

            @Override
            public Boolean always(ItemDose.Always always) {
                return doses.add(new Placed<>(place, always.dose()));
            }

            @Override
            public Boolean byRow(ItemDose.ByRow byRow) {
                for (Rows.Row<Dose> row : byRow.rows().rows()) {
                    doses.add(new Placed<>(rowsPlace.child(row.key().toString()).child("dose"), row.value()));
                }
                return rows.add(new Placed<>(rowsPlace, keys(byRow.rows())));
            }
        });
    }

    private static <T> List<RowKey> keys(Rows<T> rows) {
        return rows.rows().stream().map(Rows.Row::key).toList();
    }

    /** The rows of a schedule that goes by week. */
    static Optional<Placed<List<RowKey>>> rowsOf(ProgramPath place, Optional<Schedule> schedule) {
        return schedule.filter(often -> !often.byWeek().isEmpty())
                .map(often -> new Placed<>(
                        place.child("schedule"),
                        often.byWeek().stream().map(Schedule.InWeeks::key).toList()));
    }
}
