/**
 * The full-screen front end: frames go out, keys come in. The only user of Lanterna, of which it uses the Screen layer
 * behind a terminal class of its own.
 *
 * <p>May import {@code view} and {@code device}, and what they may import.
 */
package dev.uncramp.tui.screen;
