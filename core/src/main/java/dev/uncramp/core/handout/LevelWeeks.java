package dev.uncramp.core.handout;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.WeekWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weeks within a level in which something may change.
 *
 * @param sheet the program, and the words
 * @param keys the keys of its rows
 */
record LevelWeeks(Sheet sheet, List<RowKey> keys) {

    static LevelWeeks of(Sheet sheet) {
        return new LevelWeeks(sheet, sheet.program().rowKeys());
    }

    /** A day of each stretch of weeks within a level that may differ; only one where it has no lines by week. */
    List<Prescription> days(SafeText level, Prescription picked) {
        Prescription there = picked.withLevel(level.value());
        List<Integer> begins = begins(level);
        if (begins.size() == 1) {
            return List.of(there);
        }
        int first = weeks(phases(), level).map(RowKey.Weeks::from).orElse(1);
        Prescription since = there.withLevelsSince(Map.of(ProgramPath.root(), first));
        return begins.stream().map(week -> since.inWeek(first + week - 1)).toList();
    }

    /** When each dose is done, in words; stretches of one dose are joined. */
    Map<SafeText, Optional<SafeText>> said(Optional<Part> part, SafeText level, List<Optional<SafeText>> doses) {
        List<Integer> begins = begins(level);
        Map<SafeText, Optional<SafeText>> said = new LinkedHashMap<>();
        for (int from = 0; from < doses.size(); ) {
            int to = from + 1;
            while (to < doses.size() && doses.get(to).equals(doses.get(from))) {
                to++;
            }
            OptionalInt last = to < doses.size() ? OptionalInt.of(begins.get(to) - 1) : OptionalInt.empty();
            boolean whole = from == 0 && last.isEmpty();
            said.put(whole ? inItsWeeks(part, level) : inWeeks(level, begins.get(from), last), doses.get(from));
            from = to;
        }
        return said;
    }

    private SafeText inWeeks(SafeText level, int from, OptionalInt to) {
        if (to.isEmpty()) {
            return sheet.say("handout.level-week-on", level, from);
        }
        return to.getAsInt() == from
                ? sheet.say("handout.level-week", level, from)
                : sheet.say("handout.level-weeks", level, from, to.getAsInt());
    }

    /** A level with its weeks, where a list gives it some: who stays longer in a level goes by its name. */
    private SafeText inItsWeeks(Optional<Part> part, SafeText level) {
        Stream<Levels.Phase> phases = part.flatMap(Part::levels).map(Levels::phases).orElse(List.of()).stream();
        return weeks(phases, level)
                .map(weeks -> WeekWords.behind(sheet.wording(), level, weeks))
                .orElse(level);
    }

    /** The weeks of the level in which a line begins or ends, and the first; none beyond those of the level. */
    private List<Integer> begins(SafeText level) {
        int most = weeks(phases(), level)
                .filter(weeks -> weeks.to().isPresent())
                .map(weeks -> weeks.to().getAsInt() - weeks.from() + 1)
                .orElse(Integer.MAX_VALUE);
        IntStream turns = keys.stream()
                .filter(key -> key.atLevel().equals(Optional.of(level)))
                .flatMap(key -> key.inLevelWeeks().stream())
                .flatMapToInt(weeks -> IntStream.concat(
                        IntStream.of(weeks.from()), weeks.to().stream().map(to -> to + 1)));
        return IntStream.concat(IntStream.of(1), turns.filter(week -> week <= most))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private Stream<Levels.Phase> phases() {
        return Stream.concat(
                sheet.program().phases().stream(),
                OwnPhases.of(sheet.program()).stream().flatMap(own -> own.phases().stream()));
    }

    private static Optional<RowKey.Weeks> weeks(Stream<Levels.Phase> phases, SafeText level) {
        return phases.filter(phase -> phase.name().equals(level))
                .flatMap(phase -> phase.weeks().stream())
                .findFirst();
    }
}
