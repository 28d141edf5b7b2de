package dev.uncramp.core.history;

import dev.uncramp.core.clinical.Tier;
import java.util.List;
import java.util.Optional;

/** Finds the advice to get help that still stands. */
final class HelpAdvised {
    private static final HistoryEntry.Cases<Boolean> IS_NOW = new Starts<>(false) {
        @Override
        public Boolean session(SessionRecord entry) {
            return entry.stops().stream().anyMatch(stop -> stop.tier().equals(Optional.of(Tier.NOW)));
        }

        @Override
        public Boolean notStarted(NotStarted entry) {
            return entry.tier().equals(Optional.of(Tier.NOW));
        }
    };

    private static final HistoryEntry.Cases<Boolean> IS_SEEN = new Starts<>(false) {
        @Override
        public Boolean seen(SeenAnswer entry) {
            return entry.seen();
        }
    };

    private static final HistoryEntry.Cases<Boolean> IS_HELP = new Starts<>(false) {
        @Override
        public Boolean session(SessionRecord entry) {
            return entry.endedInHelp();
        }

        @Override
        public Boolean notStarted(NotStarted entry) {
            return entry.tier().isPresent();
        }
    };

    private HelpAdvised() {}

    /** Whether the advice to get help now was given, and nobody has said since that someone has seen the person. */
    static boolean nowAndNotSeen(History history) {
        boolean stands = false;
        for (HistoryEntry entry : history.entries()) {
            stands = entry.match(IS_NOW) || (stands && !entry.match(IS_SEEN));
        }
        return stands;
    }

    /** Whether the last start ended in the advice to get help, however soon. */
    static boolean lastTime(History history) {
        List<HistoryEntry> starts = history.starts();
        return !starts.isEmpty() && starts.get(starts.size() - 1).match(IS_HELP);
    }
}
