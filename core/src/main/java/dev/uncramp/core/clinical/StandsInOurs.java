package dev.uncramp.core.clinical;

import static java.util.Map.entry;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells whether a text names nothing but what stands in the line of an emergency sign of ours, so that who reads ours has
 * read it.
 *
 * <p>Each sign has the things of which any one is enough by its line, each with all the parts that it needs. A text stands
 * in the line where each of its alternatives is one of those things, and no word of it is another. Where it is not sure it
 * says no: a sign that is told twice costs less than one that is lost.
 */
final class StandsInOurs {

    private static final Map<String, List<Phrase>> ENOUGH = Map.ofEntries(
            entry("saddle-numbness", Phrase.any("numb|odd & seat|between (?:the|your) legs")),
            entry("bladder", Phrase.any("trouble & water", "leak", "no feeling & water")),
            entry("bladder-known", Phrase.any("new trouble & water", "more leaks & water", "no feeling & water")),
            entry("bowel", Phrase.any("leak & bowel", "no feeling & bowel|go\\b")),
            entry("bowel-known", Phrase.any("no feeling & bowel|go\\b", "more leaks & bowel")),
            entry("sexual-feeling", Phrase.any("change & sex")),
            entry("both-legs", Phrase.any("pain|tingl & both legs", "legs & grow & weak")),
            entry("fall-or-crash", Phrase.any("bad & fall|crash")),
            entry("stiff-neck-fever", Phrase.any("stiff neck & fever|bad headache|rash|sick")),
            entry("neck-accident", Phrase.any("strong & neck pain & after & accident")),
            entry("clumsy-hands-unsteady", Phrase.any("clumsy & hand", "unsteady & walk", "shock & down & back")),
            entry("sudden-neck-pain-dizzy", Phrase.any("sudden & neck pain|headache & dizz|slur")),
            entry(
                    "swollen-leg-breathless",
                    Phrase.any("swollen & leg & sudden & breath", "swollen & leg & chest pain")),
            entry("cold-pale-leg", Phrase.any("leg & sudden & cold & pale & numb & sore")),
            entry("hot-joint-fever", Phrase.any("hot & swollen & joint & fever")),
            entry("chest-pain", Phrase.any("chest & pain|tight", "^tight(?:ness)?$")),
            entry("breathless-or-faint", Phrase.any("too & short & breath & talk", "faint", "pound & heart")),
            entry("sudden-weakness-or-speech", Phrase.any("sudden & weak & face|arm|leg", "trouble & speak|see")),
            entry("heat-illness-confused", Phrase.any("confus & heat")),
            entry("arm-injury", Phrase.any("arm & does not move|bent & after & injur")));

    /** Who cannot do a thing has trouble with it. */
    private static final Pattern CANNOT = Pattern.compile("\\b(?:cannot|can't|can not|unable to)\\b");

    private static final Pattern OR = Pattern.compile("[,;/]| or ");

    private StandsInOurs() {}

    /** Whether a text names nothing that the line of this sign does not say. */
    static boolean of(WarningSign sign, SafeText words) {
        List<Phrase> enough = ENOUGH.getOrDefault(sign.key(), List.of());
        String text = CANNOT.matcher(Phrase.plain(words)).replaceAll("trouble");
        return LineWords.of(sign).containsAll(LineWords.words(text))
                && OR.splitAsStream(text)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .allMatch(part -> enough.stream().anyMatch(thing -> thing.isIn(part)));
    }
}
