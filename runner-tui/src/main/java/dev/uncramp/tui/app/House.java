package dev.uncramp.tui.app;

import dev.uncramp.core.text.SafeText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the front of the house knows of the world when it is opened.
 *
 * @param settings how the person likes it
 * @param firstStart whether nothing was ever kept: no settings and no history
 * @param left the session that was left part-way
 * @param mine the programs begun or added, the one to do next first
 * @param builtIn the programs that come with the runner
 * @param news what is to be told once, such as a damaged file
 * @param opened when the house was opened
 * @param code the exit code of a session before, or 0
 */
public record House(
        Settings settings,
        boolean firstStart,
        Optional<Unfinished> left,
        List<Listed> mine,
        List<Listed> builtIn,
        List<SafeText> news,
        OffsetDateTime opened,
        int code) {

    /** Keeps the lists as they are. */
    public House {
        mine = List.copyOf(mine);
        builtIn = List.copyOf(builtIn);
        news = List.copyOf(news);
    }

    House with(Settings other) {
        return new House(other, firstStart, left, mine, builtIn, news, opened, code);
    }
}
