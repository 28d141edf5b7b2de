package dev.uncramp.core.handout;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.wording.StepWords;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a session, a line each: when it starts, how long it takes, what is done. */
final class StepLines {
    private final Timeline timeline;
    private final Wording wording;

    StepLines(Timeline timeline, Wording wording) {
        this.timeline = timeline;
        this.wording = wording;
    }

    List<String> lines() {
        List<Step> steps = timeline.steps();
        List<Duration> starts = timeline.starts();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            lines.add(wording.text("page.step", clock(starts.get(i)), clock(step.length()), what(step)));
        }
        return lines;
    }

    private String what(Step step) {
        boolean turns = step.kind() == StepKind.CHANGE && step.asked().way().isPresent();
        StringBuilder what = new StringBuilder(
                wording.text("state." + (turns ? "change-way" : step.kind().key())));
        step.item()
                .ifPresent(item -> what.append(", ")
                        .append(timeline.items().get(item).exercise().name().value()));
        Optional<String> own = StepWords.own(wording, step);
        if (own.isEmpty()) {
            step.label().ifPresent(label -> what.append(", ").append(label));
        }
        if (step.side() != Side.BOTH) {
            what.append(", ")
                    .append(wording.text("side.only." + step.side().name().toLowerCase(Locale.ROOT)));
        }
        if (own.isEmpty()) {
            step.asked()
                    .way()
                    .ifPresent(way -> what.append(", ").append(wording.text("head.way", way.number(), way.of())));
        }
        if (step.kind().isWork() && step.sets() > 1) {
            what.append(", ").append(wording.text("head.set", step.set(), step.sets()));
        }
        if (step.kind() == StepKind.HOLD && step.reps() > 1) {
            what.append(", ").append(StepWords.rep(wording, step));
        }
        own.ifPresent(said -> what.append(", ").append(said));
        StepWords.intensity(wording, step).ifPresent(hard -> what.append(", ").append(hard));
        if (step.kind() == StepKind.REPS && own.isEmpty()) {
            what.append(", ").append(wording.plural("what.times", step.reps()));
        }
        if (step.planned().isEmpty()) {
            what.append(", ").append(wording.text("page.pace"));
        }
        return what.toString();
    }

    private static String clock(Duration time) {
        return "%2d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
