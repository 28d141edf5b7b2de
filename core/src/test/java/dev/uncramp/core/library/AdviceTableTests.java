package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.exercise.ExerciseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the manual that says where each advice of self-care is given. */
class AdviceTableTests {

    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+(?:/[a-z0-9-]+)?)`");
    private static final Library LIBRARY = Library.builtIn();

    /** Names of commands, grades and steps of care, which are no cards, programs or exercises. */
    private static final Set<String> OTHERS =
            Set.of("now", "heat", "cold", "drink", "settle", "restore", "build", "progress", "avoid");

    @Test
    void everyCardProgramAndExerciseOfTheTableIsThere() throws IOException {
        assertEquals(
                List.of(),
                names().filter(name -> !OTHERS.contains(name))
                        .filter(name -> !isThere(name))
                        .distinct()
                        .toList());
    }

    @Test
    void everyCardIsInTheTable() throws IOException {
        Set<String> named = new HashSet<>(names().toList());
        assertEquals(
                List.of(CareCard.DAILY_LIFE.word()),
                Stream.of(CareCard.values())
                        .map(CareCard::word)
                        .filter(card -> !named.contains(card))
                        .toList());
        assertTrue(named.size() > 40);
    }

    private static boolean isThere(String name) {
        return Stream.of(CareCard.values()).anyMatch(card -> card.word().equals(name))
                || LIBRARY.programs().contains(name)
                || ExerciseId.read(name)
                        .filter(LIBRARY.catalog().ids()::contains)
                        .isPresent();
    }

    private static Stream<String> names() throws IOException {
        String manual = Files.readString(Path.of("..", "programs", "README.md"));
        int begin = manual.indexOf("## The advice of self-care");
        String table = manual.substring(manual.indexOf("|---|---|", begin), manual.indexOf("## ", begin + 3));
        return NAME.matcher(table).results().map((MatchResult name) -> name.group(1));
    }
}
