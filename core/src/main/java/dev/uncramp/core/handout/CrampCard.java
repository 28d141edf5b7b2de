package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CrampWords;
import dev.uncramp.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to do in a cramp, on one page of paper: the same sentences in the same order as the command {@code now} says them.
 * {@link HandoutHtml}, {@link HandoutMarkdown} and {@link HandoutText} write it.
 */
public final class CrampCard {

    private final Wording wording;
    private final CrampWords words;

    private CrampCard(Wording wording, CrampCourse course) {
        this.wording = wording;
        this.words = new CrampWords(wording, course);
    }

    /**
     * Puts a course on paper.
     *
     * @param course what to do for a place
     * @param wording the words
     * @return a handout of one page
     */
    public static Handout of(CrampCourse course, Wording wording) {
        return new CrampCard(wording, course).handout();
    }

    private Handout handout() {
        List<SafeText> first = new ArrayList<>(words.ease());
        first.add(words.hold());
        return new Handout(
                say("handout.language"),
                words.title(),
                List.of(),
                List.of(
                        section("now.first-steps", List.of(new HandoutPart.Steps(Optional.empty(), first))),
                        section(words.asksForList() ? "state.ask" : "now.ask", asking()),
                        section("now.after", List.of(points(Optional.of(say("now.card.none")), words.after()))),
                        section("now.not-eased", CareSections.lists(notEased())),
                        section("handout.imprint", List.of(points(Optional.empty(), imprint())))));
    }

    /** One question, or a question above the signs that it asks for, and what to do when it is so. */
    private List<HandoutPart> asking() {
        List<SafeText> lines = words.question();
        List<HandoutPart> parts = new ArrayList<>();
        if (words.asksForList()) {
            parts.add(new HandoutPart.Paragraph(lines.get(0)));
            parts.add(points(Optional.empty(), lines.subList(1, lines.size())));
        } else {
            parts.add(points(Optional.empty(), lines));
        }
        parts.add(help());
        return parts;
    }

    /**
     * What the tier says, clinical page c, and what to leave out: rubbing, clinical page g; stretching, and resting the
     * part or keeping it still, [usual practice].
     */
    private HandoutPart help() {
        Tier tier = words.course().tier();
        List<SafeText> lines = new ArrayList<>();
        lines.add(say("help." + tier.key() + ".do"));
        lines.addAll(words.help());
        return points(Optional.of(say("now.card.yes")), lines);
    }

    /** The signs that are asked before are not listed again. */
    private List<SafeText> notEased() {
        List<SafeText> asked = words.question();
        return words.notEased(Optional.empty()).stream()
                .filter(line -> !asked.contains(line))
                .toList();
    }

    private List<SafeText> imprint() {
        return List.of(say("page.not-reviewed-card"), say("handout.imprint.no-diagnosis"));
    }

    private HandoutSection section(String heading, List<HandoutPart> parts) {
        return new HandoutSection(say(heading), false, parts);
    }

    private static HandoutPart points(Optional<SafeText> label, List<SafeText> points) {
        return new HandoutPart.Points(label, points);
    }

    private SafeText say(String key) {
        return SafeText.of(wording.text(key));
    }
}
