package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.CrampPlace;
import dev.uncramp.core.wording.CrampWords;
import java.util.List;

/** A cramp this minute: one key from home, one for the place. */
final class CrampMenu {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private CrampMenu() {}

    /** Adds the key that leads there. */
    static Menu key(Menu menu) {
        return menu.lettered('c', PHRASES.text("home.cramp-key"), List.of(), there -> Turned.of(there.to(Spot.CRAMP)));
    }

    /** Where is it? Most cramps that wake people are in the calf: that is what Enter takes. */
    static Menu of() {
        Menu menu = Menu.titled("home.cramp-title").lead("home.cramp-where");
        CrampCourse.all()
                .forEach(course -> menu.choice(
                                new CrampWords(PHRASES.words(), course).place().value(),
                                there -> Turned.of(there, new Effect.Open(new Choice.CrampNow(course))))
                        .usualIf(course.place() == CrampPlace.CALF));
        return menu;
    }
}
