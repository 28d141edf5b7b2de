/**
 * The runner as data: what it knows (Model), what can happen (Message), what follows (Update) and what the shell is to
 * do then (Effect). Keys are data with their help texts. All of it is pure: no clock, no file, no terminal.
 *
 * <p>May import core.
 */
package dev.uncramp.tui.app;
