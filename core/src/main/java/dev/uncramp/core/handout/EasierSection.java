package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The easier exercises for a sore day, as far as they are not told among the others.
 *
 * @param sheet what the handout is made from
 * @param tables the exercises of all weeks and levels
 */
record EasierSection(Sheet sheet, DoseTables tables) {

    Optional<HandoutSection> section() {
        List<TimelineItem> items = tables.exercises();
        Set<ExerciseId> told = items.stream().map(item -> item.exercise().id()).collect(Collectors.toSet());
        Map<ExerciseId, List<TimelineItem>> easier = items.stream()
                .filter(item -> item.easier().isPresent())
                .filter(item -> !told.contains(easier(item).id()))
                .collect(Collectors.groupingBy(item -> easier(item).id(), LinkedHashMap::new, Collectors.toList()));
        if (easier.isEmpty()) {
            return Optional.empty();
        }
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(sheet.paragraph("handout.easier-ones.lead"));
        easier.values().forEach(harder -> parts.add(card(harder)));
        return Optional.of(new HandoutSection(sheet.say("handout.easier-ones"), false, parts));
    }

    private HandoutPart card(List<TimelineItem> harder) {
        Exercise exercise = easier(harder.get(0));
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(sheet.fact(
                "handout.in-place-of",
                harder.stream()
                        .map(item -> item.exercise().name().oneLine())
                        .distinct()
                        .collect(Collectors.joining(", "))));
        parts.add(sheet.fact("handout.dose", dose(harder)));
        parts.addAll(Told.of(sheet, harder.get(0).easier().orElseThrow()));
        return new HandoutPart.Card(exercise.name(), parts);
    }

    private SafeText dose(List<TimelineItem> harder) {
        return Doses.ofEasier(sheet, harder.get(0));
    }

    private static Exercise easier(TimelineItem item) {
        return item.easier().orElseThrow().exercise();
    }
}
