package dev.uncramp.tui.app;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists of programs. */
final class ProgramsMenu {

    /** As many as have a digit of their own, and one digit for more. */
    private static final int MOST = 8;

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private ProgramsMenu() {}

    /** All programs, eight at a time. */
    static Menu of(Front front) {
        return of(front, "programs.title", front.house().all());
    }

    /** Those for no sore place: walking, breaks at the desk, the whole body. */
    static Menu nowhere(Front front) {
        return of(front, "programs.nowhere", front.house().withoutPlace());
    }

    private static Menu of(Front front, String title, List<Listed> all) {
        int from = front.asked().from() < all.size() ? front.asked().from() : 0;
        List<Listed> shown = all.subList(from, Math.min(all.size(), from + MOST));
        Menu menu = Menu.titled(title).lead("programs.lead");
        shown.forEach(program -> add(menu, front, program));
        if (all.size() > MOST) {
            int next = from + MOST < all.size() ? from + MOST : 0;
            menu.choice(
                    PHRASES.text(next == 0 ? "programs.first" : "programs.more"),
                    there -> Turned.of(there.with(there.asked().from(next)).again()));
        }
        return menu.quiet("programs.reviewed");
    }

    /** Adds a program, or says that it cannot be used. */
    static Menu add(Menu menu, Front front, Listed program) {
        return program.broken()
                .map(why -> menu.choice(
                        PHRASES.text("programs.broken", program.title()),
                        there -> Turned.of(there.with(there.asked()
                                        .why(List.of(
                                                PHRASES.text("programs.broken-why", why),
                                                PHRASES.text("programs.broken-do", program.name()))))
                                .to(Spot.REFUSED))))
                .orElseGet(() -> menu.choice(
                        program.title().oneLine(),
                        facts(front, program),
                        there -> FoundMenu.start(there, program.name())));
    }

    private static List<String> facts(Front front, Listed program) {
        OffsetDateTime now = front.house().opened();
        Stream<String> done = done(program, now).stream();
        Stream<String> minutes = Stream.of(PHRASES.minutes(program.length()));
        Stream<String> where = program.where().flatMap(WhereText::atHome).stream();
        boolean again = program.on(now) > 0; // then what matters most is whether another one is to come
        return Stream.of(where, again ? done : minutes, again ? minutes : done, program.positions().stream())
                .flatMap(facts -> facts)
                .toList();
    }

    /** How many times it was done today where it is for several times a day, else when it was done last. */
    private static Optional<String> done(Listed program, OffsetDateTime now) {
        int today = program.on(now);
        return program.aDay()
                .filter(times -> times > 1 && today > 0)
                .map(times -> today > times
                        ? PHRASES.words().plural("programs.times-today", today)
                        : PHRASES.text("programs.of-today", today, times))
                .or(() -> program.last().map(at -> PHRASES.text("programs.last", Days.since(at, now))));
    }
}
