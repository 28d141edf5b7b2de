package dev.uncramp.core.bench;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.library.Library;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A program of about 110 lines as a clinic has thousands of: two sessions a week with their blocks, week tables, notes,
 * easier exercises and an exercise of its own. One seed gives one text as long as the catalogue stays as it is.
 */
final class ClinicProgram {

    private static final List<String> SPOTS = List.of("low back", "neck", "calf", "hip", "upper back");
    private static final List<String> NOTES = List.of(
            "Stay near a chair or a wall.",
            "Only as far as it feels easy.",
            "Keep your breath going.",
            "Use a firm pillow under your head.");

    private static final List<Exercise> CATALOG = Library.builtIn().catalog().ids().stream()
            .flatMap(id -> Library.builtIn().catalog().find(id).stream())
            .filter(exercise -> exercise.grades().contains(Grade.BUILD))
            .toList();

    private final Random random;
    private final Set<ExerciseId> used = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private ClinicProgram(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** The text of a seed. */
    static String of(long seed) {
        ClinicProgram program = new ClinicProgram(seed);
        program.head(seed);
        program.own();
        program.text.append("sessions:\n");
        program.session("Monday");
        program.session("Thursday");
        program.text.append("""
                progress:
                  up: after 4 days with pain at most 2, all done, no worse next morning
                  repeat: week, if tiring
                """);
        return program.text.toString();
    }

    private void head(long seed) {
        String spot = pick(SPOTS);
        text.append("""
                # Program %d of the clinic. Ask before you change it.
                uncramp: 1
                id: clinic/program-%d
                title: "Build up: %s, plan %d"
                grade: build
                language: en
                goal: Build a strong %s for daily life.
                for: The months after a spasm, once you move nearly as before.
                gate: You can get up and roll over without pain.
                reviewed: not yet
                source: exercises of the clinic, usual practice
                schedule: %s
                pain: {limit: %d, settle: within 24 h, week: no rise}
                care: [heat-and-cold, rest-and-move, when-to-get-help]
                """.formatted(
                seed,
                seed,
                spot,
                random.nextInt(90) + 1,
                spot,
                pick(List.of(
                        "mon thu, for 6 weeks, afterwards 1 day/week", "tue fri, for 8 weeks", "mon fri, for 6 weeks")),
                3 + random.nextInt(3)));
    }

    private void own() {
        text.append("""
                exercises:
                  towel-slide:
                    name: Towel slide
                    kind: strength
                    regions: [hip]
                    positions: standing
                    equipment: [towel]
                    sides: one
                    set up: Stand by a wall. Put one foot on a folded towel.
                    move:
                      - Slide the foot back.
                      - Bring it back slowly.
                    avoid: Keep your trunk tall. Slide less far if you tip.
                    sources: ["%d to %d times each side (usual practice)"]
                """.formatted(6 + random.nextInt(3), 10 + random.nextInt(3)));
    }

    private void session(String name) {
        used.clear();
        text.append("  - ").append(name).append(":\n");
        text.append("      - warm up:\n");
        text.append("          - march: %d min easy\n".formatted(3 + random.nextInt(3)));
        item(exercise(Kind.MOBILITY), "2 x 8", true);
        text.append("      - strength:\n");
        for (int i = 0; i < 3; i++) {
            table(exercise(Kind.STRENGTH));
        }
        text.append("          - towel-slide: 2 x %d, each side\n".formatted(6 + random.nextInt(5)));
        text.append("      - cool down:\n");
        item(exercise(Kind.STRETCH), "2 x 30 s", true);
        item(exercise(Kind.STRETCH), "2 x 30 s", true);
        text.append("          - walk:\n");
        text.append(
                "              weeks 1-2: (2 min easy, %d min brisk, 2 min easy)\n".formatted(9 + random.nextInt(2)));
        text.append("              week 3 on: (2 min easy, 10 min brisk, 2 min easy)\n");
        text.append("            note: ").append(pick(NOTES)).append('\n');
        text.append("            optional: yes\n");
    }

    private void item(Exercise exercise, String dose, boolean withNote) {
        text.append("          - %s: %s%s\n".formatted(exercise.id(), dose, sides(exercise, ", ")));
        if (withNote) {
            text.append("            note: ").append(pick(NOTES)).append('\n');
        }
    }

    private void table(Exercise exercise) {
        int reps = 6 + random.nextInt(3);
        text.append("          - ").append(exercise.id()).append(":\n");
        text.append("              every week: rest %d s%s\n"
                .formatted(30 + 15 * random.nextInt(3), sides(exercise, ", ")));
        text.append("              weeks 1-2: 2 x %d\n".formatted(reps));
        text.append("              weeks 3-4: 2 x %d\n".formatted(reps + 2));
        text.append("              week 5 on: 2 x %d\n".formatted(reps + 4));
        exercise.easier().stream()
                .limit(1)
                .forEach(easier -> text.append("            easier: %s\n".formatted(easier)));
        text.append("            ready: 10 s\n");
    }

    private static String sides(Exercise exercise, String before) {
        return exercise.sides() == Sides.ONE ? before + "each side" : "";
    }

    private Exercise exercise(Kind kind) {
        List<Exercise> left = CATALOG.stream()
                .filter(exercise -> exercise.kind() == kind && !used.contains(exercise.id()))
                .toList();
        Exercise picked = left.get(random.nextInt(left.size()));
        used.add(picked.id());
        return picked;
    }

    private <T> T pick(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }
}
