package dev.uncramp.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Screen;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row T21: what is left of plain mode for a person who hears it line by line. */
class ScreenReaderTests {

    private static final Duration GAP = Duration.ofSeconds(5);

    static Stream<Plan> plans() {
        return Stream.concat(
                Stream.of(Plans.of("every-step"), Plans.of("two-holds-and-reps")),
                Stream.of("lower-back/settle", "lower-back/restore", "lower-back/build", "neck/settle", "calf/settle")
                        .map(Plans::builtIn));
    }

    /** A session of a person who is always ready, to its end. */
    private static Transcript whole(Plan plan) {
        Transcript session = Transcript.of(plan).type("n").type("2");
        for (int i = 0; i < 2_000 && session.walk().screen() != Screen.SUMMARY; i++) {
            boolean waits = session.walk()
                    .model()
                    .session()
                    .flatMap(there -> there.current())
                    .map(step -> step.waits() || step.planned().isEmpty())
                    .orElse(true);
            if (waits) {
                session.type("");
            } else {
                session.wait(1);
            }
        }
        assertEquals(Screen.SUMMARY, session.walk().screen());
        return session;
    }

    /** What such a reader does: colour and columns are gone, blanks are one, nothing is ever taken back. */
    private static String heard(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyLineReadsAsASentence(Plan plan) {
        for (Transcript.Said said : whole(plan).moments()) {
            String line = said.line();
            assertEquals(heard(line), line);
            assertTrue(Character.isUpperCase(line.codePointAt(0)) || Character.isDigit(line.codePointAt(0)), line);
            assertTrue(".?!:".indexOf(line.charAt(line.length() - 1)) >= 0 || line.startsWith("Saving"), line);
            assertTrue(line.codePoints().noneMatch(ScreenReaderTests::isDrawn), line);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whileOneHoldsAtMostOneLineComesInFiveSeconds(Plan plan) {
        Optional<Transcript.Said> last = Optional.empty();
        for (Transcript.Said said : whole(plan).moments()) {
            Optional<Duration> gap = last.map(before -> said.at().minus(before.at()));
            assertTrue(
                    !said.holding() || gap.isEmpty() || gap.get().compareTo(GAP) >= 0,
                    () -> said + " comes " + gap + " after the line before");
            last = Optional.of(said);
        }
    }

    @Test
    void aFrenchKeyboardTypesScoresAndChoices() {
        Transcript french =
                Transcript.of(Plans.of("every-step")).french().type("n").type("\u00e9");
        assertEquals(Screen.READY, french.walk().screen());
        assertEquals(
                2,
                french.walk()
                        .model()
                        .session()
                        .orElseThrow()
                        .painBefore()
                        .orElseThrow()
                        .value());
        Transcript ten =
                Transcript.of(Plans.of("every-step")).french().type("n").type("&\u00e0");
        assertEquals(Screen.NOT_TODAY, ten.walk().screen());
        List<String> words =
                Transcript.of(Plans.of("every-step")).french().type("none").lines();
        assertTrue(words.contains("How much does it hurt now?"), words::toString);
    }

    private static boolean isDrawn(int codePoint) {
        boolean drawing = codePoint >= 0x2500 && codePoint <= 0x25ff; // boxes, blocks, shapes
        boolean dots = codePoint >= 0x2800 && codePoint <= 0x28ff;
        return drawing || dots || Character.isISOControl(codePoint);
    }
}
