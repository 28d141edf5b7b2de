package dev.uncramp.core.dose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in everyday words how often something is done, such as {@code twice daily} or {@code Mon/Wed/Fri}, and says it
 * in the words of a schedule.
 *
 * <p>What it says is a proposal for a person's mistake; nothing is ever read this way.
 */
public final class HowOften {

    private static final int LONGEST = 200;
    private static final String N = "((?:up to |at least )?\\d{1,2}(?: ?- ?\\d{1,2})?)";
    private static final String DAYS = "(?<!\\d)((?:up to |at least )?[1-7](?: ?- ?[1-7])?)(?!\\d)";
    private static final String HOURS = "(?:[1-9]|1\\d|2[0-4])";
    private static final String PER = " ?(?:/|\\b(?:a|per|each|every|in a|of the)\\b) ?";
    private static final String DAY = "(?:days?|d)\\b";
    private static final String WEEK = "(?:weeks?|wks?|w)\\b";
    private static final String WEEKDAY =
            "(?:mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:r|rs|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?)";
    private static final List<String> WEEK_IN_ORDER = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String FILLERS =
            "(?:[\\s,.]|\\b(?:and|with|for|on|at|a|the|do|then|repeat|perform|you are awake|(?:while|when)"
                    + " awake|during the day)\\b)*";

    /** What is put in the place of words of number before all else. */
    private static final Map<Pattern, String> NUMBERS = numbers();

    private static final Map<Pattern, Phrase> PHRASES = phrases();
    private static final Pattern WEEKS = Pattern.compile("\\b(\\d{1,3}(?:-\\d{1,3})?) (?:weeks|wks)\\b");
    private static final Pattern WEEKLY = Pattern.compile("\\bweekly\\b");

    private HowOften() {}

    /** What a phrase says, from how it was matched. */
    private interface Phrase {
        String schedule(MatchResult match);
    }

    /**
     * What was found in a text.
     *
     * @param schedules what was said, in the words of a schedule
     * @param rest the text without it
     */
    record Found(List<String> schedules, String rest) {}

    /**
     * Says a whole text in the words of a schedule.
     *
     * @param text how often, as a person wrote it
     * @return the schedule, or empty where some of the text is not understood
     */
    public static Optional<String> schedule(String text) {
        String line = DoseText.plain(text);
        int after = line.indexOf("afterwards");
        if (after > 0) {
            Optional<String> first = schedule(line.substring(0, after));
            Optional<String> then = schedule(line.substring(after + "afterwards".length()));
            return first.flatMap(before -> then.map(behind -> before + ", afterwards " + behind));
        }
        Found found = in(line);
        List<String> said = new ArrayList<>(found.schedules());
        String rest = found.rest();
        if (WEEKLY.matcher(rest).find()) {
            said.add("1 day/week");
            rest = WEEKLY.matcher(rest).replaceAll(",");
        }
        Matcher weeks = WEEKS.matcher(rest);
        if (weeks.find()) {
            said.add("for " + weeks.group(1) + " weeks");
            rest = weeks.replaceFirst(",");
        }
        if (said.isEmpty() || !rest.matches(FILLERS)) {
            return Optional.empty();
        }
        boolean timesOnly = said.stream().allMatch(each -> each.endsWith("x/day") || each.startsWith("for "));
        if (timesOnly && said.stream().anyMatch(each -> each.endsWith("x/day"))) {
            said.add(0, "daily");
        }
        return Optional.of(String.join(", ", said));
    }

    /** Finds every phrase in a text that is in lower case, with plain signs. */
    static Found in(String text) {
        if (text.length() > LONGEST) {
            return new Found(List.of(), text);
        }
        String rest = text;
        for (Map.Entry<Pattern, String> number : NUMBERS.entrySet()) {
            rest = number.getKey().matcher(rest).replaceAll(number.getValue());
        }
        List<String> schedules = new ArrayList<>();
        for (Map.Entry<Pattern, Phrase> phrase : PHRASES.entrySet()) {
            Matcher matcher = phrase.getKey().matcher(rest);
            if (matcher.find()) {
                schedules.add(phrase.getValue().schedule(matcher.toMatchResult()));
                rest = rest.substring(0, matcher.start()) + "," + rest.substring(matcher.end());
            }
        }
        List<String> each = schedules.stream().distinct().toList();
        return new Found(each, each.isEmpty() ? text : rest);
    }

    private static Map<Pattern, String> numbers() {
        Map<Pattern, String> map = new LinkedHashMap<>();
        String ahead = "(?= (?:a|per|each|every|daily|in a)\\b| ?/ ?(?:day|d|week|wk|w)\\b| weekly)";
        map.put(Pattern.compile("\\bonce or twice" + ahead), "1-2 x");
        map.put(Pattern.compile("\\bonce" + ahead), "1 x");
        map.put(Pattern.compile("\\btwice" + ahead), "2 x");
        map.put(Pattern.compile("\\bthrice" + ahead), "3 x");
        List<String> words = List.of("two", "three", "four", "five", "six", "seven", "eight");
        for (int i = 0; i < words.size(); i++) {
            String number = "\\b" + words.get(i) + "(?= (?:times|days?|weeks?|months?|sessions|hours|minutes)\\b)";
            map.put(Pattern.compile(number), Integer.toString(i + 2));
        }
        return map;
    }

    private static Map<Pattern, Phrase> phrases() {
        Map<Pattern, Phrase> map = new LinkedHashMap<>();
        String times = "(?: ?x| times?| sessions?)?";
        put(map, "\\b(?:bid|b\\.i\\.d\\.?)(?!\\w)", "2 x/day");
        put(map, "\\b(?:tid|tds|t\\.i\\.d\\.?)(?!\\w)", "3 x/day");
        put(map, "\\b(?:qid|qds|q\\.i\\.d\\.?)(?!\\w)", "4 x/day");
        put(map, "\\b(?:qod|eod)\\b", "every other day");
        put(map, "\\b(?:every|each) (?:second|2nd|2|other) days?\\b|\\balternate days?\\b", "every other day");
        put(map, "\\b(?:a )?rest days? (?:in )?between\\b", "rest day between");
        String evening = "(?:evenings?|nights?|pm|afternoons?)";
        put(
                map,
                "\\b(?:in the )?(?:every )?(?:mornings?|am) ?(?:and|/|,) ?(?:in the )?(?:every )?" + evening + "\\b",
                "2 x/day");
        put(map, "\\bhalf hourly\\b|\\bevery half (?:an )?hour\\b", "every 30 min");
        put(map, "\\bevery other hour\\b|\\bevery second hour\\b", "every 2 h");
        put(
                map,
                "(?<!half |quarter of |for |about )\\b(?:1 x )?(?:every|each|per|an)(?: waking)? hour\\b(?!"
                        + " from)|\\bhourly\\b(?! from)|\\b1 ?x? ?/ ?h\\b",
                "every 1 h");
        map.put(
                Pattern.compile("\\b(?:every|each) (\\d{1,3}(?: ?- ?\\d{1,3})?) ?(h(?:ou)?rs?|h|min(?:ute)?s?)\\b"
                        + "( from \\d{1,2}:\\d{2} to \\d{1,2}:\\d{2})?"),
                match -> "every " + tight(match.group(1)) + (match.group(2).startsWith("h") ? " h" : " min")
                        + Optional.ofNullable(match.group(3)).orElse(""));
        map.put(
                Pattern.compile("\\b(?:at least )?(?<!\\d)(" + HOURS + "(?: ?- ?" + HOURS
                        + ")?) ?h(?:(?:ou)?rs?)? (?:apart|in between|between)\\b"),
                match -> tight(match.group(1)) + " h apart");
        map.put(Pattern.compile("\\b(?:every )?" + DAYS + times + "(?: on)?(?: ?days?)?" + PER + WEEK), HowOften::days);
        map.put(Pattern.compile("\\b" + DAYS + times + " ?weekly\\b"), HowOften::days);
        map.put(Pattern.compile("\\bx ?" + DAYS + "(?:" + PER + WEEK + "| ?weekly\\b)"), HowOften::days);
        map.put(Pattern.compile("\\b" + DAYS + " ?x ?week\\b"), HowOften::days);
        map.put(Pattern.compile("\\b" + N + times + PER + DAY), HowOften::times);
        map.put(Pattern.compile("\\b" + N + "(?: ?x| times?| sessions?) ?daily\\b"), HowOften::times);
        map.put(Pattern.compile("\\bx ?" + N + "(?:" + PER + DAY + "| ?daily\\b)"), HowOften::times);
        map.put(Pattern.compile("\\bdaily x ?" + N + "(?![\\d ]*(?:days?|weeks?|wks?|months?))"), HowOften::times);
        put(
                map,
                "\\b(?:mon(?:day)?s?|m) ?(?:-|to|through|thru|until|till) ?(?:fri(?:day)?s?|f)\\b|\\b(?:on"
                        + " )?(?:weekdays|work ?days|working days)\\b",
                "mon tue wed thu fri");
        map.put(
                Pattern.compile("\\b(?:daily|every ?day),? (?:except|but)(?: on| for)? " + WEEKDAY + "\\b"),
                HowOften::others);
        put(map, "\\b(?:m/w/f|mwf|m-w-f)\\b", "mon wed fri");
        put(map, "\\b(?:at (?:the )?)?weekends?\\b", "sat sun");
        map.put(
                Pattern.compile("\\b" + WEEKDAY + " ?(?:-|to|through|thru|until|till) ?" + WEEKDAY + "\\b"),
                HowOften::span);
        map.put(Pattern.compile("\\b" + WEEKDAY + "(?:(?: and | ?[,/+] ?| )" + WEEKDAY + ")*\\b"), HowOften::weekdays);
        map.put(
                Pattern.compile("\\b(?:for|x) (\\d{1,3}(?: ?- ?\\d{1,3})?) ?(days?|weeks?|wks?|months?)\\b"),
                match -> "for " + tight(match.group(1)) + " " + match.group(2).replace("wk", "week"));
        put(map, "\\b(?:daily|every ?day|each day|qd)\\b|(?:\\b(?:a|per) |/ ?)day\\b", "daily");
        return map;
    }

    private static void put(Map<Pattern, Phrase> map, String pattern, String schedule) {
        map.put(Pattern.compile(pattern), match -> schedule);
    }

    private static String days(MatchResult match) {
        String number = tight(match.group(1));
        return number + (number.equals("1") ? " day/week" : " days/week");
    }

    private static String times(MatchResult match) {
        String number = tight(match.group(1));
        return number.equals("1") ? "daily" : number + " x/day";
    }

    private static String weekdays(MatchResult match) {
        List<String> said = weekdays(match.group());
        return WEEK_IN_ORDER.stream().filter(said::contains).collect(Collectors.joining(" "));
    }

    /** The days from one to another, over the end of the week where they lie so. */
    private static String span(MatchResult match) {
        List<String> said = weekdays(match.group());
        int from = WEEK_IN_ORDER.indexOf(said.get(0));
        int to = WEEK_IN_ORDER.indexOf(said.get(said.size() - 1));
        return WEEK_IN_ORDER.stream()
                .filter(day -> {
                    int at = WEEK_IN_ORDER.indexOf(day);
                    return from <= to ? at >= from && at <= to : at >= from || at <= to;
                })
                .collect(Collectors.joining(" "));
    }

    /** All days but one. */
    private static String others(MatchResult match) {
        List<String> said = weekdays(match.group());
        return WEEK_IN_ORDER.stream().filter(day -> !said.contains(day)).collect(Collectors.joining(" "));
    }

    private static List<String> weekdays(String text) {
        return Pattern.compile(WEEKDAY)
                .matcher(text)
                .results()
                .map(day -> day.group().substring(0, 3))
                .toList();
    }

    private static String tight(String range) {
        return range.replaceAll(" ?- ?", "-");
    }
}
