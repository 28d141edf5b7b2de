package dev.uncramp.core.check;

/** One thing about a dose that can be raised. */
enum Aspect {
    ROUNDS("rounds"),
    SETS("sets"),
    AMOUNT("the amount"),
    HOLD("the hold"),
    LOAD("the load"),
    PACE("the pace"),
    EFFORT("the effort"),
    RANGE("the range"),
    SUPPORT("the support"),
    DAYS("days a week"),
    TIMES("times a day");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
