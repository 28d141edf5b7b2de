package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which weeks and levels the rows of a program name. */
final class ProgramWeeks {

    private ProgramWeeks() {}

    /** The first week: 0 where anything starts there, else 1. */
    static int first(Program program) {
        Keys keys = of(program);
        return startsAtZero(keys.all()) || startsAtZero(keys.ofNotes()) || startsAtZero(keys.ofCare()) ? 0 : 1;
    }

    private static boolean startsAtZero(List<RowKey> keys) {
        for (RowKey key : keys) {
            if (key.inWeeks().filter(weeks -> weeks.from() == 0).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The last week that is named, by a row or by a start; the first week where none is. */
    static int last(Program program) {
        IntStream rows = keys(program).stream()
                .flatMap(key -> key.inWeeks().stream())
                .mapToInt(weeks -> weeks.to().orElse(weeks.from()));
        IntStream starts = Part.of(program).stream()
                .flatMap(part -> part.terms().fromWeek().stream())
                .mapToInt(week -> week);
        return IntStream.concat(rows, starts).max().orElse(first(program));
    }

    /** The key of every row that decides what is done, in the order of the file. */
    static List<RowKey> keys(Program program) {
        Keys keys = of(program);
        if (!keys.rising().isEmpty()) {
            RisesByWeek.of(program).values().forEach(rows -> rows.match(keys));
        }
        return keys.withWeeksOfLevels();
    }

    /** The key of every row as it is written; what rises by the week adds weeks, and no level. */
    static List<RowKey> written(Program program) {
        return of(program).withWeeksOfLevels();
    }

    /** The key of every row of a note, which decides only what is said. */
    static List<RowKey> ofNotes(Program program) {
        return of(program).ofNotes();
    }

    /** The key of every row of a step of care. */
    static List<RowKey> ofCare(Program program) {
        return of(program).ofCare();
    }

    private static Keys of(Program program) {
        Keys keys = Keys.none();
        keys.phases(program.levels());
        keys.schedule(program.schedule());
        keys.note(program.head().note());
        program.sessions().forEach(keys::session);
        return keys;
    }

    /** The key of every row of one session. */
    static List<RowKey> keys(SessionPlan session) {
        Keys keys = Keys.none();
        keys.session(session);
        return keys.withWeeksOfLevels();
    }

    /**
     * Those that were met, those of notes and of steps of care by themselves. This is asked for often, so it is a plain walk: without C2 a lambda that holds
     * something takes 20 times as long to make as an object (90 ns beside 5 ns, JDK 17).
     */
    private record Keys(
            List<RowKey> all,
            List<RowKey> ofNotes,
            List<RowKey> ofCare,
            List<Levels.Phase> phases,
            List<ItemDose> rising)
            implements SessionEntry.Cases<Boolean>, Rounds.Cases<Boolean>, ItemDose.Cases<Boolean> {

        static Keys none() {
            return new Keys(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void phases(Optional<Levels> levels) {
            if (levels.isPresent()) {
                for (Levels.Phase phase : levels.get().phases()) {
                    phases.add(phase);
                    phase.weeks().ifPresent(all::add);
                }
            }
        }

        /** All of them, those of care last so that exercises say which level is the first, with the weeks of the program in which those of levels lie where a list gives them some. */
        List<RowKey> withWeeksOfLevels() {
            all.addAll(ofCare);
            List<RowKey> more = new ArrayList<>();
            for (RowKey key : all) {
                if (key.inLevelWeeks().isPresent()) {
                    for (Levels.Phase phase : phases) {
                        if (phase.weeks().isPresent() && key.atLevel().equals(Optional.of(phase.name()))) {
                            within(phase.weeks().get(), key.inLevelWeeks().get())
                                    .ifPresent(more::add);
                        }
                    }
                }
            }
            all.addAll(more);
            return all;
        }

        /** The weeks of the program that some weeks of a level are; none where the level is shorter. */
        private static Optional<RowKey> within(RowKey.Weeks level, RowKey.Weeks weeks) {
            int from = level.from() + weeks.from() - 1;
            int end = level.to().orElse(Integer.MAX_VALUE);
            OptionalInt to = weeks.to().isPresent()
                    ? OptionalInt.of(Math.min(level.from() + weeks.to().getAsInt() - 1, end))
                    : level.to();
            return from > end ? Optional.empty() : Optional.of(new RowKey.Weeks(from, to, OptionalInt.empty()));
        }

        void schedule(Optional<Schedule> schedule) {
            if (schedule.isPresent()) {
                for (Schedule.InWeeks row : schedule.get().byWeek()) {
                    all.add(row.weeks());
                }
            }
        }

        void terms(Terms terms) {
            phases(terms.levels());
            schedule(terms.schedule());
            note(terms.note());
        }

        void note(Optional<Note> note) {
            if (note.isPresent()) {
                for (Rows.Row<SafeText> row : note.get().byRow()) {
                    ofNotes.add(row.key());
                }
            }
        }

        void session(SessionPlan session) {
            terms(session.terms());
            circuit(session.circuit());
            for (SessionEntry entry : session.entries()) {
                entry(entry);
            }
        }

        void entry(SessionEntry entry) {
            terms(entry.terms());
            entry.match(this);
        }

        void circuit(Circuit circuit) {
            if (circuit.rounds().isPresent()) {
                circuit.rounds().get().match(this);
            }
            if (circuit.dose().isPresent()) {
                dose(circuit.dose().get());
            }
        }

        @Override
        public Boolean block(Block block) {
            circuit(block.circuit());
            for (BlockEntry entry : block.entries()) {
                entry(entry);
            }
            return true;
        }

        @Override
        public Boolean item(Item item) {
            for (Alternative other : item.or()) {
                if (other.dose().isPresent()) {
                    dose(ItemDose.always(other.dose().get()));
                }
            }
            dose(item.dose());
            return true;
        }

        private void dose(ItemDose dose) {
            if (RisesByWeek.isIn(dose)) {
                rising.add(dose);
            }
            dose.match(this);
        }

        @Override
        public Boolean again(Again again) {
            return false;
        }

        @Override
        public Boolean careStep(CareStep careStep) {
            return ofCare.addAll(careStep.rowKeys());
        }

        @Override
        public Boolean always(Rounds.Always always) {
            return false;
        }

        @Override
        public Boolean byRow(Rounds.ByRow byRow) {
            return add(byRow.rows());
        }

        @Override
        public Boolean inherited(ItemDose.Inherited inherited) {
            return false;
        }

        @Override
        public Boolean always(ItemDose.Always always) {
            return false;
        }

        @Override
        public Boolean byRow(ItemDose.ByRow byRow) {
            return add(byRow.rows());
        }

        private <T> boolean add(Rows<T> rows) {
            for (Rows.Row<T> row : rows.rows()) {
                all.add(row.key());
            }
            return true;
        }
    }
}
