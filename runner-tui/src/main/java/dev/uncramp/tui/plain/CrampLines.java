package dev.uncramp.tui.plain;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.session.ReliefStage;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CrampWords;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Saving;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A cramp this minute in whole sentences: the first one is what helps. */
final class CrampLines {

    private static final Phrases PHRASES = Phrases.ENGLISH;
    private static final Duration LAST_THREE = Duration.ofSeconds(3);

    private CrampLines() {}

    static List<String> of(Cramp cramp) {
        Lines lines = new Lines(PHRASES);
        CrampWords words = cramp.words();
        switch (cramp.relief().stage()) {
            case EASE -> {
                all(lines, words.ease());
                cramp.left().ifPresent(left -> lines.say("now.begins", PHRASES.span(left)));
                lines.say("now.stop");
            }
            case HOLD -> lines.line(words.hold().value());
            case ASK -> {
                all(lines, words.question());
                answers(lines, words);
            }
            case HELP -> help(lines, cramp, words);
            case AFTER -> {
                lines.say("now.after");
                all(lines, words.after());
                noting(lines, cramp);
                lines.say("now.again-or-leave");
            }
            case NOT_EASED -> {
                lines.say("now.not-eased");
                all(lines, words.notEased(cramp.emergency()));
                noting(lines, cramp);
                lines.say("now.again");
                lines.say("plain.back-or-leave");
            }
            case OVER -> {}
        }
        return lines.said();
    }

    /** What is said when a message was taken in: milestones of the hold, a remark, the next stage, the disk's answer. */
    static List<String> after(Cramp before, Cramp now) {
        List<String> said = new ArrayList<>();
        if (!now.passing().note().equals(before.passing().note())) {
            now.passing().note().map(Script::note).ifPresent(said::add);
        }
        boolean another = now.relief().stage() != before.relief().stage()
                || !now.relief().since().equals(before.relief().since());
        if (another) {
            if (before.relief().stage() == ReliefStage.HOLD && now.relief().stage() != ReliefStage.OVER) {
                said.add(PHRASES.text("now.let-go"));
            }
            said.addAll(of(now));
        } else if (passed(before, now, CrampCourse.HOLD.dividedBy(2))) {
            said.add(PHRASES.text("plain.half"));
        } else if (passed(before, now, LAST_THREE)) {
            said.add(PHRASES.text("plain.last-three"));
        }
        boolean over = now.relief().stage() == ReliefStage.OVER; // then the farewell says it
        if (!over && now.saving().state() == Saving.State.SAVED && !now.saving().equals(before.saving())) {
            said.add(PHRASES.text("done.saved"));
        }
        now.saving()
                .reason()
                .filter(reason -> !over && !now.saving().equals(before.saving()))
                .ifPresent(reason -> said.add(PHRASES.text("done.not-saved", reason.oneLine())));
        return List.copyOf(said);
    }

    private static void answers(Lines lines, CrampWords words) {
        lines.say(words.asksForList() ? "plain.signs-type" : "now.type");
        lines.say("now.again");
    }

    private static void help(Lines lines, Cramp cramp, CrampWords words) {
        Tier tier = words.course().tier();
        lines.say("help." + tier.key() + ".title");
        lines.signs().advice(tier, cramp.emergency()).forEach(lines::line);
        all(lines, words.help());
        lines.say("plain.back-or-leave");
    }

    /** The question whether it has eased, where it is not answered yet. */
    private static void noting(Lines lines, Cramp cramp) {
        if (cramp.relief().notes()) {
            lines.say("now.eased");
            lines.choice(1, PHRASES.text("now.eased.yes"));
            lines.choice(2, PHRASES.text("now.eased.not-yet"));
            lines.say("now.kept");
        }
    }

    /** Whether a milestone of the hold lies between two messages. */
    private static boolean passed(Cramp before, Cramp now, Duration left) {
        return now.relief().stage() == ReliefStage.HOLD
                && before.left().filter(time -> time.compareTo(left) > 0).isPresent()
                && now.left().filter(time -> time.compareTo(left) <= 0).isPresent();
    }

    private static void all(Lines lines, List<SafeText> texts) {
        texts.forEach(text -> lines.line(text.value()));
    }
}
