package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program needs in all its weeks and levels, with what may be done in the place of its exercises. */
final class Needs {

    private Needs() {}

    static List<Equipment> of(Sheet sheet, DoseTables tables) {
        return Stream.concat(tables.exercises().stream().map(TimelineItem::exercise), sheet.otherExercises())
                .flatMap(exercise -> exercise.equipment().stream())
                .distinct()
                .toList();
    }

    static SafeText said(Sheet sheet, DoseTables tables) {
        return SafeText.of(of(sheet, tables).stream()
                .map(thing -> sheet.wording().text("equipment." + thing.word().replace(' ', '-')))
                .collect(Collectors.joining(", ")));
    }
}
