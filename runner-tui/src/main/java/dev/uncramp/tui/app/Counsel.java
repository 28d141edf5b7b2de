package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.StepDown;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CallWords;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.ExpectWords;
import dev.uncramp.core.wording.ReviewWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What both front ends say around a session: the way in, advice, and the end.
 *
 * @param phrases the texts
 */
public record Counsel(Phrases phrases) {

    /** The counsel in English. */
    public static final Counsel ENGLISH = new Counsel(Phrases.ENGLISH);

    /**
     * The things that a day needs.
     *
     * @param plan what is to be run
     * @return such as {@code a mat, a small towel}; empty where nothing is needed
     */
    public Optional<String> equipment(Plan plan) {
        String things = PickText.exercises(plan)
                .flatMap(exercise -> exercise.equipment().stream())
                .distinct()
                .map(thing -> phrases.text("equipment." + thing.word().replace(' ', '-')))
                .collect(Collectors.joining(", "));
        return things.isEmpty() ? Optional.empty() : Optional.of(things);
    }

    /**
     * The positions of a day, in their order, neighbours that are the same once.
     *
     * @param plan what is to be run
     * @return such as {@code lying on your back, then standing}; empty where no exercise names one
     */
    public Optional<String> positions(Plan plan) {
        return plan.announced().items().stream()
                .flatMap(item -> item.exercise().start().stream())
                .map(position -> phrases.text("position." + position.word().replace(' ', '-')))
                .reduce((before, position) ->
                        before.endsWith(position) ? before : phrases.text("what.then", before, position));
    }

    /**
     * What to do about a warning sign.
     *
     * @param tier how soon to ask for help
     * @return its sentences, what to do now first
     */
    public List<String> advice(Tier tier) {
        return advice(tier, Optional.empty());
    }

    /**
     * What to do about a warning sign, with the person's own emergency number.
     *
     * @param tier how soon to ask for help
     * @param emergency the number, or empty where the usual ones are named
     * @return its sentences, what to do now first
     */
    public List<String> advice(Tier tier, Optional<SafeText> emergency) {
        return switch (tier) {
            case NOW ->
                List.of(
                        phrases.text("help.now.do"),
                        emergency
                                .map(number -> phrases.text("help.now.own", number))
                                .orElseGet(() -> phrases.text("help.now.number")),
                        phrases.text("help.now.wait"),
                        phrases.text("help.now.cannot-call"));
            case TODAY ->
                List.of(
                        phrases.text("help.today.do"),
                        phrases.text("help.today.no-one"),
                        phrases.text("help.today.worse"));
            case APPOINTMENT -> List.of(phrases.text("help.appointment.do"), phrases.text("help.appointment.then"));
        };
    }

    /**
     * Whom the program names to ask, where help is not needed at once; then only the emergency number counts.
     *
     * @param plan what is to be run
     * @param tier how soon to ask for help
     * @return a sentence for the name and one for the number, as far as the program has them
     */
    public List<String> contact(Plan plan, Tier tier) {
        return tier == Tier.NOW ? List.of() : contact(plan);
    }

    List<String> contact(Plan plan) {
        return plan.program().head().contact().stream()
                .flatMap(contact -> Stream.concat(
                        contact.name().map(name -> phrases.text("help.name", name)).stream(),
                        contact.phone().map(phone -> phrases.text("help.phone", phone)).stream()))
                .toList();
    }

    /**
     * Whether a clinician has reviewed the program.
     *
     * @param plan what is to be run
     * @return one sentence
     */
    public String reviewed(Plan plan) {
        return ReviewWords.of(phrases.words(), plan.program().head());
    }

    /**
     * How many exercises of a session have been done, in words.
     *
     * @param session the session
     * @param key the text with how many were done and how many there are
     * @return the text filled in; of a session of care alone, such as warmth, that it is one
     */
    public static String count(Session session, String key) {
        int all = session.timeline().items().size();
        return all == 0 ? Phrases.ENGLISH.text("done.care") : Phrases.ENGLISH.text(key, done(session), all);
    }

    /**
     * How many exercises of a session have been done, at least in part.
     *
     * @param session the session
     * @return the number
     */
    public static long done(Session session) {
        return session.tallies().stream()
                .filter(tally -> tally.done() + tally.played() > 0)
                .mapToInt(Tally::item)
                .distinct()
                .count();
    }

    /**
     * How many of the exercises that were done were cut short, so that their number says no more than is true.
     *
     * @param session the session
     * @return one sentence; empty where each that was done was done in full
     */
    public Optional<String> shorter(Session session) {
        long shorter = session.tallies().stream().collect(Collectors.groupingBy(Tally::item)).values().stream()
                .filter(sets -> sets.stream().anyMatch(set -> set.done() + set.played() > 0))
                .filter(sets -> sets.stream().anyMatch(Counsel::isShorter))
                .count();
        return shorter == 0 ? Optional.empty() : Optional.of(phrases.words().plural("done.shorter", shorter));
    }

    /** Whether a set lacks some of its repetitions, or whole seconds of its time. */
    private static boolean isShorter(Tally set) {
        Duration missing = set.time().minus(set.held()).minus(set.heldPlayed());
        return set.done() + set.played() < set.reps() || missing.toSeconds() > 0;
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

    /**
     * What is asked at the end about what only ran by.
     *
     * @param session the session
     * @return the question; of a session of care alone whether all of it was done
     */
    public String confirm(Session session) {
        return phrases.text(session.timeline().items().isEmpty() ? "confirm.care" : "confirm.question");
    }

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

    private static Optional<PainRule> pain(Plan plan) {
        return plan.program().session(plan.prescription().session()).flatMap(plan.program()::painOf);
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
     * What the next start asks after a stop, where the program names a reason to do less.
     *
     * @param plan what is to be run
     * @return one sentence; empty where nothing will be asked
     */
    public Optional<String> asksNext(Plan plan) {
        String key = plan.lessToday()
                .map(less -> less.step()
                        .map(step -> step == StepDown.HALF ? "stopped.half" : "stopped.set-less")
                        .orElse("stopped.in-words"))
                .orElse("stopped.back");
        return plan.reasonToGoBack().map(reason -> phrases.text(key, reason));
    }

    /**
     * The question about a part of the program that yes and no answer.
     *
     * @param part the question
     * @return such as {@code Is it so? Yes goes back to week 2.}; for a level with weeks with all that changes
     */
    public String question(PartQuestion part) {
        return phrases.text(
                "part." + part.kind().key() + (part.options().size() > 1 ? ".question-week" : ".question"),
                part.options().stream().map(SafeText::oneLine).toArray());
    }

    /**
     * The question about a part of the program that offers choices.
     *
     * @param part the question
     * @return such as {@code Walk: how much do you want to do?}
     */
    public String choice(PartQuestion part) {
        String key = "part." + part.kind().key();
        return part.words().value().isEmpty() ? phrases.text(key) : phrases.text(key, part.words());
    }

    /**
     * One of the choices.
     *
     * @param part the question
     * @param number which one, from 0
     * @return its name
     */
    public String option(PartQuestion part, int number) {
        String option = part.options().get(number).oneLine();
        return switch (part.kind()) {
            case SIDE -> phrases.text("part.side." + option);
            case DOSE -> phrases.dose(option);
            case EXERCISE ->
                part.amounts().isEmpty()
                        ? option
                        : phrases.text(
                                "part.exercise.option",
                                option,
                                phrases.dose(part.amounts().get(number).oneLine()));
            default -> option;
        };
    }

    /**
     * The choice that is taken with one key.
     *
     * @param part the question
     * @return the key and its name, and that it is the choice of last time where it is
     */
    public String usual(PartQuestion part) {
        return phrases.text(part.asBefore() ? "part.usual-before" : "part.usual", option(part, part.usual()));
    }

    private String said(String label, SafeText text) {
        return phrases.text("page.line", phrases.text(label), text.oneLine());
    }

    /**
     * What may be done once more now, where a range allows more than was planned.
     *
     * @param session the session
     * @return one sentence without the key for it; empty where nothing is offered
     */
    public Optional<String> oneMore(Session session) {
        return session.offersOneMoreRound().map(round -> phrases.text(round ? "one-more.round" : "one-more.set"));
    }

    /**
     * The word for what a screen is about.
     *
     * @param screen the screen
     * @return such as {@code Hold}
     */
    public String state(Screen screen) {
        return switch (screen) {
            case OFFER -> phrases.text("state.offer");
            case LOOK -> phrases.text("state.look");
            case SEEN, MORNING, ANYTHING_NEW, SIGNS, GATE, AVOID, PAIN_BEFORE, PART, PICK ->
                phrases.text("state.before");
            case LESS -> phrases.text("less.title");
            case NOT_YET -> phrases.text("not-yet.title");
            case BREATHING -> phrases.text("breathing.title");
            case WHICH_SIGN, SIGN_LIST, GET_HELP -> phrases.text("state.signs");
            case GENTLER -> phrases.text("state.gentler");
            case NOT_TODAY -> phrases.text("not-today.title");
            case READY -> phrases.text("state.ready");
            case HOLD -> phrases.text("state.hold");
            case REPS -> phrases.text("state.reps");
            case WORK -> phrases.text("state.work");
            case RELAX -> phrases.text("state.relax");
            case REST -> phrases.text("state.rest");
            case CHANGE -> phrases.text("state.change");
            case POSITION -> phrases.text("state.position");
            case CARE -> phrases.text("state.care");
            case ASK -> phrases.text("state.ask");
            case PAUSED -> phrases.text("state.paused");
            case AWAY -> phrases.text("state.away");
            case AMBER -> phrases.text("state.amber");
            case EASING -> phrases.text("state.easing");
            case STOPPED -> phrases.text("state.stopped");
            case KIND_LIST -> phrases.text("state.kinds");
            case AFTER -> phrases.text("state.after");
            case CONFIRM -> phrases.text("state.confirm");
            case SUMMARY -> phrases.text("state.done");
            case CARD_LIST, CARD -> phrases.text("state.tips");
            case KEYS -> phrases.text("state.keys");
            case LEAVING -> phrases.text("state.leaving");
        };
    }

    /**
     * What is said first when a session ended before its last step, or with a lot of pain.
     *
     * @param session the session
     * @return its sentences; none for a session that went calmly to its end
     */
    public List<String> ending(Session session) {
        List<String> much = session.painAfter().filter(PainScore::severe).isPresent()
                ? List.of(phrases.text("done.severe"), phrases.text("not-today.help"))
                : List.of();
        return Stream.concat(stopped(session).stream(), much.stream()).toList();
    }

    private List<String> stopped(Session session) {
        return session.endReason()
                .map(reason -> switch (reason) {
                    case COMPLETE, FINISHED -> List.<String>of();
                    case TWO_REDS -> List.of(phrases.text("done.reds"));
                    case PAIN_KIND, WARNING_SIGN -> List.of(phrases.text("done.stopped"));
                })
                .orElse(List.of());
    }

    /**
     * Whether the record is on the disk.
     *
     * @param model what the runner knows
     * @return one line, or empty where nothing is to be kept
     */
    public Optional<String> saving(Model model) {
        Saving saving = model.stage().saving();
        return switch (saving.state()) {
            case NOTHING_TO_KEEP ->
                model.plan().rehearsal() ? Optional.of(phrases.text("done.rehearsal")) : Optional.empty();
            case UNDER_WAY -> Optional.of(phrases.text("done.saving"));
            case SAVED -> Optional.of(phrases.text("done.saved"));
            case NOT_SAVED ->
                Optional.of(phrases.text(
                        "done.not-saved", saving.reason().map(SafeText::oneLine).orElse("")));
        };
    }

    /**
     * Whether the question that stands is asked because the person was away.
     *
     * @param model what the runner knows
     * @return false for the question at the end
     */
    public boolean isBack(Model model) {
        return model.session()
                .flatMap(Session::question)
                .map(Question::kind)
                .equals(Optional.of(Question.Kind.CAME_BACK));
    }

    /**
     * The care card that is shown, with the signs of the program only.
     *
     * @param model what the runner knows
     * @return the card, or empty where none is shown
     */
    public Optional<CareText> card(Model model) {
        return model.panel()
                .card()
                .map(card -> card == CareCard.WHEN_TO_GET_HELP
                        ? withCall(said(card, model.plan()), model.plan())
                        : said(card, model.plan()));
    }

    private CareText said(CareCard card, Plan plan) {
        return CareWords.of(phrases.words(), card, plan.program());
    }

    /** The signs of the program's own stand behind those with which to get help now. */
    private CareText withCall(CareText card, Plan plan) {
        List<CareText.Part> parts = new ArrayList<>(card.parts());
        parts.addAll(1, CallWords.of(phrases.words(), plan.program()));
        return new CareText(card.title(), parts);
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
}
