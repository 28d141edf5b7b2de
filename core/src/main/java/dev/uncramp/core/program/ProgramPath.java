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
 * @param parts the parts from the top; empty for the whole program
 */
public record ProgramPath(List<String> parts) {

    private static final ProgramPath ROOT = new ProgramPath(List.of());

    /** Copies the list; refuses an empty part and a part with a slash. */
    public ProgramPath {
        parts = List.copyOf(parts);
        for (String part : parts) {
            if (part.isEmpty() || part.indexOf('/') >= 0) {
                throw new IllegalArgumentException("a part is not empty and has no slash");
            }
        }
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
     */
    public static ProgramPath of(String... parts) {
        return new ProgramPath(List.of(parts));
    }

    /**
     * Reads a path.
     *
     * @param written parts with slashes between, such as {@code session/main/3/dose}
     * @return the path
     * @throws IllegalArgumentException where a part is empty
     */
    public static ProgramPath parse(String written) {
        return written.isEmpty() ? ROOT : new ProgramPath(List.of(written.split("/", -1)));
    }

    /**
     * Goes one part down.
     *
     * @param part the part
     * @return the longer path
     */
    public ProgramPath child(String part) {
        String[] longer = parts.toArray(new String[parts.size() + 1]);
        longer[parts.size()] = part;
        return new ProgramPath(List.of(longer));
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
        return parts.isEmpty() ? Optional.empty() : Optional.of(new ProgramPath(parts.subList(0, parts.size() - 1)));
    }

    /**
     * Says whether this place is another one or lies in it.
     *
     * @param other the place that may hold this one
     * @return true where this path starts with the other
     */
    public boolean isWithin(ProgramPath other) {
        int shorter = other.parts.size();
        if (parts.size() < shorter) {
            return false;
        }
        for (int i = shorter - 1; i >= 0; i--) {
            if (!parts.get(i).equals(other.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join("/", parts);
    }

    /** Written out: what a record makes for itself is made at every start, before the first screen. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgramPath path && parts.equals(path.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
