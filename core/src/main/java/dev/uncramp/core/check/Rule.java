package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import java.util.List;

/**
 * One check: a program in, findings at its places out.
 *
 * <p>A rule holds nothing. The name of its class is its id and its heading in the manual: {@code HoleBetweenRows} is
 * {@code hole-between-rows}. What it tells of itself is in {@link #about()} and nowhere else.
 *
 * <p>A message is the fact, with the value quoted as it was written, in words that a therapist uses; its help says what
 * to write instead; the reason comes from {@link #about()}.
 */
public interface Rule {

    /**
     * Gives the id by which the rule is named in messages and silenced.
     *
     * @return the name of the class in kebab case
     */
    default String id() {
        return RuleIds.of(getClass());
    }

    /**
     * Gives how much its findings matter.
     *
     * @return the severity of a finding that names no other; error only where no context could make it right
     */
    Severity severity();

    /**
     * Gives what sort of mistake it looks for.
     *
     * @return the group
     */
    Group group();

    /**
     * Gives which programs and sessions it looks at.
     *
     * @return the scope; it is shown no others
     */
    default Scope scope() {
        return Scope.EVERYWHERE;
    }

    /**
     * Gives what it tells about itself.
     *
     * @return its texts
     */
    About about();

    /**
     * Says how much of a program must have been read, so that the rule is not misled by what is missing.
     *
     * @return how much; it is not run over less
     */
    default Extent needs() {
        return Extent.PARTS;
    }

    /**
     * Checks a program.
     *
     * @param program the program as rules see it, with the sessions that are in scope; where it was read with errors the
     *     wrong parts are left out of it
     * @return the findings, in the order of the program
     */
    List<Finding> check(Overview program);
}
