package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.authoring.Changes;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.wording.ChangeWords;
import dev.uncramp.core.wording.Wording;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTests {

    private static final String BEFORE = """
        uncramp: 1
        id: back
        title: Back
        gate: You can walk for 10 minutes.
        schedule: daily
        pain: {limit: 4}
        exercises:
          shin-slide: Slide your heel.
          toe-tap: Tap your toes.
        session:
          - warm up:
              - march: 2 min easy
              - pelvic-tilt: 10
          - strength:
              - bridge:
                  every week: hold 5 s
                  week 1: 2 x 8
                  week 2 on: 2 x 10
              - bird-dog: 5, each side
                note: Look at the floor.
              - dead-bug: 6, each side
            rest between exercises: 30 s
          - shin-slide: 10
          - walk: 10 min brisk
        progress:
          up: all done
        """;

    private static Program program(String text) {
        Review review = Review.of(TestLibrary.source(text), TestLibrary.CATALOG);
        assertEquals("", TestLibrary.drawn(TestLibrary.ofReading(review.diagnostics())));
        return review.program().orElseThrow();
    }

    /** What is told where a part of the text is replaced by another. */
    private static List<String> told(String... replacements) {
        String after = BEFORE;
        for (int i = 0; i < replacements.length; i += 2) {
            String next = after.replace(replacements[i], replacements[i + 1]);
            assertEquals(false, next.equals(after), replacements[i]);
            after = next;
        }
        return told(program(BEFORE), program(after));
    }

    private static List<String> told(Program before, Program after) {
        return Changes.between(before, after).stream()
                .map(change -> ChangeWords.of(Wording.english(), change))
                .toList();
    }

    @Test
    void equalProgramsHaveNothingToTell() {
        assertEquals(List.of(), told());
        assertEquals(List.of(), told(program(BEFORE), program(BEFORE.replace("2 min easy", "2 min,easy"))));
    }

    @Test
    void signsWithWhichToCallAreToldInQuotes() {
        assertEquals(
                List.of("call when: now \"the leg is numb, the leg is hot\""),
                told("schedule: daily", "call when: [the leg is numb, the leg is hot]\nschedule: daily"));
    }

    @Test
    void whoIsCalledAboutASignIsToldBehindItsColon() {
        assertEquals(
                List.of("call when: now \"the leg is numb; the leg is hot: the doctor, 555 0186\""),
                told(
                        "schedule: daily",
                        "call when: [the leg is numb, the leg is hot: \"the doctor, 555 0186\"]\nschedule: daily"));
    }

    @Test
    void anAmountIsToldAsItIsWritten() {
        assertEquals(List.of("march: 2 min easy became 3 min easy"), told("2 min easy", "3 min easy"));
        assertEquals(List.of("bridge, week 1: 2 x 8 became 3 x 8"), told("2 x 8", "3 x 8"));
        assertEquals(List.of("bridge, every week: hold 5 s became hold 8 s"), told("hold 5 s", "hold 8 s"));
        assertEquals(List.of("pelvic-tilt: 10 became no amount of its own"), told("pelvic-tilt: 10", "pelvic-tilt"));
        assertEquals(
                List.of("pelvic-tilt: 10 became week 1: 8; week 2 on: 12"),
                told("pelvic-tilt: 10", "pelvic-tilt: {week 1: 8, week 2 on: 12}"));
    }

    @Test
    void rowsComeAndGo() {
        assertEquals(
                List.of(
                        "bridge, week 2: now 3 x 8",
                        "bridge, week 3 on: now 3 x 10",
                        "bridge, week 2 on: no longer 2 x 10"),
                told("week 2 on: 2 x 10", "week 2: 3 x 8\n          week 3 on: 3 x 10"));
    }

    @Test
    void theHeadIsToldFirst() {
        assertEquals(
                List.of(
                        "title: \"Back\" became \"Strong back\"",
                        "gate: no longer \"You can walk for 10 minutes.\"",
                        "schedule: daily became 3 days/week, rest day between",
                        "pain limit: 4 became 3",
                        "pain settle: now within 24 h",
                        "exercise toe-tap, move: \"Tap your toes.\" became \"Tap your toes ten times.\"",
                        "walk: 10 min brisk became 20 min brisk",
                        "progress up: all done became all done, no worse next morning"),
                told(
                        "title: Back", "title: Strong back",
                        "gate: You can walk for 10 minutes.\n", "",
                        "schedule: daily", "schedule: 3 days/week, rest day between",
                        "limit: 4", "limit: 3, settle: within 24 h",
                        "Tap your toes.", "Tap your toes ten times.",
                        "10 min brisk", "20 min brisk",
                        "up: all done", "up: all done, no worse next morning"));
    }

    @Test
    void exercisesComeGoAndMove() {
        assertEquals(
                List.of("belly-brace in warm up: new, after pelvic-tilt: 5, hold 10 s; note: Breathe on."),
                told(
                        "      - pelvic-tilt: 10\n",
                        "      - pelvic-tilt: 10\n      - belly-brace: 5, hold 10 s\n        note: Breathe on.\n"));
        assertEquals(List.of("pelvic-tilt in warm up: gone, it was 10"), told("      - pelvic-tilt: 10\n", ""));
        assertEquals(
                List.of("shin-slide: moved from no block to warm up", "shin-slide: 10 became 12"),
                told(
                        "  - shin-slide: 10\n", "",
                        "      - pelvic-tilt: 10\n", "      - pelvic-tilt: 10\n      - shin-slide: 12\n"));
        assertEquals(
                List.of("march: moved after pelvic-tilt"),
                told(
                        "      - march: 2 min easy\n      - pelvic-tilt: 10\n",
                        "      - pelvic-tilt: 10\n      - march: 2 min easy\n"));
        assertEquals(
                List.of("exercise toe-tap: gone, it was Toe tap", "exercise toe-circle: new: Toe circle"),
                told("toe-tap: Tap", "toe-circle: Tap").stream()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void blocksAreTold() {
        assertEquals(
                List.of("block strength, rest between exercises: 30 s became 1 min"),
                told("rest between exercises: 30 s", "rest between exercises: 1 min"));
        assertEquals(
                List.of(
                        "block strength, name: \"strength\" became \"power\"",
                        "dead-bug: 6, each side became 8, each side"),
                told("- strength:", "- power:", "dead-bug: 6", "dead-bug: 8"));
        assertEquals(
                List.of(
                        "block finish: new, after walk: rest between exercises: 30 s",
                        "figure-4 in finish: new, at the start: 30 s, each side",
                        "knee-rolls in finish: new, after figure-4: 5, each side"),
                told("progress:", """
                    @- finish:
                        @- figure-4: 30 s, each side
                        @- knee-rolls: 5, each side
                      @rest between exercises: 30 s
                    progress:\
                    """.replace("@", "  ")));
        assertEquals(
                List.of(
                        "block warm up: gone",
                        "march in warm up: gone, it was 2 min easy",
                        "pelvic-tilt in warm up: gone, it was 10"),
                told("  - warm up:\n      - march: 2 min easy\n      - pelvic-tilt: 10\n", ""));
    }

    @Test
    void aSecondOneOfTheNameIsToldWithItsBlock() {
        String twice = BEFORE.replace("      - dead-bug: 6, each side\n", "      - march: 1 min\n");
        assertEquals(
                List.of("march in strength: 1 min became 2 min"),
                told(program(twice), program(twice.replace("march: 1 min", "march: 2 min"))));
    }

    @Test
    void sessionsAreTold() {
        String two = """
            uncramp: 1
            id: two
            title: Two
            schedule: daily
            sessions:
              - legs:
                  - bridge: 8
                schedule: mon
              - arms:
                  - march: 5 min
            """;
        assertEquals(
                List.of("session legs, schedule: mon became mon wed", "bridge in legs: 8 became 10"),
                told(
                        program(two),
                        program(two.replace("bridge: 8", "bridge: 10").replace("mon", "mon wed"))));
        assertEquals(
                List.of("session arms: gone, it was march", "session belly: new, after legs: march").stream()
                        .sorted()
                        .toList(),
                told(program(two), program(two.replace("arms", "belly"))).stream()
                        .sorted()
                        .toList());
    }
}
