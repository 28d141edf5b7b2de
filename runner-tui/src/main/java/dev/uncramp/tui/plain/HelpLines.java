package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Screen;
import java.util.List;

/** The screens that say whom to ask for help, in sentences. */
final class HelpLines {

    private HelpLines() {}

    static void add(Lines lines, Model model) {
        switch (model.screen()) {
            case KIND_LIST -> kinds(lines, model);
            case GET_HELP -> help(lines, model);
            default -> which(lines, model);
        }
    }

    private static void which(Lines lines, Model model) {
        List<WarningSign> signs = model.listed();
        Tier tier = WarningSigns.mostUrgent(signs);
        lines.say("help." + tier.key() + ".title");
        lines.counsel().advice(tier, model.choices().emergency()).forEach(lines::line);
        lines.counsel().callWhen(model.plan()).forEach(lines::line);
        lines.say("signs.which");
        for (int i = 0; i < signs.size(); i++) {
            lines.choice(i + 1, lines.phrases().text("sign." + signs.get(i).key()));
        }
        lines.choice(signs.size() + 1, lines.counsel().lastSign(model));
        lines.say("plain.back");
    }

    private static void kinds(Lines lines, Model model) {
        lines.say("state.kinds");
        lines.counsel().advice(Tier.TODAY).forEach(lines::line);
        lines.counsel().contact(model.plan(), Tier.TODAY).forEach(lines::line);
        lines.counsel().callWhen(model.plan()).forEach(lines::line);
        lines.say("kinds.which");
        int number = 1;
        for (PainKind kind : PainKind.values()) {
            lines.choice(number++, lines.phrases().text("kind." + kind.key()));
        }
    }

    private static void help(Lines lines, Model model) {
        Tier tier = model.panel().tier().orElse(Tier.NOW);
        lines.say("help." + tier.key() + ".title");
        model.panel().sign().ifPresent(sign -> lines.line(lines.phrases().text(sign)));
        lines.counsel().advice(tier, model.choices().emergency()).forEach(lines::line);
        lines.counsel().contact(model.plan(), tier).forEach(lines::line);
        if (model.below() != Screen.SUMMARY) {
            if (tier == Tier.APPOINTMENT && model.below() == Screen.SIGNS) {
                lines.say("plain.checked");
            }
            lines.say("plain.back-or-leave");
        }
    }
}
