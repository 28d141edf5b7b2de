package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.Portion;
import java.util.List;
import java.util.Optional;

/** What the choice with a number leads to, screen by screen. */
final class Choosing {

    private Choosing() {}

    static Next choose(Model model, int number) {
        return switch (model.screen()) {
            case WHICH_SIGN, SIGN_LIST -> sign(model, number);
            case KIND_LIST -> kind(model, number);
            case GENTLER -> Opening.gentler(model, number);
            case MORNING ->
                Opening.morning(model, Optional.of(List.of(Morning.values()).get(number - 1)));
            case PICK -> Opening.picked(model, Optional.of(number));
            case NOT_TODAY, NOT_YET -> instead(model, number);
            case OFFER -> offer(model, number);
            case LEAVING -> leaving(model, number);
            case SIGNS -> sign(Opening.signs(model, Act.SOME_NEW).model(), number);
            case AMBER, EASING -> offered(model, number);
            case CARD_LIST -> card(model, number);
            case CONFIRM ->
                Turning.ask(model, new Action.Confirm(List.of(Portion.values()).get(number - 1)));
            default -> Next.of(model);
        };
    }

    /** A sign by its number; the number after the last one means another one, or not sure. */
    private static Next sign(Model model, int number) {
        List<Sign> signs = model.listed();
        boolean running = model.stage().running().isPresent();
        if (number < 1 || number > signs.size() + 1) {
            return Next.of(model.noting("note.no-such-number", number));
        }
        if (number > signs.size() && running && model.panel().kind() == Panel.Kind.SIGNS) {
            return Next.of(model.with(Panel.of(Panel.Kind.REGION_SIGNS)));
        }
        Optional<Sign> sign = number > signs.size() ? Optional.empty() : Optional.of(signs.get(number - 1));
        Tier tier = sign.map(Sign::tier).orElseGet(() -> WarningSigns.mostUrgent(signs));
        Panel help = sign.map(Panel::help).orElseGet(() -> Panel.help(tier));
        Next named = running
                ? Turning.ask(model, new Action.ReportSign(tier, sign.map(Sign::kept)))
                : Opening.named(model, sign);
        return named.then(after -> Next.of(after.with(help)));
    }

    private static Next card(Model model, int number) {
        List<CareCard> cards = model.plan().cards();
        return number > cards.size()
                ? Next.of(model.noting("note.no-such-number", number))
                : Next.of(model.with(Panel.card(cards.get(number - 1))));
    }

    /** What helps in place of a session. */
    private static Next instead(Model model, int number) {
        return switch (number) {
            case 1 -> Next.of(Opening.breathing(model, Limits.BREATHING_NOT_TODAY));
            case 2 -> Next.of(model.with(Panel.of(Panel.Kind.CARDS)));
            default -> Next.of(model.with(Panel.card(CareCard.WHEN_TO_GET_HELP)));
        };
    }

    private static Next offer(Model model, int number) {
        return switch (number) {
            case 1 -> Opening.resume(model);
            case 2 -> Opening.finishOffered(model);
            default -> Acting.act(model, Act.LOOK);
        };
    }

    private static Next leaving(Model model, int number) {
        if (model.panel().isForToday() && number > 1) {
            return Acting.act(model, Act.CLOSE);
        }
        return switch (number) {
            case 1 -> Closing.leaveNow(model);
            case 2 -> Acting.act(model, Act.FINISH);
            default -> Acting.act(model, Act.CLOSE);
        };
    }

    private static Next kind(Model model, int number) {
        if (number > PainKind.values().length) {
            return Next.of(model.noting("note.no-such-number", number));
        }
        PainKind kind = List.of(PainKind.values()).get(number - 1);
        return Turning.ask(model, new Action.ReportKind(kind)).then(after -> Next.of(after.with(Panel.help(kind))));
    }

    /** A way to go on, by its number among those that are offered now. */
    private static Next offered(Model model, int number) {
        List<Offer> offers = Offer.of(model, Phrases.ENGLISH);
        if (number < 1 || number > offers.size()) {
            return Next.of(model.noting("note.no-such-number", number));
        }
        Offer offer = offers.get(number - 1);
        Model bare = model.with(Panel.NONE);
        Next next = offer.verb()
                .map(verb -> Turning.ask(bare, new Action.Press(verb)))
                .orElseGet(() -> Next.of(bare));
        return offer.note().isEmpty() ? next : next.then(after -> Next.of(after.noting(offer.note())));
    }
}
