package dev.uncramp.tui.device;

import java.util.EnumMap;
import java.util.Map;

/**
 * What happens when the process ends, whether it returns, is told to end by a signal or meets a fault: first the
 * terminal is given back, then the files are closed, then words are printed. Each step happens once.
 *
 * <p>The Java machine ends itself on SIGTERM, SIGHUP and SIGINT with the code 128 + n and lets the shutdown hooks run;
 * there is one hook here, because several run in no order.
 */
public final class Ending {

    /** The steps in their order. */
    public enum Part {
        /** The terminal gets back its modes, its cursor and its former screen. */
        TERMINAL,
        /** Nobody speaks on. */
        VOICE,
        /** What is still on its way to the disk is written. */
        FILES,
        /** Words for the person, on the screen that was given back. */
        WORDS
    }

    private final Map<Part, Runnable> steps = new EnumMap<>(Part.class);

    private Ending() {}

    /**
     * An ending that also happens when the process is told to end.
     *
     * @return an ending without a step
     */
    public static Ending armed() {
        Ending ending = unarmed();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::now, "ending"));
        return ending;
    }

    /** An ending that happens only when it is told to. */
    static Ending unarmed() {
        return new Ending();
    }

    /**
     * Says what a part does; what was said before for this part is dropped. Say it before the deed that it undoes.
     *
     * @param part the part
     * @param step what it does
     */
    public void set(Part part, Runnable step) {
        synchronized (steps) {
            steps.put(part, step);
        }
    }

    /** Does all parts that have not been done, in their order; a fault in one does not stop the next. */
    public synchronized void now() {
        for (Part part : Part.values()) {
            now(part);
        }
    }

    /**
     * Does one part, if it has not been done.
     *
     * @param part the part
     */
    public synchronized void now(Part part) {
        Runnable step;
        synchronized (steps) {
            step = steps.getOrDefault(part, () -> {});
            steps.remove(part);
        }
        try {
            step.run();
        } catch (RuntimeException ignored) {
            return; // the parts that follow matter more than a word about this one
        }
    }
}
