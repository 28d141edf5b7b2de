package dev.uncramp.core.session;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of the program before a session: whether something joins in or is left out today, or which of equal choices
 * is done.
 *
 * <p>What is not answered changes nothing, and what was planned without an answer is the careful one of the two: what
 * waits for a yes is not in it.
 *
 * @param kind what is asked
 * @param words what must be true, or the kind of day, as the program says it; the name of what is chosen
 * @param options the choices by their names; for a question of yes and no where a yes leads, or empty
 * @param amounts how much of each choice, as a dose line, where exercises with different amounts are offered; else empty
 * @param changes what each answer changes, in the order of the options; for yes and no, in this order
 * @param usual the choice that counts where none is made, from 0
 * @param asBefore whether the usual choice is the one that was made last time
 * @param when after which answers to the questions before it it is asked
 */
public record PartQuestion(
        Kind kind,
        SafeText words,
        List<SafeText> options,
        List<SafeText> amounts,
        List<PartChange> changes,
        int usual,
        boolean asBefore,
        AskedWhen when) {

    /** What is asked. */
    public enum Kind {

        /** Whether it is done although it comes too early after the last time; its words are the session's name, or none. */
        APART(true),

        /** Whether what must be true for the next phase is true. */
        ENTER(true),

        /** Whether the week was as the program says, which is a reason to do it again. */
        AGAIN(true),

        /** Whether there is the reason that the program names for going back a level. */
        BACK_LEVEL(true),

        /** Whether there is the reason that the program names for going back a week. */
        BACK_WEEK(true),

        /** Whether there is the reason that the program names for half as much today. */
        HALF(true),

        /** Whether there is the reason that the program names for one set less today. */
        SET_LESS(true),

        /** Whether there is the reason for which the program says in words what to keep in mind today. */
        IN_WORDS(true),

        /** Whether what must be true for a part to join in is true. */
        START(true),

        /** Whether today is such a day that a part is left out. */
        LEAVE_OUT(true),

        /** Which side is sore. */
        SIDE(false),

        /** Which of equal exercises. */
        EXERCISE(false),

        /** Which of equal doses. */
        DOSE(false),

        /** Which level of one exercise. */
        LEVEL(false),

        /** Which level of all exercises. */
        LEVELS(false);

        private final boolean yesNo;

        Kind(boolean yesNo) {
            this.yesNo = yesNo;
        }

        /**
         * Tells how it is answered.
         *
         * @return true for yes and no, false for one of several choices
         */
        public boolean isYesNo() {
            return yesNo;
        }

        /**
         * Tells whether its yes leads to less.
         *
         * @return true for a level back, for a week back, and for less today
         */
        public boolean isBack() {
            return this == BACK_LEVEL || this == BACK_WEEK || isOfTheDay();
        }

        /**
         * Tells whether its yes leads to less on this day alone.
         *
         * @return true for half as much, for one set less, and for what is said in words
         */
        public boolean isOfTheDay() {
            return this == HALF || this == SET_LESS || this == IN_WORDS;
        }

        /**
         * Tells whether it moves the person between levels, so that it comes before what may go by the level.
         *
         * @return true for the next phase and for a level that is chosen
         */
        public boolean isOfLevel() {
            return this == BACK_LEVEL || this == BACK_WEEK || this == ENTER || this == LEVEL || this == LEVELS;
        }

        /**
         * Tells whether it moves the person between levels or weeks.
         *
         * @return true for what is of the level, and for a week that may be done again
         */
        public boolean isMoving() {
            return isOfLevel() || this == AGAIN;
        }

        /**
         * Gives the name under which texts know it.
         *
         * @return words in lower case with hyphens
         */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the lists; refuses answers that are not as many as the choices. */
    public PartQuestion {
        options = List.copyOf(options);
        amounts = List.copyOf(amounts);
        changes = List.copyOf(changes);
        if (changes.size() != (kind.isYesNo() ? 2 : options.size())
                || !(amounts.isEmpty() || amounts.size() == options.size())
                || usual < 0
                || usual >= changes.size()) {
            throw new IllegalArgumentException("a change for each answer");
        }
    }

    /**
     * Makes a question that is asked whatever was answered before it.
     *
     * @param kind what is asked
     * @param words what must be true, the kind of day, or the name of what is chosen
     * @param options the choices by their names
     * @param amounts how much of each choice; else empty
     * @param changes what each answer changes
     * @param usual the choice that counts where none is made, from 0
     */
    public PartQuestion(
            Kind kind,
            SafeText words,
            List<SafeText> options,
            List<SafeText> amounts,
            List<PartChange> changes,
            int usual) {
        this(kind, words, options, amounts, changes, usual, false, AskedWhen.ALWAYS);
    }

    /**
     * Marks the usual choice as the one that was made last time.
     *
     * @return the same question with that mark
     */
    public PartQuestion withUsualAsBefore() {
        return new PartQuestion(kind, words, options, amounts, changes, usual, true, when);
    }

    /**
     * Asks it only after some answers.
     *
     * @param answers after which answers
     * @return the same question, asked only then
     */
    public PartQuestion asked(AskedWhen answers) {
        return new PartQuestion(kind, words, options, amounts, changes, usual, asBefore, answers);
    }

    /**
     * Asks something that is true or not.
     *
     * @param kind what is asked
     * @param words what must be true, or the kind of day
     * @param yes what a yes changes
     * @param no what a no changes
     * @return the question
     */
    public static PartQuestion yesOrNo(Kind kind, SafeText words, PartChange yes, PartChange no) {
        return new PartQuestion(kind, words, List.of(), List.of(), List.of(yes, no), 0);
    }

    /**
     * Asks what must be true for a level.
     *
     * @param words what must be true
     * @param level the name of the level to which a yes leads
     * @param yes what a yes changes
     * @return the question; its only option is the level
     */
    public static PartQuestion enter(SafeText words, SafeText level, PartChange yes) {
        return new PartQuestion(Kind.ENTER, words, List.of(level), List.of(), List.of(yes, PartChange.NOTHING), 0);
    }

    /**
     * Asks whether there is the reason for which something is kept in mind today.
     *
     * @param words the reason
     * @param told what is kept in mind
     * @param yes what a yes changes
     * @return the question; its only option is what is kept in mind
     */
    public static PartQuestion inWords(SafeText words, SafeText told, PartChange yes) {
        return new PartQuestion(Kind.IN_WORDS, words, List.of(told), List.of(), List.of(yes, PartChange.NOTHING), 0);
    }

    /**
     * Asks whether there is the reason for going back a level.
     *
     * @param words the reason
     * @param level the name of the level
     * @param week the number of its week at which a yes leads into it; empty where it has no weeks
     * @param yes what a yes changes
     * @return the question; its options are the level to which a yes leads, then the week
     */
    public static PartQuestion back(SafeText words, String level, Optional<Integer> week, PartChange yes) {
        List<SafeText> to = Stream.concat(Stream.of(level), week.stream().map(String::valueOf))
                .map(SafeText::of)
                .toList();
        return new PartQuestion(Kind.BACK_LEVEL, words, to, List.of(), List.of(yes, PartChange.NOTHING), 0);
    }

    /**
     * Asks whether there is the reason for going back a week.
     *
     * @param words the reason
     * @param week the number of the week
     * @param yes what a yes changes
     * @return the question; its only option is the week to which a yes leads
     */
    public static PartQuestion back(SafeText words, int week, PartChange yes) {
        return new PartQuestion(
                Kind.BACK_WEEK,
                words,
                List.of(SafeText.of(String.valueOf(week))),
                List.of(),
                List.of(yes, PartChange.NOTHING),
                0);
    }

    /**
     * What counts where a person is not sure, or gives no answer.
     *
     * @return nothing is changed; but where less may be right today, less is done, and what comes too early is left for later
     */
    public PartChange unsure() {
        if (kind == Kind.APART) {
            return changes.get(1);
        }
        return kind.isOfTheDay() ? changes.get(0) : PartChange.NOTHING;
    }
}
