package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.wording.CallWords;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.ReviewWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What both front ends say around a session: what a day needs, what a screen is about, and the care cards.
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
     * Whether a clinician has reviewed the program.
     *
     * @param plan what is to be run
     * @return one sentence
     */
    public String reviewed(Plan plan) {
        return ReviewWords.of(phrases.words(), plan.program().head());
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
}
