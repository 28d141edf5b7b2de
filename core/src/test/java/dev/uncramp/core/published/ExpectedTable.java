package dev.uncramp.core.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of expected numbers, worked out by hand; how it is read stands in HOW-TO-READ.txt beside it. */
final class ExpectedTable {

    private static final Pattern DAY = Pattern.compile(
            "@(?: session (?<session>.+?))?(?: week (?<week>\\d+))?(?<after> afterwards)?(?: level (?<level>.+))?");

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> published = new LinkedHashMap<>();

    /**
     * Which day counts.
     *
     * @param session the session's name
     * @param week the week; empty: the first one
     * @param afterwards whether it is after the last week
     * @param level the level
     */
    record Day(Optional<String> session, OptionalInt week, boolean afterwards, Optional<String> level) {}

    /**
     * A line: what is looked up, and what it is.
     *
     * @param number the number of the line in the file
     * @param day the day that counts
     * @param left before the sign
     * @param right behind it
     */
    record Row(int number, Day day, String left, String right) {

        boolean isRun() {
            return left.equals("run");
        }
    }

    private ExpectedTable() {}

    static ExpectedTable read(List<String> lines) {
        ExpectedTable table = new ExpectedTable();
        Day day = new Day(Optional.empty(), OptionalInt.empty(), false, Optional.empty());
        Optional<String> source = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("@")) {
                day = day(line);
            } else if (line.startsWith("> ")) {
                String row = line.substring(2) + " (line " + (i + 1) + ")";
                source = Optional.of(row);
                table.published.put(row, new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split(" = ", 2);
                Row row = new Row(i + 1, day, sides[0].strip(), sides[1].strip());
                table.rows.add(row);
                source.ifPresent(of -> table.published
                        .computeIfAbsent(of, none -> new ArrayList<>())
                        .add(row));
            }
        }
        return table;
    }

    private static Day day(String line) {
        Matcher matcher = DAY.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        String week = matcher.group("week");
        return new Day(
                Optional.ofNullable(matcher.group("session")),
                week == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(week)),
                matcher.group("after") != null,
                Optional.ofNullable(matcher.group("level")));
    }

    List<Row> rows() {
        return rows;
    }

    /** Each row of the publication, with the lines that stand below it. */
    Map<String, List<Row>> published() {
        return published;
    }
}
