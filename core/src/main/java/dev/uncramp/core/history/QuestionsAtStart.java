package dev.uncramp.core.history;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.StartQuestions.Caution;
import dev.uncramp.core.session.StartQuestions.Gate;
import dev.uncramp.core.session.StartQuestions.LastDay;
import dev.uncramp.core.session.StartQuestions.Settling;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a start asks before the first movement; protocol 2.4.
 *
 * <p>The warning signs are listed on the first start, on a new program, after a flare-up, after advice to get help, and
 * when 14 days went by; else one line asks whether anything is new. The score is left out from the second session of a
 * day on, where the sessions before it were calm.
 *
 * @param history what was kept
 * @param program the program that is to be run
 * @param now the time of the start
 */
public record QuestionsAtStart(History history, Program program, OffsetDateTime now) {

    private static final HistoryEntry.Cases<Boolean> IS_NOT_STARTED = new Starts<>(false) {
        @Override
        public Boolean notStarted(NotStarted entry) {
            return true;
        }
    };

    private static final HistoryEntry.Cases<Boolean> IS_TROUBLE = new Starts<>(false) {
        @Override
        public Boolean session(SessionRecord entry) {
            return entry.red() || entry.endedInHelp();
        }

        @Override
        public Boolean notStarted(NotStarted entry) {
            return true;
        }
    };

    /**
     * Decides.
     *
     * @param history what was kept
     * @param program the program that is to be run
     * @param known the programs that can be named as the easier one
     * @param now the time of the start
     * @return what this start asks
     */
    public static StartQuestions of(History history, Program program, Set<ProgramId> known, OffsetDateTime now) {
        return new QuestionsAtStart(history, program, now).among(known);
    }

    private StartQuestions among(Set<ProgramId> known) {
        boolean seen = HelpAdvised.nowAndNotSeen(history);
        boolean inFull = seen || isListDue();
        Caution caution = caution();
        Optional<Settling> settling = settling();
        return new StartQuestions(
                seen,
                history.morningToAskAbout(now).map(day -> new LastDay(day, wasWorse())),
                inFull,
                isNew() ? gate(known) : Optional.empty(),
                program.head().avoid(),
                inFull || caution != Caution.NONE || settling.isPresent() || !isOneMoreOfACalmDay(),
                caution,
                List.of(),
                settling);
    }

    /** The last session of the program, where its rule wants pain to settle before the next one. */
    private Optional<Settling> settling() {
        List<SessionRecord> before = history.sessionsOf(program.id()).stream()
                .filter(record -> !record.exercises().isEmpty())
                .toList();
        return before.isEmpty() ? Optional.empty() : settling(before.get(before.size() - 1));
    }

    private Optional<Settling> settling(SessionRecord last) {
        boolean recent = Duration.between(last.ended(), now).compareTo(History.MORNING_ASKED_WITHIN) <= 0;
        return program.session(last.prescription().session())
                .flatMap(program::painOf)
                .flatMap(PainRule::settle)
                .filter(settle -> recent && settle.equals(Settle.beforeTheNextSession()))
                .map(settle -> new Settling(last.before()));
    }

    private boolean isListDue() {
        return isNew() || FlareUp.in(history) || HelpAdvised.lastTime(history) || !isListFresh();
    }

    private boolean isNew() {
        return history.sessionsOf(program.id()).isEmpty();
    }

    /** A time that lies before the last list, by a clock that was set back, makes no list fresh. */
    private boolean isListFresh() {
        return history.lastList()
                .map(last -> Duration.between(last, now))
                .filter(since -> !since.isNegative() && since.compareTo(Limits.SIGNS_LAST) < 0)
                .isPresent();
    }

    private Optional<Gate> gate(Set<ProgramId> known) {
        return words().map(words -> new Gate(words, easier(program.head()).filter(known::contains)));
    }

    /** The gate, and what must be true for the first phase. */
    private Optional<SafeText> words() {
        Optional<SafeText> gate = program.head().gate();
        Optional<SafeText> enter = program.phases().stream().findFirst().flatMap(Levels.Phase::enter);
        return gate.flatMap(first -> enter.map(then -> SafeText.of(first.oneLine() + " " + then.oneLine())))
                .or(() -> gate)
                .or(() -> enter);
    }

    private static Optional<ProgramId> easier(ProgramHead head) {
        Optional<Grade> down =
                head.grade().filter(grade -> grade != Grade.SETTLE).map(Grade::down);
        return down.flatMap(grade -> head.region()
                .map(Region::word)
                .flatMap(region -> ProgramId.read(region.replace(' ', '-') + "/" + grade.word())));
    }

    /** A second session of a day, where no session before it needs a closer look and none was left for rest. */
    private boolean isOneMoreOfACalmDay() {
        LocalDate today = now.toLocalDate();
        List<SessionRecord> before = history.sessionsOn(today);
        boolean rested = history.starts().stream()
                .anyMatch(entry -> entry.at().toLocalDate().equals(today) && entry.match(IS_NOT_STARTED));
        return !before.isEmpty() && !rested && before.stream().allMatch(SessionRecord::isCalm);
    }

    private Caution caution() {
        if (history.mornings().stream().anyMatch(answer -> isWorse(answer) && isToday(answer))) {
            return Caution.LESS_TODAY;
        }
        List<HistoryEntry> starts = history.starts();
        boolean trouble = !starts.isEmpty() && starts.get(starts.size() - 1).match(IS_TROUBLE);
        return trouble ? Caution.AFTER_TROUBLE : Caution.NONE;
    }

    /** Whether the last morning that someone told about was worse. */
    private boolean wasWorse() {
        List<MorningAnswer> told = history.mornings().stream()
                .filter(answer -> answer.morning().isPresent())
                .toList();
        return !told.isEmpty() && isWorse(told.get(told.size() - 1));
    }

    private boolean isToday(MorningAnswer answer) {
        return answer.at().toLocalDate().equals(now.toLocalDate());
    }

    private static boolean isWorse(MorningAnswer answer) {
        return answer.morning().equals(Optional.of(Morning.WORSE));
    }
}
