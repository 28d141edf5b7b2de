package dev.uncramp.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of levels at a session counts there as one at the program does for all. */
class LevelsOfASessionTests {

    private static List<String> found(String rule, String text) {
        return Review.of(SourceText.of("test.yaml", text), Library.builtIn().catalog()).diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().equals(rule))
                .map(diagnostic -> diagnostic.message().value())
                .toList();
    }

    @Test
    void anExerciseThatJoinsInAtALaterLevelOfTheSessionIsNoFinding() {
        assertEquals(List.of(), found("levels-do-not-match", """
            uncramp: 1
            title: A
            sessions:
              - a:
                  - march: {level calm: 2 min}
                  - bridge: {level steady: 8, level strong: 10}
                levels: [calm: week 1, steady: weeks 2-3, strong: weeks 4-6]
            """));
    }

    @Test
    void aLevelThatTheListOfTheSessionDoesNotHaveIsFound() {
        assertEquals(
                List.of("the list of `levels` has no `stedy`, so this line is never done"),
                found("levels-do-not-match", """
                    uncramp: 1
                    title: A
                    sessions:
                      - a:
                          - march: {level calm: 2 min}
                          - bridge: {level stedy: 8}
                        levels: [calm: week 1, steady: weeks 2-3]
                    """));
    }

    @Test
    void aStretchAfterWorkOfTheSameMusclesIsNotCold() {
        String text = """
            uncramp: 1
            title: A
            exercises: {press: {name: Press, kind: isometric, move: Press.}}
            session:
              - press: 5, hold 45 s
              - palm-down-wrist-stretch: 3 x 30 s
            """;
        assertEquals(List.of(), found("cold-stretch", text));
        assertEquals(
                1,
                found("cold-stretch", text.replace("  - press: 5, hold 45 s\n", "  - figure-4: 3 x 90 s, each side\n"))
                        .size());
    }
}
