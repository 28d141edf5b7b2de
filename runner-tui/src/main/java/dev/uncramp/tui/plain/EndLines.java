package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.Binding;
import dev.uncramp.tui.app.EndCounsel;
import dev.uncramp.tui.app.KeyMap;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Saving;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The questions at the end, the summary, leaving and the help, in sentences. */
final class EndLines {

    /** What means nothing where nothing is drawn and nothing sounds. */
    private static final Set<Act> ON_SCREENS_ONLY = EnumSet.of(Act.VIEW, Act.MUTE, Act.SUSPEND, Act.BEAT, Act.TEN);

    private EndLines() {}

    static void add(Lines lines, Model model) {
        switch (model.screen()) {
            case AFTER -> after(lines, model);
            case CONFIRM -> confirm(lines, model);
            case LEAVING -> leaving(lines, model.panel().isForToday());
            case KEYS -> keys(lines, model);
            default -> summary(lines, model);
        }
    }

    private static void after(Lines lines, Model model) {
        lines.say(lines.counsel().isBack(model) ? "pain.question-now" : "pain.question-last");
        lines.say("plain.scale");
        lines.pain().ordered(model.plan()).forEach(lines::line);
        lines.say("plain.pain-type");
    }

    private static void confirm(Lines lines, Model model) {
        model.session().map(lines.end()::confirm).ifPresent(lines::line);
        lines.choice(1, lines.phrases().text("confirm.all"));
        lines.choice(2, lines.phrases().text("confirm.most"));
        lines.choice(3, lines.phrases().text("confirm.part"));
        lines.say("confirm.skip");
    }

    private static void summary(Lines lines, Model model) {
        Phrases phrases = lines.phrases();
        model.session().ifPresent(session -> {
            lines.end().ending(session).forEach(lines::line);
            int all = session.timeline().items().size();
            String moved = phrases.about(session.moved());
            String rested = phrases.about(session.rested());
            lines.line(
                    all == 0
                            ? phrases.text("done.care")
                            : phrases.text("plain.summary", EndCounsel.done(session), all, moved, rested));
            lines.end().shorter(session).ifPresent(lines::line);
            BeforeLines.exercises(lines, session);
            lines.say("done.pain", score(phrases, session.painBefore()), score(phrases, session.painAfter()));
        });
        choices(lines, model);
        if (model.stage().saving().state() != Saving.State.UNDER_WAY) {
            lines.end().saving(model).ifPresent(lines::line); // else it follows by itself
        }
    }

    /** What may be chosen at the end. */
    static void choices(Lines lines, Model model) {
        if (model.offersBreathing()) {
            lines.say("plain.breathe", lines.phrases().span(Limits.BREATHING_AFTER_REDS));
        }
        lines.say("plain.tips").say("plain.unwell");
        ends(lines, model);
    }

    /** Where Enter leads at the end. */
    static void ends(Lines lines, Model model) {
        lines.say(
                switch (model.choices().begun()) {
                    case BY_COMMAND -> "plain.end";
                    case AT_HOME -> "plain.end-home";
                    case AS_A_BREAK -> "plain.end-break";
                });
    }

    private static String score(Phrases phrases, Optional<PainScore> score) {
        return score.map(there -> Integer.toString(there.value())).orElse(phrases.text("done.no-score"));
    }

    private static void leaving(Lines lines, boolean today) {
        if (today) {
            lines.say("leaving.today");
            lines.choice(1, lines.phrases().text("leaving.finish"));
            lines.choice(2, lines.phrases().text("plain.stay"));
            lines.say("plain.choose");
            return;
        }
        lines.say("leaving.lead");
        lines.choice(1, lines.phrases().text("leaving.now"));
        lines.choice(2, lines.phrases().text("leaving.finish"));
        lines.choice(3, lines.phrases().text("plain.stay"));
        lines.say("plain.choose");
    }

    /** The words of the screen below, made from its keys. */
    private static void keys(Lines lines, Model model) {
        for (Binding binding : KeyMap.of(model.explained()).bindings()) {
            if (!ON_SCREENS_ONLY.contains(binding.act())) {
                boolean pressed = binding.act() == Act.DONE || binding.act() == Act.GO_ON;
                lines.say(
                        pressed ? "plain.press" : "plain.word",
                        TypedWords.name(binding, lines.phrases()),
                        lines.phrases().text(binding.help()));
            }
        }
        lines.say("plain.back");
    }
}
