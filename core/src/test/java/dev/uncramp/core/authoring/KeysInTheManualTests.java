package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name that a program may use is in the manual for therapists, in its text and in an example. */
class KeysInTheManualTests {

    private static final Path MANUAL = Path.of("..", "programs", "README.md");
    private static final Pattern FENCED = Pattern.compile("```yaml\n(.*?)```\n", Pattern.DOTALL);

    /** Kept in an exercise, with no effect yet: there is nothing to show an example of. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("figure");

    @Test
    void everyNameIsExplained() throws IOException {
        String text = FENCED.matcher(Files.readString(MANUAL)).replaceAll("");
        assertEquals(
                Set.of(),
                missing(names(), name -> text.contains("`" + name + "`") || text.contains("`" + name + ": ")));
    }

    @Test
    void everyNameHasAnExample() throws IOException {
        String examples = FENCED.matcher(Files.readString(MANUAL))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
        assertEquals(
                WITHOUT_EXAMPLE,
                missing(
                        names(),
                        name -> Pattern.compile("(?m)(^[ -]*|[{,] ?)" + Pattern.quote(name) + "(:|$)")
                                .matcher(examples)
                                .find()));
    }

    @Test
    void everyFixedWordOfAnExerciseIsNamed() throws IOException {
        String text = Files.readString(MANUAL).replaceAll("\\s+", " ");
        List<String> words = Stream.of(
                        Keyword.words(Kind.class),
                        Keyword.words(Region.class),
                        Keyword.words(Position.class),
                        Keyword.words(Muscle.class),
                        Keyword.words(Equipment.class),
                        Keyword.words(Condition.class))
                .flatMap(List::stream)
                .toList();
        assertEquals(Set.of(), missing(words, word -> text.contains("`" + word + "`")));
    }

    private static List<String> names() {
        return Stream.of(
                        Keys.PROGRAM,
                        Keys.CONTACT,
                        Keys.REVIEWED,
                        Keys.PAIN,
                        Keys.PROGRESS,
                        Keys.DOWN,
                        Keys.RESERVED,
                        Keys.EXERCISE,
                        Keys.STEPS)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Set<String> missing(List<String> names, java.util.function.Predicate<String> isThere) {
        return names.stream().filter(isThere.negate()).collect(Collectors.toCollection(TreeSet::new));
    }
}
