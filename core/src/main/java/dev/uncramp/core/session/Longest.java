package dev.uncramp.core.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way through a session at the high end of ranges, laid out when somebody asks for it first. */
final class Longest {

    private final Supplier<Route> maker;
    private volatile @Nullable Route made;

    Longest(Supplier<Route> maker) {
        this.maker = maker;
    }

    Route route() {
        Route known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
