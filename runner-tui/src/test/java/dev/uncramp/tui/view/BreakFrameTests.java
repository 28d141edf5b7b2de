package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.BreakDays;
import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Size;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BreakFrameTests {

    @TestFactory
    Stream<DynamicTest> everySceneLooksAsItDidWhenAPersonLastLooked() {
        return scenes((name, day) -> Looks.check(name, (page, size) -> View.of(day, size)));
    }

    @TestFactory
    Stream<DynamicTest> everySceneFillsEverySizeAndSaysHowToStopWhereItFits() {
        return scenes((name, day) -> {
            for (int columns : new int[] {0, 1, 7, 8, 19, 20, 40, 60, 79, 500}) {
                for (int rows : new int[] {0, 1, 2, 5, 6, 12, 23, 200}) {
                    Frame frame = View.of(day, new Size(columns, rows));
                    assertEquals(rows, frame.rows().size());
                    assertTrue(columns < 20 || rows < 2 || frame.text().contains("S stop"), frame::text);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCutAtTheUsualSizeAndPlainLettersAreEnough() {
        return scenes((name, day) -> {
            Display ascii = new Display(Size.USUAL, Display.Letters.ASCII, Display.View.BIG);
            String text = View.of(day.shownOn(ascii), Size.USUAL).text();
            assertTrue(text.chars().allMatch(letter -> letter == '\n' || (letter >= ' ' && letter < 127)), text);
            assertTrue(!text.contains("...") || text.contains("Saving ..."), text);
            assertTrue(!text.contains("page 1 of"), text);
        });
    }

    @Test
    void onOneLineItSaysWhenTheNextBreakIs() {
        assertEquals(
                "NEXT BREAK 10:23  S stop\n",
                View.of(BreakDays.scene("breaks-wait").day(), new Size(25, 1)).text());
    }

    private static Stream<DynamicTest> scenes(Check check) {
        return BreakDays.all().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(
                        scene.getKey(),
                        () -> check.of(scene.getKey(), scene.getValue().get().day())));
    }

    private interface Check {
        void of(String name, BreakDay day);
    }
}
