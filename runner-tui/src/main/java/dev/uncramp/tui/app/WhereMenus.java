package dev.uncramp.tui.app;

import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Side;
import java.util.List;
import java.util.Optional;

/** Where does it hurt, since when, on which side. */
final class WhereMenus {

    /** As many places as have a digit of their own, one digit for more and one for no place. */
    private static final int MOST = 7;

    private static final Phrases PHRASES = Phrases.ENGLISH;

    private WhereMenus() {}

    static Menu where(Front front) {
        boolean first = front.house().firstStart();
        Menu menu = Menu.titled(first ? "where.welcome" : "where.title");
        front.house().news().forEach(line -> menu.care("home.news", line));
        menu.say("where.calm").care("where.unwell").lead("where.question");
        List<Region> all = front.house().regions();
        places(menu, all.subList(0, Math.min(MOST, all.size())), true);
        if (all.size() > MOST) {
            menu.choice(PHRASES.text("where.more"), there -> Turned.of(there.to(Spot.WHERE_MORE)));
        } else {
            elsewhere(menu);
        }
        if (!front.house().withoutPlace().isEmpty()) {
            menu.choice(
                    PHRASES.text("where.nowhere"),
                    there -> Turned.of(there.with(there.asked().from(0)).to(Spot.NOWHERE)));
        }
        CrampMenu.key(menu);
        return first && !front.house().lines() ? menu.quiet("where.letters") : menu;
    }

    /** The places for which there was no room. */
    static Menu more(Front front) {
        List<Region> all = front.house().regions();
        Menu menu = Menu.titled("where.title").care("where.unwell").lead("where.question");
        places(menu, all.subList(Math.min(MOST, all.size()), all.size()), false);
        return elsewhere(menu);
    }

    private static void places(Menu menu, List<Region> places, boolean usual) {
        for (Region region : places) {
            menu.choice(
                            PHRASES.text("region." + region.word()),
                            there -> Turned.of(
                                    there.with(there.asked().in(region)).to(Spot.SINCE)))
                    .usualIf(usual && region == places.get(0));
        }
    }

    private static Menu elsewhere(Menu menu) {
        return menu.choice(PHRASES.text("where.elsewhere"), there -> Turned.of(there.to(Spot.ELSEWHERE)));
    }

    /** Nothing is offered that is not there. */
    static Menu elsewhere() {
        return Menu.titled("elsewhere.title")
                .lead("elsewhere.none")
                .say("elsewhere.ask")
                .say("elsewhere.own")
                .choice(PHRASES.text("refused.back"), there -> Turned.of(there.back()))
                .usual();
    }

    static Menu since() {
        Menu menu = Menu.titled("since.title").lead("since.question");
        for (Asked.Since since : Asked.Since.values()) {
            menu.choice(
                            PHRASES.text("since." + since.word()),
                            there -> Turned.of(
                                    there.with(there.asked().since(since)).to(Spot.SIDE)))
                    .usualIf(since == Asked.Since.DAYS);
        }
        return menu;
    }

    static Menu side(Front front) {
        Optional<Side> known = front.house().settings().soreSide();
        Menu menu = Menu.titled("sore.title").lead("sore.question").say("sore.why");
        side(menu, "sore.left", Optional.of(Side.LEFT), known);
        side(menu, "sore.right", Optional.of(Side.RIGHT), known);
        side(menu, "sore.both", Optional.of(Side.BOTH), known);
        return side(menu, "sore.none", Optional.empty(), known);
    }

    private static Menu side(Menu menu, String text, Optional<Side> side, Optional<Side> known) {
        return menu.choice(PHRASES.text(text), there -> then(there, side)).usualIf(side.equals(known));
    }

    /** In lines there is no sound to try and nothing to wait for; on the screen the first start asks. */
    private static Turned then(Front front, Optional<Side> side) {
        Turned kept = front.keeping(front.house().settings().withSoreSide(side));
        Front next = front.with(front.house().with(front.house().settings().withSoreSide(side)));
        boolean asks = front.house().firstStart() && !front.house().lines();
        return asks ? kept.on(next.to(Spot.COMFORT), ComfortMenu.beeps(front)) : kept.on(next.to(Spot.FOUND));
    }
}
