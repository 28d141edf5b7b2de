package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.history.SeenAnswer;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Breathing;
import dev.uncramp.core.session.FirstQuestion;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.Reply;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.Turn;
import java.time.Duration;
import java.util.Optional;

/** The way from the command to the first movement: what was left, the questions, and what core decides. */
final class Opening {

    private Opening() {}

    /** Goes on with the session that was left, after its warning signs. */
    static Next resume(Model model) {
        return model.unfinished()
                .map(left -> Next.of(model.with(left.plan())
                        .with(BeforeSession.asking(
                                left.plan().questions().forGoingOn(),
                                left.plan().signs()))
                        .with(new Stage.Asked())))
                .orElseGet(() -> Next.of(model));
    }

    /** Finishes the session that was left as it is; then a new one may begin, with its questions in full. */
    static Next finishOffered(Model model) {
        Plan next = model.plan().asking(model.plan().questions().afterOneThatWasLeft());
        return model.unfinished()
                .map(left -> takeUp(model, left)
                        .then(Closing::endAtOnce)
                        .then(after -> Next.of(model.with(next)
                                .with(BeforeSession.asking(next.questions(), next.signs()))
                                .withUnfinished(Optional.empty())
                                .with(new Stage.Asked())
                                .noting("note.finished-offered"))))
                .orElseGet(() -> Next.of(model));
    }

    /** Takes the answer to the warning signs; only an explicit "none" leads on. */
    static Next signs(Model model, Act act) {
        SignsReply.Answer answer = switch (act) {
            case NONE_NEW -> SignsReply.Answer.NONE;
            case SOME_NEW -> SignsReply.Answer.YES;
            default -> SignsReply.Answer.NOT_SURE;
        };
        return answered(model, model.answers().answered(answer));
    }

    /** Takes a yes, a no or a "not sure" to the question that stands. */
    static Next reply(Model model, Reply reply) {
        return model.answers()
                .question()
                .map(question -> switch (question) {
                    case SEEN ->
                        keeping(model, new SeenAnswer(model.now().wall(), reply == Reply.YES))
                                .then(kept -> answered(kept, kept.answers().seen(reply)));
                    case GATE -> answered(model, model.answers().gate(reply));
                    case AVOID -> answered(model, model.answers().avoid(reply));
                    case PART -> part(model, reply);
                    case MORNING, ANYTHING_NEW, SIGNS, SCORE -> Next.of(model);
                })
                .orElseGet(() -> Next.of(model));
    }

    /** Takes a yes or a no about a part; what is not sure changes nothing. */
    private static Next part(Model model, Reply reply) {
        return model.answers()
                .part()
                .map(question -> {
                    PartChange change = switch (reply) {
                        case YES -> question.changes().get(0);
                        case NO -> question.changes().get(1);
                        case NOT_SURE, OPEN -> question.unsure();
                    };
                    BeforeSession answers = model.answers().answered(change);
                    return answered(model, answers).then(after -> Next.of(entering(after, answers, question, change)));
                })
                .orElseGet(() -> Next.of(model));
    }

    /** Says what to keep in mind, or at which level it goes on: what must be true decides it, and a no is no fault. */
    private static Model entering(Model model, BeforeSession answers, PartQuestion question, PartChange change) {
        if (question.kind() == PartQuestion.Kind.IN_WORDS && !change.equals(PartChange.NOTHING)) {
            return model.noting("signs.note", question.options().get(0).oneLine());
        }
        if (question.kind() != PartQuestion.Kind.ENTER) {
            return model;
        }
        if (!change.equals(PartChange.NOTHING)) {
            return model.noting("note.entered", question.options().get(0).oneLine());
        }
        boolean ofAll = question.changes().get(0).movesAll();
        Plan plan = model.plan();
        return plan.with(answers.prescribed(plan.prescription()))
                .level()
                .filter(level -> ofAll)
                .map(level -> model.noting("note.stays-at", level))
                .orElseGet(() -> model.noting("note.stays"));
    }

    /** Takes one of several choices by its number from 1; without one it stays as it was. */
    static Next picked(Model model, Optional<Integer> number) {
        return model.answers()
                .part()
                .map(question -> {
                    int choice = number.map(typed -> typed - 1).orElse(question.usual());
                    return choice >= 0 && choice < question.changes().size()
                            ? answered(
                                    model,
                                    model.answers().answered(question.changes().get(choice)))
                            : Next.of(model.noting("note.no-such-number", choice + 1));
                })
                .orElseGet(() -> Next.of(model));
    }

    /** Takes how it was the morning after, or that it was left out; it is kept either way, so that it is asked once. */
    static Next morning(Model model, Optional<Morning> morning) {
        Next kept = model.answers()
                .questions()
                .morning()
                .map(last -> keeping(model, new MorningAnswer(model.now().wall(), last.day(), morning)))
                .orElseGet(() -> Next.of(model));
        boolean worse = morning.equals(Optional.of(Morning.WORSE));
        Panel said = worse ? Panel.of(Panel.Kind.LESS) : Panel.NONE;
        return kept.then(after -> Next.of(worse ? withPlan(after, after.plan().afterWorse()) : after))
                .then(after -> answered(after, after.answers().morning(morning)))
                .then(after -> Next.of(after.with(said)));
    }

    /** The question open again, as if nothing had been answered. */
    static Model unanswered(Model model) {
        return switch (model.below()) {
            case SIGNS -> model.with(model.answers().signsAgain());
            case SEEN -> model.with(model.answers().seen(Reply.OPEN));
            default -> model;
        };
    }

    /**
     * Takes the sign that was named; without a name it stays the most urgent one. Where no answer to the signs is open,
     * on a day of rest or after a session, the advice that follows is kept at once.
     */
    static Next named(Model model, Optional<Sign> sign) {
        boolean asked = model.below() == Screen.SIGNS;
        BeforeSession yes = asked ? model.answers() : model.answers().answered(SignsReply.Answer.YES);
        BeforeSession named = sign.map(yes::naming).orElse(yes);
        if (asked) {
            return Next.of(model.with(named));
        }
        return model.plan().rehearsal() ? Next.of(model) : Next.of(model, new Effect.SaveNotToday(model.plan(), named));
    }

    /** A person whose sign someone has checked may go on; core knows with which signs. */
    static Next checked(Model model) {
        BeforeSession answers = model.answers().beenChecked();
        boolean leadsOn = model.below() == Screen.SIGNS && !answers.question().equals(Optional.of(FirstQuestion.SIGNS));
        return leadsOn ? answered(model.with(Panel.NONE), answers) : Next.of(model.noting("note.no-use"));
    }

    private static Next takeUp(Model model, Unfinished left) {
        Model taken = model.with(left.plan()).withUnfinished(Optional.empty()).with(new Stage.Running(left.session()));
        return Next.of(taken, new Effect.ReopenJournal())
                .then(after -> Turning.apply(after, left.session().reopened()));
    }

    /** Takes the pain before, or that it was not answered, and does what core decides. */
    static Next decide(Model model, Optional<PainScore> before) {
        return answered(model, model.answers().hurting(before));
    }

    /** Sharp pain at rest: not today. */
    static Next sharp(Model model) {
        return answered(model, model.answers().sharp());
    }

    /** The next question, or what core decides. */
    private static Next answered(Model model, BeforeSession answers) {
        Model told = model.with(answers);
        return answers.decide(model.plan().rules().limit())
                .map(outcome -> outcome.match(new Follow(told)))
                .orElseGet(() -> Next.of(told));
    }

    /** The choice on the screen that offers a gentler session. */
    static Next gentler(Model model, int number) {
        return switch (number) {
            case 1 -> begin(model, model.plan().gentler());
            case 2 -> notToday(model).then(after -> Next.of(breathing(after, Limits.BREATHING_NOT_TODAY)));
            default -> notToday(model);
        };
    }

    /** One screen back, where there is one. */
    static Next back(Model model) {
        return switch (model.below()) {
            case GATE, AVOID, PAIN_BEFORE -> Next.of(model.with(model.answers().signsAgain()));
            case NOT_YET -> Next.of(model.with(model.answers().gate(Reply.OPEN)).with(new Stage.Asked()));
            case PART, PICK -> Next.of(model.with(partBack(model.answers())));
            case GENTLER -> Next.of(model.with(model.answers().painAgain()).with(new Stage.Asked()));
            default -> Next.of(model.noting("note.no-use"));
        };
    }

    /** The question about the part before; from the first one the question before all of them. */
    private static BeforeSession partBack(BeforeSession answers) {
        if (!answers.parts().isEmpty()) {
            return answers.partAgain();
        }
        return answers.questions().score() ? answers.painAgain() : answers.signsAgain();
    }

    private static Model withPlan(Model model, Plan plan) {
        return model.with(plan).with(model.answers().asking(plan.questions().parts()));
    }

    /** Slow breathing lies over the screen for a time. */
    static Model breathing(Model model, Duration length) {
        return model.with(Panel.breathing(new Breathing(model.now(), length)));
    }

    /** Begins, with what was answered about the program's parts; where all of it is left out today, it ends. */
    private static Next begin(Model model, Plan without) {
        Plan plan =
                without.with(model.answers().prescribed(without.prescription())).noFurther();
        if (plan.timeline().isEmpty()) {
            Next left = Closing.leave(model.with(plan));
            return plan.isLeftOut() && !plan.rehearsal() && !model.answers().isLater()
                    ? Next.of(model, new Effect.SaveLeftOut(plan, model.answers()))
                            .then(before -> left)
                    : left;
        }
        Model planned = model.with(plan);
        Turn turn = Session.begin(
                plan.timeline(), plan.rules(), model.now(), model.answers().before());
        SignsReply signs = model.answers().signs();
        Optional<String> checkedSign =
                signs.named().filter(sign -> signs.checked()).map(Sign::kept);
        Next opened = plan.rehearsal()
                ? Next.of(planned)
                : Next.of(planned, new Effect.OpenJournal(plan, checkedSign, signs.inFull()));
        return opened.then(after -> Turning.apply(after, turn));
    }

    private static Next notToday(Model model) {
        return keep(model, new Stage.NotToday(Saving.NOTHING));
    }

    /** Goes to a stage without a session, and keeps why none was started. */
    static Next keep(Model model, Stage stage) {
        return model.plan().rehearsal()
                ? Next.of(model.with(stage))
                : Next.of(
                        model.with(stage.with(Saving.UNDER_WAY)),
                        new Effect.SaveNotToday(model.plan(), model.answers()));
    }

    /** Keeps an answer; a rehearsal keeps nothing. */
    private static Next keeping(Model model, HistoryEntry answer) {
        return model.plan().rehearsal() ? Next.of(model) : Next.of(model, new Effect.Keep(answer));
    }

    /** What follows from what core decided. */
    private record Follow(Model model) implements Outcome.Cases<Next> {

        @Override
        public Next start(Outcome.Start start) {
            return model.unfinished().map(left -> takeUp(model, left)).orElseGet(() -> begin(model, model.plan()));
        }

        @Override
        public Next startGentler(Outcome.StartGentler startGentler) {
            return Next.of(model.with(new Stage.Gentler(startGentler.why())));
        }

        @Override
        public Next notToday(Outcome.NotToday notToday) {
            return Opening.notToday(model);
        }

        @Override
        public Next notYet(Outcome.NotYet notYet) {
            return Next.of(model.with(new Stage.NotYet(notYet.easier())));
        }

        @Override
        public Next getHelp(Outcome.GetHelp getHelp) {
            Panel help = model.below() == Screen.SEEN ? Panel.help(Tier.NOW) : Panel.of(Panel.Kind.SIGNS);
            return Next.of(model.with(help));
        }
    }
}
