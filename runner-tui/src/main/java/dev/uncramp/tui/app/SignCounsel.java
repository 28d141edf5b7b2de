package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CallWords;
import dev.uncramp.core.wording.SignWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What both front ends say about a warning sign that was named: one of ours, or one of the program's own.
 *
 * @param phrases the texts
 */
public record SignCounsel(Phrases phrases) {

    /** The counsel in English. */
    public static final SignCounsel ENGLISH = new SignCounsel(Phrases.ENGLISH);

    /**
     * A sign in words.
     *
     * @param sign the sign
     * @return its line
     */
    public String words(Sign sign) {
        return SignWords.of(phrases.words(), sign);
    }

    /**
     * How many signs of a list are an emergency; they stand first.
     *
     * @param signs the list
     * @return their number
     */
    public int emergencies(List<Sign> signs) {
        return (int) signs.stream().filter(sign -> sign.tier() == Tier.NOW).count();
    }

    /**
     * What stands over a list of signs, so that with an emergency nobody has to type a number first.
     *
     * @param model what the runner knows
     * @return for which of them the emergency number is called at once, and which number that is; empty where none of them
     *     is an emergency
     */
    public List<String> atOnce(Model model) {
        int emergencies = emergencies(model.listed());
        if (emergencies == 0) {
            return List.of();
        }
        String which =
                emergencies == 1 ? phrases.text("signs.which.first") : phrases.text("signs.which.now", emergencies);
        return List.of(which, number(emergency(model)), phrases.text("help.now.cannot-call"));
    }

    /**
     * The signs of the program's own, for where ours are not listed beside them.
     *
     * @param plan what is to be run
     * @return a line each, the most urgent first; none where the program names none
     */
    public List<String> own(Plan plan) {
        return OwnSigns.of(plan.program()).stream()
                .sorted(Comparator.comparing(OwnSign::tier))
                .map(this::words)
                .toList();
    }

    /**
     * What the page about help is called.
     *
     * @param model what the runner knows
     * @return such as {@code Get help now}
     */
    public String title(Model model) {
        Tier tier = model.panel().tier().orElse(Tier.NOW);
        return phrases.text(
                toCall(model.panel().sign()).isPresent() ? "call.now.title" : "help." + tier.key() + ".title");
    }

    /**
     * What was named: a sign or a kind of pain.
     *
     * @param model what the runner knows
     * @return its words; empty where it was not named
     */
    public Optional<String> named(Model model) {
        return model.panel()
                .sign()
                .map(this::words)
                .or(() -> model.panel().pain().map(PainKind::key).map(key -> phrases.text("kind." + key)));
    }

    /**
     * What to do about what was named.
     *
     * @param model what the runner knows
     * @return its sentences, what to do now first, and whom to call
     */
    public List<String> help(Model model) {
        return advice(model, model.panel().sign(), model.panel().tier().orElse(Tier.NOW));
    }

    /**
     * What to do about a sign.
     *
     * @param model what the runner knows
     * @param sign the sign; empty where it was not named
     * @param tier how soon to ask for help
     * @return its sentences, what to do now first, and whom to call; in an emergency its number alone
     */
    List<String> advice(Model model, Optional<Sign> sign, Tier tier) {
        Optional<OwnSign> own = toCall(sign);
        if (own.isPresent()) {
            return List.of(
                    phrases.text("call.now.do"),
                    CallWords.whom(
                            phrases.words(), model.plan().program().head().whom(own.get())),
                    phrases.text("help.today.no-one"),
                    phrases.text("help.today.worse"));
        }
        Optional<SafeText> emergency = own(sign).flatMap(OwnSign::number).or(() -> emergency(model));
        return Stream.concat(advice(tier, emergency).stream(), contact(model.plan(), tier).stream())
                .toList();
    }

    /** A sign of the program's own that is no emergency: the one whom it names is called. */
    private static Optional<OwnSign> toCall(Optional<Sign> sign) {
        return own(sign).filter(own -> own.tier() != Tier.NOW);
    }

    private static Optional<OwnSign> own(Optional<Sign> sign) {
        return sign.flatMap(named -> named.match(new Sign.Cases<Optional<OwnSign>>() {
            @Override
            public Optional<OwnSign> listed(WarningSign listed) {
                return Optional.empty();
            }

            @Override
            public Optional<OwnSign> own(OwnSign own) {
                return Optional.of(own);
            }
        }));
    }

    /**
     * The last choice of a list of warning signs.
     *
     * @param model what the runner knows
     * @return another one, or in a session the list that was asked before
     */
    public String last(Model model) {
        boolean more = model.stage().running().isPresent() && model.panel().kind() == Panel.Kind.SIGNS;
        return phrases.text(more ? "signs.region" : "signs.another");
    }

    /**
     * The emergency number where the person is: the one that they chose, else the one that the program names.
     *
     * @param model what the runner knows
     * @return the number; empty where the usual ones are named
     */
    public Optional<SafeText> emergency(Model model) {
        return model.choices()
                .emergency()
                .or(() -> model.plan().program().head().emergencyNumber());
    }

    private String number(Optional<SafeText> emergency) {
        return emergency
                .map(number -> phrases.text("help.now.own", number))
                .orElseGet(() -> phrases.text("help.now.number"));
    }

    /**
     * What to do about a warning sign.
     *
     * @param tier how soon to ask for help
     * @return its sentences, what to do now first
     */
    public List<String> advice(Tier tier) {
        return advice(tier, Optional.empty());
    }

    /**
     * What to do about a warning sign, with the person's own emergency number.
     *
     * @param tier how soon to ask for help
     * @param emergency the number, or empty where the usual ones are named
     * @return its sentences, what to do now first
     */
    public List<String> advice(Tier tier, Optional<SafeText> emergency) {
        return switch (tier) {
            case NOW ->
                List.of(
                        phrases.text("help.now.do"),
                        number(emergency),
                        phrases.text("help.now.wait"),
                        phrases.text("help.now.cannot-call"));
            case TODAY ->
                List.of(
                        phrases.text("help.today.do"),
                        phrases.text("help.today.no-one"),
                        phrases.text("help.today.worse"));
            case APPOINTMENT -> List.of(phrases.text("help.appointment.do"), phrases.text("help.appointment.then"));
        };
    }

    /**
     * Whom the program names to ask, where help is not needed at once; then only the emergency number counts.
     *
     * @param plan what is to be run
     * @param tier how soon to ask for help
     * @return a sentence for the name and one for the number, as far as the program has them
     */
    public List<String> contact(Plan plan, Tier tier) {
        return tier == Tier.NOW ? List.of() : contact(plan);
    }

    List<String> contact(Plan plan) {
        return plan.program().head().contact().stream()
                .flatMap(contact -> Stream.concat(
                        contact.name().map(name -> phrases.text("help.name", name)).stream(),
                        contact.phone().map(phone -> phrases.text("help.phone", phone)).stream()))
                .toList();
    }
}
