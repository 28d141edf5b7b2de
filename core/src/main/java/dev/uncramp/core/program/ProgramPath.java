package dev.uncramp.core.program;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a program, the same whether it came from a file or was made in Java.
 *
 * <p>{@code session/main/3/dose}: a named session is {@code sessions/NAME}; blocks go by their names, which are unique
 * in a session; items count from 1; then the key or the row, such as {@code week 4 on}.
 *
 * <p>A path is its last part and the path around it, with its hash: reading and checking make some hundred for each file,
 * and look most of them up.
 */
public final class ProgramPath {

    private static final ProgramPath ROOT = new ProgramPath();

    private final @Nullable ProgramPath around;
    private final String last;
    private final int depth;
    private final int hash;

    private ProgramPath() {
        this.around = null;
        this.last = "";
        this.depth = 0;
        this.hash = 1;
    }

    private ProgramPath(ProgramPath around, String last) {
        if (last.isEmpty() || last.indexOf('/') >= 0) {
            throw new IllegalArgumentException("a part is not empty and has no slash");
        }
        this.around = around;
        this.last = last;
        this.depth = around.depth + 1;
        this.hash = 31 * around.hash + last.hashCode();
    }

    /**
     * Gives the whole program.
     *
     * @return the path without parts
     */
    public static ProgramPath root() {
        return ROOT;
    }

    /**
     * Makes a path of parts.
     *
     * @param parts the parts from the top
     * @return the path
     * @throws IllegalArgumentException where a part is empty or has a slash
     */
    public static ProgramPath of(String... parts) {
        ProgramPath path = ROOT;
        for (String part : parts) {
            path = path.child(part);
        }
        return path;
    }

    /**
     * Reads a path.
     *
     * @param written parts with slashes between, such as {@code session/main/3/dose}
     * @return the path
     * @throws IllegalArgumentException where a part is empty
     */
    public static ProgramPath parse(String written) {
        return written.isEmpty() ? ROOT : of(written.split("/", -1));
    }

    /**
     * Gives the parts.
     *
     * @return the parts from the top; empty for the whole program
     */
    public List<String> parts() {
        String[] parts = new String[depth];
        ProgramPath at = this;
        for (ProgramPath up = at.around; up != null; up = at.around) {
            parts[up.depth] = at.last;
            at = up;
        }
        return List.of(parts);
    }

    /**
     * Goes one part down.
     *
     * @param part the part
     * @return the longer path
     * @throws IllegalArgumentException where the part is empty or has a slash
     */
    public ProgramPath child(String part) {
        return new ProgramPath(this, part);
    }

    /**
     * Goes down to an item.
     *
     * @param number its number, from 1
     * @return the longer path
     */
    public ProgramPath child(int number) {
        return child(String.valueOf(number));
    }

    /**
     * Goes one part up.
     *
     * @return the shorter path, or empty for the whole program
     */
    public Optional<ProgramPath> parent() {
        return Optional.ofNullable(around);
    }

    /**
     * Says whether this place is another one or lies in it.
     *
     * @param other the place that may hold this one
     * @return true where this path starts with the other
     */
    public boolean isWithin(ProgramPath other) {
        ProgramPath at = this;
        for (ProgramPath up = at.around; up != null && at.depth > other.depth; up = at.around) {
            at = up;
        }
        return at.equals(other);
    }

    @Override
    public String toString() {
        return String.join("/", parts());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ProgramPath path && hash == path.hash && depth == path.depth && isSame(path));
    }

    /** Compares the parts of two paths of one length, up to where they are one. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSame(ProgramPath other) {
        ProgramPath one = this;
        ProgramPath two = other;
        while (one != two) {
            ProgramPath up = one.around;
            ProgramPath upper = two.around;
            if (up == null || upper == null || !one.last.equals(two.last)) {
                return false;
            }
            one = up;
            two = upper;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
