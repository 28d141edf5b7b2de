package dev.uncramp.core.clinical;

import static java.util.Map.entry;

import dev.uncramp.core.text.SafeText;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the lines in which our signs are told, as far as they carry meaning; a test holds them to the lines.
 *
 * <p>Words are compared without their endings, so that "tight" is "tightness"; small words count for nothing.
 */
final class LineWords {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "your", "you", "is", "are", "it", "its", "of", "in", "at", "to", "on", "with", "when",
            "or", "and", "have", "has", "get", "gets", "feel", "feels", "feeling", "there", "any", "that", "into",
            "from", "around", "during", "being", "one");

    private static final Pattern END = Pattern.compile("(?<=\\p{L}{3})(?:ness|ing|ly|es|ed|(?<!s)s|e|y)$");

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            entry("saddle-numbness", words("numb odd seat between legs")),
            entry("bladder", words("trouble passing water leaks no")),
            entry("bladder-known", words("new trouble passing water no more leaks")),
            entry("bowel", words("leaking bowel no go")),
            entry("bowel-known", words("no go more leaks bowel")),
            entry("sexual-feeling", words("change sex")),
            entry("both-legs", words("pain tingling both legs growing weak")),
            entry("fall-or-crash", words("bad fall crash small thin bones")),
            entry("fever-or-ill", words("fever ill pain")),
            entry("weight-loss-or-cancer", words("losing weight for no reason cancer time")),
            entry("night-pain", words("night pain does not ease")),
            entry("stiff-neck-fever", words("stiff neck fever bad headache rash sick")),
            entry("neck-accident", words("strong neck pain weak limbs after accident keep still")),
            entry("clumsy-hands-unsteady", words("clumsy hands unsteady walking shocks down back")),
            entry("sudden-neck-pain-dizzy", words("sudden neck pain headache dizzy slurred spells")),
            entry("arm-numb-or-weak", words("arm stays numb weak")),
            entry("swollen-leg", words("calf thigh swollen warm red throbbing")),
            entry("swollen-leg-breathless", words("swollen leg sudden short breath chest pain")),
            entry("walking-ache", words("calf ache comes walking goes rest")),
            entry("cold-pale-leg", words("leg suddenly cold pale numb very sore")),
            entry("calf-pop", words("pop calf heel cannot push off")),
            entry("cannot-bear-weight", words("injury cannot take 4 steps looks bent")),
            entry("hot-joint", words("hot red swollen joint")),
            entry("hot-joint-fever", words("hot swollen joint fever")),
            entry("chest-pain", words("chest pain tightness ache jaw arm")),
            entry("breathless-or-faint", words("too short breath talk faint pounding heart")),
            entry("sudden-weakness-or-speech", words("sudden weak face arm leg trouble speak see")),
            entry("heat-illness", words("headache dizzy sick heat")),
            entry("heat-illness-confused", words("confused heat")),
            entry("arm-injury", words("arm does not move looks bent after injury")));

    private LineWords() {}

    /** The words that a sign of ours is told with; none where nothing is compared with it. */
    static Set<String> of(WarningSign sign) {
        return WORDS.getOrDefault(sign.key(), Set.of());
    }

    /** The words of a text that carry meaning, without their endings. */
    static Set<String> of(SafeText text) {
        return words(Phrase.plain(text));
    }

    static Set<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}']+")
                .splitAsStream(text)
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> END.matcher(word).replaceFirst(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
