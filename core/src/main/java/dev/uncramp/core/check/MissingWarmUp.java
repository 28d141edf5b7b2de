package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.session.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds sessions that begin with hard work. */
final class MissingWarmUp implements Rule {

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
        return About.what("A session whose first exercise is strength work, a run or a fast walk. One set of strength"
                        + " work in a block that is named for warming up is a warm-up.")
                .why("Some easy minutes first make hard work safer and more comfortable.")
                .source("leaflets of the American Academy of Orthopaedic Surgeons, 5 to 10 min, and of the Royal"
                        + " Orthopaedic Hospital, 2 min of marching [OI-shoulder] [ROH-otago]")
                .example("""
                    - strength:
                        - bridge: 2 x 10
                    """)
                .instead("""
                    - march: 2 min easy
                    - strength:
                        - bridge: 2 x 10
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
            session.firstOfDays(MissingWarmUp::first).ifPresent(item -> findings.add(found(program, item)));
        }
        return findings;
    }

    private Finding found(Overview program, TimelineItem item) {
        boolean isOwn = program.program().exercises().contains(item.exercise());
        return Finding.of(
                this,
                item.place(),
                "the session begins with `%s`, and nothing warms up for it"
                        .formatted(item.exercise().id()),
                "Put some easy minutes before it, such as `march: 2 min easy`."
                        + (isOwn ? " If nothing moves in it, as when you squeeze, write `kind: isometric`." : ""));
    }

    /** The first exercise, where it is hard and no warm-up. */
    private static Optional<TimelineItem> first(Day day) {
        return day.timeline().items().stream()
                .filter(item -> !Around.isByTheWay(item))
                .findFirst()
                .filter(Around::startsHard)
                .filter(item -> !isOneSetToWarmUp(item));
    }

    private static boolean isOneSetToWarmUp(TimelineItem item) {
        return item.block().filter(Around::isWarmUp).isPresent()
                && item.exercise().kind() == Kind.STRENGTH
                && item.steps().stream().allMatch(step -> step.sets() == 1);
    }
}
