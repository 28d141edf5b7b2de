/**
 * Words for people: every text that a patient reads or hears, in one bundle a language.
 *
 * <p>{@link dev.uncramp.core.wording.Wording} gives the texts of {@code en.properties}; the other classes say typed
 * things, such as a dose or a side, with them.
 *
 * <p>May import {@code session} and all that it may import.
 */
package dev.uncramp.core.wording;
