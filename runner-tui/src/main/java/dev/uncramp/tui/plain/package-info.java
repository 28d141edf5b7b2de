/**
 * The line front end: whole sentences, one line an event, for screen readers, pipes and plain terminals.
 *
 * <p>May import {@code app} and {@code device}, and what they may import.
 */
package dev.uncramp.tui.plain;
