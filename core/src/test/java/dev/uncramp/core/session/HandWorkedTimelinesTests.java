package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.handout.ShowJson;
import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNull;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonText;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The timeline of a built-in program, as show prints it, against the tables that were worked out by hand. */
class HandWorkedTimelinesTests {

    private static final List<String> NUMBERS = List.of("start", "seconds", "estimate", "set");
    private static final List<String> WORDS = List.of("kind", "exercise", "side", "label");
    private static final Set<String> PAUSES = Set.of("change", "position", "rest", "ready");
    private static final String TOTAL = "total ";

    static List<String> programs() {
        return Library.builtIn().programs();
    }

    /** The programs whose table was worked out: the first regions, in all grades. */
    static List<String> tables() {
        List<String> tables = programs().stream()
                .filter(id -> HandWorkedTimelinesTests.class.getResource(table(id)) != null)
                .toList();
        assertFalse(tables.isEmpty());
        return tables;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatShowPrintsIsTheTableWorkedOutByHand(String id) throws Exception {
        List<String> table = lines(id);
        JsonObject shown = show(id);
        assertEquals(
                String.join("\n", rows(table)),
                String.join(
                        "\n",
                        list(shown, "steps").stream()
                                .map(HandWorkedTimelinesTests::row)
                                .toList()));
        assertEquals(total(table), number(shown, "totalSeconds"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theTableAddsUpByItself(String id) throws Exception {
        BigDecimal at = BigDecimal.ZERO;
        BigDecimal ready = BigDecimal.ZERO;
        for (Map<String, String> row : parse(lines(id))) {
            assertEquals(at, new BigDecimal(cell(row, "start")), row.toString());
            BigDecimal length = orZero(cell(row, "seconds")).add(orZero(cell(row, "estimate")));
            ready = at.signum() == 0 ? length : ready;
            at = at.add(length);
        }
        assertEquals(total(lines(id)), at.subtract(ready));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void bothSidesGetTheSameUnlessOnlyTheSoreOneIsMeantAndNoPauseComesLast(String id) throws Exception {
        JsonObject shown = show(id);
        List<JsonObject> steps = list(shown, "steps");
        Set<String> oneSided = list(shown, "items").stream()
                .filter(item -> word(item, "side").equals("sore"))
                .map(item -> word(item, "exercise"))
                .collect(Collectors.toSet());
        Map<String, BigDecimal> balance = new LinkedHashMap<>();
        for (JsonObject step : steps) {
            String side = word(step, "side");
            if (!side.equals("-")
                    && !oneSided.contains(word(step, "exercise"))
                    && !PAUSES.contains(word(step, "kind"))) {
                BigDecimal length = orZero(cell(step, "seconds")).add(orZero(cell(step, "estimate")));
                balance.merge(word(step, "exercise"), side.equals("left") ? length : length.negate(), BigDecimal::add);
            }
        }
        balance.forEach((exercise, difference) -> assertEquals(0, difference.signum(), exercise));
        assertFalse(PAUSES.contains(word(steps.get(steps.size() - 1), "kind")));
    }

    @Test
    void inWeekSixTheRowsOfWeekSixStand() {
        Program build = program("lower-back/build");
        Timeline last = Timeline.of(
                build, Prescription.first().inWeek(6), Library.builtIn().catalog());
        int march = 180;
        int hinge = 2 * 12 * 4 + 30;
        int bridge = 3 * 10 * (4 + 5) + 2 * 30;
        int deadBug = 4 * 10 * 5 + 3 * 8;
        int birdDog = 2 * 10 * (3 + 5) + 8;
        int sidePlank = 2 * 8 * (3 + 5) + 15;
        int figure4 = 4 * 30 + 3 * 8;
        int walk = 60 * (5 + 10 + 5);
        int between = 30 + 30 + 10 + 10 + 10 + 30;
        assertEquals(
                march + hinge + bridge + deadBug + birdDog + sidePlank + figure4 + walk + between,
                last.total().toSeconds());
    }

    private static String table(String id) {
        return "/dev/uncramp/core/session/timelines/" + id + ".txt";
    }

    private static List<String> lines(String id) throws IOException {
        String name = table(id);
        try (InputStream in = Objects.requireNonNull(HandWorkedTimelinesTests.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static BigDecimal total(List<String> table) {
        return table.stream()
                .filter(line -> line.startsWith(TOTAL))
                .map(line -> new BigDecimal(line.substring(TOTAL.length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private static String[] words(String line) {
        return line.strip().split(" +", -1);
    }

    private static List<Map<String, String>> parse(List<String> table) {
        List<String> rows =
                table.stream().filter(line -> !line.startsWith(TOTAL)).toList();
        String[] names = words(rows.get(0));
        List<Map<String, String>> parsed = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = words(row);
            assertEquals(names.length, cells.length, row);
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                fields.put(names[i], cells[i]);
            }
            parsed.add(fields);
        }
        return parsed;
    }

    private static List<String> rows(List<String> table) {
        return parse(table).stream()
                .map(row -> String.join(
                        " ",
                        cell(row, "start"),
                        cell(row, "seconds"),
                        cell(row, "estimate"),
                        row.get("set"),
                        cell(row, "kind"),
                        row.get("exercise"),
                        row.get("side"),
                        row.get("label"),
                        row.get("rep")))
                .toList();
    }

    /** A step as the table writes it; what does not apply is a hyphen. */
    private static String row(JsonObject step) {
        List<String> cells = new ArrayList<>();
        NUMBERS.forEach(name -> cells.add(cell(step, name)));
        WORDS.forEach(name -> cells.add(word(step, name)));
        cells.add(repetitions(step));
        return String.join(" ", cells);
    }

    /** How many repetitions in one step, or which one it is; one timed piece of work has none. */
    private static String repetitions(JsonObject step) {
        return switch (word(step, "kind")) {
            case "reps" -> cell(step, "reps");
            case "hold" -> cell(step, "rep");
            default -> "-";
        };
    }

    private static String cell(JsonObject object, String name) {
        return field(object, name) instanceof JsonNumber number
                ? number.value().stripTrailingZeros().toPlainString()
                : "-";
    }

    private static String word(JsonObject object, String name) {
        return field(object, name) instanceof JsonText text ? text.value() : "-";
    }

    private static BigDecimal number(JsonObject object, String name) {
        return new BigDecimal(cell(object, name));
    }

    private static BigDecimal orZero(String cell) {
        return cell.equals("-") ? BigDecimal.ZERO : new BigDecimal(cell);
    }

    private static JsonValue field(JsonObject object, String name) {
        return object.get(name).orElse(new JsonNull());
    }

    private static List<JsonObject> list(JsonObject shown, String name) {
        return ((JsonArray) field(shown, name))
                .items().stream().map(JsonObject.class::cast).toList();
    }

    private static JsonObject show(String id) throws Exception {
        Program program = program(id);
        Timeline timeline =
                Timeline.of(program, Prescription.first(), Library.builtIn().catalog());
        return (JsonObject)
                Json.read(ShowJson.of(program, timeline, Library.builtIn().catalog(), true));
    }

    private static Program program(String id) {
        return Library.builtIn().program(id).orElseThrow().program().orElseThrow();
    }
}
