package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Screen;
import java.util.List;

/** The screens that say whom to ask for help, and how soon. */
final class HelpPages {

    private HelpPages() {}

    /** Which one it is: first those for which the emergency number is called at once, then the others. */
    static void which(Page page, Model model) {
        List<Sign> signs = model.listed();
        int emergencies = page.signs().emergencies(signs);
        int digits = Integer.toString(signs.size() + 1).length();
        page.head(Style.CARE, page.say("state.signs"), List.of());
        page.whole(Part.NEEDED, Style.NAME, page.say("signs.which"));
        page.blank(1);
        page.signs().atOnce(model).forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
        for (int i = 0; i < signs.size(); i++) {
            if (i == emergencies) {
                page.blank(1);
                page.whole(Part.NEEDED, Style.NAME, page.say("signs.which.others"));
            }
            page.choice(Part.NEEDED, number(i + 1, digits), page.signs().words(signs.get(i)));
        }
        page.choice(
                Part.NEEDED, Integer.toString(signs.size() + 1), page.signs().last(model));
        Heads.note(page, model);
    }

    /** Which kind of pain it is; whatever it is, exercise ends for today. */
    static void kinds(Page page, Model model) {
        page.head(Style.CARE, page.say("state.kinds"), List.of());
        page.blank(1);
        advice(page, model, Tier.TODAY);
        page.signs().contact(model.plan(), Tier.TODAY).forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, page.say("kinds.which"));
        page.blank(1);
        int number = 1;
        for (PainKind kind : PainKind.values()) {
            page.choice(Part.NEEDED, Integer.toString(number++), page.say("kind." + kind.key()));
        }
        Heads.note(page, model);
    }

    /** What to do for the sign or the kind of pain that was named. */
    static void help(Page page, Model model) {
        Tier tier = model.panel().tier().orElse(Tier.NOW);
        page.head(Style.CARE, page.signs().title(model), List.of());
        page.blank(2);
        page.signs().named(model).ifPresent(named -> page.text(Part.WANTED, Style.NAME, page.say("help.named", named)));
        page.blank(1);
        page.signs().help(model).forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
        page.blank(2);
        if (model.below() == Screen.SUMMARY) {
            page.whole(Part.NEEDED, Style.ASK, page.say("help.summary"));
        } else {
            if (tier == Tier.APPOINTMENT && model.below() == Screen.SIGNS) {
                page.whole(Part.NEEDED, Style.ASK, page.say("help.checked"));
            }
            page.whole(Part.NEEDED, Style.ASK, page.say("help.back"));
        }
        Heads.note(page, model);
    }

    /** The signs of the program's own, behind a line that says how to name one; nothing where it has none. */
    static void own(Page page, Model model, String lead) {
        List<String> signs = page.signs().own(model.plan());
        if (!signs.isEmpty()) {
            page.whole(Part.NEEDED, Style.PLAIN, page.say(lead));
            signs.forEach(sign -> page.choice(Part.NEEDED, "-", sign));
        }
    }

    /** A number under the last digit of the longest one. */
    private static String number(int number, int digits) {
        String said = Integer.toString(number);
        return " ".repeat(digits - said.length()) + said;
    }

    private static void advice(Page page, Model model, Tier tier) {
        page.signs()
                .advice(tier, page.signs().emergency(model))
                .forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
    }
}
