/**
 * The engine of a session: a program's day compiled to a timeline of steps, and a session that is the fold of events
 * over it.
 *
 * <p>Nothing here reads a clock, waits or draws: every fact comes with its {@link dev.uncramp.core.session.Moment}, and
 * what a timer shows is a difference of moments. The way in is {@link dev.uncramp.core.session.Timeline#of} and then
 * {@link dev.uncramp.core.session.Session#begin}.
 *
 * <p>May import the room {@code program}, and what it may import.
 */
package dev.uncramp.core.session;
