package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what may be said of a session, a block or an item beside its name. */
final class TermsReader {

    private static final Pattern WEEK = Pattern.compile("week (0|[1-9]\\d{0,2})");
    private static final Pattern ALMOST_WEEK = Pattern.compile("(?:week|weeks|from week)\\b.*");
    private static final Pattern ANOTHER_TIME =
            Pattern.compile("(?:(?:from |on |after )?(?:day|days|month|months|session) \\d+|(?:after |in )?\\d+"
                    + " (?:days?|weeks?|months?))(?: (?:later|after|from|of|on)\\b.*)?");
    private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Findings findings;
    private final DoseReader doses;

    TermsReader(Findings findings) {
        this.findings = findings;
        this.doses = new DoseReader(findings);
    }

    Terms terms(Fields fields, ProgramPath path) {
        return new Terms(
                new ScheduleReader(findings).schedule(fields, path),
                fields.scalar("time", "a time such as `10 min`").flatMap(doses::time),
                yes(fields, "optional"),
                fields.text("leave out"),
                start(fields),
                new ProgressReader(findings).progress(fields, path),
                new LevelsReader(findings).levels(fields, path),
                new NoteReader(findings).note(fields, path),
                ready(fields),
                allow(fields, path));
    }

    Optional<Duration> ready(Fields fields) {
        return fields.scalar("ready", "a time such as `10 s`").flatMap(doses::oneTime);
    }

    private boolean yes(Fields fields, String key) {
        Optional<ScalarNode> written = fields.scalar(key, "`yes` or `no`");
        if (written.isEmpty()) {
            return false;
        }
        String word = ValueReader.plainWord(written.get().value());
        if (!word.equals("yes") && !word.equals("no")) {
            findings.error(
                    "unknown-word",
                    written.get().span(),
                    "`%s` takes `yes` or `no`, not `%s`"
                            .formatted(key, Fields.cut(written.get().value())));
        }
        findings.written(written.get(), () -> word);
        return word.equals("yes");
    }

    private Optional<Start> start(Fields fields) {
        Optional<ScalarNode> written = fields.scalar("start", "`week 4`, or what must be true");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String plain = ValueReader.plainWord(written.get().value());
        Matcher week = WEEK.matcher(plain);
        if (week.matches()) {
            findings.written(written.get(), () -> plain);
            return Optional.of(new Start.InWeek(Integer.parseInt(week.group(1))));
        }
        if (ALMOST_WEEK.matcher(plain).matches()) {
            findings.error(
                    "row",
                    written.get().span(),
                    "`%s` names no week to start in"
                            .formatted(Fields.cut(written.get().value())),
                    "Write it as `week 4`.");
            return Optional.empty();
        }
        if (ANOTHER_TIME.matcher(plain).matches()) {
            findings.error(
                    "row",
                    written.get().span(),
                    "`%s` is neither a week nor a sentence to say yes to"
                            .formatted(Fields.cut(written.get().value())),
                    "Write the week of the program, such as `week 2`, or a whole sentence that is asked, such as"
                            + " `Your operation was two weeks ago.`");
            return Optional.empty();
        }
        return fields.text("start").map(Start.WhenTrue::new);
    }

    List<Allowance> allow(Fields fields, ProgramPath path) {
        Optional<MapNode> map = fields.map("allow", "names of checks, each with the reason, as in `{rule: why}`");
        List<Allowance> allowances = new ArrayList<>();
        for (MapNode.Entry entry : map.map(MapNode::entries).orElse(List.of())) {
            if (!RULE.matcher(entry.name()).matches()) {
                findings.error(
                        "unknown-key",
                        entry.key().span(),
                        "`%s` cannot be the name of a check".formatted(Fields.cut(entry.name())),
                        "Write the name as it stands in brackets after a message, such as `missing-schedule`.");
                continue;
            }
            findings.place(path.child("allow").child(entry.name()), entry.key().span());
            Optional<SafeText> why = fields.values().text(entry.name(), entry.value(), entry.key());
            why.ifPresent(reason -> allowances.add(new Allowance(entry.name(), reason)));
        }
        return allowances;
    }
}
