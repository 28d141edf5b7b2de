package dev.uncramp.tui.app;

import java.util.List;
import java.util.OptionalInt;

/**
 * A simple page at the front of the house: a title, some sentences, numbered choices. One view draws every sheet, and
 * one script says it.
 *
 * @param title what the page is about, in one to three words
 * @param lines its sentences
 * @param choices its choices, in their order
 * @param usual which of them Enter takes, from 0; empty where Enter takes none
 * @param inside whether the way back leads to another sheet
 */
public record Sheet(String title, List<Line> lines, List<Choice> choices, OptionalInt usual, boolean inside) {

    /** Keeps the lists as they are. */
    public Sheet {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
    }

    /** What a sentence is for. */
    public enum Kind {
        /** To be read first: a question, a name. */
        LEAD,
        /** To be read. */
        SAY,
        /** To be heeded. */
        CARE,
        /** Good to know: below the choices. */
        QUIET
    }

    /**
     * A sentence or two.
     *
     * @param kind what they are for
     * @param text the text
     */
    public record Line(Kind kind, String text) {}

    /**
     * A choice.
     *
     * @param key the key that takes it: a digit or a letter
     * @param text what it does
     * @param facts more about it, what is wanted most first
     */
    public record Choice(Key key, String text, List<String> facts) {

        /** Keeps the facts as they are. */
        public Choice {
            facts = List.copyOf(facts);
        }

        /**
         * What it does, and more about it.
         *
         * @param most how many facts there is room for
         * @return such as {@code Lower back, settle: 5 minutes; last yesterday}
         */
        public String said(int most) {
            List<String> told = facts.subList(0, Math.min(most, facts.size()));
            return told.isEmpty() ? text : Phrases.ENGLISH.text("sheet.aside", text, String.join("; ", told));
        }
    }

    /**
     * The sentences above the choices.
     *
     * @return all but those that are only good to know
     */
    public List<Line> above() {
        return lines.stream().filter(line -> line.kind() != Kind.QUIET).toList();
    }

    /**
     * The sentences below the choices.
     *
     * @return those that are only good to know
     */
    public List<Line> below() {
        return lines.stream().filter(line -> line.kind() == Kind.QUIET).toList();
    }

    /**
     * The choice that a key takes.
     *
     * @param key the key
     * @return its place from 0, or empty where the key takes none
     */
    public OptionalInt taken(Key key) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).key().equals(key)) {
                return OptionalInt.of(i);
            }
        }
        return key.equals(Key.ENTER) ? usual : OptionalInt.empty();
    }
}
