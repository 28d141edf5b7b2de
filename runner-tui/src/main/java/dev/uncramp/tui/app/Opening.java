package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.FirstQuestion;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.Turn;
import java.util.Optional;

/** The way from the command to the first movement: what was left, warning signs, pain, and what core decides. */
final class Opening {

    private Opening() {}

    /** Goes on with the session that was left, after its warning signs. */
    static Next resume(Model model) {
        return model.unfinished()
                .map(left -> Next.of(model.with(left.plan())
                        .with(BeforeSession.asking(
                                left.plan().questions(), left.plan().signs()))
                        .with(new Stage.Signs())))
                .orElseGet(() -> Next.of(model));
    }

    /** Finishes the session that was left as it is; then a new one may begin. */
    static Next finishOffered(Model model) {
        return model.unfinished()
                .map(left -> takeUp(model, left)
                        .then(Closing::endAtOnce)
                        .then(after -> Next.of(model.withUnfinished(Optional.empty())
                                .with(new Stage.Signs())
                                .noting("note.finished-offered"))))
                .orElseGet(() -> Next.of(model));
    }

    /** Takes the answer to the warning signs; only an explicit "none" leads on. */
    static Next signs(Model model, Act act) {
        SignsReply.Answer answer =
                switch (act) {
                    case NONE_NEW -> SignsReply.Answer.NONE;
                    case SOME_NEW -> SignsReply.Answer.YES;
                    default -> SignsReply.Answer.NOT_SURE;
                };
        Model answered = model.with(model.answers().answered(answer));
        return answered.answers().tier().isPresent()
                ? Next.of(answered.with(Panel.of(Panel.Kind.SIGNS)))
                : onFrom(answered);
    }

    /** The warning signs open again, as if nothing had been answered. */
    static Model unanswered(Model model) {
        return model.with(model.answers().signsAgain());
    }

    /** Takes the sign that was named; without a name it stays the most urgent one. */
    static Model naming(Model model, Optional<WarningSign> sign) {
        return sign.map(named -> model.with(model.answers().naming(named))).orElse(model);
    }

    /** A person whose sign someone has checked may go on; core knows with which signs. */
    static Next checked(Model model) {
        BeforeSession answers = model.answers().beenChecked();
        boolean leadsOn = model.below() == Screen.SIGNS && !answers.question().equals(Optional.of(FirstQuestion.SIGNS));
        return leadsOn ? onFrom(model.with(answers).with(Panel.NONE)) : Next.of(model.noting("note.no-use"));
    }

    private static Next onFrom(Model model) {
        return model.unfinished()
                .map(left -> takeUp(model, left))
                .orElseGet(() -> Next.of(model.with(new Stage.PainBefore())));
    }

    private static Next takeUp(Model model, Unfinished left) {
        Model taken = model.with(left.plan()).withUnfinished(Optional.empty()).with(new Stage.Running(left.session()));
        return Next.of(taken, new Effect.ReopenJournal())
                .then(after -> Turning.apply(after, left.session().reopened()));
    }

    /** Takes the pain before, or that it was not answered, and does what core decides. */
    static Next decide(Model model, Optional<PainScore> before) {
        return follow(model.with(model.answers().hurting(before)));
    }

    /** Sharp pain at rest: not today. */
    static Next sharp(Model model) {
        return follow(model.with(model.answers().sharp()));
    }

    private static Next follow(Model model) {
        return outcome(model, model.answers())
                .map(outcome -> outcome.match(new Follow(model)))
                .orElseGet(() -> Next.of(model.with(new Stage.Signs())));
    }

    /** The choice on the screen that offers a gentler session. */
    static Next gentler(Model model, int number) {
        return number == 1 ? begin(model, model.plan().gentler()) : notToday(model);
    }

    /** One screen back, where there is one. */
    static Next back(Model model) {
        return switch (model.below()) {
            case PAIN_BEFORE -> Next.of(unanswered(model).with(new Stage.Signs()));
            case GENTLER -> Next.of(model.with(new Stage.PainBefore()));
            default -> Next.of(model.noting("note.no-use"));
        };
    }

    private static Next begin(Model model, Plan plan) {
        Model planned = model.with(plan);
        Turn turn = Session.begin(
                plan.timeline(), plan.rules(), model.now(), model.answers().before());
        BeforeSession answers = model.answers();
        Optional<String> checkedSign = answers.signs()
                .named()
                .filter(sign -> answers.signs().checked())
                .map(WarningSign::key);
        Next opened = plan.rehearsal()
                ? Next.of(planned)
                : Next.of(
                        planned,
                        new Effect.OpenJournal(
                                plan, checkedSign, answers.signs().inFull()));
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

    private static Optional<Outcome> outcome(Model model, BeforeSession answers) {
        return answers.decide(model.plan().rules().limit());
    }

    /** What follows from what core decided. */
    private record Follow(Model model) implements Outcome.Cases<Next> {

        @Override
        public Next start(Outcome.Start start) {
            return begin(model, model.plan());
        }

        @Override
        public Next startGentler(Outcome.StartGentler startGentler) {
            return Next.of(model.with(new Stage.Gentler()));
        }

        @Override
        public Next notToday(Outcome.NotToday notToday) {
            return Opening.notToday(model);
        }

        @Override
        public Next notYet(Outcome.NotYet notYet) {
            return Opening.notToday(model);
        }

        @Override
        public Next getHelp(Outcome.GetHelp getHelp) {
            Tier tier = getHelp.tier();
            return Next.of(model.with(Panel.help(tier, Optional.empty())));
        }
    }
}
