package dev.uncramp.tui.screen;

import dev.uncramp.core.session.Session;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Scene;
import java.time.Duration;
import java.util.Optional;

/** When the screen wakes next, by the clock that measures. */
final class Waking {

    static final Duration OFTEN = Duration.ofMillis(250);
    private static final Duration SOON = Duration.ofMillis(5);

    private Waking() {}

    /**
     * The next time to wake: a whole number of quarter seconds before what is due next, because there the seconds change
     * that are shown; and what is due itself.
     */
    static Duration next(Scene scene, Duration now, int speed) {
        Duration wake = deadline(scene)
                .map(due -> now.plus(untilQuarterBefore(due, now, OFTEN.multipliedBy(speed))))
                .orElse(now.plus(scene.longestSleep().multipliedBy(speed)));
        Optional<Duration> earlier = scene.wakeAt().filter(due -> due.compareTo(wake) < 0);
        Duration soonest = now.plus(SOON.multipliedBy(speed));
        return earlier.map(due -> due.compareTo(soonest) < 0 ? soonest : due).orElse(wake);
    }

    private static Optional<Duration> deadline(Scene scene) {
        return scene.match(new Scene.Cases<>() {
            @Override
            public Optional<Duration> front(Front front) {
                return Optional.empty();
            }

            @Override
            public Optional<Duration> session(Model model) {
                return model.session().flatMap(Session::nextDeadline);
            }

            @Override
            public Optional<Duration> cramp(Cramp cramp) {
                return cramp.relief().deadline();
            }

            @Override
            public Optional<Duration> breaks(BreakDay day) {
                return Optional.empty();
            }
        });
    }

    private static Duration untilQuarterBefore(Duration due, Duration now, Duration quarter) {
        long rest = Math.floorMod(due.minus(now).toNanos(), quarter.toNanos());
        return rest == 0 ? quarter : Duration.ofNanos(rest);
    }
}
