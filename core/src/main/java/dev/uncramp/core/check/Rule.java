package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import java.util.List;
import java.util.Locale;

/**
 * One check: a program in, findings at its places out.
 *
 * <p>The name of the class is the id of the rule: {@code HoleBetweenRows} is {@code hole-between-rows}. Its Javadoc has
 * the headings What, Why, Example and Instead, from which the manual is made.
 */
public interface Rule {

    /**
     * Gives the id by which the rule is named in messages and silenced.
     *
     * @return the name of the class in kebab case
     */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * Gives how much its findings matter.
     *
     * @return the severity of all of them
     */
    Severity severity();

    /**
     * Says whether the rule looks for something that is missing, and so needs a program that was read as a whole.
     *
     * @return true where a program with errors would mislead it
     */
    default boolean needsWhole() {
        return false;
    }

    /**
     * Checks a program.
     *
     * @param program the program; where it was read with errors the wrong parts are left out of it
     * @param catalog the exercises it may name, its own among them
     * @return the findings, in the order of the program
     */
    List<Finding> check(Program program, Catalog catalog);
}
