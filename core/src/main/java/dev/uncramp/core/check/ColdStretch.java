package dev.uncramp.core.check;

import dev.uncramp.core.clinical.StretchLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.CareKind;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds stretches with which a session begins cold. */
final class ColdStretch implements Rule {

    private static final Pattern WARM_BEFORE =
            Pattern.compile("\\b(warm(ed)?|heat)\\b|\\b(after|following) (a |an |the |your |any )?"
                    + "(\\w+ )?(walk|run|ride|swim|sport|training|exercise|match|game|shower|bath)");

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public Scope scope() {
        return Scope.WHOLE_SESSIONS;
    }

    @Override
    public About about() {
        return About.what("A held stretch at the start of a session, before anything that warms: no walk, no easy"
                        + " movement, no work of the muscles, no heat, and no note that tells to be warm.")
                .why("Muscles give more, and complain less, once they are warm.")
                .source("American College of Sports Medicine, stretch after light activity or a warm bath [ACSM-2nd]"
                        + " [LONGLEY]")
                .example("""
                    - stretch:
                        - figure-4: 2 x 30 s, each side
                    - walk: 10 min easy
                    """)
                .instead("""
                    - walk: 10 min easy
                    - stretch:
                        - figure-4: 2 x 30 s, each side
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            if (!saysToBeWarm(session)) {
                session.firstOfDays(ColdStretch::cold).ifPresent(item -> findings.add(found(item)));
            }
        }
        return findings;
    }

    private Finding found(TimelineItem item) {
        return Finding.of(
                this,
                item.place(),
                "the session begins with a stretch, `%s`, before anything that warms"
                        .formatted(item.exercise().id()),
                "Begin with some easy minutes, such as `march: 2 min easy`, or put the stretch at the end.");
    }

    private static Optional<TimelineItem> cold(Day day) {
        for (TimelineItem item : day.timeline().items()) {
            if (Around.warms(item) || item.exercise().kind() == Kind.ISOMETRIC || isHeatBefore(day, item)) {
                return Optional.empty();
            }
            if (isHeld(item)) {
                return Optional.of(item);
            }
            if (item.exercise().kind() == Kind.STRETCH) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isHeld(TimelineItem item) {
        return item.exercise().kind() == Kind.STRETCH
                && Held.of(item.dose())
                        .filter(held -> held.planned().compareTo(StretchLimits.SHORTEST_HOLD) >= 0)
                        .isPresent();
    }

    private static boolean isHeatBefore(Day day, TimelineItem item) {
        for (Step step : day.timeline().steps()) {
            if (step.item().equals(Optional.of(item.index()))) {
                return false;
            }
            if (step.kind() == StepKind.CARE && step.label().equals(Optional.of(CareKind.HEAT.word()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysToBeWarm(SessionView session) {
        return session.terms().stream()
                .flatMap(terms -> terms.thing().note().stream())
                .flatMap(note -> note.texts().stream())
                .anyMatch(note -> Sentences.with(note, WARM_BEFORE).isPresent());
    }
}
