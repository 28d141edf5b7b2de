package dev.uncramp.core.session;

import java.util.List;

/**
 * What came of a tick or an action.
 *
 * @param session the session after it
 * @param events what happened, in order, for the journal; empty where nothing did, as after an action that is not legal
 * @param cues what is due to be heard or seen now, in order
 */
public record Turn(Session session, List<SessionEvent> events, List<Cue> cues) {

    /** Copies the lists. */
    public Turn {
        events = List.copyOf(events);
        cues = List.copyOf(cues);
    }
}
