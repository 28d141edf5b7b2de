package dev.uncramp.core.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.handout.ShowJson;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.published.ExpectedTable.Day;
import dev.uncramp.core.published.ExpectedTable.Row;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs as they were published: every number is found again in a typed field, and every session lasts as long as it should. */
class PublishedProgramsTests {

    private static final Path FOLDER = Path.of("src/test/resources/dev/uncramp/core/published");
    private static final Catalog CATALOG = Library.builtIn().catalog();
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern FIELD = Pattern.compile("(?:\\.|\\[.+?\\]\\.|[a-z0-9-]+(?:#\\d+)?\\.)[\\w.]+");
    private static final Pattern WEEKS = Pattern.compile("weeks (\\d+)-(\\d+) (.+)");
    private static final Set<String> PROSE = Set.of("name", "title", "note");

    static Stream<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void allFifteenAreHere() throws IOException {
        List<String> fifteen = List.of(
                "nhlbi-walking",
                "alfredson",
                "mayo-back",
                "aaos-spine",
                "aaos-hip",
                "aaos-shoulder",
                "aaos-knee",
                "pure-ankle-early",
                "interval-walking",
                "micro-breaks",
                "box-breathing",
                "williams",
                "hand-rom",
                "peak-back",
                "shoulder-strength");
        assertEquals(15, fifteen.size());
        assertTrue(programs().toList().containsAll(fifteen));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void itIsReadWithoutAnError(String name) throws IOException {
        assertFalse(review(name).blocks());
        assertEquals("published/" + name, program(name).id().value());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void eachExpectedFieldIsWhatShowPrints(String name) throws Exception {
        Program program = program(name);
        List<String> different = new ArrayList<>();
        for (Row row : table(name).rows()) {
            if (row.isRun()) {
                continue;
            }
            Shown shown = shown(program, row.day());
            if (FIELD.matcher(row.left()).matches()) {
                String[] path = row.left().split("\\.", -1);
                assertFalse(PROSE.contains(path[path.length - 1]), row.toString());
                Optional<JsonValue> found = shown.at(row.left()).map(ExpectedValue::normal);
                if (!found.equals(Optional.of(ExpectedValue.read(row.right())))) {
                    different.add("line %d: %s is %s, not %s".formatted(row.number(), row.left(), found, row.right()));
                }
            } else {
                BigDecimal sum = sum(program, row, shown);
                if (sum.compareTo(number(row.right())) != 0) {
                    different.add("line %d: %s is %s, not %s".formatted(row.number(), row.left(), sum, row.right()));
                }
            }
        }
        assertEquals("", String.join("\n", different));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void eachNumberOfThePublicationIsExpectedSomewhere(String name) throws Exception {
        for (Map.Entry<String, List<Row>> source : table(name).published().entrySet()) {
            List<String> said = source.getValue().stream()
                    .flatMap(row -> numbers(row.right()).stream())
                    .toList();
            String published = source.getKey().replaceAll(" \\(line \\d+\\)$", "");
            for (String number : numbers(published)) {
                assertTrue(said.contains(number), () -> number + " is missing below `" + source.getKey() + "`");
            }
            assertFalse(source.getValue().isEmpty(), source.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void itRunsToItsEndInTheSecondsOfTheArithmetic(String name) throws Exception {
        Program program = program(name);
        List<Row> runs = table(name).rows().stream().filter(Row::isRun).toList();
        for (Row run : runs) {
            Timeline timeline = timeline(program, run.day());
            BigDecimal expected = number(run.right());
            assertEquals(0, expected.compareTo(seconds(timeline.total())), () -> run + ", planned " + timeline.total());
            Duration spent = new FakeRun(program, timeline).toItsEnd();
            assertEquals(0, expected.compareTo(seconds(spent)), () -> run + ", ran " + spent);
        }
        for (Day day : days(program)) {
            Timeline timeline = timeline(program, day);
            assertTrue(
                    runs.stream()
                            .map(Row::day)
                            .anyMatch(run -> timeline(program, run).steps().equals(timeline.steps())),
                    () -> "no line for " + day + ", " + timeline);
        }
    }

    /** A product of fields, added up over the items or over weeks, or plain arithmetic with fields in it. */
    private static BigDecimal sum(Program program, Row row, Shown shown) throws Exception {
        Matcher weeks = WEEKS.matcher(row.left());
        if (weeks.matches()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int week = Integer.parseInt(weeks.group(1)); week <= Integer.parseInt(weeks.group(2)); week++) {
                Day day = new Day(
                        row.day().session(),
                        OptionalInt.of(week),
                        false,
                        row.day().level());
                Shown then = shown(program, day);
                sum = sum.add(Arithmetic.of(weeks.group(3), path -> planned(then, path)));
            }
            return sum;
        }
        if (row.left().startsWith("sum ")) {
            return shown.items().stream()
                    .map(item -> Arithmetic.of(row.left().substring(4), path -> planned(shown, item, path)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return Arithmetic.of(row.left(), path -> planned(shown, path));
    }

    private static BigDecimal planned(Shown shown, String path) {
        return Shown.planned(shown.at(path).orElseThrow(() -> new IllegalArgumentException(path)));
    }

    private static BigDecimal planned(Shown shown, JsonObject item, String path) {
        return path.startsWith(".")
                ? planned(shown, path)
                : Shown.planned(Shown.in(item, path).orElseThrow(() -> new IllegalArgumentException(path)));
    }

    private static BigDecimal number(String text) {
        return Arithmetic.of(text, name -> {
            throw new IllegalArgumentException(text);
        });
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group()).stripTrailingZeros().toPlainString())
                .toList();
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    /** Every day that may differ: each session in each week in which a row begins, afterwards, and at each level. */
    private static List<Day> days(Program program) {
        List<Day> days = new ArrayList<>();
        List<Optional<String>> levels = new ArrayList<>(program.rowKeys().stream()
                .flatMap(key -> key.atLevel().stream())
                .map(level -> level.value())
                .distinct()
                .map(Optional::of)
                .toList());
        if (levels.isEmpty()) {
            levels.add(Optional.empty());
        }
        for (SessionPlan session : program.sessions()) {
            Optional<String> name = session.name().map(word -> word.value());
            for (Optional<String> level : levels) {
                for (int week : weeks(program, session)) {
                    days.add(new Day(name, OptionalInt.of(week), false, level));
                }
                if (program.schedule().flatMap(Schedule::afterwards).isPresent()) {
                    days.add(new Day(name, OptionalInt.empty(), true, level));
                }
            }
        }
        return days;
    }

    private static Set<Integer> weeks(Program program, SessionPlan session) {
        int first =
                session.terms().start().flatMap(PublishedProgramsTests::week).orElse(program.firstWeek());
        int last = session.terms()
                .schedule()
                .flatMap(Schedule::lasts)
                .filter(lasts -> lasts.unit() == Lasts.Unit.WEEKS)
                .map(lasts -> first + lasts.count().planned().intValue() - 1)
                .orElse(Integer.MAX_VALUE);
        Set<Integer> weeks = new TreeSet<>(Set.of(first));
        program.rowKeys().stream()
                .flatMap(key -> key.inWeeks().stream())
                .map(RowKey.Weeks::from)
                .filter(week -> week >= first && week <= last)
                .forEach(weeks::add);
        return weeks;
    }

    private static Optional<Integer> week(Start start) {
        return start.match(new Start.Cases<>() {
            @Override
            public Optional<Integer> inWeek(Start.InWeek inWeek) {
                return Optional.of(inWeek.week());
            }

            @Override
            public Optional<Integer> whenTrue(Start.WhenTrue whenTrue) {
                return Optional.empty();
            }
        });
    }

    private static Timeline timeline(Program program, Day day) {
        Prescription today = Prescription.firstOf(program);
        if (day.session().isPresent()) {
            today = today.withSession(day.session().get());
        }
        if (day.week().isPresent()) {
            today = today.inWeek(day.week().getAsInt());
        }
        if (day.afterwards()) {
            today = today.inMaintenance();
        }
        if (day.level().isPresent()) {
            today = today.withLevel(day.level().get());
        }
        return Timeline.of(program, today, CATALOG);
    }

    private static Shown shown(Program program, Day day) throws Exception {
        Catalog all = CATALOG.with(program.exercises());
        return Shown.read(ShowJson.of(program, timeline(program, day), all, false));
    }

    private static ExpectedTable table(String name) throws IOException {
        return ExpectedTable.read(Files.readAllLines(FOLDER.resolve(name + ".expected")));
    }

    private static Review review(String name) throws IOException {
        String source = Files.readString(FOLDER.resolve(name + ".yaml"));
        return Review.of(SourceText.of(name + ".yaml", source), CATALOG);
    }

    private static Program program(String name) throws IOException {
        return review(name).program().orElseThrow();
    }
}
