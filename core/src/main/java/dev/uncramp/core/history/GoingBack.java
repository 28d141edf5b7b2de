package dev.uncramp.core.history;

import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.StepDown;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The question whether to go back a level or a week, or to do less today, for the reason that the program names;
 * it is asked at the first start after one that was not calm, and no answer leads to harder work.
 *
 * @param program the program
 * @param history what was kept
 * @param quota what a week asks for
 */
record GoingBack(Program program, History history, Quota quota) {

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
        return wasTrouble()
                ? program.progress()
                        .filter(progress -> !planned.afterwards() || isOfTheDay(progress))
                        .flatMap(progress -> progress.reasonToGoBack().flatMap(words -> step(progress, words, planned)))
                : Optional.empty();
    }

    /** Whether less is done on the day alone, which needs no week or level to go back to. */
    private static boolean isOfTheDay(Progression progress) {
        return progress.less().filter(Less::isOfTheDay).isPresent();
    }

    private Optional<PartQuestion> step(Progression progress, SafeText words, Prescription planned) {
        return progress.keptInMind()
                .map(told -> today(PartQuestion.inWords(words, told, PartChange.HALF), planned))
                .orElseGet(() -> step(step(progress), words, planned));
    }

    /** Where nothing is said, it is a level. */
    private static StepDown step(Progression progress) {
        return progress.less().flatMap(Less::step).orElse(StepDown.LEVEL);
    }

    private Optional<PartQuestion> step(StepDown down, SafeText words, Prescription planned) {
        return switch (down) {
            case HALF -> today(less(Kind.HALF, words), planned);
            case SET -> today(less(Kind.SET_LESS, words), planned);
            case WEEK -> week(words, planned);
            case LEVEL -> isInLevels() ? level(words, planned) : week(words, planned);
        };
    }

    private static PartQuestion less(Kind kind, SafeText words) {
        return PartQuestion.yesOrNo(kind, words, PartChange.HALF, PartChange.NOTHING);
    }

    /** What was answered with a yes today is not asked again. */
    private static Optional<PartQuestion> today(PartQuestion question, Prescription planned) {
        return planned.ease().isHalf() ? Optional.empty() : Optional.of(question);
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
        int here = number(planned);
        return here < 1 ? Optional.empty() : to(names.get(here - 1), words, planned);
    }

    /** Which of the levels that all go through is planned, from 0. */
    private int number(Prescription planned) {
        return planned.level().map(LevelNames.together(program)::indexOf).orElse(0);
    }

    /**
     * The level before, where it has weeks at one of them, and none where each of these has more; what must be true for the
     * next one is asked again after it.
     */
    private Optional<PartQuestion> to(String level, SafeText words, Prescription planned) {
        Optional<RowKey.Weeks> weeks = program.phases().stream()
                .filter(phase -> phase.name().value().equals(level))
                .flatMap(phase -> phase.weeks().stream())
                .findFirst();
        return weeks.isEmpty()
                ? Optional.of(PartQuestion.back(words, level, Optional.empty(), PartChange.toLevel(level)))
                : week(weeks.get(), level, planned)
                        .map(week -> PartQuestion.back(
                                words, level, Optional.of(week), PartChange.toWeek(week, Optional.of(level))));
    }

    /** The last week of a level in which nothing is longer or done more often than it is now. */
    private Optional<Integer> week(RowKey.Weeks weeks, String level, Prescription planned) {
        NoLonger noLonger = new NoLonger(program, quota.days(), planned);
        NoMore noMore = new NoMore(program, quota, planned);
        int last = Math.min(weeks.to().orElse(planned.week()), planned.week() - 1);
        return IntStream.iterate(last, week -> week >= weeks.from(), week -> week - 1)
                .filter(this::hasWork)
                .filter(week -> {
                    Prescription there =
                            PartChange.toWeek(week, Optional.of(level)).of(planned);
                    return noLonger.in(there) && noMore.isNoMoreOften(there);
                })
                .boxed()
                .findFirst();
    }

    /** The week before; one that has more than now of anything is passed over, and where each has, it stays in this week. */
    private Optional<PartQuestion> week(SafeText words, Prescription planned) {
        NoMore noMore = new NoMore(program, quota, planned);
        return weeksBefore(planned)
                .mapToObj(week -> PartQuestion.back(words, week, PartChange.toWeek(week, Optional.empty())))
                .filter(back -> noMore.in(back.changes().get(0).of(planned)))
                .findFirst();
    }

    private IntStream weeksBefore(Prescription planned) {
        return IntStream.iterate(planned.week() - 1, week -> week >= program.firstWeek(), week -> week - 1)
                .filter(this::hasWork);
    }

    private boolean hasWork(int week) {
        return !quota.groups(week, false).isEmpty();
    }

    /** Whether there is a reason to go back a week or a level, and no week of those before has as little as this one. */
    boolean isKept(Prescription planned) {
        Optional<StepDown> back = program.progress()
                .filter(progress -> progress.reasonToGoBack().isPresent())
                .filter(progress -> progress.keptInMind().isEmpty())
                .map(GoingBack::step)
                .filter(step -> !step.isOfTheDay());
        return back.filter(step -> isAnyBefore(step, planned)).isPresent()
                && !planned.afterwards()
                && wasTrouble()
                && question(planned).isEmpty();
    }

    private boolean isAnyBefore(StepDown step, Prescription planned) {
        return (step == StepDown.LEVEL && isInLevels())
                ? number(planned) > 0
                : weeksBefore(planned).findAny().isPresent();
    }
}
