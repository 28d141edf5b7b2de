package dev.uncramp.core.authoring;

import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a row counts: {@code week 1}, {@code weeks 2-3}, {@code week 4 on}, {@code level easy}. */
final class RowKeyLine {

    static final String ALLOWED = "Allowed: `week 1`, `weeks 2-3`, `week 4 on`, `week 2 session 1`, `afterwards`,"
            + " `level NAME`, `level NAME on`, `level NAME week 1`, and `every week` or `every level` for what all rows"
            + " share.";

    private static final String N = "(0|[1-9]\\d{0,2})";
    private static final Pattern WEEK = Pattern.compile("week " + N);
    private static final Pattern WEEKS = Pattern.compile("weeks " + N + " ?- ?" + N);
    private static final Pattern WEEK_ON = Pattern.compile("week " + N + " on");
    private static final Pattern WEEK_SESSION = Pattern.compile("week " + N + " session ([1-9]\\d?)");
    private static final Pattern LEVEL = Pattern.compile("(?i)level\\s+(.+)");
    private static final Pattern LEVEL_ON = Pattern.compile("(?i)(.+?)\\s+on");
    private static final Pattern LEVEL_WEEKS = Pattern.compile("(?i)(.+?),?\\s+(weeks?\\s.*)");
    private static final Pattern WRONG_LEVEL_ON = Pattern.compile(
            "(?i)from\\s+level\\s+([^/]+?)(?:\\s+on(?:wards?)?)?|level\\s+([^/]+?)\\s*(?:\\+|(?<=\\s)(?:on|and"
                    + " on|onwards?|and later|and up|and above))");
    private static final Pattern OTHER_WORDS_FOR_ON =
            Pattern.compile("(?i).*(\\+|\\s(and on|onwards?|and later|and up|and above))");
    private static final Pattern WEEKS_OF_LEVEL = Pattern.compile("(?i)(weeks? .+?) (?:of|at|in) (level .+)");
    private static final Pattern WRONG_RANGE = Pattern.compile("weeks? " + N + " ?(?:-|to|until) ?" + N);
    private static final Pattern WRONG_ONE = Pattern.compile("weeks " + N);
    private static final Pattern WRONG_ON =
            Pattern.compile("(?:weeks|from week|week) " + N + "(?: on| onwards| and on| ?\\+)?");

    private static final Remembered<Optional<RowKey>> READ = Remembered.of(256, RowKeyLine::made);

    private RowKeyLine() {}

    /** The key that a name stands for; empty where it stands for none. */
    static Optional<RowKey> read(String written) {
        return READ.of(written);
    }

    private static Optional<RowKey> made(String written) {
        String text = ValueReader.plainWord(written);
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return Optional.of(RowKey.week(number(week, 1)));
        }
        Matcher weeks = WEEKS.matcher(text);
        if (weeks.matches() && number(weeks, 1) < number(weeks, 2)) {
            return Optional.of(RowKey.weeks(number(weeks, 1), number(weeks, 2)));
        }
        Matcher on = WEEK_ON.matcher(text);
        if (on.matches()) {
            return Optional.of(RowKey.weekOn(number(on, 1)));
        }
        Matcher session = WEEK_SESSION.matcher(text);
        if (session.matches()) {
            int number = number(session, 1);
            return Optional.of(new RowKey.Weeks(number, OptionalInt.of(number), OptionalInt.of(number(session, 2))));
        }
        if (text.equals("afterwards")) {
            return Optional.of(new RowKey.Afterwards());
        }
        return level(written);
    }

    private static Optional<RowKey> level(String written) {
        Matcher level = LEVEL.matcher(written.strip());
        if (!level.matches() || level.group(1).indexOf('/') >= 0 || !isShort(level.group(1))) {
            return Optional.empty();
        }
        String name = level.group(1).strip();
        Matcher weeks = LEVEL_WEEKS.matcher(name);
        if (weeks.matches()) {
            return read(weeks.group(2))
                    .flatMap(RowKey::inWeeks)
                    .filter(its -> its.from() > 0)
                    .map(its -> new RowKey.Level(SafeText.of(weeks.group(1)), false, Optional.of(its)));
        }
        Matcher on = LEVEL_ON.matcher(name);
        if (on.matches()) {
            return Optional.of(new RowKey.Level(SafeText.of(on.group(1)), true, Optional.empty()));
        }
        return OTHER_WORDS_FOR_ON.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(new RowKey.Level(SafeText.of(name)));
    }

    /** Whether a level with this name can have lines: its last words are not read as weeks, or as later levels. */
    static boolean isNameOfLevel(String name) {
        return level("level " + name)
                .filter(key -> key.equals(new RowKey.Level(SafeText.of(name))))
                .isPresent();
    }

    private static boolean isShort(String name) {
        return name.codePointCount(0, name.length()) <= ValueReader.LONGEST_NAME;
    }

    /** Whether all rows share what stands under this name. */
    static boolean isShared(String written) {
        String text = ValueReader.plainWord(written);
        return text.equals("every week") || text.equals("every level");
    }

    /** Whether a name looks as if a row were meant. */
    static boolean looksLikeRow(String written) {
        String text = ValueReader.plainWord(written);
        return text.matches("(weeks?|levels?|every|from|phase|stage|after\\w*)( .*|\\d.*)?");
    }

    /** How a name that looks like a row should be written. */
    static String help(String written) {
        String text = ValueReader.plainWord(written);
        Matcher range = WRONG_RANGE.matcher(text);
        if (range.matches()) {
            int from = Math.min(number(range, 1), number(range, 2));
            int to = Math.max(number(range, 1), number(range, 2));
            return "Write `" + (from == to ? RowKey.week(from) : RowKey.weeks(from, to)) + "`.";
        }
        Matcher one = WRONG_ONE.matcher(text);
        if (one.matches()) {
            return "Write `" + RowKey.week(number(one, 1)) + "`.";
        }
        Matcher on = WRONG_ON.matcher(text);
        if (on.matches()) {
            return "Write `" + RowKey.weekOn(number(on, 1)) + "`.";
        }
        return helpWithLevel(written.strip());
    }

    private static String helpWithLevel(String written) {
        Matcher ofLevel = WEEKS_OF_LEVEL.matcher(written);
        if (ofLevel.matches() && read(ofLevel.group(2) + " " + ofLevel.group(1)).isPresent()) {
            return "Write `%s %s`.".formatted(ofLevel.group(2), ofLevel.group(1));
        }
        Matcher weeks = LEVEL_WEEKS.matcher(written);
        if (weeks.matches() && LEVEL.matcher(weeks.group(1)).matches()) {
            Matcher number = Pattern.compile("\\D*0*([1-9]\\d{0,2}).*").matcher(weeks.group(2));
            int week = number.matches() ? number(number, 1) : 1;
            return "The weeks of a level count from its first one: write `%1$s week %2$d`, `%1$s weeks %2$d-%3$d` or `%1$s week %2$d on`."
                    .formatted(weeks.group(1), week, week + 1);
        }
        Matcher on = WRONG_LEVEL_ON.matcher(written);
        if (on.matches()) {
            return "Write `level %s on`.".formatted(on.group(1) == null ? on.group(2) : on.group(1));
        }
        if (written.matches("(?i)levels .*")) {
            return "Write a line for each level, or `level NAME on` for one and all later ones.";
        }
        return written.matches("(?i)(phase|stage) .*")
                ? "Write `level` before the name, such as `level %s`.".formatted(written.replaceFirst("\\S+\\s+", ""))
                : ALLOWED;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
