package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.session.ReliefStage;
import dev.uncramp.tui.Golden;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.BreakDays;
import dev.uncramp.tui.app.Cramps;
import dev.uncramp.tui.app.Fronts;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Scenes;
import dev.uncramp.tui.app.Screen;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No screen is without pictures, and no picture without a screen. */
class LooksTests {

    /** But for the one that no program brings up: a question of its own is no part of a timeline yet. */
    @Test
    void everyScreenOfASessionHasAScene() {
        Set<Screen> missing = EnumSet.complementOf(EnumSet.of(Screen.ASK));
        Scenes.all().keySet().stream().map(Scenes::model).map(Model::screen).forEach(missing::remove);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyStageOfACrampHasAScene() {
        Set<ReliefStage> missing = EnumSet.allOf(ReliefStage.class);
        Cramps.all()
                .values()
                .forEach(cramp -> missing.remove(cramp.get().cramp().relief().stage()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyStateOfADayOfBreaksHasAScene() {
        Set<BreakDay.State> missing = EnumSet.allOf(BreakDay.State.class);
        BreakDays.all().values().forEach(days -> missing.remove(days.get().day().state()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void thePicturesAreThoseOfTheScenesThereAre() {
        Stream<String> names = Stream.of(
                        Scenes.all().keySet().stream(),
                        Cramps.all().keySet().stream(),
                        BreakDays.all().keySet().stream(),
                        Fronts.all().keySet().stream().map(sheet -> "sheet-" + sheet))
                .flatMap(all -> all);
        Set<String> expected = names.flatMap(Looks::files).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(Golden.files("view")));
    }
}
