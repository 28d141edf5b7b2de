/**
 * Checks of a program that can be read: each rule is a stateless function from a program to findings at its places.
 *
 * <p>Rules report mistakes, not taste, and need no configuration. A place may silence a rule with
 * {@code allow: {rule: why}}; a silence that silences nothing is itself reported.
 *
 * <p>A new rule is one class, named as its id; a line in {@code Checks}; its numbers in the room {@code clinical} with
 * their source; a bad file, a good file and one changed line of a program that is here among the test resources
 * ({@code review/err}, {@code review/good}, {@code review/changed}); and a judgement of each of its findings in published
 * programs. Programs are shown to rules as an {@code Overview}: nothing is walked or resolved twice.
 *
 * <p>May import the rooms {@code diagnostic} and {@code wording}, and what they may import.
 */
package dev.uncramp.core.check;
