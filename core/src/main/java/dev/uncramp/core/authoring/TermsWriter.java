package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Next;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.StepDown;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** Writes what is said of a session, a block or an item beside its name. */
final class TermsWriter {

    private TermsWriter() {}

    static void put(MapNode.Builder map, Terms terms) {
        map.put("schedule", terms.schedule().map(SchedulePrinter::node));
        map.put("time", TreeParts.time(terms.time()));
        if (terms.optional()) {
            map.put("optional", "yes");
        }
        map.put("leave out", TreeParts.text(terms.leaveOut()));
        map.put("start", terms.start().map(TermsWriter::start));
        map.put("progress", terms.progress().flatMap(TermsWriter::progress));
        map.put("levels", terms.levels().map(TermsWriter::levels));
        map.put("note", terms.note().map(NoteWriter::node));
        map.put("ready", terms.ready().map(ready -> ScalarNode.of(TreeParts.print(ready))));
        map.put("allow", allow(terms.allow()));
    }

    private static Node start(Start start) {
        return ScalarNode.of(start.match(new Start.Cases<>() {
            @Override
            public String inWeek(Start.InWeek inWeek) {
                return "week " + inWeek.week();
            }

            @Override
            public String whenTrue(Start.WhenTrue whenTrue) {
                return whenTrue.what().value();
            }
        }));
    }

    static Optional<Node> progress(Progression progress) {
        MapNode.Builder map = MapNode.builder();
        if (!progress.up().isEmpty()) {
            map.put("up", CriterionLine.print(progress.up()));
        }
        if (!progress.down().isEmpty()) {
            String reason = CriterionLine.print(progress.down());
            map.put(
                    "down",
                    progress.less().<Node>map(then -> stepDown(reason, then)).orElseGet(() -> ScalarNode.of(reason)));
        }
        map.put("to", TreeParts.text(progress.to().map(Next::written)));
        map.put("repeat", progress.repeatWeekIf().map(when -> ScalarNode.of("week, if " + when)));
        progress.percentAWeek().ifPresent(percent -> map.put("by", "at most " + percent + " % a week"));
        return TreeParts.filled(map.build()).map(Node.class::cast);
    }

    private static Node stepDown(String reason, Less less) {
        String then = less.told()
                .map(SafeText::value)
                .or(() -> less.step().map(StepDown::word))
                .orElseThrow();
        return MapNode.builder().put("when", reason).put("then", then).build();
    }

    static Node levels(Levels levels) {
        return levels.match(new Levels.Cases<>() {
            @Override
            public Node eachExercise(Levels.EachExercise eachExercise) {
                return ScalarNode.of("each exercise");
            }

            @Override
            public Node together(Levels.Together together) {
                return ScalarNode.of("together");
            }

            @Override
            public Node phases(Levels.Phases phases) {
                return ListNode.of(
                        phases.phases().stream().map(TermsWriter::phase).toList());
            }
        });
    }

    private static Node phase(Levels.Phase phase) {
        if (phase.weeks().isEmpty() && phase.enter().isEmpty()) {
            return ScalarNode.of(phase.name().value());
        }
        return MapNode.builder()
                .put(
                        phase.name().value(),
                        phase.weeks()
                                .map(RowKey.Weeks::toString)
                                .map(ScalarNode::of)
                                .orElseGet(TreeParts::nothing))
                .put("enter", TreeParts.text(phase.enter()))
                .build();
    }

    static Optional<Node> allow(List<Allowance> allow) {
        if (allow.isEmpty()) {
            return Optional.empty();
        }
        MapNode.Builder map = MapNode.builder();
        allow.forEach(silence -> map.put(silence.rule(), silence.why().value()));
        return Optional.of(map.build());
    }
}
