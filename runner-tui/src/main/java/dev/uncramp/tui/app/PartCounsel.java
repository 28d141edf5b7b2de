package dev.uncramp.tui.app;

import dev.uncramp.core.history.TooSoon;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.ScheduleWords;
import java.util.Optional;

/**
 * What both front ends ask before a session about a part of the program that is open.
 *
 * @param phrases the texts
 */
public record PartCounsel(Phrases phrases) {

    /**
     * What is said before the words of the question.
     *
     * @param model what stands
     * @param part the question
     * @return such as {@code Your plan says 6 hours between times.}
     */
    public String lead(Model model, PartQuestion part) {
        String key = "part." + part.kind().key();
        return tooSoon(model, part)
                .map(soon -> phrases.text(key, ScheduleWords.time(phrases.words(), soon.apart())))
                .orElseGet(() -> phrases.text(key));
    }

    /**
     * The words of the question.
     *
     * @param model what stands
     * @param part the question
     * @return what must be true, or the kind of day; when it is time, where it comes too early
     */
    public String words(Model model, PartQuestion part) {
        return tooSoon(model, part)
                .map(soon -> phrases.text("part.apart.ended", phrases.about(soon.since())) + " " + timeFrom(soon))
                .orElseGet(() -> part.words().oneLine());
    }

    /** From when it is time. */
    String timeFrom(TooSoon soon) {
        return phrases.text(soon.isTomorrow() ? "part.apart.tomorrow" : "part.apart.from", TimeOfDay.of(soon.from()));
    }

    private static Optional<TooSoon> tooSoon(Model model, PartQuestion part) {
        return model.plan().where().flatMap(Whereabouts::tooSoon).filter(soon -> part.kind() == Kind.APART);
    }

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
