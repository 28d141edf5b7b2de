package dev.uncramp.tui.view;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Plans;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.app.Walk;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

class ShippedProgramsTests {
    @Test
    void measure() {
        Map<String, TreeSet<String>> lost = new TreeMap<>();
        for (String id : Library.builtIn().programs()) {
            for (Plan plan : List.of(Plans.builtIn(id), Plans.waiting(Plans.builtIn(id)))) {
                Walk walk = Walk.begun(plan);
                for (int i = 0; i < 600 && walk.model().screen().runs(); i++) {
                    Model model = walk.model();
                    Session session = model.session().orElseThrow();
                    Step step = session.current().orElseThrow();
                    for (Size size : List.of(new Size(80, 24), new Size(120, 40), new Size(40, 12))) {
                        String shown = View.of(model, size).text().replaceAll("\\s+", " ");
                        Step work = step.kind().isWork() ? step : session.nextWork().orElse(step);
                        Exercise ex = session.exerciseOf(work).orElseThrow();
                        String where = size.columns() + " " + model.screen() + (step.waits() ? " waits" : "");
                        for (String line : Phrases.ENGLISH.instructions(ex)) {
                            if (!shown.contains(line)) lost.computeIfAbsent(where + " instructions", k -> new TreeSet<>()).add(ex.id().value());
                        }
                        if (!shown.toUpperCase().contains(ex.name().value().toUpperCase())) lost.computeIfAbsent(where + " name", k -> new TreeSet<>()).add(ex.id().value());
                        String dose = Phrases.ENGLISH.what(work);
                        if (!shown.toUpperCase().contains(dose.toUpperCase())) lost.computeIfAbsent(where + " dose", k -> new TreeSet<>()).add(ex.id().value() + "(" + dose + ")");
                        if (shown.contains("\u2026")) lost.computeIfAbsent(where + " dots", k -> new TreeSet<>()).add(ex.id().value());
                    }
                    walk.press(Key.ENTER);
                }
            }
        }
        lost.forEach((k, v) -> System.out.println(k + " " + v.size() + ": " + v));
    }
}
