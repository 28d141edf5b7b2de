package dev.uncramp.core.library;

import dev.uncramp.core.clinical.Bibliography;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The programs and exercises that come with Uncramp; only what is asked for is read. */
public final class Library {

    private static final String PROGRAMS = "programs/";
    private static final String EXERCISES = "exercises/";
    private static final String INDEX = "index.txt";
    private static final Library BUILT_IN = new Library();

    private final List<String> programs;
    private final Catalog catalog;

    private Library() {
        programs = index(PROGRAMS);
        catalog = new BuiltInCatalog(this, index(EXERCISES));
    }

    /**
     * Gives the built-in library.
     *
     * @return the one library
     */
    public static Library builtIn() {
        return BUILT_IN;
    }

    /**
     * Lists the built-in programs.
     *
     * @return their ids, such as {@code lower-back/settle}, grade by grade
     */
    public List<String> programs() {
        return programs;
    }

    /**
     * Gives the text of a built-in program.
     *
     * @param id its id
     * @return the text of its file, or empty where there is no such program
     */
    public Optional<SourceText> source(String id) {
        return programs.contains(id) ? Optional.of(text(PROGRAMS, id)) : Optional.empty();
    }

    /**
     * Reads a built-in program; no rules are run, since each was checked before it came with Uncramp.
     *
     * @param id its id
     * @return its review, or empty where there is no such program
     */
    public Optional<Review> program(String id) {
        return source(id).map(source -> Review.read(SourceFile.of(source), catalog));
    }

    /**
     * Gives the program that a person begins with to write an own one.
     *
     * @return its text, with remarks on how to go on
     */
    public SourceText starter() {
        return text("", "starter");
    }

    /**
     * Gives the built-in exercises.
     *
     * @return a catalogue that reads an exercise when it is asked for
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Gives the text of a built-in exercise.
     *
     * @param id its id
     * @return the text of its file, or empty where there is no such exercise
     */
    public Optional<SourceText> source(ExerciseId id) {
        return catalog.ids().contains(id) ? Optional.of(text(EXERCISES, id.value())) : Optional.empty();
    }

    /**
     * Reads the texts that the numbers of the built-in exercises, limits and cards come from.
     *
     * @return the bibliography
     */
    public Bibliography bibliography() {
        return BibliographyFile.read(text("", "bibliography"));
    }

    /** The text of a file that an index names; that it is there is proved by a test. */
    SourceText text(String folder, String name) {
        try (InputStream in = open(folder + name + ".yaml")) {
            return SourceFile.load(SafeText.of(name + ".yaml"), in).source();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String exercises() {
        return EXERCISES;
    }

    private static List<String> index(String folder) {
        try (InputStream in = open(folder + INDEX)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Library.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("not among the resources: " + name);
        }
        return in;
    }
}
