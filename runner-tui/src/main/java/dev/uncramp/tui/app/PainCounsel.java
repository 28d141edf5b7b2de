package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.ExpectWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What both front ends say about pain: how much is fine in a session, and what follows from a score.
 *
 * @param phrases the texts
 */
public record PainCounsel(Phrases phrases) {

    /** The counsel in English. */
    public static final PainCounsel ENGLISH = new PainCounsel(Phrases.ENGLISH);

    /**
     * How much pain is fine in a session: only the limit that counts in it.
     *
     * @param plan what is to be run
     * @return the pain that was ordered and any other, or the one limit, with who ordered it; a line each; none for care
     *     alone, such as warmth
     */
    public List<String> limits(Plan plan) {
        if (plan.isCareOnly()) {
            return List.of();
        }
        List<String> ordered = ordered(plan);
        if (!ordered.isEmpty()) {
            return ordered;
        }
        int limit = plan.rules().limit().value();
        boolean own = plan.program()
                .session(plan.prescription().session())
                .flatMap(SessionPlan::pain)
                .flatMap(PainRule::limit)
                .isPresent();
        return List.of(pain(plan)
                .flatMap(PainRule::allowedBy)
                .map(who -> phrases.text("pain.allowed-by", limit, who.oneLine()))
                .orElseGet(() -> phrases.text(own ? "pain.limit-session" : "pain.limit", limit)));
    }

    /**
     * How far an ache may go that was ordered, and how far any other pain.
     *
     * @param plan what is to be run
     * @return a line each; none where no ache was ordered
     */
    public List<String> ordered(Plan plan) {
        Optional<PainRule> rule = pain(plan);
        return plan.rules()
                .ordered()
                .map(ache -> List.of(
                        phrases.text(
                                "pain.ordered",
                                rule.flatMap(PainRule::target)
                                        .map(SafeText::oneLine)
                                        .orElse(""),
                                ache.value(),
                                rule.flatMap(PainRule::orderedBy)
                                        .map(SafeText::oneLine)
                                        .orElse("")),
                        phrases.text("pain.other", plan.rules().limit().value())))
                .orElse(List.of());
    }

    /**
     * What the program says about the pain that may be felt.
     *
     * @param plan what is to be run
     * @return what may be felt, and where pain may move, a line each; none where it says nothing of this week
     */
    public List<String> expected(Plan plan) {
        Optional<PainRule> rule = pain(plan);
        return Stream.of(
                        rule.filter(own -> own.expectIn()
                                        .filter(weeks ->
                                                !weeks.holds(plan.prescription().week()))
                                        .isEmpty())
                                .flatMap(own -> ExpectWords.of(phrases.words(), own))
                                .map(text -> said("handout.pain.expect", text)),
                        rule.flatMap(PainRule::direction).map(text -> said("handout.pain.direction", text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String said(String label, SafeText text) {
        return phrases.text("page.line", phrases.text(label), text.oneLine());
    }

    /**
     * What is said to a score at which to go gently: within the limit that is no reason to worry.
     *
     * @param session the session
     * @param step the step in hand
     * @return one line
     */
    public String amber(Session session, Step step) {
        int limit = session.rules().limit().value();
        return step.item()
                .flatMap(session::lastPainIn)
                .filter(score -> score.value() <= limit)
                .map(score -> phrases.text("amber.within", limit))
                .orElseGet(() -> phrases.text("amber.lead"));
    }

    /**
     * What is said to a red score.
     *
     * @param session the session
     * @return one line; after the second exercise that is enough for today
     */
    public String praise(Session session) {
        return phrases.text(session.reds() >= Limits.REDS_THAT_END ? "done.reds" : "easing.praise");
    }

    /**
     * Why a score ends an exercise.
     *
     * @param session the session
     * @param score the score
     * @return one sentence
     */
    public String why(Session session, int score) {
        int limit = session.rules().limit().value();
        boolean another = session.rules().ordered().isPresent()
                && score > limit
                && score <= session.rules().whileMoving().value();
        if (another) {
            return phrases.text("easing.over-other", score, limit);
        }
        return said(session, score, session.rules().whileMoving().value());
    }

    private String said(Session session, int score, int limit) {
        return session.painBefore()
                .map(PainScore::value)
                .filter(before -> score <= limit && score > before)
                .map(before -> phrases.text("easing.rise", score, before))
                .orElseGet(() -> phrases.text("easing.over", score, limit));
    }

    private static Optional<PainRule> pain(Plan plan) {
        return plan.program().session(plan.prescription().session()).flatMap(plan.program()::painOf);
    }
}
