package dev.uncramp.tui.app;

/** Home: what was left, today's session, the programs begun, and the ways to everything else. */
final class HomeMenu {

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private HomeMenu() {}

    static Menu of(Front front) {
        House house = front.house();
        Menu menu = Menu.titled("home.title");
        house.news().forEach(line -> menu.line(Sheet.Kind.CARE, line.oneLine()));
        house.left().ifPresent(left -> menu.say("home.left", Stamp.of(left.last()))
                .lettered(
                        'r',
                        PHRASES.text("home.resume", left.plan().program().title()),
                        "",
                        there -> Turned.of(there, new Effect.Open(new Choice.Left())))
                .usual());
        house.builtIn()
                .forEach(program -> menu.choice(
                        program.title().oneLine(),
                        there -> Turned.of(there, new Effect.Open(new Choice.Program(program.name())))));
        return menu;
    }
}
