package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pain rule of a program or of a session. */
final class PainReader {

    private static final Pattern WITHIN = Pattern.compile("within ([1-9]\\d{0,2}) ?(min|h)");
    private static final Pattern WHOLE = Pattern.compile("(0|[1-9]\\d{0,3})(?: ?[-\u2013] ?(\\d{1,4}))?");
    private static final String SETTLE =
            "Allowed: `by next morning`, `before the next session`, and a time of up to three"
                    + " days such as `within 30 min`, `within 8 h` or `within 24 h`.";
    private static final Duration LONGEST = Duration.ofDays(3);

    private final Findings findings;

    PainReader(Findings findings) {
        this.findings = findings;
    }

    Optional<PainRule> pain(Fields head, ProgramPath path) {
        Optional<MapNode> map = head.map("pain", "names with values, as in `{limit: 3, settle: by next morning}`");
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(findings, map.get(), path.child("pain"), Keys.PAIN);
        Optional<SafeText> target = fields.text("target");
        Optional<SafeText> orderedBy = fields.text("ordered by");
        boolean ordered = isOrdered(fields, target, orderedBy);
        ordersSomething(fields);
        Optional<Expected> expected = expected(fields);
        return Optional.of(new PainRule(
                limits(fields, path.child("pain")),
                fields.scalar("settle", "`by next morning`, `before the next session` or a time such as `within 24 h`")
                        .flatMap(this::settle),
                fields.scalar("week", "`no rise`").filter(this::isNoRise).isPresent(),
                expected.flatMap(Expected::what),
                expected.flatMap(Expected::weeks),
                fields.text("direction"),
                ordered ? target : Optional.empty(),
                orderedBy));
    }

    private boolean isOrdered(Fields fields, Optional<SafeText> target, Optional<SafeText> orderedBy) {
        Optional<MapNode.Entry> entry = fields.entry("target");
        if (target.isPresent() && orderedBy.isEmpty() && entry.isPresent()) {
            if (!fields.has("ordered by") && findings.isWhole()) {
                findings.error(
                        "pain-rule",
                        entry.get().key().span(),
                        "pain as a target needs the clinician who ordered it",
                        "Add `ordered by: vascular clinician`, or leave the target out.");
            }
            return false;
        }
        return true;
    }

    /** A name alone does not say how much pain was ordered. */
    private void ordersSomething(Fields fields) {
        Optional<MapNode.Entry> entry = fields.entry("ordered by");
        if (entry.isPresent() && !fields.has("limit") && !fields.has("target") && findings.isWhole()) {
            findings.error(
                    "pain-rule",
                    entry.get().key().span(),
                    "`ordered by` stands without what was ordered",
                    "Add `limit: 5` where that much pain is fine, or a `target` where it is the aim.");
        }
    }

    /** What may be felt, in all weeks or in those of one row. */
    private record Expected(Optional<SafeText> what, Optional<RowKey.Weeks> weeks) {}

    private Optional<Expected> expected(Fields fields) {
        Optional<MapNode.Entry> entry = fields.entry("expect");
        if (entry.isEmpty() || !(entry.get().value() instanceof MapNode rows)) {
            return Optional.of(new Expected(fields.text("expect"), Optional.empty()));
        }
        Optional<Expected> read =
                rows.entries().size() == 1 ? row(fields, rows.entries().get(0)) : Optional.empty();
        if (read.isEmpty()) {
            findings.error(
                    "row",
                    entry.get().key().span(),
                    "`expect` takes a text, or one row with a text",
                    "Write it as `expect: {weeks 1-2: soreness in the calf}`.");
        }
        return read;
    }

    private Optional<Expected> row(Fields fields, MapNode.Entry row) {
        return RowKeyLine.read(row.name())
                .flatMap(RowKey::inWeeks)
                .filter(weeks -> weeks.session().isEmpty())
                .flatMap(weeks -> fields.values()
                        .text(row.name(), row.value(), row.key())
                        .map(text -> new Expected(Optional.of(text), Optional.of(weeks))));
    }

    private Optional<PainLimits> limits(Fields fields, ProgramPath pain) {
        Optional<MapNode.Entry> entry = fields.entry("limit");
        if (entry.isEmpty() || !(entry.get().value() instanceof MapNode map)) {
            return fields.scalar("limit", "a number from 1 to 9, or rows by week")
                    .flatMap(this::limit)
                    .map(PainLimits.Always::new);
        }
        RowsReader.Reading<Count> reading = new RowsReader(findings)
                .read(entry.get().key(), map, pain.child("limit"), (place, scalar) -> limit(scalar));
        reading.shared().ifPresent(this::noWeeks);
        List<MapNode.Entry> strange =
                map.entries().stream().filter(PainReader::isNoWeek).toList();
        strange.forEach(this::noWeeks);
        return strange.isEmpty() ? reading.rows().map(PainLimits.ByRow::new) : Optional.empty();
    }

    /** A limit is for all that is done in a week: levels and single sessions of a week have none of their own. */
    private static boolean isNoWeek(MapNode.Entry row) {
        return RowKeyLine.read(row.name())
                .filter(key -> key.atLevel().isPresent()
                        || key.inWeeks()
                                .filter(weeks -> weeks.session().isPresent())
                                .isPresent())
                .isPresent();
    }

    private void noWeeks(MapNode.Entry row) {
        findings.error(
                "row",
                row.key().span(),
                "`%s` has no meaning for a pain limit".formatted(row.name()),
                "Write it as `limit: {weeks 1-2: 2, week 3 on: 4}`; `afterwards` may stand there too.");
    }

    private Optional<Count> limit(ScalarNode scalar) {
        String text = scalar.value().strip();
        Matcher number = WHOLE.matcher(text);
        boolean known = number.matches();
        int limit = known ? Integer.parseInt(number.group(1)) : 0;
        int most = known && number.group(2) != null ? Integer.parseInt(number.group(2)) : limit;
        boolean range = known && number.group(2) != null;
        if (limit < PainLimit.LOWEST || most > PainLimit.HIGHEST || (range && most <= limit)) {
            findings.error(
                    "pain-rule",
                    scalar.span(),
                    "`%s` is no pain limit".formatted(Fields.cut(text)),
                    "Write a whole number from %d to %d.".formatted(PainLimit.LOWEST, PainLimit.HIGHEST));
            return Optional.empty();
        }
        return Optional.of(new Count(limit, most));
    }

    private Optional<Settle> settle(ScalarNode scalar) {
        String text = ValueReader.plainWord(scalar.value());
        if (text.equals("by next morning")) {
            return Optional.of(Settle.byNextMorning());
        }
        if (text.equals("before the next session") || text.equals("before next session")) {
            return Optional.of(Settle.beforeTheNextSession());
        }
        Matcher within = WITHIN.matcher(text);
        if (within.matches()) {
            int number = Integer.parseInt(within.group(1));
            Duration time = within.group(2).equals("h") ? Duration.ofHours(number) : Duration.ofMinutes(number);
            if (time.compareTo(LONGEST) <= 0) {
                return Optional.of(Settle.within(time));
            }
        }
        findings.error(
                "pain-rule",
                scalar.span(),
                "`%s` does not say by when pain settles".formatted(Fields.cut(scalar.value())),
                Findings.didYouMean(text, List.of("by next morning", "before the next session"))
                        .orElse(SETTLE));
        return Optional.empty();
    }

    private boolean isNoRise(ScalarNode scalar) {
        boolean known = ValueReader.plainWord(scalar.value()).equals("no rise");
        if (!known) {
            findings.error(
                    "pain-rule",
                    scalar.span(),
                    "`%s` is not known for a week".formatted(Fields.cut(scalar.value())),
                    "Allowed: `no rise`.");
        }
        return known;
    }
}
