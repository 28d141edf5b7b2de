package dev.uncramp.core.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a rule tells about itself; the only home of these texts: the manual's list and the reason printed with each
 * finding are made from them.
 *
 * <p>The source is written as in an exercise: words for people, then codes of the bibliography in square brackets, or
 * {@code usual practice}.
 *
 * @param what what it finds, as a sentence that begins with the thing found
 * @param why why it matters, in one or two short sentences for a therapist
 * @param source where the reason or its numbers come from
 * @param example lines of a program in which it finds something
 * @param instead the same lines as they could be
 */
public record About(String what, String why, String source, String example, String instead) {

    private static final Pattern CODE = Pattern.compile(" ?\\[([^]]+)]");

    /** Refuses a text that is empty, and a reason or a thing found that is no sentence. */
    public About {
        if (List.of(what, why, source, example, instead).stream().anyMatch(String::isBlank)
                || !what.endsWith(".")
                || !why.endsWith(".")) {
            throw new IllegalArgumentException("a rule says what, why, its source, an example and what instead");
        }
    }

    /**
     * Begins with what is found; the rest is said by name.
     *
     * @param what what it finds
     * @return a start to go on with
     */
    public static Start what(String what) {
        return new Start(what, "", "", "");
    }

    /**
     * Texts that are said so far.
     *
     * @param what what it finds
     * @param why why it matters
     * @param source where that comes from
     * @param example lines in which it finds something
     */
    public record Start(String what, String why, String source, String example) {

        /**
         * Says why it matters.
         *
         * @param reason one or two short sentences
         * @return the texts with it
         */
        public Start why(String reason) {
            return new Start(what, reason, source, example);
        }

        /**
         * Says where that comes from.
         *
         * @param words words with codes in square brackets, or {@code usual practice}
         * @return the texts with it
         */
        public Start source(String words) {
            return new Start(what, why, words, example);
        }

        /**
         * Shows lines in which it finds something.
         *
         * @param lines the lines
         * @return the texts with it
         */
        public Start example(String lines) {
            return new Start(what, why, source, lines);
        }

        /**
         * Shows how they could be, and is done.
         *
         * @param lines the lines
         * @return all texts
         */
        public About instead(String lines) {
            return new About(what, why, source, example, lines);
        }
    }

    /**
     * Gives the source without its codes.
     *
     * @return words for people
     */
    public String sourceInWords() {
        return CODE.matcher(source).replaceAll("");
    }

    /**
     * Gives the codes of the source.
     *
     * @return the codes of the bibliography in order; none where it is usual practice alone
     */
    public List<String> codes() {
        return CODE.matcher(source).results().map(code -> code.group(1)).toList();
    }

    /**
     * Gives the reason as it is printed with a finding.
     *
     * @return why it matters, and where that comes from
     */
    public String reason() {
        return why + " Source: " + sourceInWords() + ".";
    }
}
