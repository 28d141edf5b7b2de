package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.Counsel;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.KeyMap;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Unread;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FrameTests {

    @TestFactory
    Stream<DynamicTest> everySceneLooksAsItDidWhenAPersonLastLooked() {
        return scenes((name, model) -> Looks.check(name, (page, size) -> View.of(Scenes.turned(model, page), size)));
    }

    @TestFactory
    Stream<DynamicTest> everySceneFillsEverySizeExactly() {
        return scenes((name, model) -> {
            for (int columns : new int[] {0, 1, 7, 8, 19, 20, 40, 60, 79, 500}) {
                for (int rows : new int[] {0, 1, 2, 5, 6, 12, 23, 200}) {
                    Frame frame = View.of(model, new Size(columns, rows));
                    assertEquals(rows, frame.rows().size());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> howToStopAndHowToLeaveAreSeenWhereverTheyFit() {
        return scenes((name, model) -> {
            KeyMap keys = KeyMap.now(model);
            boolean stops = keys.bindings().stream()
                    .anyMatch(binding ->
                            binding.act() == Act.STOP && binding.foot().equals("foot.stop"));
            for (Size size : List.of(new Size(80, 24), new Size(40, 12), new Size(20, 6), new Size(19, 2))) {
                String text = View.of(model, size).text();
                boolean leaves = keys.has(Act.LEAVE) && (stops || size.columns() >= 40);
                assertTrue(!stops || text.contains("S stop"), () -> size + "\n" + text);
                assertTrue(!leaves || text.contains("Q leave"), () -> size + "\n" + text);
            }
        });
    }

    @Test
    void aHoldOnOneLineSaysTheSecondsTheSideAndHowToStop() {
        assertEquals(
                "HOLD 19  L  S stop\n",
                View.of(Scenes.model("hold"), new Size(20, 1)).text());
        assertEquals("HOLD 19\n", View.of(Scenes.model("hold"), new Size(8, 1)).text());
        assertEquals("\n", View.of(Scenes.model("hold"), new Size(7, 1)).text());
    }

    @TestFactory
    Stream<DynamicTest> noSceneNeedsMoreThanPlainLettersWhereTheTerminalHasNoOthers() {
        return scenes((name, model) -> {
            Model ascii = Scenes.shownWith(model, new Display(Size.USUAL, Display.Letters.ASCII, Display.View.BIG));
            String text = View.of(ascii, Size.USUAL).text();
            assertTrue(text.chars().allMatch(letter -> letter == '\n' || (letter >= ' ' && letter < 127)), text);
        });
    }

    @TestFactory
    Stream<DynamicTest> theWordForWhatToDoStandsOnEveryScreenSoThatNoColourIsNeeded() {
        return scenes((name, model) -> {
            for (Size size : Looks.SIZES) {
                String head = View.of(model, size).text().lines().findFirst().orElseThrow();
                List<String> words = model.screen().ofSession() ? words(model) : List.of(head.strip());
                assertTrue(
                        !head.isBlank() && words.stream().anyMatch(head::contains),
                        () -> size + " " + words + "\n" + head);
            }
        });
    }

    /** The word of a screen of a session, and those that the step in hand or the sign that was named brings with it. */
    private static List<String> words(Model model) {
        List<String> keys = switch (model.screen()) {
            case SIGN_LIST -> List.of("help.now.title", "help.today.title", "help.appointment.title");
            case AMBER -> List.of("state.hold", "state.reps"); // what is done runs on below the offer
            case HOLD -> List.of("state.hold", "state.moving", "state.lead-in");
            case CARE -> List.of("care.name.heat", "care.name.cold", "care.name.drink", "care.name.rest");
            case AFTER -> List.of("state.after", "state.away");
            default -> List.of();
        };
        Stream<String> labels = model.screen() == Screen.WORK
                ? model.session().flatMap(Session::current).flatMap(Step::label).stream()
                : Stream.empty();
        return Stream.of(
                        keys.stream().map(Phrases.ENGLISH::text),
                        labels,
                        Stream.of(Counsel.ENGLISH.state(model.screen())))
                .flatMap(words -> words)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
    }

    /** Of all styles only one has a colour, the part of a bar that is done; its letter says the same. */
    @TestFactory
    Stream<DynamicTest> whatIsDoneAndWhatIsToComeDifferByTheirLetters() {
        return scenes((name, model) -> {
            for (Display.Letters letters : Display.Letters.values()) {
                Frame frame = View.of(
                        Scenes.shownWith(model, new Display(Size.USUAL, letters, Display.View.BIG)), Size.USUAL);
                String done = letters(frame, Style.DONE);
                String toCome = letters(frame, Style.TO_COME);
                assertTrue(done.chars().noneMatch(letter -> letter != '[' && toCome.indexOf(letter) >= 0), done);
            }
        });
    }

    private static String letters(Frame frame, Style style) {
        return frame.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> piece.style() == style)
                .map(Frame.Piece::text)
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> noRowIsCutAtTheUsualSize() {
        return scenes((name, model) -> {
            String text = View.of(model, Size.USUAL).text();
            boolean allSignsOfARegion = name.equals("card-help");
            assertTrue(!text.contains("\u2026") && (allSignsOfARegion || !text.contains("page 1 of")), text);
        });
    }

    @Test
    void theCountdownIsInBlockDigitsFromFortyByTwelveOn() {
        for (Size size : Looks.SIZES) {
            String text = View.of(Scenes.model("hold"), size).text();
            long rows =
                    text.lines().filter(line -> line.contains("\u2588\u2588")).count();
            assertTrue(rows >= 5, () -> size + "\n" + text);
        }
    }

    @Test
    void theSmallerViewsHaveSmallerDigits() {
        List<Long> rows = Stream.of(Display.View.values())
                .map(view ->
                        Scenes.shownWith(Scenes.model("hold"), new Display(Size.USUAL, Display.Letters.UNICODE, view)))
                .map(model -> View.of(model, Size.USUAL).text())
                .map(text -> text.lines()
                        .filter(line -> line.contains("\u2588\u2588  "))
                        .count())
                .toList();
        assertTrue(rows.get(0) > rows.get(1) && rows.get(1) > rows.get(2), rows::toString);
        assertEquals(0, rows.get(2));
    }

    @Test
    void aTextThatIsTooLongIsShownInPages() {
        Model signs = Scenes.model("signs");
        Size small = new Size(40, 12);
        String first = View.of(signs, small).text();
        assertTrue(first.contains("Down shows more: page 1 of"), first);
        StringBuilder all = new StringBuilder();
        IntStream.range(0, 4)
                .forEach(page ->
                        all.append(View.of(Scenes.turned(signs, page), small).text()));
        assertTrue(all.toString().contains("Is any of these NEW?"), all::toString);
        assertTrue(all.toString().replaceAll("\\s+", " ").contains("or stops daily life"), all::toString);
    }

    @TestFactory
    Stream<DynamicTest> theKeyForNoneIsNamedWhereTheListIsReadToItsEnd() {
        return Stream.of("signs", "which-sign")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Size small = new Size(40, 12);
                    int pages = Looks.pages(View.of(Scenes.model(name), small));
                    boolean asks = KeyMap.now(Scenes.model(name)).has(Act.NONE_NEW);
                    assertTrue(pages > 1);
                    for (int page = 0; page < pages; page++) {
                        String text = View.of(Scenes.turned(Scenes.model(name), page), small)
                                .text();
                        assertEquals(asks && page + 1 == pages, text.contains("N none"), text);
                    }
                }));
    }

    @Test
    void theKeyForNoneTurnsThePageUntilTheListIsReadToItsEnd() {
        Size small = new Size(40, 12);
        Key none = Key.typed('n');
        Model signs = Scenes.model("signs");
        assertTrue(View.of(signs, small).goesOn());
        assertEquals(Optional.of(Act.TURN_ON), KeyMap.of(signs).act(Unread.meant(signs, none)));
        assertEquals(Key.typed('y'), Unread.meant(signs, Key.typed('y')));
        int last = Looks.pages(View.of(signs, small)) - 1;
        assertFalse(View.of(Scenes.turned(signs, last), small).goesOn());
        assertFalse(View.of(signs, Size.USUAL).goesOn());
        Frame tiny = View.of(signs, new Size(19, 5));
        assertTrue(tiny.goesOn());
        assertFalse(tiny.text().contains("N none"), tiny::text);
    }

    @Test
    void downOnTheLastPageLeadsToTheFirst() {
        Size small = new Size(40, 12);
        Model signs = Scenes.model("signs");
        int pages = Looks.pages(View.of(signs, small));
        assertEquals(View.of(signs, small), View.of(Scenes.turned(signs, pages), small));
    }

    @Test
    void noPageEndsWithAHeading() {
        Model help = Scenes.model("card-help");
        for (int rows = 8; rows < 30; rows++) {
            Size size = new Size(80, rows);
            for (int page = 0; page < 8; page++) {
                List<String> lines = View.of(Scenes.turned(help, page), size)
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
                String last = lines.get(lines.size() - 3);
                assertTrue(!last.equals(last.toUpperCase(Locale.ROOT)), last);
            }
        }
    }

    private static Stream<DynamicTest> scenes(Check check) {
        return Scenes.all().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check.of(name, Scenes.model(name))));
    }

    private interface Check {
        void of(String name, Model model);
    }
}
