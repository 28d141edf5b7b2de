package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.CareLimits;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Care cards in words: the sentences are those of the bundle, the numbers those of {@link CareLimits}. */
public final class CareWords {

    private final Wording wording;
    private final String prefix;
    private final List<CareText.Part> parts = new ArrayList<>();

    private CareWords(Wording wording, CareCard card) {
        this.wording = wording;
        prefix = "card." + card.word() + ".";
    }

    /**
     * Says a card for someone whose sore place is not known.
     *
     * @param wording the texts
     * @param card one of {@link CareCard#written()}
     * @return the card
     * @throws IllegalArgumentException where the card has no text yet
     */
    public static CareText of(Wording wording, CareCard card) {
        return of(wording, card, WarningSigns.all());
    }

    /**
     * Says a card for someone whose sore place is known: the card about getting help names its signs and those that may
     * come at any moment.
     *
     * @param wording the texts
     * @param card one of {@link CareCard#written()}
     * @param signs the signs of the sore place
     * @return the card
     * @throws IllegalArgumentException where the card has no text yet
     */
    public static CareText of(Wording wording, CareCard card, List<WarningSign> signs) {
        CareWords words = new CareWords(wording, card);
        switch (card) {
            case HEAT_AND_COLD -> words.heatAndCold();
            case DRINKING -> words.drinking();
            case REST_AND_MOVE -> words.restAndMove();
            case WHEN_TO_GET_HELP -> words.whenToGetHelp(signs);
            case CRAMP, DAILY_LIFE -> throw new IllegalArgumentException("no text yet for the card " + card.word());
        }
        return new CareText(title(wording, card), words.parts);
    }

    /**
     * Gives the title of a card.
     *
     * @param wording the texts
     * @param card one of {@link CareCard#written()}
     * @return such as {@code Warmth and cold}
     * @throws IllegalArgumentException where the card has no text yet
     */
    public static SafeText title(Wording wording, CareCard card) {
        return SafeText.of(wording.text("card." + card.word() + ".title"));
    }

    private void heatAndCold() {
        part(
                "which",
                line("which.warmth"),
                line("which.cold", CareLimits.COLD_FIRST.toDays()),
                line("which.later"),
                line("which.spasm"));
        part(
                "warmth",
                line("warmth.how"),
                line(
                        "warmth.time",
                        CareLimits.HEAT_FROM.toMinutes(),
                        CareLimits.HEAT.toMinutes(),
                        CareLimits.HEAT_A_DAY),
                line("warmth.red"));
        part(
                "cold",
                line("cold.how"),
                line("cold.time", CareLimits.COLD_FROM.toMinutes(), CareLimits.COLD.toMinutes()),
                line("cold.look", CareLimits.COLD_LOOK.toMinutes()),
                line("cold.wait", CareLimits.COLD_OFF.toMinutes(), CareLimits.COLD_A_DAY));
        part("first", line("first.who"), line("first.also"), line("first.awake"));
    }

    private void drinking() {
        part(
                "first",
                line("first.do"),
                line("first.heart"),
                line("first.limit"),
                line("first.pressure"),
                line("first.tablets"));
        part("drink", line("drink.glass"), line("drink.limit"), line("drink.heat"));
        part("salts", line("salts.sweat"), line("salts.food"), line("salts.tablets"));
    }

    private void restAndMove() {
        part(
                "rest",
                line("rest.least"),
                line("rest.chair"),
                line("rest.side"),
                line("rest.neck"),
                line("rest.breathe"));
        part(
                "move",
                line("move.bed", CareLimits.BED_REST.toDays()),
                line(
                        "move.walk",
                        CareLimits.WALK.toMinutes(),
                        CareLimits.WALK_EVERY_FROM.toHours(),
                        CareLimits.WALK_EVERY.toHours()),
                line("move.flat"),
                line("move.day"));
        part("later", line("later.exercise"), line("later.lift"));
        part("expect", line("expect.spasm"), line("expect.back"));
    }

    /** What to do, then with which signs, the most urgent first. */
    private void whenToGetHelp(List<WarningSign> place) {
        List<WarningSign> signs = Stream.concat(place.stream(), WarningSigns.anyTime().stream())
                .distinct()
                .toList();
        tier(Tier.NOW, signs, "do", "number");
        tier(Tier.TODAY, signs, "do", "no-one");
        tier(Tier.APPOINTMENT, signs, "do");
        part(
                "cramps",
                line("cramps.today"),
                line("cramps.appointment"),
                line("cramps.strong"),
                line("cramps.often"),
                line("cramps.sleep"),
                line("cramps.nothing"));
        part("medicines", line("medicines.ask"), line("medicines.keep"));
    }

    private void tier(Tier tier, List<WarningSign> signs, String... advice) {
        List<WarningSign> these =
                signs.stream().filter(sign -> sign.tier() == tier).toList();
        if (these.isEmpty()) {
            return;
        }
        String key = "help." + tier.key() + ".";
        Stream<SafeText> what =
                Stream.concat(Stream.of(advice).map(which -> text(key + which)), Stream.of(line("with")));
        Stream<SafeText> when = these.stream().map(sign -> line("sign", wording.text("sign." + sign.key())));
        parts.add(
                new CareText.Part(text(key + "title"), Stream.concat(what, when).toList(), Optional.of(tier)));
    }

    private void part(String heading, SafeText... lines) {
        parts.add(new CareText.Part(text(prefix + heading), List.of(lines), Optional.empty()));
    }

    private SafeText line(String key, Object... arguments) {
        return text(prefix + key, arguments);
    }

    private SafeText text(String key, Object... arguments) {
        return SafeText.of(wording.text(key, arguments));
    }
}
