package dev.uncramp.core.figure;

/**
 * A part of the body that stays at a place.
 *
 * @param part the part, such as {@code hands} or {@code other foot}
 * @param place where it stays, such as {@code floor}, {@code wall .83} or {@code free}
 */
public record Pin(String part, String place) {}
