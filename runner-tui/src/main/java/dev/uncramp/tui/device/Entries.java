package dev.uncramp.tui.device;

import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.HistoryStore;
import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Message;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Adds entries to the history, and puts what the disk answers into the mailbox.
 *
 * @param store the history
 * @param mailbox where the answers go
 */
record Entries(HistoryStore store, Mailbox mailbox) {

    /** Adds an entry, if one is made; tells whether it is kept. */
    boolean add(Supplier<Optional<? extends HistoryEntry>> entry) {
        SaveResult result = tried(entry);
        mailbox.put(at -> answer(result, at));
        return result.isSaved();
    }

    /** Adds an entry for which nothing on the screen waits: only bad news is told, like a late journal. */
    void addQuietly(Supplier<Optional<? extends HistoryEntry>> entry) {
        SaveResult result = tried(entry);
        mailbox.put(at -> late(result, at));
    }

    /** A fault of ours on the thread of the disk is an answer too, not a silence. */
    private SaveResult tried(Supplier<Optional<? extends HistoryEntry>> entry) {
        try {
            Optional<? extends HistoryEntry> made = entry.get();
            return made.isEmpty() ? new SaveResult.Saved() : store.add(made.get());
        } catch (RuntimeException fault) {
            return new SaveResult.NotSaved(new Trouble(
                    TroubleKind.OTHER, Optional.empty(), Optional.of(SafeText.shown(String.valueOf(fault)))));
        }
    }

    private static Message answer(SaveResult result, Moment at) {
        return result.match(new SaveResult.Cases<>() {
            @Override
            public Message saved(SaveResult.Saved saved) {
                return new Message.Saved(at);
            }

            @Override
            public Message notSaved(SaveResult.NotSaved not) {
                return new Message.NotSaved(TroubleWords.of(not.reason()), at);
            }
        });
    }

    private static Message late(SaveResult result, Moment at) {
        return result.match(new SaveResult.Cases<>() {
            @Override
            public Message saved(SaveResult.Saved saved) {
                return new Message.JournalCaughtUp(at);
            }

            @Override
            public Message notSaved(SaveResult.NotSaved not) {
                return new Message.JournalLate(TroubleWords.of(not.reason()), at);
            }
        });
    }
}
