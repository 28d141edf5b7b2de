package dev.uncramp.tui.app;

import dev.uncramp.core.session.FirstQuestion;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;

/** Which screen a model stands for. */
final class Screens {

    private Screens() {}

    static Screen of(Model model) {
        return switch (model.panel().kind()) {
            case NONE -> below(model);
            case KEYS -> Screen.KEYS;
            case LEAVING -> Screen.LEAVING;
            case LOOK -> Screen.LOOK;
            case SIGNS, REGION_SIGNS -> model.stage().running().isPresent() ? Screen.SIGN_LIST : Screen.WHICH_SIGN;
            case KINDS -> Screen.KIND_LIST;
            case AMBER -> Screen.AMBER;
            case HELP -> Screen.GET_HELP;
            case LESS -> Screen.LESS;
            case BREATHING -> Screen.BREATHING;
            case CARDS -> Screen.CARD_LIST;
            case CARD -> Screen.CARD;
        };
    }

    /** The screen of the stage, as if nothing lay over it. */
    static Screen below(Model model) {
        return model.stage().match(new Stage.Cases<>() {
            @Override
            public Screen offer(Stage.Offer stage) {
                return Screen.OFFER;
            }

            @Override
            public Screen asked(Stage.Asked stage) {
                Screen asked = model.answers().question().map(Screens::of).orElse(Screen.PAIN_BEFORE);
                boolean picked = model.answers()
                        .part()
                        .filter(part -> asked == Screen.PART && !part.kind().isYesNo())
                        .isPresent();
                return picked ? Screen.PICK : asked;
            }

            @Override
            public Screen gentler(Stage.Gentler stage) {
                return Screen.GENTLER;
            }

            @Override
            public Screen notYet(Stage.NotYet stage) {
                return Screen.NOT_YET;
            }

            @Override
            public Screen notToday(Stage.NotToday stage) {
                return Screen.NOT_TODAY;
            }

            @Override
            public Screen running(Stage.Running stage) {
                return of(stage.here());
            }

            @Override
            public Screen over(Stage.Over stage) {
                return Screen.SUMMARY;
            }
        });
    }

    /** Help pauses a step; what the person wants to know are the keys of that step. */
    static Screen explained(Model model) {
        Screen below = below(model);
        return below == Screen.PAUSED
                ? model.session().flatMap(Session::current).map(Screens::of).orElse(below)
                : below;
    }

    private static Screen of(FirstQuestion question) {
        return switch (question) {
            case SEEN -> Screen.SEEN;
            case MORNING -> Screen.MORNING;
            case ANYTHING_NEW -> Screen.ANYTHING_NEW;
            case SIGNS -> Screen.SIGNS;
            case GATE -> Screen.GATE;
            case AVOID -> Screen.AVOID;
            case PART -> Screen.PART;
            case SCORE -> Screen.PAIN_BEFORE;
        };
    }

    private static Screen of(Session session) {
        return switch (session.phase()) {
            case BEFORE, READY, WAITING, RUNNING ->
                session.current().map(Screens::of).orElse(Screen.READY);
            case PAUSED -> Screen.PAUSED;
            case AWAY -> Screen.AWAY;
            case STOPPED -> Screen.STOPPED;
            case EASING -> Screen.EASING;
            case ASKING ->
                session.question()
                        .filter(question -> question.kind() == Question.Kind.DID_ALL)
                        .map(question -> Screen.CONFIRM)
                        .orElse(Screen.AFTER);
            case ENDED -> Screen.SUMMARY;
        };
    }

    private static Screen of(Step step) {
        return switch (step.kind()) {
            case READY -> Screen.READY;
            case HOLD -> Screen.HOLD;
            case REPS -> Screen.REPS;
            case WORK -> Screen.WORK;
            case RELAX -> Screen.RELAX;
            case REST -> Screen.REST;
            case CHANGE -> Screen.CHANGE;
            case POSITION -> Screen.POSITION;
            case CARE -> Screen.CARE;
            case ASK -> Screen.ASK;
        };
    }
}
