package dev.uncramp.tui.app;

/** Where a session was begun, and so where its end leads. */
public enum Begun {
    /** By a command of its own: its end is the end of the run. */
    BY_COMMAND,
    /** On the home screen, which then opens again. */
    AT_HOME,
    /** As a break of a day, which then goes on. */
    AS_A_BREAK;

    /**
     * Whether its end leads back to what it was begun at.
     *
     * @return false where its end is the end of the run
     */
    public boolean leadsBack() {
        return this != BY_COMMAND;
    }

    /**
     * What Enter does at its end, for the line of keys.
     *
     * @return the key of the text
     */
    String foot() {
        return this == AS_A_BREAK ? "foot.close" : "foot.home";
    }

    /**
     * What Enter does at its end, for the help.
     *
     * @return the key of the text
     */
    String help() {
        return this == AS_A_BREAK ? "keys.back-to-day" : "keys.home";
    }
}
