package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.DoseRows;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Says what is the matter with a name that is not known at its place. */
final class UnknownKeys {

    private static final Pattern PERSON = Pattern.compile("(patient|client|person)('?s)?( name)?|born|birthday|name");

    private final Findings findings;
    private final MapNode map;
    private final Collection<String> known;
    private final Predicate<String> isExercise;
    private final Optional<AmountInKeys> amount;
    private final Set<String> meant = new HashSet<>();

    UnknownKeys(
            Findings findings,
            MapNode map,
            Collection<String> known,
            Predicate<String> isExercise,
            Optional<AmountInKeys> amount) {
        this.findings = findings;
        this.map = map;
        this.known = known;
        this.isExercise = isExercise;
        this.amount = amount;
    }

    void report(MapNode.Entry entry) {
        String name = entry.name();
        boolean bare = entry.value() instanceof ScalarNode scalar && scalar.isAbsent();
        if (bare && isDosePart(name)) {
            findings.error(
                    "unknown-key",
                    entry.key().span(),
                    "`%s` is a part of a dose, not a name".formatted(name),
                    "Write it on the line of the dose, after a comma.");
        } else if (amount.isPresent() && AmountInKeys.isPart(entry)) {
            amount.get().report(findings, entry);
        } else {
            unknown(entry);
        }
    }

    private void unknown(MapNode.Entry entry) {
        String name = entry.name();
        List<String> free =
                known.stream().filter(key -> map.entry(key).isEmpty()).toList();
        String plain = ValueReader.plainWord(name).replace('_', ' ');
        Optional<String> other = OtherWords.help(plain, entry, known);
        Optional<String> place = WhereKeysBelong.of(plain).filter(where -> !known.contains(plain));
        String message = "`%s` is not a name that is known here".formatted(Fields.cut(name));
        if (isExercise.test(name)) {
            findings.error(
                    "unknown-key",
                    entry.key().span(),
                    "`%s` is a second exercise in one item".formatted(name),
                    "Write it on a line of its own with a dash, as in `- %s: 10`.".formatted(name));
        } else if (known.contains(plain)) {
            meant.add(plain);
            findings.error("unknown-key", entry.key().span(), message, "Write `%s`.".formatted(plain));
        } else if (other.isPresent()) {
            findings.error("unknown-key", entry.key().span(), message, other);
        } else if (place.isPresent() && !isOtherForm(plain, free)) {
            findings.error(
                    "unknown-key", entry.key().span(), message, "`%s` belongs to %s.".formatted(plain, place.get()));
        } else if (PERSON.matcher(plain).matches()) {
            findings.error("unknown-key", entry.key().span(), message, "No patient's name belongs in a program.");
        } else if (free.isEmpty()) {
            findings.error(
                    "unknown-key",
                    entry.key().span(),
                    message,
                    "Nothing stands here but %s.".formatted(Findings.quoted(known)));
        } else {
            meant.addAll(Findings.nearest(plain, free));
            findings.unknown("unknown-key", entry.key().span(), message, plain, free);
        }
    }

    /** Whether a known name is only a longer or a shorter form of this one, such as its plural. */
    private static boolean isOtherForm(String name, List<String> free) {
        return free.stream()
                .filter(key -> Math.abs(key.length() - name.length()) <= 2)
                .anyMatch(key -> key.startsWith(name) || name.startsWith(key));
    }

    /** Whether a misspelt name may have been meant for this one. */
    boolean mayMean(String key) {
        return meant.contains(key);
    }

    /** Whether a text reads as parts of a dose, such as {@code hold 5 s}. */
    static boolean isDosePart(String name) {
        return DoseRows.parse(name).parts().isPresent();
    }
}
