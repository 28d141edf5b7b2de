package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * One session as it was written.
 *
 * @param name its name; empty only where the program has just one
 * @param circuit rounds, rests and the dose for bare names
 * @param terms what else is said of it
 * @param pain its own pain rule
 * @param avoid the days and times at which it is left out, beside those of the program; asked before it; may be empty
 * @param entries its blocks and items, in order
 */
public record SessionPlan(
        Optional<SafeText> name,
        Circuit circuit,
        Terms terms,
        Optional<PainRule> pain,
        List<Avoid> avoid,
        List<SessionEntry> entries) {

    /** Copies the lists; refuses a session without an entry, and one without a name of which more is said. */
    public SessionPlan {
        avoid = List.copyOf(avoid);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a session needs a block or an item");
        }
        boolean says =
                !(circuit.equals(Circuit.none()) && terms.equals(Terms.none())) || pain.isPresent() || !avoid.isEmpty();
        if (name.isEmpty() && says) {
            throw new IllegalArgumentException("a session of which more is said has a name");
        }
    }

    /**
     * Makes a session without a pain rule and a time to avoid of its own.
     *
     * @param name its name; empty only where the program has just one
     * @param circuit rounds, rests and the dose for bare names
     * @param terms what else is said of it
     * @param entries its blocks and items, in order
     */
    public SessionPlan(Optional<SafeText> name, Circuit circuit, Terms terms, List<SessionEntry> entries) {
        this(name, circuit, terms, Optional.empty(), List.of(), entries);
    }

    /**
     * Makes a session without a name and without terms.
     *
     * @param entries its blocks and items
     * @return the session
     */
    public static SessionPlan of(List<SessionEntry> entries) {
        return new SessionPlan(Optional.empty(), Circuit.none(), Terms.none(), entries);
    }

    /**
     * Says whether this session has a name.
     *
     * @param wanted the name to compare with
     * @return true where it is its name
     */
    public boolean isCalled(String wanted) {
        return name.isPresent() && name.get().value().equals(wanted);
    }

    /**
     * Tells whether all of it is care, such as warmth; what is done again stands in it a first time.
     *
     * @return true where no exercise is written in it
     */
    public boolean isCareOnly() {
        return entries.stream().allMatch(SessionPlan::isCare);
    }

    private static boolean isCare(SessionEntry entry) {
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public Boolean block(Block block) {
                return block.entries().stream().allMatch(SessionPlan::isCare);
            }

            @Override
            public Boolean item(Item item) {
                return false;
            }

            @Override
            public Boolean again(Again again) {
                return true;
            }

            @Override
            public Boolean careStep(CareStep careStep) {
                return true;
            }
        });
    }

    /**
     * Tells whether a schedule keeps away from the days of this session.
     *
     * @param schedule the schedule of another session
     * @return true where it names this one, in capitals or without
     */
    public boolean isKeptAwayFromBy(Schedule schedule) {
        return name.isPresent()
                && schedule.notOnDaysOf().stream()
                        .anyMatch(other ->
                                other.value().equalsIgnoreCase(name.get().value()));
    }

    /**
     * Gives the place of this session in its program.
     *
     * @return {@code session}, or {@code sessions/NAME}
     */
    public ProgramPath path() {
        return name.map(called -> ProgramPath.of("sessions", called.value())).orElse(ProgramPath.of("session"));
    }

    /**
     * Gives the place of an entry of this session.
     *
     * @param index its index in {@link #entries()}, from 0
     * @return a block by its name, anything else by its number, from 1
     */
    public ProgramPath pathOf(int index) {
        return entries.get(index).match(new SessionEntry.Cases<ProgramPath>() {
            @Override
            public ProgramPath block(Block block) {
                return path().child(block.name().value());
            }

            @Override
            public ProgramPath item(Item item) {
                return path().child(index + 1);
            }

            @Override
            public ProgramPath again(Again again) {
                return path().child(index + 1);
            }

            @Override
            public ProgramPath careStep(CareStep careStep) {
                return path().child(index + 1);
            }
        });
    }
}
