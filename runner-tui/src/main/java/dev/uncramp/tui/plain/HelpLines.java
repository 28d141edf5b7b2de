package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
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
        List<Sign> signs = model.listed();
        int emergencies = lines.signs().emergencies(signs);
        lines.say("signs.which");
        lines.signs().atOnce(model).forEach(lines::line);
        for (int i = 0; i < signs.size(); i++) {
            if (i == emergencies) {
                lines.say("signs.which.others");
            }
            lines.choice(i + 1, lines.signs().words(signs.get(i)));
        }
        lines.choice(signs.size() + 1, lines.signs().last(model));
        lines.say("plain.back");
    }

    /** The signs of the program's own, behind a line that says how to name one; nothing where it has none. */
    static void own(Lines lines, Model model, String lead) {
        List<String> signs = lines.signs().own(model.plan());
        if (!signs.isEmpty()) {
            lines.say(lead);
            signs.forEach(lines::line);
        }
    }

    private static void kinds(Lines lines, Model model) {
        lines.say("state.kinds");
        lines.signs().advice(Tier.TODAY).forEach(lines::line);
        lines.signs().contact(model.plan(), Tier.TODAY).forEach(lines::line);
        lines.say("kinds.which");
        int number = 1;
        for (PainKind kind : PainKind.values()) {
            lines.choice(number++, lines.phrases().text("kind." + kind.key()));
        }
    }

    private static void help(Lines lines, Model model) {
        Tier tier = model.panel().tier().orElse(Tier.NOW);
        lines.line(lines.signs().title(model));
        lines.signs().named(model).ifPresent(lines::line);
        lines.signs().help(model).forEach(lines::line);
        if (model.below() != Screen.SUMMARY) {
            if (tier == Tier.APPOINTMENT && model.below() == Screen.SIGNS) {
                lines.say("plain.checked");
            }
            lines.say("plain.back-or-leave");
        }
    }
}
