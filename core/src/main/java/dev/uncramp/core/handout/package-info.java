/**
 * Programs and exercises as a person reads them: what {@code show} prints, in words and as JSON, and an exercise's page.
 *
 * <p>May import the rooms {@code wording} and {@code json}, and what they may import.
 */
package dev.uncramp.core.handout;
