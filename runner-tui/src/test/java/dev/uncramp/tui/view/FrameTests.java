package dev.uncramp.tui.view;

import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FrameTests {

    @TestFactory
    Stream<DynamicTest> everySceneLooksAsItDidWhenAPersonLastLooked() {
        return Scenes.all().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Model model = scene.getValue().get().model();
                    for (Size size : List.of(new Size(80, 24), new Size(40, 12), new Size(120, 40))) {
                        Frame frame = View.of(model, size);
                        Golden.check(
                                "view/%s-%dx%d.txt".formatted(scene.getKey(), size.columns(), size.rows()),
                                frame.text() + "-".repeat(size.columns()) + "\n" + frame.styles());
                    }
                }));
    }
}
