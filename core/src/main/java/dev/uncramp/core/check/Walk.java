package dev.uncramp.core.check;

import dev.uncramp.core.dose.Dose;
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
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import java.util.ArrayList;
import java.util.List;

/** Goes through a program once, in its order, and collects what rules look at, each with its place. */
final class Walk {

    private final List<Placed<Item>> items = new ArrayList<>();
    private final List<Placed<Dose>> doses = new ArrayList<>();
    private final List<Placed<List<RowKey>>> rows = new ArrayList<>();
    private final List<Placed<Terms>> terms = new ArrayList<>();

    /**
     * A thing with its place.
     *
     * @param place where it stands
     * @param thing the thing
     * @param <T> what it is
     */
    record Placed<T>(ProgramPath place, T thing) {}

    private Walk() {}

    static Walk through(Program program) {
        Walk walk = new Walk();
        for (SessionPlan session : program.sessions()) {
            walk.circuit(session.path(), session.circuit());
            walk.terms.add(new Placed<>(session.path(), session.terms()));
            for (int i = 0; i < session.entries().size(); i++) {
                walk.entry(session.pathOf(i), session.entries().get(i));
            }
        }
        return walk;
    }

    List<Placed<Item>> items() {
        return List.copyOf(items);
    }

    /** Every dose that is written in the program, those of blocks and rows among them. */
    List<Placed<Dose>> doses() {
        return List.copyOf(doses);
    }

    /** The keys of each set of rows, with the place that holds them. */
    List<Placed<List<RowKey>>> rows() {
        return List.copyOf(rows);
    }

    /** The terms of each session, block and entry. */
    List<Placed<Terms>> terms() {
        return List.copyOf(terms);
    }

    private void entry(ProgramPath place, SessionEntry entry) {
        terms.add(new Placed<>(place, entry.terms()));
        entry.match(new SessionEntry.Cases<Boolean>() {
            @Override
            public Boolean block(Block block) {
                circuit(place, block.circuit());
                int number = 1;
                for (BlockEntry inner : block.entries()) {
                    entry(place.child(number), inner);
                    number++;
                }
                return true;
            }

            @Override
            public Boolean item(Item item) {
                items.add(new Placed<>(place, item));
                dose(place, place.child("dose"), item.dose());
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
}
