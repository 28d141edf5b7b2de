package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.ProgramPath;
import java.util.List;
import java.util.stream.Stream;

/** Finds a pain limit above 5. */
final class PainLimitTooHigh implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("A pain limit above 5 of 10.")
                .why("In the pain rules of the clinics 5 is the most that exercise may hurt; from 6 on it is a"
                        + " reason to stop or to do less.")
                .source("the pain-monitoring model and its clinics [EVEX] [PROV-tl] [AHPS]")
                .example("""
                    pain: {limit: 7}
                    """)
                .instead("""
                    pain: {limit: 5, settle: by next morning}
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.painRules().stream()
                .filter(rule -> rule.thing().target().isEmpty())
                .flatMap(rule -> rule.thing().limit().stream()
                        .flatMap(limits -> limits.match(new Written(rule.place().child("limit")))))
                .filter(limit -> limit.thing().low() > LoadLimits.HIGHEST_PAIN_LIMIT.value())
                .map(limit -> found(limit.place(), limit.thing().low()))
                .toList();
    }

    private Finding found(ProgramPath place, int limit) {
        return Finding.of(
                this,
                place,
                "`limit: %d` lets the person go on with pain of %d out of 10".formatted(limit, limit),
                "Write 5 or less; the usual limits are 3 for settle, 4 for restore and 5 for build.");
    }

    /** Each limit that is written, with its place. */
    private record Written(ProgramPath place) implements PainLimits.Cases<Stream<Placed<Count>>> {
        @Override
        public Stream<Placed<Count>> always(PainLimits.Always always) {
            return Stream.of(new Placed<>(place, always.limit()));
        }

        @Override
        public Stream<Placed<Count>> byRow(PainLimits.ByRow byRow) {
            return byRow.rows().rows().stream()
                    .map(row -> new Placed<>(place.child(row.key().toString()), row.value()));
        }
    }
}
