package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Support;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.CareKind;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program needs in all its weeks and levels: the things of its exercises and of those that may be done in their
 * place, a chair to sit on, a walking aid where a dose names one, and what its care steps take.
 */
final class Needs {

    /** What a person may sit on, so that no chair is needed. */
    private static final Set<Equipment> SEATS = Set.of(Equipment.CHAIR, Equipment.BED, Equipment.BIKE);

    private Needs() {}

    static SafeText said(Sheet sheet, DoseTables tables) {
        Wording wording = sheet.wording();
        Stream<String> things = Stream.concat(
                        tables.exercises().stream().map(TimelineItem::exercise), sheet.otherExercises())
                .flatMap(Needs::of)
                .map(thing -> wording.text("equipment." + thing.word().replace(' ', '-')));
        Stream<String> aid = tables.exercises().stream()
                        .anyMatch(item -> item.dose()
                                .parts()
                                .support()
                                .filter(Support.WALKING_AID::equals)
                                .isPresent())
                ? Stream.of(wording.text("need.walking-aid"))
                : Stream.empty();
        Stream<String> care = Part.of(sheet.program()).stream()
                .flatMap(part -> part.care().stream())
                .map(CareStep::kind)
                .filter(kind -> kind != CareKind.REST)
                .map(kind -> wording.text("need." + kind.word()));
        return SafeText.of(
                Stream.of(things, aid, care).flatMap(all -> all).distinct().collect(Collectors.joining(", ")));
    }

    private static Stream<Equipment> of(Exercise exercise) {
        boolean sits = exercise.start().filter(Position.SITTING::equals).isPresent()
                && exercise.equipment().stream().noneMatch(SEATS::contains);
        return Stream.concat(exercise.equipment().stream(), sits ? Stream.of(Equipment.CHAIR) : Stream.empty());
    }
}
