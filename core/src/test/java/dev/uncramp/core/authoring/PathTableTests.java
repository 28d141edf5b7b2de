package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.YamlReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTableTests {

    private static final SourceText SOURCE = SourceText.of("places.yaml", """
            uncramp: 1
            title: Places
            pain: {limit: 3}
            session:
              - main:
                  - bridge: 3 x 10
                    note: Slowly.
                  - bridge:
                      every week: hold 5 s
                      weeks 1-2: 10
                  - bridge
                rounds: {week 1: 2}
              - drink: 2 min
              - bridge: 5
            """);

    private static String at(String path) {
        Catalog catalog = Catalog.of(
                List.of(Exercise.of("bridge", "Bridge", Kind.STRENGTH).build()));
        Span span =
                ProgramReader.read(YamlReader.read(SOURCE), catalog).places().span(ProgramPath.parse(path));
        return SOURCE.text().substring(SOURCE.offset(span.start()), SOURCE.offset(span.end()));
    }

    @Test
    void everyPlaceOfAProgramHasItsTextInTheFile() {
        assertEquals("uncramp", at(""));
        assertEquals("Places", at("title"));
        assertEquals("3", at("pain/limit"));
        assertEquals("session", at("session"));
        assertEquals("main", at("session/main"));
        assertEquals("bridge", at("session/main/1/name"));
        assertEquals("3 x 10", at("session/main/1/dose"));
        assertEquals("Slowly.", at("session/main/1/note"));
        assertEquals("every week", at("session/main/2/every week"));
        assertEquals("weeks 1-2", at("session/main/2/weeks 1-2"));
        assertEquals("10", at("session/main/2/weeks 1-2/dose"));
        assertEquals("bridge", at("session/main/3"));
        assertEquals("bridge", at("session/main/3/dose"));
        assertEquals("week 1", at("session/main/rounds/week 1"));
        assertEquals("2 min", at("session/2/dose"));
        assertEquals("5", at("session/3/dose"));
        assertTrue(at("session/main/1").startsWith("bridge: 3 x 10"));
    }

    @Test
    void aPlaceWithoutATextOfItsOwnHasThatOfThePlaceAroundIt() {
        assertEquals("main", at("session/main/schedule"));
        assertEquals("uncramp", at("schedule"));
        assertEquals(Span.START, PathTable.empty().span(ProgramPath.of("schedule")));
    }

    @Test
    void ofTwoTablesTheFirstCounts() {
        PathTable one = new PathTable(Map.of(ProgramPath.of("a"), Span.of(1, 1, 1)));
        PathTable two =
                new PathTable(Map.of(ProgramPath.of("a"), Span.of(2, 1, 1), ProgramPath.of("b"), Span.of(3, 1, 1)));
        assertEquals(Span.of(1, 1, 1), one.with(two).span(ProgramPath.of("a")));
        assertEquals(Span.of(3, 1, 1), one.with(two).span(ProgramPath.of("b")));
    }

    @Test
    void anExerciseFileHasPlacesToo() {
        SourceText source = SourceText.of("heel.yaml", "name: Heel\nkind: strength\n");
        ExerciseReading reading = ExerciseReader.read(YamlReader.read(source), ExerciseId.of("heel"));
        assertEquals(Span.of(2, 7, 8), reading.places().span(ProgramPath.of("kind")));
        assertEquals(false, reading.hasErrors());
    }
}
