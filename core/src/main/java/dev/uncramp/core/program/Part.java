package dev.uncramp.core.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a program with what counts there: a session, a block, an item, what is done again, or a care step.
 *
 * @param place where it stands
 * @param session the session that it lies in
 * @param terms what is said of the part itself
 * @param item the item, where it is one
 * @param care the care step, where it is one
 * @param levels how its levels are gone through; the nearest one counts
 * @param progress what moves it on; the nearest one counts
 * @param often how often it is done, as far as it is said nearer than the session
 * @param from the first week in which it is done
 */
public record Part(
        ProgramPath place,
        SessionPlan session,
        Terms terms,
        Optional<Item> item,
        Optional<CareStep> care,
        Optional<Levels> levels,
        Optional<Progression> progress,
        Schedule often,
        int from) {

    /**
     * Lists the parts of a program.
     *
     * @param program the program
     * @return its sessions, each followed by its blocks and items, in the order of the file
     */
    public static List<Part> of(Program program) {
        List<Part> parts = new ArrayList<>();
        SessionWeeks weeks = SessionWeeks.of(program);
        for (SessionPlan session : program.sessions()) {
            Terms terms = session.terms();
            Part whole = new Part(
                    session.path(),
                    session,
                    terms,
                    Optional.empty(),
                    Optional.empty(),
                    terms.levels().or(program::levels),
                    terms.progress().or(program::progress),
                    Schedule.empty(),
                    weeks.from(session));
            parts.add(whole);
            for (int entry = 0; entry < session.entries().size(); entry++) {
                whole.in(session.entries().get(entry), session.pathOf(entry)).forEach(parts::add);
            }
        }
        return List.copyOf(parts);
    }

    /**
     * Tells whether this is a session.
     *
     * @return true for a whole session
     */
    public boolean isSession() {
        return place.equals(session.path());
    }

    /** An entry of this part, and what it holds. */
    private Stream<Part> in(SessionEntry entry, ProgramPath at) {
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public Stream<Part> block(Block block) {
                Part part = nearer(at, block.terms(), Optional.empty(), Optional.empty(), Schedule.empty());
                Stream<Part> inside = Stream.iterate(
                                0, inner -> inner < block.entries().size(), inner -> inner + 1)
                        .flatMap(inner -> part.in(block.entries().get(inner), at.child(inner + 1)));
                return Stream.concat(Stream.of(part), inside);
            }

            @Override
            public Stream<Part> item(Item item) {
                return Stream.of(nearer(at, item.terms(), Optional.of(item), Optional.empty(), Schedules.ofLine(item)));
            }

            @Override
            public Stream<Part> again(Again again) {
                return Stream.of(nearer(at, again.terms(), Optional.empty(), Optional.empty(), Schedule.empty()));
            }

            @Override
            public Stream<Part> careStep(CareStep careStep) {
                return Stream.of(
                        nearer(at, careStep.terms(), Optional.empty(), Optional.of(careStep), Schedule.empty()));
            }
        });
    }

    private Part nearer(ProgramPath at, Terms its, Optional<Item> one, Optional<CareStep> step, Schedule line) {
        return new Part(
                at,
                session,
                its,
                one,
                step,
                its.levels().isPresent() ? its.levels() : levels,
                its.progress().isPresent() ? its.progress() : progress,
                line.over(its.schedule().orElse(Schedule.empty())).over(often),
                its.fromWeek().map(week -> Math.max(from, week)).orElse(from));
    }
}
