package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.CareLimits;
import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Care cards in words: the sentences are those of the bundle in its order, the numbers those of {@link CareLimits} and
 * {@link CrampCourse}.
 *
 * <p>A card is {@code card.NAME.title}, then for each part a heading {@code card.NAME.PART} and its lines
 * {@code card.NAME.PART.LINE}.
 */
public final class CareWords {

    private static final String CARDS = "card.";

    /** Such as {@code over a cloth} or {@code wrapped in a thin towel}; not {@code with no cloth}. */
    private static final Pattern COVERED = Pattern.compile(
            "\\b(?:over|in|into|through|under|round|around|with)(?: (?!no\\b|not\\b)\\p{L}+){1,3} (?:cloth|towel)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What the card about getting help says of cramps. */
    private static final Set<String> OF_CRAMPS =
            Set.of("card.when-to-get-help.cramps", "card.when-to-get-help.medicines");

    private static final List<Long> HOLD = List.of(CrampCourse.HOLD_FROM.toSeconds(), CrampCourse.HOLD.toSeconds());
    private static final Map<String, List<Long>> NUMBERS = Map.ofEntries(
            Map.entry("heat-and-cold.which.cold", List.of(CareLimits.COLD_FIRST.toDays())),
            Map.entry(
                    "heat-and-cold.warmth.time",
                    List.of(CareLimits.HEAT_FROM.toMinutes(), CareLimits.HEAT.toMinutes(), (long)
                            CareLimits.HEAT_A_DAY)),
            Map.entry(
                    "heat-and-cold.cold.time", List.of(CareLimits.COLD_FROM.toMinutes(), CareLimits.COLD.toMinutes())),
            Map.entry("heat-and-cold.cold.look", List.of(CareLimits.COLD_LOOK.toMinutes())),
            Map.entry(
                    "heat-and-cold.cold.wait", List.of(CareLimits.COLD_OFF.toMinutes(), (long) CareLimits.COLD_A_DAY)),
            Map.entry("rest-and-move.move.bed", List.of(CareLimits.BED_REST.toDays())),
            Map.entry(
                    "rest-and-move.move.walk",
                    List.of(
                            CareLimits.WALK.toMinutes(),
                            CareLimits.WALK_EVERY_FROM.toHours(),
                            CareLimits.WALK_EVERY.toHours())),
            Map.entry("what-a-spasm-is.pass.long", List.of(CareLimits.LONGEST_SPASM.toMinutes())),
            Map.entry("cramp.first.hold", HOLD),
            Map.entry("night-cramps.then.hold", HOLD),
            Map.entry("night-cramps.before.stretch", List.of(CrampCourse.HOLD.toSeconds())),
            Map.entry("sitting-and-standing.break.often", List.of(CareLimits.SITTING.toMinutes())),
            Map.entry("sport.before.warm", List.of(CareLimits.WARM_UP.toMinutes())),
            Map.entry(
                    "sport.after.cool",
                    List.of(CareLimits.COOL_DOWN_FROM.toMinutes(), CareLimits.COOL_DOWN.toMinutes())),
            Map.entry(
                    "sport.after.stretch",
                    List.of(CareLimits.STRETCH_FROM.toSeconds(), CareLimits.STRETCH.toSeconds())),
            Map.entry("sport.more.ache", List.of(CareLimits.ACHE.toDays())));

    private final Wording wording;
    private final CareCard card;
    private final Optional<SafeText> emergency;

    private CareWords(Wording wording, CareCard card, Optional<SafeText> emergency) {
        this.wording = wording;
        this.card = card;
        this.emergency = emergency;
    }

    /**
     * Says a card for someone whose sore place is not known.
     *
     * @param wording the texts
     * @param card the card
     * @return the card in words
     */
    public static CareText of(Wording wording, CareCard card) {
        return new CareWords(wording, card, Optional.empty()).said(WarningSigns.all(), key -> true);
    }

    /**
     * Says a card for the people of a program: the card about getting help names the signs of its region and those that
     * may come at any moment but for what the program says itself, and speaks of cramps only where the program is for a spasm or a sore back.
     *
     * @param wording the texts
     * @param card the card
     * @param program the program
     * @return the card in words
     */
    public static CareText of(Wording wording, CareCard card, Program program) {
        CareWords words = new CareWords(wording, card, program.head().emergencyNumber());
        return card == CareCard.WHEN_TO_GET_HELP && !SpasmWords.fit(program.head())
                ? words.said(OwnSigns.ours(program), key -> !OF_CRAMPS.contains(key))
                : words.said(OwnSigns.ours(program), key -> true);
    }

    private CareText said(List<WarningSign> signs, Predicate<String> wanted) {
        Stream<CareText.Part> before = card == CareCard.WHEN_TO_GET_HELP ? whenToGetHelp(signs) : Stream.empty();
        return new CareText(
                title(wording, card), Stream.concat(before, parts(wanted)).toList());
    }

    /**
     * Gives the title of a card.
     *
     * @param wording the texts
     * @param card the card
     * @return such as {@code Warmth and cold}
     */
    public static SafeText title(Wording wording, CareCard card) {
        return SafeText.of(wording.text(CARDS + card.word() + ".title"));
    }

    /**
     * Says how a step of care is done. That a pack needs a cloth is left to the note where that says it.
     *
     * @param wording the texts
     * @param kind the word for the kind of care
     * @param note what the program notes there
     * @return a few sentences
     */
    public static SafeText how(Wording wording, String kind, Optional<SafeText> note) {
        boolean covered =
                note.filter(text -> COVERED.matcher(text.oneLine()).find()).isPresent();
        String key = "care.do." + kind;
        String shorter = key + ".covered";
        return SafeText.of(wording.text(covered && wording.keys().contains(shorter) ? shorter : key));
    }

    /** The parts that stand in the bundle, each with its lines. */
    private Stream<CareText.Part> parts(Predicate<String> wanted) {
        return under(prefix())
                .filter(wanted)
                .filter(key -> under(key + ".").findAny().isPresent())
                .map(key -> new CareText.Part(
                        line(key), under(key + ".").map(this::line).toList(), Optional.empty()));
    }

    /** The keys that begin with a text and go one name further, in the order of the bundle. */
    private Stream<String> under(String prefix) {
        return wording.keys().stream().filter(key -> key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0);
    }

    private SafeText line(String key) {
        return text(
                key,
                NUMBERS.getOrDefault(key.substring(CARDS.length()), List.of()).toArray());
    }

    /** What to do, then with which signs, the most urgent first. */
    private Stream<CareText.Part> whenToGetHelp(List<WarningSign> place) {
        List<WarningSign> signs = Stream.concat(place.stream(), WarningSigns.anyTime().stream())
                .distinct()
                .toList();
        return Stream.of(
                        tier(Tier.NOW, signs, "do", "number"),
                        tier(Tier.TODAY, signs, "do", "no-one"),
                        tier(Tier.APPOINTMENT, signs, "do"))
                .flatMap(Optional::stream);
    }

    private Optional<CareText.Part> tier(Tier tier, List<WarningSign> signs, String... advice) {
        List<WarningSign> these =
                signs.stream().filter(sign -> sign.tier() == tier).toList();
        if (these.isEmpty()) {
            return Optional.empty();
        }
        String key = "help." + tier.key() + ".";
        Stream<SafeText> what =
                Stream.concat(Stream.of(advice).map(which -> advice(key, which)), Stream.of(text(prefix() + "with")));
        Stream<SafeText> when = these.stream().map(sign -> text(prefix() + "sign", wording.text("sign." + sign.key())));
        return Optional.of(
                new CareText.Part(text(key + "title"), Stream.concat(what, when).toList(), Optional.of(tier)));
    }

    /** The usual emergency numbers give way to the one of the place that the program is written for. */
    private SafeText advice(String key, String which) {
        return emergency
                .filter(number -> which.equals("number"))
                .map(number -> text(key + "own", number))
                .orElseGet(() -> text(key + which));
    }

    private String prefix() {
        return CARDS + card.word() + ".";
    }

    private SafeText text(String key, Object... arguments) {
        return SafeText.of(wording.text(key, arguments));
    }
}
