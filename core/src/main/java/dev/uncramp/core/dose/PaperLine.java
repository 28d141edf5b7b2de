package dev.uncramp.core.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how a line would be written that stands as on paper: {@code 3 sets of 10, hold for 5 seconds} is
 * {@code 3 x 10, hold 5 s}.
 *
 * <p>It serves the help of a problem and nothing else: the person decides. The line is put into the words of a dose
 * phrase by phrase, cut at its commas, and sorted into an amount and its parts; what results is proposed only where it
 * can be read. What is left over is proposed as a note.
 */
final class PaperLine {

    private static final int LONGEST = 160;
    private static final String COUNT = "(\\d{1,2}(?:-\\d{1,2})?)";
    private static final Pattern SETS =
            Pattern.compile("\\b" + COUNT + " (?:sets?|series|rounds?)\\b(?: of\\b| x\\b)?");
    private static final Pattern FIRST_TIMES =
            Pattern.compile("^\\W*" + COUNT + " (?:x|times) (?=\\d+(?:-\\d+)?(?: (?!kg|lb)|,|$))");
    private static final Pattern LAST_TIMES = Pattern.compile("(?<!\\d )\\bx " + COUNT + "(?: reps)?(?=\\s*(?:,|$))");
    private static final Pattern REPEATED =
            Pattern.compile("\\b(?:and )?repeat(?:ed)?(?: it| this)?(?: for)? " + COUNT + "(?: times| x| reps)?\\b");
    private static final Pattern ONLY_TIMES = Pattern.compile("\\b" + COUNT + " x(?=\\s*(?:,|$))");
    private static final Pattern GOAL =
            Pattern.compile("\\b(?:progress|build|increas|work)(?:e|ing)?(?: up)? to ((?:\\d{1,2} x )?\\d{1,3})(?:"
                    + " (?:s|min|reps))?\\b(?! x| kg| lb)");
    private static final Pattern MOST = Pattern.compile(
            "\\b(?:amrap|max(?:imum)?(?: reps)?|(?<!progress |increase )as (?:tolerated|able|possible|many as"
                    + " (?:possible|comfortable|tolerated|able|you can|you are able))|if tolerated|(?:to|until|till)"
                    + " (?:tolerance|fatigued?|failure|tired|exhaustion|you are tired))\\b");
    private static final Pattern PAIN = Pattern.compile(
            "\\b(?:(?:until|till|to|if no|no|without|within|as) pain(?: ?(?:free|allows|limits?|starts))?|pain"
                    + " ?-?free)(?: range)?\\b");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:and|with|for|then|of|do|perform|complete|start(?:ing)? (?:with|at)|start|a|an|the)\\b ?");
    private static final Pattern AMOUNT = Pattern.compile(
            "(\\d+(?:-\\d+)?(?: x \\d+(?:-\\d+)?)?(?: (?:s|min|h|reps|times|breaths|steps|km|m))?) (?=\\D)");
    private static final Pattern NO_NOTE = Pattern.compile("[^\\p{L} .-]");
    private static final Pattern HOLD_GROWS = Pattern.compile(
            "\\bhold(?: for)? (\\d{1,3}) s,? (?:then )?(?:progress|build|increas)\\w*(?: up)? to (\\d{1,3}) s\\b");
    private static final Pattern ADDED =
            Pattern.compile("\\b(?:add(?:ing)?|increas(?:e|ing)(?: by)?) (\\d{1,2}(?:\\.\\d{1,2})? (kg|lb))"
                    + " (?:weekly|(?:each|per|every|a) week)\\b");
    private static final Pattern ENDS_IN_AMOUNT = Pattern.compile("(\\D+) (\\d+(?:-\\d+)? (?:s|min|reps|times))");
    private static final int SHORTEST_NOTE = 5;
    private static final Pattern COUNTED = Pattern.compile("x/day|days?/week");
    private static final Pattern ROW = Pattern.compile("(weeks? \\d+(?:-\\d+)?(?: on)?) (.+)");
    private static final Pattern RISING = Pattern.compile("((?:\\S+ x )?[\\d-]+)( .*)?");

    private final DoseVocabulary vocabulary;
    private final List<String> amounts = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> often = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean pain;
    private boolean most;
    private boolean example;
    private Optional<String> sets = Optional.empty();
    private String left;

    private PaperLine(String line, DoseVocabulary vocabulary) {
        this.left = line;
        this.vocabulary = vocabulary;
    }

    /**
     * A proposal.
     *
     * @param help the remedy, with the line to write
     * @param isWhole whether the line was understood, so that the proposal says more than any other help
     */
    record Proposal(String help, boolean isWhole) {}

    static Optional<Proposal> read(String text, DoseVocabulary vocabulary) {
        if (text.codePointCount(0, text.length()) > LONGEST || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String line = DoseText.plain(text);
        if (line.contains("x x")) {
            return Optional.empty();
        }
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
            return LineReader.asWritten(row.group(2), vocabulary)
                    .dose()
                    .map(DosePrinter::dose)
                    .map(dose -> new Proposal(
                            "write `%s: %s` on a line of its own under the exercise".formatted(row.group(1), dose),
                            true));
        }
        return line.contains(" or ") ? either(line, vocabulary) : new PaperLine(line, vocabulary).proposal();
    }

    /** Alternatives, of which a later one may lack its amount and have that of the first. */
    private static Optional<Proposal> either(String line, DoseVocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        for (String alternative : line.split(" or ", -1)) {
            PaperLine paper = new PaperLine(alternative, vocabulary);
            Optional<String> dose = paper.dose();
            if (dose.isEmpty() && !lines.isEmpty()) {
                paper = new PaperLine(amountOf(lines.get(0)) + " " + alternative, vocabulary);
                dose = paper.dose();
            }
            if (dose.isEmpty() || !paper.often.isEmpty() || !paper.notes.isEmpty() || paper.pain) {
                return Optional.empty();
            }
            lines.add(dose.get());
        }
        String whole = String.join(" or ", lines);
        return LineReader.asWritten(whole, vocabulary)
                .dose()
                .map(dose -> new Proposal("write `" + DosePrinter.dose(dose) + "`", true));
    }

    private static String amountOf(String line) {
        Matcher matcher =
                Pattern.compile("[\\d.-]+ (?:s|min|h|km|m|steps|laps|lengths)").matcher(line);
        return matcher.lookingAt() ? matcher.group() : line;
    }

    private Optional<Proposal> proposal() {
        Optional<String> dose = dose();
        if (dose.isPresent()) {
            String as = example ? "write it as in `" : "write `";
            return Optional.of(new Proposal(as + dose.get() + "`" + under(), notes.isEmpty() || !often.isEmpty()));
        }
        boolean said = !often.isEmpty() || !parts.isEmpty() || pain || most || sets.isPresent();
        if (!said || !amounts.isEmpty() || !notes.isEmpty()) {
            return Optional.empty();
        }
        String amount = sets.map(count -> count + " x ").orElse("") + (most ? "up to 15" : "10");
        return readable(joined(amount))
                .map(line -> new Proposal("write the amount first, as in `" + line + "`" + under(), true));
    }

    private String under() {
        StringBuilder under = new StringBuilder();
        List<String> schedule =
                often.stream().filter(each -> !isPart(each)).toList().isEmpty() ? List.of() : often;
        if (!schedule.isEmpty()) {
            under.append(", and on a line under it `schedule: ")
                    .append(String.join(", ", schedule))
                    .append('`');
        }
        if (!notes.isEmpty()) {
            under.append(", and on a line under it `note: ")
                    .append(String.join(", ", notes))
                    .append('`');
        }
        if (pain) {
            under.append("; how much pain is fine stands once in the program, as in `pain: {limit: 3}`");
        }
        return under.toString();
    }

    /** The line in the words of a dose, where it can be read. */
    private Optional<String> dose() {
        HowOften.Found found = HowOften.in(left);
        left = PaperWords.replaced(found.rest());
        often.addAll(found.schedules());
        PaperTurns turns = PaperTurns.of(left);
        left = turns.line();
        if (turns.interval().isPresent()) {
            example = turns.isExample();
            return readable(joined(turns.interval().get()));
        }
        left = left.replaceAll("(?<=[a-z0-9%] )(?<!\\b(?:x|of) )\\(([^(),]*)\\)", ",$1,");
        if (left.indexOf('(') >= 0) {
            return readable(joined(left));
        }
        left = HOLD_GROWS.matcher(left).replaceAll(", hold $1 -> $2 s,");
        Matcher added = ADDED.matcher(left);
        if (added.find()) {
            parts.add("load 0 -> 10 " + added.group(2) + " by " + added.group(1) + " weekly");
            left = added.replaceFirst(",");
            example = true;
        }
        PaperNextBand next = PaperNextBand.of(left);
        left = next.line();
        Optional<String> goal = take(GOAL);
        most = MOST.matcher(left).find();
        left = MOST.matcher(left).replaceAll(",");
        sets = take(SETS).or(() -> take(FIRST_TIMES)).or(() -> most ? take(ONLY_TIMES) : Optional.empty());
        Optional<String> reps = take(REPEATED).or(() -> take(ONLY_TIMES));
        pain = PAIN.matcher(left).find();
        left = PAIN.matcher(left).replaceAll(",");
        left = PaperPhrases.replaced(left);
        Optional<String> last = take(LAST_TIMES);
        Optional<String> times = reps.or(() -> take(ONLY_TIMES));
        sort();
        next(next);
        return amount(times, last)
                .map(amount -> goal.map(to -> RISING.matcher(amount).replaceFirst("$1 -> " + to + "$2"))
                        .orElse(amount))
                .flatMap(amount -> readable(joined(amount)));
    }

    private Optional<String> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(left);
        if (!matcher.find()) {
            return Optional.empty();
        }
        left = left.substring(0, matcher.start()) + " " + left.substring(matcher.end());
        return Optional.of(matcher.group(1));
    }

    /** Cuts what is left at its commas: amounts, parts, and words that are neither. */
    private void sort() {
        for (String piece : left.split(",", -1)) {
            String whole = DoseText.tidy(piece.replaceAll("[/+ ]+$", ""));
            String segment = whole;
            Matcher leading = LEADING.matcher(segment);
            while (!isKnown(segment) && leading.find()) {
                segment = DoseText.tidy(segment.substring(leading.end()));
                leading = LEADING.matcher(segment);
            }
            if (segment.isEmpty()) {
                continue;
            }
            if (isPart(segment)) {
                parts.add(segment);
            } else if (isDose(segment)) {
                amounts.add(segment);
            } else {
                Matcher last = ENDS_IN_AMOUNT.matcher(segment);
                if (last.matches()) {
                    segment = last.group(2) + " " + last.group(1);
                }
                Matcher amount = AMOUNT.matcher(segment);
                boolean begins = amount.lookingAt() && isDose(amount.group(1));
                if (begins) {
                    amounts.add(amount.group(1));
                }
                notes.add(begins ? segment.substring(amount.end()) : whole);
            }
        }
    }

    private void next(PaperNextBand next) {
        if (parts.stream().noneMatch(part -> part.startsWith("band"))) {
            next.first().ifPresent(parts::add);
            example |= next.first().isPresent();
        }
        next.part().ifPresent(parts::add);
    }

    /** The one amount of a line, with the sets or the reps that stood elsewhere. */
    private Optional<String> amount(Optional<String> reps, Optional<String> last) {
        Optional<String> before = sets.or(() -> amounts.isEmpty() && reps.isEmpty() ? Optional.empty() : last);
        Optional<String> alone = reps.or(() -> before.equals(last) && sets.isEmpty() ? Optional.empty() : last)
                .or(this::timesBesideATime);
        if (amounts.size() > 1) {
            return Optional.empty();
        }
        if (alone.isPresent() && !amounts.isEmpty()) {
            return alone.filter(count -> sets.isEmpty() && isTime(amounts.get(0)) && !hasHold())
                    .map(count -> count + " x " + amounts.get(0));
        }
        Optional<String> amount = alone.or(() -> amounts.stream().findFirst());
        if (hasHold() && before.isEmpty()) {
            parts.replaceAll(part -> part.replaceFirst("^rest ", "relax "));
        }
        if (amount.isEmpty() && hasHold()) {
            return Optional.of(before.orElse("1"));
        }
        return amount.map(each -> most ? each.replaceFirst("^(?=\\d)(?:\\d+-)?", "up to ") : each)
                .map(each -> before.map(count -> count + " x " + each).orElse(each));
    }

    /** How many times a time is done that stands beside it: {@code 30 s, 3 times}. */
    private Optional<String> timesBesideATime() {
        Optional<String> times = amounts.stream()
                .filter(amount -> amount.matches("\\d+ times"))
                .filter(amount -> amounts.size() == 2 && amounts.stream().anyMatch(PaperLine::isTime))
                .findFirst();
        times.ifPresent(amounts::remove);
        return times.map(amount -> amount.replace(" times", ""));
    }

    private static boolean isTime(String amount) {
        return amount.matches("[\\d.-]+ (?:s|min)");
    }

    private boolean hasHold() {
        return parts.stream().anyMatch(part -> part.startsWith("hold "));
    }

    private String joined(String amount) {
        List<String> line = new ArrayList<>(List.of(amount));
        line.addAll(parts);
        if (often.stream().allMatch(PaperLine::isPart)) {
            line.addAll(often);
        }
        return String.join(", ", line);
    }

    private Optional<String> readable(String line) {
        boolean counted = often.stream().anyMatch(each -> COUNTED.matcher(each).find() && !isPart(each));
        boolean grows = left.contains("->") && !often.isEmpty();
        if (counted || grows || !notes.stream().allMatch(PaperLine::isNote)) {
            return Optional.empty();
        }
        return LineReader.asWritten(line, vocabulary).dose().map(DosePrinter::dose);
    }

    /** Whether words that are no dose read as a remark, not as a part that was begun. */
    private static boolean isNote(String words) {
        String first = words.split(" ", 2)[0];
        boolean begun = DoseLexicon.PARTS.contains(first)
                || DoseLexicon.UNITS.containsKey(first)
                || DoseLexicon.LABELS.contains(first);
        boolean remark = words.startsWith("in the ") || words.startsWith("hold on ") || words.startsWith("with ");
        return words.length() >= SHORTEST_NOTE
                && (remark || !begun)
                && !NO_NOTE.matcher(words).find();
    }

    private boolean isKnown(String segment) {
        return isPart(segment) || isDose(segment);
    }

    private boolean isDose(String segment) {
        return LineReader.asWritten(segment, vocabulary).dose().isPresent();
    }

    private static boolean isPart(String segment) {
        return DoseRows.parse(segment).parts().isPresent();
    }
}
