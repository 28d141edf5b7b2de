package dev.uncramp.core.clinical;

import static java.util.Map.entry;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Map;

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

    private static final Map<String, List<Phrase>> PHRASES = Map.ofEntries(
            entry(
                    "saddle-numbness",
                    Phrase.any(
                            "numb|tingl|odd feeling|no feeling|loss of feeling &"
                                    + " seat|saddle|groin|genital|private|between (?:the|your) legs",
                            "wiping|wipe & numb|feel")),
            entry("bladder", Phrase.any("urin|wee\\b|pee\\b|weeing|peeing|water|bladder & " + LOST, "incontinen")),
            entry("bladder-known", Phrase.any("urin|wee\\b|pee\\b|water|bladder & trouble|cannot|can't|unable|feel")),
            entry("bowel-known", Phrase.any("bowel|stool|poo\\b & feel")),
            entry("bowel", Phrase.any("bowel|stool|poo\\b|pooing|faec|feces & " + LOST + "|accident", "incontinen")),
            entry("sexual-feeling", Phrase.any("sex & feel|numb|change")),
            entry(
                    "both-legs",
                    Phrase.any("both legs & " + WEAK + "|pain", "legs & give way|giving way|growing weak|weaker|obey")),
            entry("fall-or-crash", Phrase.any("bad|serious|hard|heavy & fall", "crash|car accident")),
            entry("stiff-neck-fever", Phrase.any("stiff neck & fever|headache|rash|sick")),
            entry("neck-accident", Phrase.any("accident & neck")),
            entry(
                    "clumsy-hands-unsteady",
                    Phrase.any("clumsy & hand", "drop & things", "shock & back|neck|spine|arm|leg")),
            entry(
                    "sudden-neck-pain-dizzy",
                    Phrase.any("sudden & headache|neck pain", "slur", "see double|double vision", "droop & face")),
            entry("swollen-leg-breathless", Phrase.any("cough & blood", "swollen|swell & breath|chest")),
            entry("cold-pale-leg", Phrase.any("leg|foot|toe & cold & pale|white|numb|blue|sore|pain")),
            entry(
                    "hot-joint-fever",
                    Phrase.any("hot|red|swollen|swell & fever & joint|knee|ankle|hip|hand|finger|toe")),
            entry("chest-pain", Phrase.any("chest & pain|tight|pressure|ache|hurt|heav", "angina|heart attack")),
            entry(
                    "breathless-or-faint",
                    Phrase.any(
                            "faint|collaps|palpitation|black(?:ed|ing)? ?out|pass(?:ed|ing)? out",
                            "breath & talk|speak|sudden|at rest|cannot|can't",
                            "heart & pound|race|racing|flutter|irregular")),
            entry(
                    "sudden-weakness-or-speech",
                    Phrase.any(
                            "sudden & " + WEAK,
                            "slur|stroke|confus",
                            "face & " + WEAK,
                            "speak|speech|talk|see\\b|sight|vision &"
                                    + " trouble|cannot|can't|unable|lose|loss|lost|sudden")),
            entry("heat-illness-confused", Phrase.any("confus")),
            entry("arm-injury", Phrase.any("arm & bent|cannot move|does not move")));

    private SaysTheSame() {}

    /** Whether a text names this sign, or something that belongs to it. */
    static boolean as(WarningSign sign, SafeText words) {
        String text = Phrase.plain(words);
        return PHRASES.getOrDefault(sign.key(), List.of()).stream().anyMatch(phrase -> phrase.isIn(text));
    }
}
