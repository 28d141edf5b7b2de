package dev.uncramp.core.history;

import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Change;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The question whether to go back a level or a week, for the reason that the program names; it is asked at the first start
 * after one that was not calm, and only a yes goes back, which is never harder work.
 *
 * @param program the program
 * @param history what was kept
 * @param hasWork whether a week has anything to do
 */
record GoingBack(Program program, History history, IntPredicate hasWork) {

    private static final HistoryEntry.Cases<Boolean> IS_TROUBLE = new Starts<>(false) {
        @Override
        public Boolean session(SessionRecord entry) {
            return !entry.isCalm();
        }

        @Override
        public Boolean notStarted(NotStarted entry) {
            return true;
        }
    };

    /** Empty where nothing went amiss, the program names no reason in words, or there is nothing before this. */
    Optional<PartQuestion> question(Prescription planned) {
        return planned.afterwards() || !wasTrouble()
                ? Optional.empty()
                : program.progress()
                        .flatMap(Progression::reasonToGoBack)
                        .flatMap(words -> isInLevels() ? level(words, planned) : week(words, planned));
    }

    private boolean wasTrouble() {
        List<HistoryEntry> starts = history.starts();
        boolean start = !starts.isEmpty() && starts.get(starts.size() - 1).match(IS_TROUBLE);
        List<MorningAnswer> mornings = history.mornings();
        return start
                || (!mornings.isEmpty()
                        && mornings.get(mornings.size() - 1).morning().equals(Optional.of(Morning.WORSE)));
    }

    private boolean isInLevels() {
        boolean each =
                program.levels().filter(Levels.EachExercise.class::isInstance).isPresent();
        return !each && LevelNames.together(program).size() > 1;
    }

    private Optional<PartQuestion> level(SafeText words, Prescription planned) {
        List<String> names = LevelNames.together(program);
        int here = planned.level().map(names::indexOf).orElse(0);
        return here < 1
                ? Optional.empty()
                : Optional.of(PartQuestion.back(Kind.BACK_LEVEL, words, names.get(here - 1), to(names.get(here - 1))));
    }

    /** The level before, from the first of its weeks where it has some. */
    private Change to(String level) {
        return program.phases().stream()
                .filter(phase -> phase.name().value().equals(level))
                .flatMap(phase -> phase.weeks().stream())
                .findFirst()
                .map(weeks -> Change.toWeek(weeks.from(), Optional.of(level)))
                .orElseGet(() -> Change.toLevel(level));
    }

    private Optional<PartQuestion> week(SafeText words, Prescription planned) {
        return IntStream.iterate(planned.week() - 1, week -> week >= program.firstWeek(), week -> week - 1)
                .filter(hasWork)
                .mapToObj(week -> PartQuestion.back(
                        Kind.BACK_WEEK, words, String.valueOf(week), Change.toWeek(week, Optional.empty())))
                .findFirst();
    }
}
