package dev.uncramp.core.clinical;

import static java.util.Map.entry;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a text names an emergency sign of the clinical page in other words.
 *
 * <p>Each sign has phrases; a phrase is met where each of its parts begins a word of the text, in any order. The words
 * are those of the page's rows and the everyday ones for them. Where it is not sure it says yes: an emergency number
 * that was not needed costs less than one that was missed.
 */
final class SaysTheSame {

    private static final String LOST = "leak|lose|losing|lost|loss|control|feel|trouble|cannot|can't|unable|wet|dribbl";
    private static final String WEAK = "weak|numb|tingl|pins|drop|droop|hang";

    private static final Map<String, List<List<Pattern>>> PHRASES = Map.ofEntries(
            entry(
                    "saddle-numbness",
                    phrases(
                            "numb|tingl|odd feeling|no feeling|loss of feeling &"
                                    + " seat|saddle|groin|genital|private|between (?:the|your) legs",
                            "wiping|wipe & numb|feel")),
            entry("bladder", phrases("urin|wee\\b|pee\\b|weeing|peeing|water|bladder & " + LOST, "incontinen")),
            entry("bladder-known", phrases("urin|wee\\b|pee\\b|water|bladder & trouble|cannot|can't|unable|feel")),
            entry("bowel-known", phrases("bowel|stool|poo\\b & feel")),
            entry("bowel", phrases("bowel|stool|poo\\b|pooing|faec|feces & " + LOST + "|accident", "incontinen")),
            entry("sexual-feeling", phrases("sex & feel|numb|change")),
            entry(
                    "both-legs",
                    phrases("both legs & " + WEAK + "|pain", "legs & give way|giving way|growing weak|weaker|obey")),
            entry("fall-or-crash", phrases("bad|serious|hard|heavy & fall", "crash|car accident")),
            entry("stiff-neck-fever", phrases("stiff neck & fever|headache|rash|sick")),
            entry("neck-accident", phrases("accident & neck")),
            entry(
                    "clumsy-hands-unsteady",
                    phrases("clumsy & hand", "drop & things", "shock & back|neck|spine|arm|leg")),
            entry(
                    "sudden-neck-pain-dizzy",
                    phrases("sudden & headache|neck pain", "slur", "see double|double vision", "droop & face")),
            entry("swollen-leg-breathless", phrases("cough & blood", "swollen|swell & breath|chest")),
            entry("cold-pale-leg", phrases("leg|foot|toe & cold & pale|white|numb|blue|sore|pain")),
            entry("hot-joint-fever", phrases("hot|red|swollen|swell & fever & joint|knee|ankle|hip|hand|finger|toe")),
            entry("chest-pain", phrases("chest & pain|tight|pressure|ache|hurt|heav", "angina|heart attack")),
            entry(
                    "breathless-or-faint",
                    phrases(
                            "faint|collaps|palpitation|black(?:ed|ing)? ?out|pass(?:ed|ing)? out",
                            "breath & talk|speak|sudden|at rest|cannot|can't",
                            "heart & pound|race|racing|flutter|irregular")),
            entry(
                    "sudden-weakness-or-speech",
                    phrases(
                            "sudden & " + WEAK,
                            "slur|stroke|confus",
                            "face & " + WEAK,
                            "speak|speech|talk|see\\b|sight|vision &"
                                    + " trouble|cannot|can't|unable|lose|loss|lost|sudden")),
            entry("heat-illness-confused", phrases("confus")),
            entry("arm-injury", phrases("arm & bent|cannot move|does not move")));

    private SaysTheSame() {}

    /** Whether a text names this sign, or something that belongs to it. */
    static boolean as(WarningSign sign, SafeText words) {
        String text = words.oneLine().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return PHRASES.getOrDefault(sign.key(), List.of()).stream()
                .anyMatch(phrase ->
                        phrase.stream().allMatch(part -> part.matcher(text).find()));
    }

    private static List<List<Pattern>> phrases(String... phrases) {
        return Stream.of(phrases)
                .map(phrase -> Stream.of(phrase.split(" & "))
                        .map(part -> Pattern.compile("\\b(?:" + part + ")"))
                        .toList())
                .toList();
    }
}
