package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.app.Display;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.Fronts;
import dev.uncramp.tui.app.Size;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SheetPageTests {

    @TestFactory
    Stream<DynamicTest> everySheetLooksAsItDidWhenAPersonLastLooked() {
        return sheets((name, front) ->
                Looks.check("sheet-" + name, (page, size) -> View.of(Fronts.turned(front, page), size)));
    }

    @TestFactory
    Stream<DynamicTest> everySheetFillsEverySizeExactly() {
        return sheets((name, front) -> {
            for (int columns : new int[] {0, 1, 7, 8, 19, 20, 40, 60, 79, 500}) {
                for (int rows : new int[] {0, 1, 2, 5, 6, 12, 23, 200}) {
                    assertEquals(
                            rows, View.of(front, new Size(columns, rows)).rows().size());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCutOrPagedAtTheUsualSizeAndTheWayOutIsSeen() {
        return sheets((name, front) -> {
            String text = View.of(front, Size.USUAL).text();
            assertTrue(!text.contains("\u2026") && !text.contains("page 1 of"), text);
            assertTrue(text.contains("Q leave"), text);
            assertTrue(View.of(front, new Size(40, 12)).text().contains("Q leave"), text);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyChoiceCanBeReadOnTheSmallScreenPageByPage() {
        return sheets((name, front) -> {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < 6; page++) {
                all.append(View.of(Fronts.turned(front, page), new Size(40, 12)).text());
            }
            String seen = all.toString().replaceAll("\\s+", " ");
            front.sheet()
                    .choices()
                    .forEach(choice -> assertTrue(
                            seen.contains(choice.text().replaceFirst(" .*", "")), () -> choice.text() + "\n" + all));
        });
    }

    @TestFactory
    Stream<DynamicTest> plainLettersAreEnough() {
        return sheets((name, front) -> {
            Front ascii = front.shownOn(new Display(Size.USUAL, Display.Letters.ASCII, Display.View.BIG));
            String text = View.of(ascii, Size.USUAL).text();
            assertTrue(text.chars().allMatch(letter -> letter == '\n' || (letter >= ' ' && letter < 127)), text);
        });
    }

    private static Stream<DynamicTest> sheets(Check check) {
        return Fronts.all().entrySet().stream()
                .map(sheet -> DynamicTest.dynamicTest(
                        sheet.getKey(),
                        () -> check.of(sheet.getKey(), sheet.getValue().get())));
    }

    private interface Check {
        void of(String name, Front front);
    }
}
