package dev.uncramp.tui.view;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Screen;
import java.util.List;

/** The screens that say whom to ask for help, and how soon. */
final class HelpPages {

    private HelpPages() {}

    /** What to do for the most urgent sign at once, then which one it is. */
    static void which(Page page, Model model) {
        List<WarningSign> signs = model.listed();
        Tier tier = WarningSigns.mostUrgent(signs);
        page.head(Style.CARE, page.say("help." + tier.key() + ".title"), List.of());
        page.blank(1);
        advice(page, model, tier);
        callWhen(page, model);
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, page.say("signs.which"));
        int digits = Integer.toString(signs.size() + 1).length();
        for (int i = 0; i < signs.size(); i++) {
            page.choice(
                    Part.NEEDED,
                    number(i + 1, digits),
                    page.say("sign." + signs.get(i).key()));
        }
        page.choice(
                Part.NEEDED, Integer.toString(signs.size() + 1), page.counsel().lastSign(model));
        Heads.note(page, model);
    }

    /** Which kind of pain it is; whatever it is, exercise ends for today. */
    static void kinds(Page page, Model model) {
        page.head(Style.CARE, page.say("state.kinds"), List.of());
        page.blank(1);
        advice(page, model, Tier.TODAY);
        page.counsel().contact(model.plan(), Tier.TODAY).forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
        callWhen(page, model);
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
        page.head(Style.CARE, page.say("help." + tier.key() + ".title"), List.of());
        page.blank(2);
        model.panel()
                .sign()
                .ifPresent(sign -> page.text(Part.WANTED, Style.NAME, page.say("help.named", page.say(sign))));
        page.blank(1);
        advice(page, model, tier);
        page.counsel().contact(model.plan(), tier).forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
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

    /** The signs of the program's own, after a blank row; nothing where it has none. */
    static void callWhen(Page page, Model model) {
        List<String> lines = page.counsel().callWhen(model.plan());
        if (lines.isEmpty()) {
            return;
        }
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, lines.get(0));
        lines.stream().skip(1).forEach(sign -> page.choice(Part.NEEDED, "-", sign));
    }

    /** A number under the last digit of the longest one. */
    private static String number(int number, int digits) {
        String said = Integer.toString(number);
        return " ".repeat(digits - said.length()) + said;
    }

    private static void advice(Page page, Model model, Tier tier) {
        page.counsel()
                .advice(tier, model.choices().emergency())
                .forEach(line -> page.whole(Part.NEEDED, Style.CARE, line));
    }
}
