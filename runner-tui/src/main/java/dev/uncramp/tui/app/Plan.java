package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be run: a program with today's doses, and the rules of its session.
 *
 * @param program the program
 * @param catalog where its exercises are found
 * @param prescription today's doses
 * @param rules the rules of the session
 * @param met the exercises that the person has met before; the others wait for a key before they begin
 * @param waitsAlways whether every exercise waits for a key, as in plain mode
 * @param questions what is asked before it
 */
public record Plan(
        Program program,
        Catalog catalog,
        Prescription prescription,
        SessionRules rules,
        Set<ExerciseId> met,
        boolean waitsAlways,
        StartQuestions questions) {

    /** Copies the set. */
    public Plan {
        met = Set.copyOf(met);
    }

    /**
     * Compiles the day.
     *
     * @return its timeline
     */
    public Timeline timeline() {
        Timeline timeline = Timeline.of(program, prescription, catalog).fromTheKeys();
        if (waitsAlways) {
            return timeline.waitingForEach();
        }
        Set<ExerciseId> waiting = timeline.items().stream()
                .map(TimelineItem::exercise)
                .map(exercise -> exercise.id())
                .filter(id -> !met.contains(id))
                .collect(Collectors.toSet());
        return timeline.waitingFor(waiting);
    }

    /**
     * The same day, gentler.
     *
     * @return the plan with gentler doses
     */
    public Plan gentler() {
        return new Plan(program, catalog, prescription.with(Ease.GENTLER), rules, met, waitsAlways, questions);
    }

    /**
     * The same day with other questions before it.
     *
     * @param other what is asked before it
     * @return the plan with them
     */
    public Plan asking(StartQuestions other) {
        return new Plan(program, catalog, prescription, rules, met, waitsAlways, other);
    }

    /**
     * The same day by other rules.
     *
     * @param other the rules
     * @return the plan
     */
    public Plan with(SessionRules other) {
        return new Plan(program, catalog, prescription, other, met, waitsAlways, questions);
    }

    /**
     * The warning signs to ask before it.
     *
     * @return the signs of its region, the most urgent first
     */
    public List<WarningSign> signs() {
        return WarningSigns.of(program.head().region().orElse(Region.WHOLE_BODY));
    }

    /**
     * The care cards that go with it.
     *
     * @return those that the program names, as far as their texts are there; all of them where it names none
     */
    public List<CareCard> cards() {
        List<CareCard> named =
                program.care().stream().filter(CareCard::isWritten).toList();
        return named.isEmpty() ? CareCard.written() : named;
    }

    /**
     * Whether this is a rehearsal, which counts as nothing.
     *
     * @return true where time is made to run faster
     */
    public boolean rehearsal() {
        return rules.rehearsal();
    }
}
