package dev.uncramp.core.clinical;

import static java.util.Map.entry;

import dev.uncramp.core.text.SafeText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells whether a text names the event of a sign of the clinical page that is no emergency, so that a person is told one
 * thing about it.
 *
 * <p>Each sign has the parts that make its event, and those that its line names beside them. A text that has the first names
 * the event; one that has all of them says the whole line.
 */
final class SameEvent {

    private static final Map<String, Event> EVENTS = Map.ofEntries(
            entry(
                    "calf-pop",
                    Event.of(
                            "snap|pop\\b|popp|pops\\b & sudden|calf|heel|achilles|tendon",
                            "calf|heel|achilles|tendon")),
            entry(
                    "cannot-bear-weight",
                    Event.of(
                            "cannot|can't|unable & weight|steps|walk\\b", "injur|fall|fell|twist & bent|deform|shape")),
            entry("hot-joint", Event.of("hot & red|swollen|swell", "hot & red & swollen|swell")),
            entry("arm-numb-or-weak", Event.of("arm\\b & numb|weak", "numb & weak")),
            entry(
                    "swollen-leg",
                    Event.of(
                            "calf|thigh|leg\\b & swollen|swell|warm|hot|throb",
                            "swollen|swell & warm|hot & red & throb")),
            entry("fever-or-ill", Event.of("fever|feel ill|feeling ill|unwell", "fever & ill\\b|unwell")),
            entry("weight-loss-or-cancer", Event.of("los & weight", "cancer")),
            entry("night-pain", Event.of("night & pain|hurt", "night")),
            entry("walking-ache", Event.of("calf & ache|pain & walk", "rest")),
            entry("heat-illness", Event.of("heat\\b & headache|dizzy|sick", "headache & dizzy & sick")));

    /** Words of an event that make it no other, without their endings. */
    private static final Set<String> DESCRIBE = LineWords.of(
            SafeText.of("sore tender pain painful hurts new sudden suddenly very big goes going turns becomes grows"
                    + " knee ankle hip foot toe shoulder elbow wrist hand thumb finger"));

    private SameEvent() {}

    /** Whether a text names the event of a sign. */
    static boolean as(WarningSign sign, SafeText words) {
        return is(sign, event -> event.made().isIn(Phrase.plain(words)));
    }

    /** Whether a text that names the event of a sign says all of its line. */
    static boolean whole(WarningSign sign, SafeText words) {
        return is(sign, event -> event.beside().isIn(Phrase.plain(words)));
    }

    /** Whether a text names the event of a sign, and no word by which it would be a narrower one. */
    static boolean noNarrower(WarningSign sign, SafeText words) {
        return as(sign, words)
                && is(
                        sign,
                        event -> LineWords.of(words).stream()
                                .allMatch(word -> LineWords.of(sign).contains(word)
                                        || event.names(word)
                                        || DESCRIBE.contains(word)));
    }

    private static boolean is(WarningSign sign, Predicate<Event> what) {
        return Optional.ofNullable(EVENTS.get(sign.key())).filter(what).isPresent();
    }

    private record Event(Phrase made, Phrase beside) {

        static Event of(String made, String beside) {
            return new Event(Phrase.of(made), Phrase.of(beside));
        }

        boolean names(String word) {
            return made.names(word) || beside.names(word);
        }
    }
}
