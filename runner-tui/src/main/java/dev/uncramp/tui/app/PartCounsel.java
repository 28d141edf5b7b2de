package dev.uncramp.tui.app;

import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.text.SafeText;

/**
 * What both front ends ask before a session about a part of the program that is open.
 *
 * @param phrases the texts
 */
public record PartCounsel(Phrases phrases) {

    /**
     * The question about a part of the program that yes and no answer.
     *
     * @param part the question
     * @return such as {@code Is it so? Yes goes back to week 2.}; for a level with weeks with all that changes
     */
    public String question(PartQuestion part) {
        return phrases.text(
                "part." + part.kind().key() + (part.options().size() > 1 ? ".question-week" : ".question"),
                part.options().stream().map(SafeText::oneLine).toArray());
    }

    /**
     * The question about a part of the program that offers choices.
     *
     * @param part the question
     * @return such as {@code Walk: how much do you want to do?}
     */
    public String choice(PartQuestion part) {
        String key = "part." + part.kind().key();
        return part.words().value().isEmpty() ? phrases.text(key) : phrases.text(key, part.words());
    }

    /**
     * One of the choices.
     *
     * @param part the question
     * @param number which one, from 0
     * @return its name
     */
    public String option(PartQuestion part, int number) {
        String option = part.options().get(number).oneLine();
        return switch (part.kind()) {
            case SIDE -> phrases.text("part.side." + option);
            case DOSE -> phrases.dose(option);
            case EXERCISE ->
                part.amounts().isEmpty()
                        ? option
                        : phrases.text(
                                "part.exercise.option",
                                option,
                                phrases.dose(part.amounts().get(number).oneLine()));
            default -> option;
        };
    }

    /**
     * The choice that is taken with one key.
     *
     * @param part the question
     * @return the key and its name, and that it is the choice of last time where it is
     */
    public String usual(PartQuestion part) {
        return phrases.text(part.asBefore() ? "part.usual-before" : "part.usual", option(part, part.usual()));
    }
}
