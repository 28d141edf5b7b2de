package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import java.util.ArrayList;
import java.util.List;

/** Finds an easier exercise that is the harder one by the catalogue, and the other way round. */
final class EasierIsHarder implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("An `easier` that the exercise's own ladder calls harder, or that is the same exercise; the"
                        + " same for `harder`.")
                .why("The easier one is offered when it hurts. One that is harder would hurt more.")
                .source("usual practice")
                .example("""
                        - bridge: 2 x 8
                          easier: bridge-march
                        """)
                .instead("""
                        - bridge: 2 x 8
                          easier: pelvic-tilt
                        """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        Ladder down = Ladder.down(program.catalog());
        Ladder up = Ladder.up(program.catalog());
        for (ItemView item : program.items()) {
            item.exercise().ifPresent(exercise -> {
                for (ExerciseId easier : item.item().easier()) {
                    boolean harder =
                            down.leadingTo(exercise.id(), List.of(easier)).isPresent()
                                    || up.leadingTo(easier, exercise.harder()).isPresent();
                    if (harder) {
                        findings.add(found(item, exercise, easier, "easier", "harder"));
                    }
                }
                for (ExerciseId harder : item.item().harder()) {
                    boolean easier =
                            up.leadingTo(exercise.id(), List.of(harder)).isPresent()
                                    || down.leadingTo(harder, exercise.easier()).isPresent();
                    if (easier) {
                        findings.add(found(item, exercise, harder, "harder", "easier"));
                    }
                }
            });
        }
        return findings;
    }

    private Finding found(ItemView item, Exercise exercise, ExerciseId named, String key, String really) {
        return Finding.of(
                this,
                item.place().child(key),
                named.equals(exercise.id())
                        ? "`%s` is named as its own `%s`".formatted(named, key)
                        : "`%s` is named as `%s` here, and is %s than `%s`"
                                .formatted(named, key, really, exercise.id()),
                "Name one that is %s, or write it after `%s`.".formatted(key, really));
    }
}
