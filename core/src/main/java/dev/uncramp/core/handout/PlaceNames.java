package dev.uncramp.core.handout;

import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * What exercises are called where several places of a program have one of the same name.
 *
 * @param sheet the program
 * @param items its exercises, in the order of the program
 */
record PlaceNames(Sheet sheet, List<TimelineItem> items) {

    /** The name of an exercise; where another place has one of that name, its session stands with it. */
    SafeText of(TimelineItem item) {
        SafeText name = item.exercise().name();
        List<TimelineItem> alike = items.stream()
                .filter(other -> other.exercise().name().equals(name))
                .toList();
        if (alike.size() == 1) {
            return name;
        }
        Optional<SafeText> where = sessionOf(item)
                .flatMap(SessionPlan::name)
                .filter(one -> sheet.days().size() > 1)
                .or(item::block);
        List<TimelineItem> near = alike.stream()
                .filter(other -> sessionOf(other).equals(sessionOf(item)))
                .toList();
        SafeText told = where.map(said -> sheet.say("show.name-in", name, said)).orElse(name);
        return near.size() == 1 ? told : sheet.say("handout.name-of", told, near.indexOf(item) + 1, near.size());
    }

    private Optional<SessionPlan> sessionOf(TimelineItem item) {
        return sheet.program().sessions().stream()
                .filter(plan -> item.place().isWithin(plan.path()))
                .findFirst();
    }
}
