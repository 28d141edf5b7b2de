package dev.uncramp.core.check;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RisesByWeek;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item as rules look at it: with its exercise, and every dose that it has at some time. */
public final class ItemView {

    private final Program program;
    private final SessionPlan session;
    private final ProgramPath place;
    private final Item item;
    private final Optional<Placed<Block>> block;
    private final Optional<Exercise> exercise;
    private final Optional<ProgramPath> other;
    private final Map<ProgramPath, ItemDose> rising;
    private final List<Prescribed> doses;
    private Optional<Schedule> schedule = Optional.empty();

    /** An item with its own exercise. */
    ItemView(
            Program program,
            SessionPlan session,
            Optional<Placed<Block>> block,
            ProgramPath place,
            Item item,
            Optional<Exercise> exercise,
            Map<ProgramPath, ItemDose> rising) {
        this(program, session, block, place, item, exercise, Optional.empty(), place, rising);
    }

    private ItemView(
            Program program,
            SessionPlan session,
            Optional<Placed<Block>> block,
            ProgramPath place,
            Item item,
            Optional<Exercise> exercise,
            Optional<ProgramPath> other,
            ProgramPath doseLine,
            Map<ProgramPath, ItemDose> rising) {
        this.program = program;
        this.session = session;
        this.block = block;
        this.place = place;
        this.item = item;
        this.exercise = exercise;
        this.other = other;
        this.rising = rising;
        this.doses = List.copyOf(prescribed(program.grade(), doseLine));
    }

    /**
     * Gives where it stands.
     *
     * @return its place
     */
    public ProgramPath place() {
        return place;
    }

    /**
     * Gives where its name stands, to report what is said of the exercise.
     *
     * @return the place of its name
     */
    public ProgramPath namePlace() {
        return other.orElseGet(() -> place.child("name"));
    }

    /**
     * Gives it as written.
     *
     * @return the item
     */
    public Item item() {
        return item;
    }

    /**
     * Gives the session that it stands in.
     *
     * @return the session
     */
    public SessionPlan session() {
        return session;
    }

    /**
     * Gives the block that it stands in.
     *
     * @return the block with its place; empty straight in the session
     */
    public Optional<Placed<Block>> block() {
        return block;
    }

    /**
     * Gives its exercise.
     *
     * @return the exercise; empty where the catalogue has none of its name
     */
    public Optional<Exercise> exercise() {
        return exercise;
    }

    /**
     * Gives the name of its exercise as the program writes it.
     *
     * @return the id
     */
    public String name() {
        return item.exercise().value();
    }

    /**
     * Gives every dose that it has at some time: one for each row and choice; its own, else that of its block, of its
     * session, or of the catalogue.
     *
     * @return the doses in the order of the file; none where the exercise has no usual dose either
     */
    public List<Prescribed> doses() {
        return doses;
    }

    /**
     * Tells whether it is done in the place of another.
     *
     * @return true for what stands in an {@code or}
     */
    public boolean isOther() {
        return other.isPresent();
    }

    /**
     * Gives those doses of which nothing is to be said elsewhere: for what is done in the place of another its own only.
     *
     * @return the doses in the order of the file
     */
    public List<Prescribed> ownDoses() {
        return doses.stream()
                .filter(dose -> other.filter(its -> !dose.place().isWithin(its)).isEmpty())
                .toList();
    }

    /** The item done with an exercise that may take the place of its own. */
    ItemView with(Alternative choice, Optional<Exercise> found) {
        ProgramPath way = place.child("or").child(choice.exercise().value());
        return new ItemView(
                program,
                session,
                block,
                place,
                new Item(
                        choice.exercise(),
                        choice.dose().<ItemDose>map(ItemDose.Always::new).orElse(item.dose()),
                        List.of(),
                        List.of(),
                        List.of(),
                        item.terms()),
                found,
                Optional.of(way),
                choice.dose().isPresent() ? way : place,
                rising);
    }

    /**
     * Gives how often it is done.
     *
     * @return what is written nearest, over all that is written around it; where it goes by week, that of the weeks that
     *     ask for most, of those in which it is done
     */
    public Schedule schedule() {
        if (schedule.isEmpty()) {
            schedule = Optional.of(Schedules.at(program, session, block.map(Placed::thing), item)
                    .inFullestOf(WeeksDone.of(program, place, doses)));
        }
        return schedule.get();
    }

    /** What a dose asks for, with the rounds of the block where they change by week. */
    Demand demand(Prescribed dose) {
        Optional<Integer> rounds = block.map(Placed::thing)
                .map(Block::circuit)
                .flatMap(circuit -> circuit.rounds())
                .map(its -> rounds(its, dose.row().flatMap(RowKey::inWeeks).map(RowKey.Weeks::from)));
        return Demand.of(dose.dose(), rounds);
    }

    /** The rounds in a week; of the first row where no week is meant. */
    private static int rounds(Rounds rounds, Optional<Integer> week) {
        return rounds.match(new Rounds.Cases<Integer>() {
            @Override
            public Integer always(Rounds.Always always) {
                return always.count().planned();
            }

            @Override
            public Integer byRow(Rounds.ByRow byRow) {
                return byRow.rows().rows().stream()
                        .filter(row -> week.isEmpty()
                                || row.key()
                                        .inWeeks()
                                        .filter(weeks -> weeks.holds(week.get()))
                                        .isPresent())
                        .map(Rows.Row::value)
                        .map(Count::planned)
                        .findFirst()
                        .orElse(1);
            }
        });
    }

    private List<Prescribed> prescribed(Optional<Grade> grade, ProgramPath doseLine) {
        List<Prescribed> own = read(item.dose(), doseLine, doseLine, Prescribed.From.ITEM);
        List<Circuit> around = new ArrayList<>();
        block.ifPresent(its -> around.add(its.thing().circuit()));
        around.add(session.circuit());
        for (Circuit circuit : around) {
            if (own.isEmpty() && circuit.dose().isPresent()) {
                own = read(circuit.dose().get(), place, doseLine, Prescribed.From.CIRCUIT);
            }
        }
        return own.isEmpty()
                ? exercise.flatMap(its -> its.doseFor(grade))
                        .map(dose -> choices(place, Optional.empty(), dose, Prescribed.From.CATALOG))
                        .orElse(List.of())
                : own;
    }

    /** The doses of one that is written; what rises by the week has one for each amount, at the line that says so. */
    private List<Prescribed> read(ItemDose written, ProgramPath place, ProgramPath doseLine, Prescribed.From from) {
        ItemDose dose = RisesByWeek.isIn(written) ? rising.getOrDefault(doseLine, written) : written;
        boolean own = from == Prescribed.From.ITEM;
        return dose.match(new ItemDose.Cases<List<Prescribed>>() {
            @Override
            public List<Prescribed> inherited(ItemDose.Inherited inherited) {
                return List.of();
            }

            @Override
            public List<Prescribed> always(ItemDose.Always always) {
                return choices(own ? place.child("dose") : place, Optional.empty(), always.dose(), from);
            }

            @Override
            public List<Prescribed> byRow(ItemDose.ByRow byRow) {
                List<Prescribed> all = new ArrayList<>();
                for (Rows.Row<Dose> row : byRow.rows().rows()) {
                    ProgramPath line = own ? line(written, place, row.key()) : place;
                    choices(line, Optional.of(row.key()), row.value(), from)
                            .forEach(one -> all.add(sharing(one, byRow.shared())));
                }
                return all;
            }
        });
    }

    /** The line of which a row is made. */
    private static ProgramPath line(ItemDose written, ProgramPath place, RowKey key) {
        return written.match(new ItemDose.Cases<ProgramPath>() {
            @Override
            public ProgramPath inherited(ItemDose.Inherited inherited) {
                return place.child("dose");
            }

            @Override
            public ProgramPath always(ItemDose.Always always) {
                return place.child("dose");
            }

            @Override
            public ProgramPath byRow(ItemDose.ByRow byRow) {
                RowKey row = byRow.rows().rows().stream()
                        .map(Rows.Row::key)
                        .filter(its -> its.equals(key) || RisesByWeek.isWithin(key, its))
                        .findFirst()
                        .orElse(key);
                return place.child(row.toString()).child("dose");
            }
        });
    }

    private static List<Prescribed> choices(ProgramPath line, Optional<RowKey> row, Dose dose, Prescribed.From from) {
        List<Prescribed> all = new ArrayList<>();
        for (SingleDose single : dose.choices()) {
            all.add(new Prescribed(line, row, all.size(), single, from));
        }
        return all;
    }

    private static Prescribed sharing(Prescribed one, Optional<DoseParts> shared) {
        return shared.map(parts -> new Prescribed(
                        one.place(), one.row(), one.choice(), one.dose().sharing(parts), one.from()))
                .orElse(one);
    }
}
