/**
 * The files of a running session and of the history: the journal's header and event lines, the lock of the one runner,
 * the places where files lie, and the history store.
 *
 * <p>An input or output problem is a value here, never an exception: a full disk does not stop a person in a hold. Every
 * file is 0600 in a folder that is 0700, none is written through a symbolic link, and nothing is overwritten.
 *
 * <p>May import {@code history} and {@code json}, and what they may import.
 */
package dev.uncramp.core.journal;
