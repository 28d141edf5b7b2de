package dev.uncramp.core.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which weeks and levels the rows of a program name. */
final class ProgramWeeks {

    private ProgramWeeks() {}

    /** The first week: 0 where anything starts there, else 1. */
    static int first(Program program) {
        for (RowKey key : keys(program)) {
            if (key.inWeeks().filter(weeks -> weeks.from() == 0).isPresent()) {
                return 0;
            }
        }
        return 1;
    }

    /** The last week that is named, by a row or by a start; the first week where none is. */
    static int last(Program program) {
        IntStream rows = keys(program).stream()
                .flatMap(key -> key.inWeeks().stream())
                .mapToInt(weeks -> weeks.to().orElse(weeks.from()));
        IntStream starts = Part.of(program).stream()
                .flatMap(part -> part.terms().start().flatMap(Start::fromWeek).stream())
                .mapToInt(week -> week);
        return IntStream.concat(rows, starts).max().orElse(first(program));
    }

    /** The key of every row, in the order of the file. */
    static List<RowKey> keys(Program program) {
        Keys keys = new Keys(new ArrayList<>());
        keys.phases(program.levels());
        keys.schedule(program.schedule());
        program.sessions().forEach(keys::session);
        return keys.all();
    }

    /** The key of every row of one session. */
    static List<RowKey> keys(SessionPlan session) {
        Keys keys = new Keys(new ArrayList<>());
        keys.session(session);
        return keys.all();
    }

    /** Those that were met, in one list: this is asked for often, and a walk without lists in lists costs little. */
    private record Keys(List<RowKey> all)
            implements SessionEntry.Cases<Boolean>, Rounds.Cases<Boolean>, ItemDose.Cases<Boolean> {

        void phases(Optional<Levels> levels) {
            levels.ifPresent(its -> its.phases().forEach(phase -> phase.weeks().ifPresent(all::add)));
        }

        void schedule(Optional<Schedule> schedule) {
            schedule.ifPresent(its -> its.byWeek().forEach(row -> all.add(row.weeks())));
        }

        void terms(Terms terms) {
            phases(terms.levels());
            schedule(terms.schedule());
        }

        void session(SessionPlan session) {
            terms(session.terms());
            circuit(session.circuit());
            session.entries().forEach(this::entry);
        }

        void entry(SessionEntry entry) {
            terms(entry.terms());
            entry.match(this);
        }

        void circuit(Circuit circuit) {
            circuit.rounds().ifPresent(rounds -> rounds.match(this));
            circuit.dose().ifPresent(dose -> dose.match(this));
        }

        @Override
        public Boolean block(Block block) {
            circuit(block.circuit());
            block.entries().forEach(this::entry);
            return true;
        }

        @Override
        public Boolean item(Item item) {
            return item.dose().match(this);
        }

        @Override
        public Boolean again(Again again) {
            return false;
        }

        @Override
        public Boolean careStep(CareStep careStep) {
            return false;
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
