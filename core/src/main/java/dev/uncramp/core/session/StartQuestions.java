package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one start asks before the first movement, and what it knows already; protocol 2.4.
 *
 * <p>It is made from the history, the program and the time, so that the same start always asks the same.
 *
 * @param seen whether it asks first if someone has seen the person, because the last advice was to get help now
 * @param morning the day about whose morning after it asks
 * @param inFull whether the warning signs are listed; else one line asks whether anything is new
 * @param gate what must be true before the first start of the program
 * @param avoid the days and times at which not to start; may be empty
 * @param score whether it asks how much it hurts
 * @param caution what is known that holds back
 * @param parts what the program asks of its parts, in the order in which it is asked
 * @param settling the session before, where the program wants its pain to settle before this one
 */
public record StartQuestions(
        boolean seen,
        Optional<LastDay> morning,
        boolean inFull,
        Optional<Gate> gate,
        List<Avoid> avoid,
        boolean score,
        Caution caution,
        List<PartQuestion> parts,
        Optional<Settling> settling) {

    /** Copies the lists. */
    public StartQuestions {
        avoid = List.copyOf(avoid);
        parts = List.copyOf(parts);
    }

    /** What is known before the first question and holds back. */
    public enum Caution {

        /** Nothing. */
        NONE,

        /** The last time was too much: without a score the session is the gentler one. */
        AFTER_TROUBLE,

        /** The morning after was worse, as was told earlier today: a little less, whatever the score. */
        LESS_TODAY
    }

    /**
     * The last day with sessions, about whose morning after is asked.
     *
     * @param day the day
     * @param worseBefore whether the last morning that was told was worse already
     */
    public record LastDay(LocalDate day, boolean worseBefore) {}

    /**
     * The session before, whose pain is to settle before the next one.
     *
     * @param before how much it hurt before that session; empty where it was not told
     */
    public record Settling(Optional<PainScore> before) {

        /** Whether it has settled: it was told, and is no more than it was then. */
        boolean isOver(Optional<PainScore> now) {
            return now.isPresent()
                    && (before.isEmpty() || now.get().value() <= before.get().value());
        }
    }

    /**
     * What must be true before the first start of a program.
     *
     * @param words what must be true, as the program says it
     * @param easier the easier program of the same region; empty where none is known
     */
    public record Gate(SafeText words, Optional<ProgramId> easier) {}

    /**
     * Asks the warning signs in full and the score, and nothing else.
     *
     * @return the questions of a start about which nothing else is known
     */
    public static StartQuestions full() {
        return new StartQuestions(
                false,
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(),
                true,
                Caution.NONE,
                List.of(),
                Optional.empty());
    }

    /**
     * Asks of the program's parts too.
     *
     * @param asked what is asked of them
     * @return the same questions with these
     */
    public StartQuestions asking(List<PartQuestion> asked) {
        return new StartQuestions(seen, morning, inFull, gate, avoid, score, caution, asked, settling);
    }

    /**
     * Asks of days and times at which not to start.
     *
     * @param avoided what is asked of the session that is to be run
     * @return the same questions with these
     */
    public StartQuestions avoiding(List<Avoid> avoided) {
        return new StartQuestions(seen, morning, inFull, gate, avoided, score, caution, parts, settling);
    }

    /**
     * Finds the question of the program that comes next; one that is asked only after other answers is passed over.
     *
     * @param answers what was answered to those before it, in this order
     * @return the question; empty where all are answered
     */
    Optional<PartQuestion> part(List<PartChange> answers) {
        int answered = 0;
        for (PartQuestion question : parts) {
            if (!question.when().holds(answers.subList(0, answered))) {
                continue;
            }
            if (answered == answers.size()) {
                return Optional.of(question);
            }
            answered++;
        }
        return Optional.empty();
    }

    /**
     * Asks what a session that is taken up again needs: pain is asked by the session itself on coming back.
     *
     * @return the questions about being seen and about warning signs alone
     */
    public StartQuestions forGoingOn() {
        return new StartQuestions(
                seen,
                Optional.empty(),
                inFull,
                Optional.empty(),
                List.of(),
                false,
                Caution.NONE,
                List.of(),
                Optional.empty());
    }

    /**
     * Asks in full, because a session that was left has just been ended and is not known here.
     *
     * @return the same questions with the warning signs in full, the score, and the gentler session without one
     */
    public StartQuestions afterOneThatWasLeft() {
        Caution careful = caution == Caution.NONE ? Caution.AFTER_TROUBLE : caution;
        return new StartQuestions(seen, morning, true, gate, avoid, true, careful, parts, settling);
    }
}
