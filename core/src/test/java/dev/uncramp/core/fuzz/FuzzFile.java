package dev.uncramp.core.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A file that nobody would write. */
final class FuzzFile {

    private final String name;
    private final boolean isExercise;
    private final byte[] bytes;

    /** A file with its name in a failure, and whether it is to be one exercise, else a program. */
    FuzzFile(String name, boolean isExercise, byte[] bytes) {
        this.name = name;
        this.isExercise = isExercise;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    boolean isExercise() {
        return isExercise;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The file of a seed; one seed gives one file as long as the corpus stays as it is. */
    static FuzzFile of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean isExercise = random.nextInt(12) == 0;
        Mutations mutations = new Mutations(random);
        boolean isMadeUp = !isExercise && random.nextInt(3) == 0;
        String text =
                isExercise ? Corpus.exercise(random) : isMadeUp ? MadeUpProgram.of(random) : Corpus.program(random);
        for (int i = isMadeUp ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            text = mutations.gentle(text);
        }
        for (int i = harshChanges(random); i > 0; i--) {
            text = mutations.harsh(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FuzzFile("seed-" + seed, isExercise, random.nextInt(20) == 0 ? mutations.flipped(bytes) : bytes);
    }

    /** None in half of the files, so that many can still be read; now and then very many. */
    private static int harshChanges(Random random) {
        return random.nextBoolean() ? 0 : random.nextInt(12) == 0 ? 1 + random.nextInt(20) : 1 + random.nextInt(2);
    }

    /** The file as text, for a failure. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
