/**
 * The commands: one class a command, arguments and streams in, exit code out; the only user of picocli.
 *
 * <p>May import {@code plain} and {@code screen}, and what they may import.
 */
package dev.uncramp.tui.cli;
