package dev.uncramp.core.session;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The walk through a session as written: blocks in their rounds, items, what is done again, care steps; it gives the
 * exercises of the day and the turns at them in order.
 */
final class Itinerary {

    private final Program program;
    private final SessionPlan session;
    private final Prescription today;
    private final RowChoice rows;
    private final Reading reading;
    private final ThisWeek week;
    private final RoundsOfToday rounds;
    private final NotesOfToday notes;
    private final CareOfToday cares;
    private final ItemMaker maker;
    private final Common common;
    private final Optional<DueToday> due;
    private final int first;
    private final List<TimelineItem> items = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final SpareTurns spares;
    private final Map<String, Optional<ItemMaker.Made>> made = new HashMap<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private Optional<Duration> gap = Optional.empty();
    private Lent lent = Lent.NOTHING;

    private Itinerary(
            Program program,
            SessionPlan session,
            Prescription picked,
            Catalog catalog,
            Reading reading,
            boolean withEasier,
            Common common) {
        this.common = common;
        this.program = program;
        this.session = session;
        this.rows = common.rows(RowWeek.of(program, picked));
        this.today = rows.today();
        Optional<Less> less = program.progress().flatMap(Progression::less);
        this.reading = reading;
        this.week = new ThisWeek(today);
        this.rounds = new RoundsOfToday(rows, reading, less);
        this.notes = new NotesOfToday(rows);
        this.cares = new CareOfToday(rows);
        this.maker = new ItemMaker(
                new DoseOfToday(rows, program.grade(), common.rising(), less), notes, catalog, reading, withEasier);
        this.due = DueToday.of(common.weeks(), session, picked);
        this.first = common.from(session);
        this.spares = new SpareTurns(visits, program.grade());
    }

    static Itinerary of(
            Program program, Prescription picked, Catalog catalog, Reading reading, boolean withEasier, Common common) {
        SessionPlan session = program.session(picked.session())
                .orElseThrow(() -> new IllegalArgumentException("the program has no such session"));
        Itinerary itinerary = new Itinerary(program, session, picked, catalog, reading, withEasier, common);
        itinerary.walk();
        return itinerary;
    }

    List<TimelineItem> items() {
        return items;
    }

    /** Chooses the rows of today, with the levels that are in force and the week whose rows count. */
    RowChoice rows() {
        return rows;
    }

    List<Visit> visits() {
        return visits;
    }

    List<Spare> spares() {
        return reading == Reading.LOW && today.ease() == Ease.AS_WRITTEN ? spares.all() : List.of();
    }

    private void walk() {
        if (due.isEmpty() || today.leavesOut(session.path())) {
            return;
        }
        lent = Lent.NOTHING
                .saying(notes.of(program.head().note(), ProgramPath.root()))
                .with(session.terms(), notes.of(session.terms().note(), session.path()));
        int count = rounds.planned(session.circuit(), session.path());
        for (int round = 1; round <= count; round++) {
            Here here =
                    new Here(Optional.empty(), List.of(session.circuit()), round, count, "", Schedule.empty(), first);
            if (round > 1) {
                startRound(here);
            }
            for (int entry = 0; entry < session.entries().size(); entry++) {
                visit(session.entries().get(entry), session.pathOf(entry), here);
            }
        }
        if (items.isEmpty() && !session.isCareOnly()) {
            visits.clear(); // care between exercises goes with them; a session of care alone is what there is to do
        }
    }

    private void visit(SessionEntry entry, ProgramPath place, Here here) {
        Runnable way = entry.match(new SessionEntry.Cases<>() {
            @Override
            public Runnable block(Block block) {
                return () -> rounds(block, place, here);
            }

            @Override
            public Runnable item(Item item) {
                return () -> turn(item, place, here);
            }

            @Override
            public Runnable again(Again again) {
                return () -> once(again, place, here);
            }

            @Override
            public Runnable careStep(CareStep careStep) {
                return () -> care(careStep, place, here);
            }
        });
        if (week.has(entry.terms()) && !today.leavesOut(place)) {
            way.run();
        }
    }

    private boolean isDue(Schedule often, int from) {
        return due.isPresent() && due.get().is(often, from);
    }

    /** Goes through a block in its rounds; a block that is open is not entered from within. */
    private void rounds(Block block, ProgramPath place, Here outer) {
        int before = visits.size();
        if (open.contains(block)) {
            return;
        }
        open.push(block);
        Lent around = lent;
        lent = around.with(block.terms(), notes.of(block.terms().note(), place));
        int count = rounds.planned(block.circuit(), place);
        for (int round = 1; round <= count; round++) {
            round(block, place, outer, round, count, before);
        }
        for (int round = count + 1;
                outer.rounds() == 1 && round <= rounds.most(block.circuit(), place, count);
                round++) {
            int one = round;
            spares.round(() -> round(block, place, outer, one, one, before));
        }
        open.pop();
        lent = visits.size() > before ? around.said() : around;
        if (visits.size() > before) {
            gap = outer.rest(Circuit::restBetweenExercises, reading);
        }
    }

    private void round(Block block, ProgramPath place, Here outer, int round, int rounds, int before) {
        Here here = new Here(
                Optional.of(block),
                List.of(block.circuit(), session.circuit()),
                (outer.round() - 1) * rounds + round,
                outer.rounds() * rounds,
                outer.via(),
                outer.often(block, week),
                outer.from(block));
        if (visits.size() > before && round > 1) {
            startRound(here);
        }
        for (int entry = 0; entry < block.entries().size(); entry++) {
            visit(block.entries().get(entry), place.child(entry + 1), here);
        }
    }

    private void startRound(Here here) {
        gap = here.around()
                .get(0)
                .restBetweenRounds()
                .map(reading::time)
                .or(() -> here.rest(Circuit::restBetweenExercises, reading));
    }

    private void turn(Item item, ProgramPath place, Here here) {
        Optional<ItemMaker.Made> one = made.computeIfAbsent(here.via() + '|' + place, key -> make(item, place, here));
        if (one.isPresent()) {
            add(turn(one.get(), here), here);
            if (here.rounds() == 1) {
                spares.sets(one.get(), today.soreSide());
            }
        }
    }

    private Visit turn(ItemMaker.Made one, Here here) {
        TimelineItem its = one.item();
        StepMaker steps = StepMaker.of(its.index()).inRound(here.round(), here.rounds());
        return new Visit(
                Optional.of(its.index()),
                Optional.of(its.exercise()),
                false,
                common.steps(its.exercise(), its.dose(), steps, today.soreSide(), reading),
                gap,
                one.ready(),
                false);
    }

    private Optional<ItemMaker.Made> make(Item item, ProgramPath place, Here here) {
        Optional<SafeText> block = here.block().map(Block::name);
        Optional<ItemMaker.Made> one = maker.make(items.size(), item, place, block, here.around(), lent);
        if (one.isEmpty()) {
            return one;
        }
        Schedule around = here.often(item, week);
        Optional<Schedule> line = one.get().when();
        if (!isDue(line.isPresent() ? line.get().over(around) : around, here.from(item))) {
            return Optional.empty();
        }
        items.add(one.get().item());
        lent = lent.said();
        return one;
    }

    private void care(CareStep care, ProgramPath place, Here here) {
        if (cares.isLeftOut(care, place) || !isDue(here.often(care, week), here.from(care))) {
            return;
        }
        StepMaker steps = new StepMaker(Optional.empty(), here.round(), here.rounds(), 1, 1);
        Optional<String> label = Optional.of(care.kind().word());
        Step step = cares.time(care, place)
                .map(time -> steps.timed(StepKind.CARE, reading.time(time), Side.BOTH, 1, 1, label))
                .orElseGet(() -> steps.ownPace(StepKind.CARE, Duration.ZERO, Side.BOTH, label))
                .asking(Asked.nothing().noting(notes.of(care.terms().note(), place)));
        add(
                new Visit(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(step),
                        gap,
                        care.terms().ready(),
                        false),
                here);
    }

    private void add(Visit visit, Here here) {
        visits.add(visit);
        gap = here.rest(Circuit::restBetweenExercises, reading);
    }

    /** Does a block or an item of this session again, with the dose it has where it stands. */
    private void once(Again again, ProgramPath place, Here here) {
        AgainTarget.of(session, again.name().value()).ifPresent(target -> {
            int before = visits.size();
            Lent around = lent;
            lent = around.with(again.terms(), notes.of(again.terms().note(), place));
            visit(
                    target.entry(),
                    target.place(),
                    new Here(
                            here.block(),
                            target.around(),
                            here.round(),
                            here.rounds(),
                            place.toString(),
                            here.often(again, week),
                            here.from(again)));
            lent = visits.size() > before ? around.said() : around;
            if (visits.size() > before) {
                gap = here.rest(Circuit::restBetweenExercises, reading);
            }
        });
    }
}
