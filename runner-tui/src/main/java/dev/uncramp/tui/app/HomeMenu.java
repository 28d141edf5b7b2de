package dev.uncramp.tui.app;

import java.util.List;

/** Home: what was left, today's session, the programs begun, and the ways to everything else. */
final class HomeMenu {

    /** The ways to everything else need digits too. */
    private static final int MOST = 5;

    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int MORNING = 4;

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private HomeMenu() {}

    static Menu of(Front front) {
        House house = front.house();
        Menu menu = Menu.titled("home.title");
        menu.lead(hello(house));
        house.news().forEach(line -> menu.care("home.news", line));
        house.left().ifPresent(left -> left(menu, left));
        List<Listed> mine = house.mine();
        if (!mine.isEmpty()) {
            menu.say("home.today");
        }
        boolean waits = house.left().isEmpty();
        for (Listed program : mine.subList(0, Math.min(MOST, mine.size()))) {
            ProgramsMenu.add(menu, front, program);
            boolean takes = waits && program.broken().isEmpty();
            menu.usualIf(takes);
            waits = waits && !takes;
        }
        CrampMenu.key(menu);
        menu.choice(PHRASES.text("home.where"), there -> Turned.of(there.to(Spot.WHERE)))
                .usualIf(waits);
        menu.choice(
                PHRASES.text("home.all"),
                there -> Turned.of(there.with(there.asked().from(0)).to(Spot.ALL)));
        menu.choice(PHRASES.text("home.settings"), there -> Turned.of(there.to(Spot.SETTINGS)));
        return CareMenu.key(menu);
    }

    private static void left(Menu menu, Unfinished left) {
        String next = left.session()
                .current()
                .map(step -> PHRASES.text("offer.go-on-named", PHRASES.steps().named(left.session(), step)))
                .orElse(PHRASES.text("offer.go-on"));
        menu.say("home.left", left.plan().program().title(), Stamp.of(left.last()))
                .lettered('r', next, List.of(), there -> Turned.of(there, new Effect.Open(new Choice.Left())))
                .usual();
    }

    private static String hello(House house) {
        int hour = house.opened().getHour();
        if (hour < MORNING || hour >= EVENING) {
            return "home.evening";
        }
        return hour < NOON ? "home.morning" : "home.afternoon";
    }
}
