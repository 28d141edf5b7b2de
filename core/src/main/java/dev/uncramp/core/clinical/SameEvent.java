package dev.uncramp.core.clinical;

import static java.util.Map.entry;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private SameEvent() {}

    /** Whether a text names the event of a sign. */
    static boolean as(WarningSign sign, SafeText words) {
        return EVENTS.containsKey(sign.key()) && isMet(EVENTS.get(sign.key()).made(), words);
    }

    /** Whether a text that names the event of a sign says all of its line. */
    static boolean whole(WarningSign sign, SafeText words) {
        return EVENTS.containsKey(sign.key()) && isMet(EVENTS.get(sign.key()).beside(), words);
    }

    private static boolean isMet(List<Pattern> parts, SafeText words) {
        String text = words.oneLine().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return parts.stream().allMatch(part -> part.matcher(text).find());
    }

    private record Event(List<Pattern> made, List<Pattern> beside) {

        static Event of(String made, String beside) {
            return new Event(parts(made), parts(beside));
        }

        private static List<Pattern> parts(String phrase) {
            return Stream.of(phrase.split(" & "))
                    .map(part -> Pattern.compile("\\b(?:" + part + ")"))
                    .toList();
        }
    }
}
