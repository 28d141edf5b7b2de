package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import java.util.Optional;

/** The program that fits what was said, and why. */
final class FoundMenu {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private FoundMenu() {}

    static Menu of(Front front) {
        Asked asked = front.asked();
        Menu menu = Menu.titled("found.title");
        Optional<Listed> program = asked.where().flatMap(region -> found(front.house(), region, asked.grade()));
        program.ifPresent(listed -> offer(menu, listed, asked));
        return menu.choice(PHRASES.text("found.other"), there -> Turned.of(there.to(Spot.ALL)));
    }

    private static void offer(Menu menu, Listed listed, Asked asked) {
        menu.lead("found.start", listed.title(), PHRASES.minutes(listed.length()));
        asked.since().ifPresent(since -> menu.say("found.why." + (asked.calmer() ? "calmer" : since.word())));
        if (asked.since().equals(Optional.of(Asked.Since.LONGER))) {
            menu.care("found.see");
        }
        listed.positions().ifPresent(positions -> menu.say("signs.be", positions));
        menu.quiet("found.next");
        menu.choice(PHRASES.text("found.go"), there -> start(there, listed.name()))
                .usual();
        if (asked.grade() != Grade.SETTLE) {
            menu.choice(
                    PHRASES.text("found.calmer"),
                    there -> Turned.of(there.with(there.asked().calmly()).again()));
        }
    }

    /** The grade that fits, or the calmest one where the region has no such program. */
    private static Optional<Listed> found(House house, Region region, Grade grade) {
        return house.program(region, grade).or(() -> house.program(region, Grade.SETTLE));
    }

    /** Goes to a session of a program; it stands on the home screen from now on. */
    static Turned start(Front front, String name) {
        return front.keeping(front.house().settings().withProgram(name)).and(new Effect.Open(new Choice.Program(name)));
    }
}
