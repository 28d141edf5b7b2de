/**
 * JSON and JSON Lines, out and strictly in.
 *
 * <p>Streaming comes from Jackson core; no type of it leaves this room.
 *
 * <p>May import {@code text}.
 */
package dev.uncramp.core.json;
