package dev.uncramp.core.history;

import java.util.List;

/** A flare-up: a "not today", or two red sessions running; design page, pain. */
public final class FlareUp {
    private static final HistoryEntry.Cases<Boolean> IS_NOT_TODAY = new Starts<>(false) {
        @Override
        public Boolean notStarted(NotStarted entry) {
            return entry.tier().isEmpty();
        }
    };

    private static final HistoryEntry.Cases<Boolean> IS_RED = new Starts<>(false) {
        @Override
        public Boolean session(SessionRecord entry) {
            return entry.red();
        }
    };

    private FlareUp() {}

    /**
     * Tells whether there is a flare-up: the last start came to "not today", or the last two sessions were red.
     *
     * @param history what was kept
     * @return true while nothing better came after it
     */
    public static boolean in(History history) {
        List<HistoryEntry> starts = history.starts();
        int last = starts.size() - 1;
        return last >= 0
                && (starts.get(last).match(IS_NOT_TODAY)
                        || (last >= 1
                                && starts.get(last).match(IS_RED)
                                && starts.get(last - 1).match(IS_RED)));
    }
}
