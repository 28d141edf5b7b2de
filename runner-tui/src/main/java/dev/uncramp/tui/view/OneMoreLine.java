package dev.uncramp.tui.view;

import dev.uncramp.core.session.Session;

/** The set or round that a range allows beyond what was planned, with the key for it. */
final class OneMoreLine {

    private OneMoreLine() {}

    static void add(Page page, Session session) {
        page.counsel()
                .oneMore(session)
                .ifPresent(said -> page.whole(Part.WANTED, Style.ASK, said + " " + page.say("one-more.key")));
    }
}
