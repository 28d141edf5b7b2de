package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads criteria such as {@code after 2 days with pain at most 2, all done, no worse next morning}. */
final class CriterionLine {

    private static final String EXAMPLE =
            "Write it as `after 2 days with pain at most 2, all done, no worse next morning`.";
    private static final Pattern DAYS = Pattern.compile("after ([1-9]\\d?) days?(?: with pain at most (\\d{1,2}))?");
    private static final Pattern PAIN = Pattern.compile("pain at most (\\d{1,2})(?: ?- ?(\\d{1,2}))?");
    private static final Pattern SESSIONS =
            Pattern.compile("after (?:([1-9]\\d?) )?.*?\\bsessions?\\b(?: with (pain at most \\d{1,2})$)?.*");
    private static final List<String> PHRASES = List.of("all done", "no worse next morning");

    private static final Remembered<Reading> READ = Remembered.of(64, CriterionLine::made);

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();

    private CriterionLine() {}

    /**
     * What was read.
     *
     * @param criteria what must all be true; empty where there is a problem
     * @param problems what is the matter
     */
    record Reading(List<Criterion> criteria, List<LineProblem> problems) {}

    static Reading parse(String line) {
        return READ.of(line);
    }

    private static Reading made(String line) {
        CriterionLine reader = new CriterionLine();
        int start = 0;
        for (String part : line.split(",", -1)) {
            String criterion = part.strip();
            int blank = part.indexOf(criterion);
            int offset = line.codePointCount(0, start + blank);
            reader.part(criterion, offset);
            start += part.length() + 1;
        }
        return new Reading(
                reader.problems.isEmpty() ? List.copyOf(reader.criteria) : List.of(), List.copyOf(reader.problems));
    }

    private void part(String written, int offset) {
        String text = ValueReader.plainWord(written);
        Matcher days = DAYS.matcher(text);
        Matcher pain = PAIN.matcher(text);
        if (written.isEmpty()) {
            problem(written, offset, "there is nothing beside this comma", Optional.empty());
        } else if (days.matches()) {
            Optional<Integer> score = Optional.ofNullable(days.group(2)).map(Integer::valueOf);
            if (isScore(score, written, offset)) {
                criteria.add(new Criterion.Days(Integer.parseInt(days.group(1)), score.map(PainScore::of)));
            }
        } else if (pain.matches()) {
            int score = Integer.parseInt(pain.group(1));
            Optional<Integer> most = Optional.ofNullable(pain.group(2)).map(Integer::valueOf);
            if (most.isPresent() && most.get() <= score) {
                problem(written, offset, "the second score of a range is larger", Optional.empty());
            } else if (isScore(Optional.of(most.orElse(score)), written, offset)) {
                criteria.add(new Criterion.PainAtMost(PainScore.of(score), most.map(PainScore::of)));
            }
        } else if (text.equals("all done")) {
            criteria.add(new Criterion.AllDone());
        } else if (text.equals("no worse next morning")) {
            criteria.add(new Criterion.NoWorseNextMorning());
        } else {
            words(written, text, offset);
        }
    }

    private void words(String written, String text, int offset) {
        Matcher sessions = SESSIONS.matcher(text);
        if (sessions.matches()) {
            problem(
                    written,
                    offset,
                    "`%s` counts sessions; days with a morning between count".formatted(Fields.cut(written)),
                    Optional.of(asDays(sessions)));
        } else if (text.startsWith("after ") || text.startsWith("pain ")) {
            problem(written, offset, "`%s` cannot be counted".formatted(Fields.cut(written)), Optional.of(EXAMPLE));
        } else {
            Optional<String> near = Findings.didYouMean(text, PHRASES);
            if (near.isPresent()) {
                problem(written, offset, "`%s` is not known".formatted(Fields.cut(written)), near);
            } else {
                criteria.add(new Criterion.InWords(SafeText.of(written)));
            }
        }
    }

    /** The same number and the same pain, counted in days. */
    private static String asDays(Matcher sessions) {
        Optional<String> pain = Optional.ofNullable(sessions.group(2));
        return Optional.ofNullable(sessions.group(1))
                .map(number -> "Write it as `after %s day%s%s`."
                        .formatted(
                                number,
                                number.equals("1") ? "" : "s",
                                pain.map(" with "::concat).orElse("")))
                .orElse(EXAMPLE);
    }

    private boolean isScore(Optional<Integer> score, String written, int offset) {
        if (score.isPresent() && score.get() > PainScore.HIGHEST) {
            problem(
                    written,
                    offset,
                    "pain is counted from 0 to 10, not to %d".formatted(score.get()),
                    Optional.empty());
            return false;
        }
        return true;
    }

    private void problem(String written, int offset, String message, Optional<String> help) {
        problems.add(new LineProblem(offset, written.codePointCount(0, written.length()), message, help));
    }

    static String print(List<Criterion> criteria) {
        return String.join(", ", criteria.stream().map(CriterionLine::print).toList());
    }

    private static String print(Criterion criterion) {
        return criterion.match(new Criterion.Cases<>() {
            @Override
            public String days(Criterion.Days days) {
                return "after " + days.days() + (days.days() == 1 ? " day" : " days")
                        + days.painAtMost()
                                .map(score -> " with pain at most " + score.value())
                                .orElse("");
            }

            @Override
            public String painAtMost(Criterion.PainAtMost painAtMost) {
                return "pain at most " + painAtMost.score().value()
                        + painAtMost.orMost().map(most -> "-" + most.value()).orElse("");
            }

            @Override
            public String allDone(Criterion.AllDone allDone) {
                return "all done";
            }

            @Override
            public String noWorseNextMorning(Criterion.NoWorseNextMorning noWorseNextMorning) {
                return "no worse next morning";
            }

            @Override
            public String inWords(Criterion.InWords inWords) {
                return inWords.what().value();
            }
        });
    }
}
