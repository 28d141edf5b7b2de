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
            converter = WeekNumber.class,
            description = "The week of the program; else yours, on paper the first.")
    private Optional<Integer> week = Optional.empty();

    @Option(
            names = "--session",
            paramLabel = "NAME",
            description = "Which of several sessions; else the next, on paper all.")
    private Optional<String> session = Optional.empty();

    @Option(names = "--level", paramLabel = "NAME", description = "Which level, where the program has levels.")
    private Optional<String> level = Optional.empty();

    /** What is not to be had in a program; empty where all is well. */
    Optional<String> complaint(Program program) {
        if (week.filter(number -> number < 0).isPresent()) {
            return Optional.of("--week counts from %d.".formatted(program.firstWeek()));
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
    Wanted wanted() {
        return new Wanted(week, session, level);
    }

    /** The day that is meant, whatever was done before. */
    Prescription prescription(Program program) {
        Prescription first = Prescription.firstOf(program);
        Prescription inWeek = week.map(first::inWeek)
                .map(day -> program.isOver(day.week()) && program.goesOnAfterwards() ? day.inMaintenance() : day)
                .orElse(first);
        Prescription inSession = session.map(inWeek::withSession).orElse(inWeek);
        return level.map(inSession::withLevel).orElse(inSession);
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
    private static final class WeekNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            try {
                return Integer.valueOf(typed);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "\"%s\" is no week. Type a number, such as --week 3. One after the last is the time afterwards."
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
