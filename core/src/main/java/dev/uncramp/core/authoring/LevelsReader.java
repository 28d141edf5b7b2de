package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how levels are gone through. */
final class LevelsReader {

    private static final String ALLOWED =
            "Allowed: `each exercise`, `together`, or a list such as `- phase 1: weeks 1-2`.";

    private static final String EXAMPLES = "Write it as `week 1`, `weeks 2-5` or `week 6 on`.";
    private static final String AT_LEAST =
            "Write the weeks it has, such as `weeks 5-8`, and under the next one `enter`: until that is true the last"
                    + " of them is done again, and the next one still gets all of its own.";

    private final Findings findings;
    private final ValueReader values;

    LevelsReader(Findings findings) {
        this.findings = findings;
        this.values = new ValueReader(findings);
    }

    Optional<Levels> levels(Fields fields, ProgramPath path) {
        Optional<MapNode.Entry> entry = fields.entry("levels");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        return entry.get().value() instanceof ListNode list
                ? phases(list, path.child("levels"))
                : fields.scalar("levels", "`each exercise`, `together` or a list of phases")
                        .flatMap(this::word);
    }

    private Optional<Levels> word(ScalarNode scalar) {
        String word = ValueReader.plainWord(scalar.value());
        findings.written(scalar, () -> word);
        if (word.equals("each exercise")) {
            return Optional.of(new Levels.EachExercise());
        }
        if (word.equals("together")) {
            return Optional.of(new Levels.Together());
        }
        findings.error(
                "unknown-word",
                scalar.span(),
                "`%s` is no way to go through levels".formatted(Fields.cut(scalar.value())),
                Findings.didYouMean(word, List.of("each exercise", "together")).orElse(ALLOWED));
        return Optional.empty();
    }

    private Optional<Levels> phases(ListNode list, ProgramPath path) {
        List<Levels.Phase> phases = new ArrayList<>();
        for (Node item : list.items()) {
            Optional<Levels.Phase> phase = item.match(new Node.Cases<>() {
                @Override
                public Optional<Levels.Phase> map(MapNode map) {
                    return phase(map, path);
                }

                @Override
                public Optional<Levels.Phase> list(ListNode inner) {
                    findings.error("wrong-kind", inner.span(), "a phase is a name, not a list", ALLOWED);
                    return Optional.empty();
                }

                @Override
                public Optional<Levels.Phase> scalar(ScalarNode scalar) {
                    return values.scalar("levels", scalar, scalar, "the name of a phase")
                            .flatMap(name -> values.name("levels", name))
                            .map(name -> {
                                findings.place(placeOf(path, name.value()), scalar.span());
                                return new Levels.Phase(name, Optional.empty(), Optional.empty());
                            });
                }
            });
            phase.filter(found -> canBeNamed(found, item) && isNew(found, phases, item))
                    .ifPresent(phases::add);
        }
        if (list.items().isEmpty()) {
            findings.error("wrong-kind", list.span(), "`levels` holds no phase", ALLOWED);
        }
        return phases.isEmpty() ? Optional.empty() : Optional.of(new Levels.Phases(phases));
    }

    /** A name whose end would be read as weeks or as later levels, so that no line could name it. */
    private boolean canBeNamed(Levels.Phase phase, Node item) {
        String name = phase.name().value();
        boolean fine = name.indexOf('/') >= 0 || RowKeyLine.isNameOfLevel(name);
        if (!fine) {
            findings.error(
                    "row",
                    item.span(),
                    "no line can be for a level called `%s`: its end is read as which weeks or levels are meant"
                            .formatted(Fields.cut(name)),
                    "Take another name, without `on` or weeks at its end.");
        }
        return fine;
    }

    private boolean isNew(Levels.Phase phase, List<Levels.Phase> earlier, Node item) {
        boolean twice = earlier.stream().anyMatch(other -> other.name().equals(phase.name()));
        if (twice) {
            findings.error("twice", item.span(), "the phase `%s` stands twice".formatted(phase.name()));
        }
        return !twice;
    }

    private Optional<Levels.Phase> phase(MapNode map, ProgramPath path) {
        if (map.entries().isEmpty()) {
            findings.error("wrong-kind", map.span(), "a phase needs a name", ALLOWED);
            return Optional.empty();
        }
        MapNode.Entry first = map.entries().get(0);
        Optional<SafeText> name = values.name("levels", first.key());
        ProgramPath place = placeOf(path, first.name());
        findings.place(place, first.key().span());
        Fields fields = new Fields(findings, map, place, List.of("enter"), Set.of(first));
        boolean bare = first.value() instanceof ScalarNode scalar && scalar.isAbsent();
        Optional<RowKey.Weeks> weeks = bare
                ? Optional.empty()
                : values.scalar(first.name(), first.value(), first.key(), "weeks such as `weeks 2-5`")
                        .flatMap(this::weeks);
        Optional<SafeText> enter = fields.text("enter");
        return name.map(called -> new Levels.Phase(called, weeks, enter));
    }

    private static ProgramPath placeOf(ProgramPath levels, String name) {
        return levels.child(name.replace('/', ' ').strip());
    }

    private Optional<RowKey.Weeks> weeks(ScalarNode scalar) {
        Optional<RowKey.Weeks> weeks = RowKeyLine.read(scalar.value()).flatMap(RowKey::inWeeks);
        if (weeks.isEmpty() || weeks.get().session().isPresent()) {
            findings.error(
                    "row",
                    scalar.span(),
                    "`%s` names no weeks".formatted(Fields.cut(scalar.value())),
                    scalar.value().strip().startsWith("at least") ? AT_LEAST : EXAMPLES);
            return Optional.empty();
        }
        findings.written(scalar, () -> weeks.get().toString());
        return weeks;
    }
}
