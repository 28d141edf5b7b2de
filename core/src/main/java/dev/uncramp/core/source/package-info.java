/**
 * A file and the places in it: source text, the located tree of a YAML file, reading and writing it.
 *
 * <p>Reading is strict and never throws: each problem becomes a {@link dev.uncramp.core.source.Problem} at its line and
 * column, and what could be read before a syntax error is still delivered. YAML tokens come from Jackson's streaming
 * parser; no type of it leaves this room.
 *
 * <p>May import {@code text}.
 */
package dev.uncramp.core.source;
