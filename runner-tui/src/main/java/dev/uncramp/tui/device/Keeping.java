package dev.uncramp.tui.device;

import dev.uncramp.tui.app.Effect;

/**
 * Keeps what happens in a session: its journal while it runs, its record at the end. No call waits for the disk; what
 * the disk answers arrives as a message of its own.
 */
public interface Keeping {

    /**
     * Starts a journal for a new session.
     *
     * @param effect the session
     */
    void openJournal(Effect.OpenJournal effect);

    /**
     * Goes on writing the journal of the session that was left.
     *
     * @param effect which one is known: there is only one
     */
    void reopenJournal(Effect.ReopenJournal effect);

    /**
     * Hands events to the journal's writer.
     *
     * @param effect the events
     */
    void journal(Effect.Journal effect);

    /**
     * Writes the record of a session that is over.
     *
     * @param effect the session
     */
    void saveRecord(Effect.SaveRecord effect);

    /**
     * Keeps that all of a session was left out today.
     *
     * @param effect what was left and what was answered
     */
    void saveLeftOut(Effect.SaveLeftOut effect);

    /**
     * Writes that today's answer was rest.
     *
     * @param effect the answer
     */
    void saveNotToday(Effect.SaveNotToday effect);

    /**
     * Writes an answer that was given before a session.
     *
     * @param effect the answer
     */
    void keep(Effect.Keep effect);

    /**
     * Writes that there was a cramp.
     *
     * @param effect what is kept of it
     */
    void saveCramp(Effect.SaveCramp effect);

    /** Waits a short time for what is still on its way to the disk; called once, at the end of the process. */
    void finish();
}
