package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.program.Prescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is decided before a session, from the answers to its questions.
 *
 * <p>Enter and silence answer nothing. Only "none of these" leads on from the warning signs, only yes from being seen
 * and from the gate, only no from what a program says to avoid. Protocol 2.4.
 *
 * @param questions what this start asks
 * @param asked the warning signs that may be asked, the most urgent first
 * @param seen whether someone has seen the person since the advice to get help now
 * @param morning how it was the morning after
 * @param signs the answer to the warning signs
 * @param gate whether what must be true for the first start is true
 * @param avoid whether it is so that the program says not to start
 * @param pain how much it hurts
 * @param parts what the answers about the program's parts change, in the order in which they were given
 */
public record BeforeSession(
        StartQuestions questions,
        List<Sign> asked,
        Reply seen,
        MorningReply morning,
        SignsReply signs,
        Reply gate,
        Reply avoid,
        PainReply pain,
        List<PartChange> parts) {

    /** Copies the lists. */
    public BeforeSession {
        asked = List.copyOf(asked);
        parts = List.copyOf(parts);
    }

    /**
     * Starts with nothing answered.
     *
     * @param questions what this start asks
     * @param asked the warning signs of the region, the most urgent first
     * @return the open questions
     */
    public static BeforeSession asking(StartQuestions questions, List<? extends Sign> asked) {
        return new BeforeSession(
                questions,
                List.copyOf(asked),
                Reply.OPEN,
                MorningReply.OPEN,
                SignsReply.open(questions.inFull()),
                Reply.OPEN,
                Reply.OPEN,
                PainReply.OPEN,
                List.of());
    }

    /**
     * Takes the answer to "Have you been seen?".
     *
     * @param reply the answer
     * @return the questions with it
     */
    public BeforeSession seen(Reply reply) {
        return new BeforeSession(questions, asked, reply, morning, signs, gate, avoid, pain, parts);
    }

    /**
     * Takes the answer to "How was it the morning after?".
     *
     * @param told the answer; empty where it was left out
     * @return the questions with it
     */
    public BeforeSession morning(Optional<Morning> told) {
        return new BeforeSession(questions, asked, seen, new MorningReply(true, told), signs, gate, avoid, pain, parts);
    }

    /**
     * Takes the answer to the warning signs; yes and "not sure" open the full list.
     *
     * @param answer the answer
     * @return the questions with it
     */
    public BeforeSession answered(SignsReply.Answer answer) {
        return with(signs.answered(answer));
    }

    /**
     * Takes the sign that was named, by its number.
     *
     * @param sign the sign
     * @return the questions with it
     */
    public BeforeSession naming(Sign sign) {
        return with(signs.naming(sign));
    }

    /**
     * Takes the answer that the named sign has been checked by someone.
     *
     * @return the questions with it
     */
    public BeforeSession beenChecked() {
        return with(signs.beenChecked());
    }

    /**
     * Opens the warning signs again, as if nothing had been answered; once listed they stay listed.
     *
     * @return the questions without an answer to them, nor to what is asked after them
     */
    public BeforeSession signsAgain() {
        return new BeforeSession(
                questions,
                asked,
                seen,
                morning,
                SignsReply.open(signs.inFull()),
                Reply.OPEN,
                Reply.OPEN,
                PainReply.OPEN,
                List.of());
    }

    /**
     * Takes the answer to the gate.
     *
     * @param reply whether it is true
     * @return the questions with it
     */
    public BeforeSession gate(Reply reply) {
        return new BeforeSession(questions, asked, seen, morning, signs, reply, avoid, pain, parts);
    }

    /**
     * Says whether it is so, or may be, that the program says not to start.
     *
     * @return true after a yes or a not sure; false after a no and where it was not answered
     */
    public boolean isToAvoid() {
        return avoid == Reply.YES || avoid == Reply.NOT_SURE;
    }

    /**
     * Says whether the session is left out for that reason alone.
     *
     * @return true where it is to be avoided, and no warning sign asks for help
     */
    public boolean isLeftOut() {
        return isToAvoid() && tier().isEmpty();
    }

    /**
     * Takes the answer to what the program says to avoid.
     *
     * @param reply whether it is so
     * @return the questions with it
     */
    public BeforeSession avoid(Reply reply) {
        return new BeforeSession(questions, asked, seen, morning, signs, gate, reply, pain, parts);
    }

    /**
     * Takes the answer that the pain is sharp at rest.
     *
     * @return the questions with it
     */
    public BeforeSession sharp() {
        return with(pain.sharp());
    }

    /**
     * Takes the score.
     *
     * @param score the score; empty where it was left out
     * @return the questions with it
     */
    public BeforeSession hurting(Optional<PainScore> score) {
        return with(pain.hurting(score));
    }

    /**
     * Opens the score again.
     *
     * @return the questions without an answer to it, nor to what is asked after it
     */
    public BeforeSession painAgain() {
        return new BeforeSession(questions, asked, seen, morning, signs, gate, avoid, PainReply.OPEN, List.of());
    }

    /**
     * Opens the question about a part that was answered last.
     *
     * @return the questions without that answer; the same where none was given
     */
    public BeforeSession partAgain() {
        return parts.isEmpty()
                ? this
                : new BeforeSession(
                        questions, asked, seen, morning, signs, gate, avoid, pain, parts.subList(0, parts.size() - 1));
    }

    /**
     * Gives the score before the session.
     *
     * @return the score; empty where it was not answered
     */
    public Optional<PainScore> before() {
        return pain.score();
    }

    /**
     * Gives how soon help is needed.
     *
     * @return now where nobody has seen the person yet; else the tier of the named sign, before it is named the most
     *     urgent one in the list; empty where none is new, or the one that is new has been checked
     */
    public Optional<Tier> tier() {
        if (questions.seen() && (seen == Reply.NO || seen == Reply.NOT_SURE)) {
            return Optional.of(Tier.NOW);
        }
        if (signs.leadsOn() || signs.answer() == SignsReply.Answer.NOT_ANSWERED) {
            return Optional.empty();
        }
        return Optional.of(signs.named().map(Sign::tier).orElseGet(() -> WarningSigns.mostUrgent(asked)));
    }

    /**
     * Gives the question that stands: the first one that does not lead on yet.
     *
     * @return the question; empty once all lead on
     */
    public Optional<FirstQuestion> question() {
        if (questions.seen() && seen != Reply.YES) {
            return Optional.of(FirstQuestion.SEEN);
        }
        if (questions.morning().isPresent() && !morning.over()) {
            return Optional.of(FirstQuestion.MORNING);
        }
        if (!signs.leadsOn()) {
            return Optional.of(signs.inFull() ? FirstQuestion.SIGNS : FirstQuestion.ANYTHING_NEW);
        }
        if (questions.gate().isPresent() && gate != Reply.YES) {
            return Optional.of(FirstQuestion.GATE);
        }
        if (!questions.avoid().isEmpty() && avoid != Reply.NO) {
            return Optional.of(FirstQuestion.AVOID);
        }
        if (questions.score() && !pain.over()) {
            return Optional.of(FirstQuestion.SCORE);
        }
        return part().map(open -> FirstQuestion.PART);
    }

    /**
     * Gives the question about a part that stands; none is asked where today is a day of rest, or all is left for later.
     *
     * @return the first one without an answer, once all else led on
     */
    public Optional<PartQuestion> part() {
        return pain.severe() || isLater() ? Optional.empty() : questions.part(parts);
    }

    /**
     * Says whether the session is left for later, because it comes too early after the last time.
     *
     * @return true after that answer; what is started then has nothing in it
     */
    public boolean isLater() {
        return parts.stream().anyMatch(change -> !change.left().isEmpty());
    }

    /**
     * Takes the answer to the question about a part.
     *
     * @param change what the answer changes; {@link PartChange#NOTHING} where it was left open
     * @return the questions with it
     */
    public BeforeSession answered(PartChange change) {
        List<PartChange> longer = new ArrayList<>(parts);
        longer.add(change);
        return new BeforeSession(questions, asked, seen, morning, signs, gate, avoid, pain, longer);
    }

    /**
     * Asks something else of the program's parts, because another day of it is planned now.
     *
     * @param other what is asked of them
     * @return the questions with these in place of the others
     */
    public BeforeSession asking(List<PartQuestion> other) {
        return new BeforeSession(questions.asking(other), asked, seen, morning, signs, gate, avoid, pain, List.of());
    }

    /**
     * Changes what was planned by what was answered.
     *
     * @param planned what was planned without an answer
     * @return what is done today
     */
    public Prescription prescribed(Prescription planned) {
        Prescription today = planned;
        for (PartChange change : parts) {
            today = change.of(today);
        }
        return today;
    }

    /**
     * Decides.
     *
     * @param limit the program's limit
     * @return what to do today; empty while a question is open
     */
    public Optional<Outcome> decide(PainLimit limit) {
        return Deciding.of(this, limit);
    }

    private BeforeSession with(SignsReply other) {
        return new BeforeSession(questions, asked, seen, morning, other, gate, avoid, pain, parts);
    }

    private BeforeSession with(PainReply other) {
        return new BeforeSession(questions, asked, seen, morning, signs, gate, avoid, other, parts);
    }
}
