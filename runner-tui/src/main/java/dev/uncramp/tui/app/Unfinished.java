package dev.uncramp.tui.app;

import dev.uncramp.core.session.Session;
import java.time.OffsetDateTime;

/**
 * A session that was left part-way, read back from its journal.
 *
 * @param plan what was run
 * @param session the session as its journal tells it
 * @param last when its last event happened, by the wall clock
 */
public record Unfinished(Plan plan, Session session, OffsetDateTime last) {}
