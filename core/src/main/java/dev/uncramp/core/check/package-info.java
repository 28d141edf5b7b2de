/**
 * Checks of a program that can be read: each rule is a stateless function from a program to findings at its places.
 *
 * <p>Rules report mistakes, not taste, and need no configuration. A place may silence a rule with
 * {@code allow: {rule: why}}; a silence that silences nothing is itself reported.
 *
 * <p>May import the rooms {@code diagnostic} and {@code wording}, and what they may import.
 */
package dev.uncramp.core.check;
