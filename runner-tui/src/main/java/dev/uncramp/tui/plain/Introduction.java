package dev.uncramp.tui.plain;

import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Screen;
import java.util.List;

/** Each screen in whole sentences, said once when it appears. */
final class Introduction {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private Introduction() {}

    /** A step that runs on after something lay over it. */
    static List<String> carryOn(Model model) {
        Lines lines = new Lines(PHRASES);
        StepLines.carryOn(lines, model);
        return lines.said();
    }

    /** A question that has just been read is open again. */
    static List<String> again(Model model) {
        Lines lines = new Lines(PHRASES);
        AskLines.question(lines, model);
        return lines.said();
    }

    /** What may be chosen now; the rest of the page has just been read. */
    static List<String> choicesAgain(Model model) {
        Lines lines = new Lines(PHRASES);
        if (model.screen() == Screen.SUMMARY) {
            EndLines.choices(lines, model);
        } else {
            RestLines.instead(lines, model);
        }
        return lines.said();
    }

    /** A day of rest that begins with breathing: its advice comes first, since the page lies below. */
    static List<String> restAndBreathe(Model model) {
        Lines lines = new Lines(PHRASES);
        lines.rest().notToday(model).forEach(lines::line);
        RestLines.add(lines, model);
        return lines.said();
    }

    static List<String> of(Model model) {
        Lines lines = new Lines(PHRASES);
        switch (model.screen()) {
            case OFFER, LOOK, SIGNS, PAIN_BEFORE -> BeforeLines.add(lines, model);
            case SEEN, MORNING, LESS, ANYTHING_NEW, GATE, AVOID, PART, PICK -> AskLines.add(lines, model);
            case GENTLER, NOT_YET, NOT_TODAY, BREATHING -> RestLines.add(lines, model);
            case WHICH_SIGN, SIGN_LIST, GET_HELP, KIND_LIST -> HelpLines.add(lines, model);
            case READY, HOLD, REPS, WORK, RELAX, REST, CHANGE, POSITION, CARE, ASK -> StepLines.add(lines, model);
            case PAUSED, AWAY, AMBER, EASING, STOPPED -> StandingLines.add(lines, model);
            case CARD_LIST, CARD -> CardLines.add(lines, model);
            case AFTER, CONFIRM, SUMMARY, LEAVING, KEYS -> EndLines.add(lines, model);
        }
        return lines.said();
    }
}
