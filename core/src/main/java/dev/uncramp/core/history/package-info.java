/**
 * What remains of a session: its record, the history that records make, and the port through which a history is kept.
 *
 * <p>A record says what was prescribed and what was done, played or skipped; pain as it was told, and nothing where
 * nothing was told. Rehearsals leave no record.
 *
 * <p>May import {@code session}, and what it may import.
 */
package dev.uncramp.core.history;
