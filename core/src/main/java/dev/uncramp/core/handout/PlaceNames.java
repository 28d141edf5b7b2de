package dev.uncramp.core.handout;

import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What exercises are called where several places of a program have one of the same name. */
final class PlaceNames {
    private final Sheet sheet;
    private final Map<ProgramPath, TimelineItem> items;

    /**
     * Names the exercises of a program.
     *
     * @param sheet the program
     * @param items the exercise of each place, in the order of the program
     */
    PlaceNames(Sheet sheet, Map<ProgramPath, TimelineItem> items) {
        this.sheet = sheet;
        this.items = new LinkedHashMap<>(items);
    }

    /** The name of an exercise; where another place has one of that name, its session stands with it. */
    SafeText of(ProgramPath place) {
        SafeText name = exercise(place);
        if (items.keySet().stream()
                .noneMatch(other -> !other.equals(place) && exercise(other).equals(name))) {
            return name;
        }
        Optional<SafeText> session = sessionOf(place)
                .flatMap(SessionPlan::name)
                .filter(one -> sheet.days().size() > 1)
                .or(items.get(place)::block);
        return toldApart(
                place, session.map(said -> sheet.say("show.name-in", name, said)).orElse(name));
    }

    /** Exercises of one name in one session are numbered, as they follow one another. */
    private SafeText toldApart(ProgramPath place, SafeText name) {
        List<ProgramPath> alike = items.keySet().stream()
                .filter(other -> sessionOf(other).equals(sessionOf(place)))
                .filter(other -> exercise(other).equals(exercise(place)))
                .toList();
        return alike.size() == 1 ? name : sheet.say("handout.name-of", name, alike.indexOf(place) + 1, alike.size());
    }

    private SafeText exercise(ProgramPath place) {
        return items.get(place).exercise().name();
    }

    private Optional<SessionPlan> sessionOf(ProgramPath place) {
        return sheet.program().sessions().stream()
                .filter(plan -> place.isWithin(plan.path()))
                .findFirst();
    }
}
