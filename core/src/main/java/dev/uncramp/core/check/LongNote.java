package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds notes that are longer than there is time to read. */
final class LongNote implements Rule {

    /** Timed work from which on a note can be read while it is done. */
    private static final Duration WHILE_AT_IT = Duration.ofMinutes(1);

    private static final int MINUTE = 60;

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A note with more words than can be read in the time before its exercise begins, at 150 words"
                        + " a minute. Repetitions at one's own pace are time to read too, for they wait; and a walk or"
                        + " other work of a minute and more has time for its note.")
                .why("The person lies or stands ready while the clock begins; what was not read is not done.")
                .source("usual practice")
                .example("""
                    - bridge: 8, hold 5 s
                      note: Press through both heels, keep the knees apart, breathe on while you are up, and come down as slowly as you went up, one bone after the other.
                    """)
                .instead("""
                    - bridge: 8, hold 5 s
                      note: Press through both heels. Come down as slowly as you went up.
                    """);
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            for (Placed<Terms> terms : session.terms()) {
                terms.thing()
                        .note()
                        .flatMap(note -> find(session, terms.place(), note))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> find(SessionView session, ProgramPath place, SafeText note) {
        long words = note.value().strip().split("\\s+", -1).length;
        return session.days().stream()
                .flatMap(day -> before(day.timeline(), place).stream())
                .min(Duration::compareTo)
                .filter(time -> words * MINUTE > time.toSeconds() * SessionLimits.WORDS_A_MINUTE)
                .map(time -> Finding.of(
                        this,
                        place.child("note"),
                        "the note has %d words, and %s to read them before it begins"
                                .formatted(words, InWords.time(time)),
                        "Say it in fewer words, or add `ready: %d s`.".formatted(needed(words))));
    }

    /** The seconds that so many words need, in steps of five. */
    private static long needed(long words) {
        long seconds = (words * MINUTE + SessionLimits.WORDS_A_MINUTE - 1) / SessionLimits.WORDS_A_MINUTE;
        return (seconds + 4) / 5 * 5;
    }

    private static boolean leavesTime(Step step) {
        return step.kind() == StepKind.WORK && step.length().compareTo(WHILE_AT_IT) >= 0;
    }

    /** Whether it is done at one's own pace, with the note before one's eyes. */
    private static boolean waits(Step step) {
        return step.planned().isEmpty() && step.beat().isEmpty();
    }

    /** The time to read before the first exercise of a place; empty where it is not done, or leaves time for any note. */
    private static Optional<Duration> before(Timeline timeline, ProgramPath place) {
        Optional<Integer> item = timeline.items().stream()
                .filter(one -> one.place().isWithin(place))
                .map(TimelineItem::index)
                .findFirst();
        Duration pause = Duration.ZERO;
        for (Step step : timeline.steps()) {
            if (step.item().isPresent()
                    && step.item().equals(item)
                    && step.kind().isWork()) {
                return leavesTime(step)
                        ? Optional.empty()
                        : Optional.of(waits(step) ? pause.plus(step.length()) : pause);
            }
            pause = step.kind().isPause() ? pause.plus(step.length()) : Duration.ZERO;
        }
        return Optional.empty();
    }
}
