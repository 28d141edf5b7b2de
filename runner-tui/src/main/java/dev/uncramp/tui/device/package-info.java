/**
 * Performs effects and knows the machine: the two clocks, the terminal device and what is true of it, the bell, what
 * happens at the end of the process. The only room besides {@code cli} that reads the time.
 *
 * <p>May import {@code app}, and what it may import.
 */
package dev.uncramp.tui.device;
