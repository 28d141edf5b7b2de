package dev.uncramp.tui.cli;

import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which day of a program is meant: its week, session and level. */
final class Picks {
    @Option(
            names = "--week",
            paramLabel = "N",
            converter = WeekConverter.class,
            description = "The week, or afterwards; else yours, on paper the first.")
    private Optional<Week> week = Optional.empty();

    @Option(
            names = "--session",
            paramLabel = "NAME",
            description = "Which of several sessions; else the next, on paper all.")
    private Optional<String> session = Optional.empty();

    @Option(names = "--level", paramLabel = "NAME", description = "Which level, where the program has levels.")
    private Optional<String> level = Optional.empty();

    /**
     * A week as a person names it.
     *
     * @param number its number; empty for the time after the last
     */
    private record Week(Optional<Integer> number) {

        /** Its number in a program; empty where the program has no last week, and so no week after it. */
        Optional<Integer> in(Program program) {
            return number.or(() -> program.lastWeek().map(last -> last + 1));
        }

        boolean isAfterwards() {
            return number.isEmpty();
        }
    }

    /** What is not to be had in a program; empty where all is well. */
    Optional<String> complaint(Program program) {
        if (week.flatMap(Week::number)
                .filter(number -> number < program.firstWeek())
                .isPresent()) {
            return Optional.of("--week counts from %d.".formatted(program.firstWeek()));
        }
        if (week.filter(Week::isAfterwards).isPresent() && !program.goesOnAfterwards()) {
            return Optional.of("This program says nothing of afterwards. Type a number, such as --week 3.");
        }
        if (session.isPresent() && program.session(session).isEmpty()) {
            List<String> known = program.sessions().stream()
                    .map(SessionPlan::name)
                    .flatMap(Optional::stream)
                    .map(SafeText::value)
                    .toList();
            return Optional.of(unknown("session", session.get(), known));
        }
        List<String> levels = levels(program);
        if (level.isPresent() && !levels.contains(level.get())) {
            return Optional.of(unknown("level", level.get(), levels));
        }
        return Optional.empty();
    }

    /** What is asked for by name; the rest follows from what was done before. */
    Wanted wanted(Program program) {
        return new Wanted(week.flatMap(one -> one.in(program)), session, level);
    }

    /** The day that is meant, whatever was done before. */
    Prescription prescription(Program program) {
        Prescription first = Prescription.firstOf(program);
        Prescription inWeek = week.map(one -> inWeek(program, one)).orElse(first);
        Prescription inSession = session.map(inWeek::withSession).orElse(inWeek);
        return level.map(inSession::withLevel).orElse(inSession);
    }

    private static Prescription inWeek(Program program, Week week) {
        Prescription first = Prescription.firstOf(program);
        Prescription day = week.in(program).map(first::inWeek).orElse(first);
        boolean after = week.isAfterwards() || program.isOver(day.week());
        boolean over = program.lastOfAll().filter(last -> day.week() > last).isPresent();
        return after && !over && program.goesOnAfterwards() ? day.inMaintenance() : day;
    }

    private static List<String> levels(Program program) {
        return program.rowKeys().stream()
                .flatMap(key -> key.match(new LevelName()).stream())
                .distinct()
                .toList();
    }

    private static String unknown(String what, String typed, List<String> known) {
        String shown = SafeText.shown(typed).oneLine();
        if (known.isEmpty()) {
            return "This program has no %ss to choose from, so not \"%s\".".formatted(what, shown);
        }
        List<String> near = Nearest.of(typed, known, 3);
        return "This program has no %s \"%s\". %s"
                .formatted(
                        what,
                        shown,
                        near.isEmpty()
                                ? "It has: %s.".formatted(String.join(", ", known))
                                : "Did you mean %s?".formatted(String.join(" or ", near)));
    }

    /** Takes a week as a person types it. */
    private static final class WeekConverter implements ITypeConverter<Week> {
        @Override
        public Week convert(String typed) {
            if (typed.strip().equals("afterwards")) {
                return new Week(Optional.empty());
            }
            try {
                return new Week(Optional.of(Integer.valueOf(typed)));
            } catch (NumberFormatException e) {
                throw new TypeConversionException("\"%s\" is no week. Type a number or afterwards, such as --week 3."
                        .formatted(SafeText.shown(typed).oneLine()));
            }
        }
    }

    private static final class LevelName implements RowKey.Cases<Optional<String>> {
        @Override
        public Optional<String> weeks(RowKey.Weeks weeks) {
            return Optional.empty();
        }

        @Override
        public Optional<String> afterwards(RowKey.Afterwards afterwards) {
            return Optional.empty();
        }

        @Override
        public Optional<String> level(RowKey.Level level) {
            return Optional.of(level.name().value());
        }
    }
}
