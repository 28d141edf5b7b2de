package dev.uncramp.core.text;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import com.google.common.html.HtmlEscapers;
import java.util.regex.Pattern;

/** Writes text into other formats so that it stays text there. */
public final class Escape {

    private static final Pattern CSV_QUOTED = Pattern.compile("[\",;\t\r\n]|^ | $");
    private static final Pattern MARKDOWN_ANYWHERE =
            Pattern.compile("[\\\\`*_\\[\\]<>#|~&!@$]|:(?=//)|(?<=(?i:www))\\.");
    private static final Pattern MARKDOWN_AT_START = Pattern.compile("(?m)^( *)([-+=]|\\d+(?=[.)]))");

    private static final Escaper CALENDAR = Escapers.builder()
            .addEscape('\\', "\\\\")
            .addEscape(';', "\\;")
            .addEscape(',', "\\,")
            .addEscape('\n', "\\n")
            .build();

    private Escape() {}

    /**
     * Escapes text for the content or a quoted attribute of HTML or XML.
     *
     * <p>Source: OWASP Cross Site Scripting Prevention Cheat Sheet, the five characters of rules 1 and 2.
     *
     * @param text the text
     * @return the text with the characters that have a meaning there made references
     */
    public static String html(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    /**
     * Writes one text cell of a CSV table, after RFC 4180.
     *
     * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it, also where blanks come first.
     * Numbers are not text: write them as they are.
     *
     * @param text the text
     * @return the cell, quoted where needed
     */
    public static String csv(String text) {
        String first = text.stripLeading();
        boolean formula = (!first.isEmpty() && "=+-@|%".indexOf(first.charAt(0)) >= 0)
                || (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0);
        String guarded = formula ? "'" + text : text;
        return formula || CSV_QUOTED.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    /**
     * Escapes text for a value of type TEXT in an iCalendar file, after RFC 5545 section 3.3.11.
     *
     * @param text the text
     * @return the text with the characters that have a meaning there escaped; lines still have to be folded
     */
    public static String calendar(String text) {
        return CALENDAR.escape(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * Escapes text for the running text of a Markdown page, after CommonMark.
     *
     * <p>An address or an {@code @} gets an escape too, since many readers of Markdown make links of bare ones.
     *
     * @param text the text
     * @return the text with the characters that have a meaning there escaped
     */
    public static String markdown(String text) {
        String anywhere = MARKDOWN_ANYWHERE.matcher(text).replaceAll("\\\\$0");
        return MARKDOWN_AT_START
                .matcher(anywhere)
                .replaceAll(found -> found.group(2).matches("\\d+")
                        ? found.group() + "\\\\"
                        : found.group(1) + "\\\\" + found.group(2));
    }
}
