package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.exercise.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a part of the body calls for at a grade: clinical page f.2, with the muscle groups of section e.
 *
 * @param needs what a session is to do, the most important first
 * @param named the exercises that the page names for it
 * @param cards the care cards that go with it
 */
public record Calls(List<Need> needs, List<ExerciseId> named, List<CareCard> cards) {

    /** Copies the lists. */
    public Calls {
        needs = List.copyOf(needs);
        named = List.copyOf(named);
        cards = List.copyOf(cards);
    }

    /**
     * Finds what a part of the body calls for.
     *
     * @param region the part of the body
     * @param grade the grade
     * @return what is called for; empty for the whole body, which is several parts
     */
    public static Optional<Calls> of(Region region, Grade grade) {
        Map<Region, Calls> rows = switch (grade) {
            case SETTLE -> SettleCalls.ROWS;
            case RESTORE -> RestoreCalls.ROWS;
            case BUILD -> BuildCalls.ROWS;
        };
        return Optional.ofNullable(rows.get(region));
    }

    static Calls needs(Need... needs) {
        return new Calls(List.of(needs), List.of(), List.of());
    }

    Calls named(String... ids) {
        return new Calls(needs, Stream.of(ids).map(ExerciseId::of).toList(), cards);
    }

    Calls cards(CareCard... more) {
        List<CareCard> all = new ArrayList<>(List.of(more));
        all.add(CareCard.WHEN_TO_GET_HELP);
        return new Calls(needs, named, all);
    }

    static Need warmUp() {
        return Need.of(Purpose.WARM_UP);
    }

    static Need ease() {
        return Need.of(Purpose.EASE);
    }

    static Need ease(Muscle muscle) {
        return Need.of(Purpose.EASE, muscle);
    }

    static Need move(Muscle muscle) {
        return Need.of(Purpose.MOVE, muscle);
    }

    static Need stretch(Muscle muscle) {
        return Need.of(Purpose.STRETCH, muscle);
    }

    static Need tighten(Muscle muscle) {
        return Need.of(Purpose.TIGHTEN, muscle);
    }

    static Need strengthen(Muscle muscle) {
        return Need.of(Purpose.STRENGTHEN, muscle);
    }

    static Need balance() {
        return Need.of(Purpose.BALANCE);
    }

    static Need walk() {
        return Need.of(Purpose.WALK);
    }
}
