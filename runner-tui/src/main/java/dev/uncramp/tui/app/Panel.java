package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.session.Breathing;
import java.util.Optional;

/**
 * What lies over the screen of a stage for a while.
 *
 * @param kind what it is
 * @param tier how soon to ask for help, on the page that says so
 * @param sign the warning sign that was named
 * @param pain the kind of pain that was named
 * @param card the care card that is shown
 * @param breathing the breathing that runs
 */
public record Panel(
        Kind kind,
        Optional<Tier> tier,
        Optional<Sign> sign,
        Optional<PainKind> pain,
        Optional<CareCard> card,
        Optional<Breathing> breathing) {

    /** What may lie over a screen. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The keys. */
        KEYS,
        /** Leave now? */
        LEAVING,
        /** What was done in the session that is offered. */
        LOOK,
        /** The warning signs: which one is it? */
        SIGNS,
        /** In a session, the warning signs that were asked before it. */
        REGION_SIGNS,
        /** The kinds of pain: which one is it? */
        KINDS,
        /** A score at the limit: smaller, shorter or the same. */
        AMBER,
        /** Whom to ask for help, and how soon. */
        HELP,
        /** The morning after was worse: a little less today. */
        LESS,
        /** Slow breathing, guided breath by breath. */
        BREATHING,
        /** The care cards: which one? */
        CARDS,
        /** A care card. */
        CARD
    }

    /** Nothing. */
    public static final Panel NONE = of(Kind.NONE);

    /** A panel without more to it. */
    static Panel of(Kind kind) {
        return new Panel(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whom to ask for help, and how soon, where nothing was named. */
    static Panel help(Tier tier) {
        return help(tier, Optional.empty(), Optional.empty());
    }

    /** Whom to ask for help about a sign. */
    static Panel help(Sign sign) {
        return help(sign.tier(), Optional.of(sign), Optional.empty());
    }

    /** Whom to ask for help about a kind of pain. */
    static Panel help(PainKind pain) {
        return help(pain.tier(), Optional.empty(), Optional.of(pain));
    }

    private static Panel help(Tier tier, Optional<Sign> sign, Optional<PainKind> pain) {
        return new Panel(Kind.HELP, Optional.of(tier), sign, pain, Optional.empty(), Optional.empty());
    }

    /** Leave now? A sign was being told, so that nothing goes on today. */
    static Panel leavingForToday() {
        return new Panel(
                Kind.LEAVING,
                Optional.of(Tier.TODAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Whether a sign is being told, or was when leaving was asked for: then nothing goes on today.
     *
     * @return true from the list of signs or kinds of pain on
     */
    public boolean isForToday() {
        return switch (kind) {
            case SIGNS, REGION_SIGNS, KINDS, HELP -> true;
            case LEAVING -> tier.isPresent();
            default -> false;
        };
    }

    /** A care card. */
    static Panel card(CareCard card) {
        return new Panel(
                Kind.CARD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(card), Optional.empty());
    }

    /** Slow breathing. */
    static Panel breathing(Breathing breathing) {
        return new Panel(
                Kind.BREATHING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(breathing));
    }
}
