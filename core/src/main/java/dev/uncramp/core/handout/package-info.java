/**
 * Programs and exercises as a person reads them: what {@code show} prints, in words and as JSON, an exercise's page, and
 * the handout.
 *
 * <p>{@link dev.uncramp.core.handout.Handout} is a program on paper as a plain value; {@code HandoutHtml}, {@code
 * HandoutMarkdown} and {@code HandoutText} write it, each escaping every text for its form.
 *
 * <p>May import the rooms {@code wording} and {@code json}, and what they may import.
 */
package dev.uncramp.core.handout;
