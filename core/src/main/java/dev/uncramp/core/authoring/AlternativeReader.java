package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what may be done in the place of an item: exercises, each with an amount of its own or with the item's. */
final class AlternativeReader {

    private static final String KEY = "or";
    private static final String TAKES = "the ids of exercises, or one with its amount such as `bike: 5 min`";

    private final Findings findings;
    private final ExerciseNames exercises;
    private final ProgramPath path;
    private final List<Alternative> read = new ArrayList<>();
    private final Set<ExerciseId> seen = new HashSet<>();

    AlternativeReader(Findings findings, ExerciseNames exercises, ProgramPath path) {
        this.findings = findings;
        this.exercises = exercises;
        this.path = path;
    }

    List<Alternative> alternatives(Fields fields) {
        fields.entry(KEY).ifPresent(entry -> any(entry.value(), entry.key()));
        return List.copyOf(read);
    }

    private void any(Node value, ScalarNode key) {
        if (value instanceof MapNode map) {
            each(map, key);
        } else if (value instanceof ListNode list && list.items().stream().anyMatch(MapNode.class::isInstance)) {
            list.items().forEach(one -> any(one, key));
        } else {
            new ValueReader(findings)
                    .scalars(KEY, value, key, TAKES)
                    .forEach(name -> add(name, exercises.id(name), name.span(), Optional.empty()));
        }
    }

    private void each(MapNode map, ScalarNode key) {
        if (map.entries().isEmpty()) {
            findings.error("no-value", key.span(), "`%s` has nothing in it; it takes %s".formatted(KEY, TAKES));
        }
        for (MapNode.Entry entry : map.entries()) {
            ExerciseId id = exercises.id(entry.key());
            boolean bare = entry.value() instanceof ScalarNode scalar && scalar.isAbsent();
            add(
                    entry.key(),
                    id,
                    bare ? entry.key().span() : entry.value().span(),
                    bare ? Optional.empty() : dose(entry, id));
        }
    }

    private Optional<Dose> dose(MapNode.Entry entry, ExerciseId id) {
        return new ValueReader(findings)
                .scalar(entry.name(), entry.value(), entry.key(), "one amount such as `5 min easy`")
                .flatMap(line -> new DoseReader(findings).dose(line, exercises.vocabulary(id)));
    }

    private void add(ScalarNode name, ExerciseId id, Span line, Optional<Dose> dose) {
        if (id.equals(ExerciseNames.UNKNOWN)) {
            return;
        }
        if (seen.add(id)) {
            findings.place(path.child(id.value()), name.span());
            findings.place(path.child(id.value()).child("dose"), line);
            read.add(new Alternative(id, dose));
        } else if (dose.isPresent()) {
            findings.error(
                    "twice",
                    name.span(),
                    "`%s` stands twice in `%s`".formatted(id, KEY),
                    "Write its amounts on one line, as in `5 min or 2 x 3 min`.");
        }
    }
}
