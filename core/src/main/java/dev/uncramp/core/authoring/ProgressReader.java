package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Next;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.StepDown;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what moves a person on. */
final class ProgressReader {

    private static final Pattern REPEAT = Pattern.compile("(?i)week\\s*,?\\s+if\\s+(.+)");
    private static final Pattern BY = Pattern.compile("at most ([1-9]\\d?) ?% (?:a|per) week");

    /** Three words are no id that was misspelt. */
    private static final Pattern SENTENCE = Pattern.compile(SchemaPatterns.THREE_WORDS);

    private final Findings findings;

    ProgressReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Progression> progress(Fields outer, ProgramPath path) {
        Optional<MapNode> map = outer.map("progress", "names such as `up:` and `to:`");
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(findings, map.get(), path.child("progress"), Keys.PROGRESS);
        Optional<MapNode> down = fields.entry("down")
                .map(MapNode.Entry::value)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast);
        return Optional.of(
                down.isPresent()
                        ? stepping(fields, down.get(), path)
                        : new Progression(
                                criteria(fields, "up"),
                                criteria(fields, "down"),
                                Optional.empty(),
                                to(fields),
                                repeat(fields),
                                by(fields)));
    }

    /** The reason to do less is one text, whatever commas stand in it, since the person is asked all of it at once. */
    private Progression stepping(Fields fields, MapNode map, ProgramPath path) {
        Fields down = new Fields(findings, map, path.child("progress").child("down"), Keys.DOWN);
        fields.entry("down").ifPresent(entry -> {
            down.require(entry.key(), "`down`", Keys.DOWN);
            if (!path.equals(ProgramPath.root())) {
                findings.error(
                        "progress",
                        entry.key().span(),
                        "how much less is done is said for the whole program",
                        "Write `down` under the `progress` of the program, or one text for the reason.");
            }
        });
        Optional<SafeText> when = down.text("when");
        Optional<Less> then = then(down);
        return new Progression(
                criteria(fields, "up"),
                when.<Criterion>map(Criterion.InWords::new).stream().toList(),
                when.flatMap(reason -> then),
                to(fields),
                repeat(fields),
                by(fields));
    }

    /** A sentence is the author's own, unless it is near one of the known words. */
    private Optional<Less> then(Fields down) {
        List<String> known = Keyword.words(StepDown.class);
        Optional<ScalarNode> line = down.scalar("then", "a step down such as `half as much`, or a sentence");
        Optional<String> other =
                line.map(ScalarNode::value).map(ValueReader::plainWord).filter(word -> !known.contains(word));
        if (other.isEmpty() || !Findings.nearest(other.get(), known).isEmpty()) {
            return down.word("then", StepDown.class, "step down").map(Less.Step::new);
        }
        if (SENTENCE.matcher(line.get().value()).find()) {
            return down.text("then").map(Less.InWords::new);
        }
        findings.error(
                "unknown-word",
                line.get().span(),
                "`%s` is no step down, and too short for a sentence of your own"
                        .formatted(Fields.cut(line.get().value())),
                "Allowed: %s, and a sentence of three words or more, such as `Take the weight before.`"
                        .formatted(Findings.quoted(known)));
        return Optional.empty();
    }

    private List<Criterion> criteria(Fields fields, String key) {
        Optional<ScalarNode> line = fields.scalar(key, "a text such as `after 2 days with pain at most 2, all done`");
        if (line.isEmpty() || fields.text(key).isEmpty()) {
            return List.of();
        }
        CriterionLine.Reading reading = CriterionLine.parse(line.get().value());
        for (LineProblem problem : reading.problems()) {
            findings.error(
                    "progress",
                    DoseReader.inside(line.get(), problem.offset(), problem.length()),
                    problem.message(),
                    problem.help());
        }
        if (reading.problems().isEmpty()) {
            findings.written(line.get(), () -> CriterionLine.print(reading.criteria()));
        }
        return reading.criteria();
    }

    private Optional<Next> to(Fields fields) {
        Optional<ScalarNode> line =
                fields.scalar("to", "the id of a program, or a sentence such as `Come back to me.`");
        if (line.isPresent() && SENTENCE.matcher(line.get().value()).find()) {
            return fields.text("to").map(Next.InWords::new);
        }
        Optional<Next> id =
                line.flatMap(scalar -> ProgramId.read(scalar.value())).map(Next.Listed::new);
        if (line.isPresent() && id.isEmpty()) {
            findings.error(
                    "id-form",
                    line.get().span(),
                    "`%s` cannot be the id of a program"
                            .formatted(Fields.cut(line.get().value())),
                    HeadReader.ID_FORM + " Anything else that comes next is a sentence, such as `Come back to me.`");
        }
        return id;
    }

    private Optional<SafeText> repeat(Fields fields) {
        Optional<SafeText> text = fields.text("repeat");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = REPEAT.matcher(text.get().value());
        if (matcher.matches()) {
            return Optional.of(SafeText.of(matcher.group(1).strip()));
        }
        wrong(fields, "repeat", "does not say when a week is done again", "Write it as `week, if tiring`.");
        return Optional.empty();
    }

    private OptionalInt by(Fields fields) {
        Optional<ScalarNode> line = fields.scalar("by", "a limit such as `at most 10 % a week`");
        if (line.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = BY.matcher(ValueReader.plainWord(line.get().value()));
        if (matcher.matches()) {
            findings.written(line.get(), () -> "at most %s %% a week".formatted(matcher.group(1)));
            return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        wrong(fields, "by", "is no limit for a week", "Write it as `at most 10 % a week`.");
        return OptionalInt.empty();
    }

    private void wrong(Fields fields, String key, String what, String help) {
        fields.scalar(key, "a text")
                .ifPresent(line -> findings.error(
                        "progress", line.span(), "`%s` %s".formatted(Fields.cut(line.value()), what), help));
    }
}
