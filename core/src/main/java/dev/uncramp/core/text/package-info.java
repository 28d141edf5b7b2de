/**
 * Text that is safe to show: the only free-text type in records, display width, wrapping and escapers.
 *
 * <p>May import no other room.
 */
package dev.uncramp.core.text;
