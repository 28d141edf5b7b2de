package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Morning;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.source.SourceText;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A person who goes through a program day by day, as the next session says. */
public final class Diary {
    /** A Monday. */
    public static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-02T09:00:00+01:00");

    private final String text;
    private final Program program;
    private final Catalog catalog;
    private final List<HistoryEntry> entries = new ArrayList<>();
    private OffsetDateTime now = MONDAY;

    private Diary(String text) {
        this.text = text;
        Review review =
                Review.of(SourceText.of("test.yaml", text), Library.builtIn().catalog());
        this.program = review.program().orElseThrow(() -> new IllegalArgumentException(review.diagnostics() + ""));
        this.catalog = review.catalog();
    }

    /** A program without its two first lines. */
    public static Diary of(String rest) {
        return new Diary("uncramp: 1\ntitle: A\n" + rest);
    }

    /** The same past, of a program that says something else by now. */
    public Diary changedTo(String rest) {
        Diary changed = of(rest);
        changed.entries.addAll(entries);
        changed.now = now;
        return changed;
    }

    public Program program() {
        return program;
    }

    public Catalog catalog() {
        return catalog;
    }

    public OffsetDateTime now() {
        return now;
    }

    public History history() {
        return new History(entries);
    }

    public Diary days(int days) {
        now = now.plusDays(days);
        return this;
    }

    public Diary minutes(int minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    public Whereabouts next() {
        return next(Wanted.NEXT);
    }

    public Whereabouts next(Wanted wanted) {
        return Whereabouts.of(program, catalog, history(), now, wanted);
    }

    /** Does the next session as written, and leaves every question of its parts open. */
    public Diary done() {
        return run(next().prescription(), EndReason.COMPLETE, false);
    }

    /** Does the next session, with this answer to every question of its parts. */
    public Diary answering(Function<PartQuestion, PartChange> answer) {
        return answering(Wanted.NEXT, answer);
    }

    /** Does the session that is asked for, with this answer to every question of its parts. */
    public Diary answering(Wanted wanted, Function<PartQuestion, PartChange> answer) {
        Whereabouts next = next(wanted);
        BeforeSession before = BeforeSession.asking(StartQuestions.full().asking(next.questions()), List.of());
        for (Optional<PartQuestion> open = before.part(); open.isPresent(); open = before.part()) {
            before = before.answered(answer.apply(open.get()));
        }
        return run(before.prescribed(next.prescription()), EndReason.COMPLETE, false);
    }

    public Diary red() {
        return run(next().prescription(), EndReason.COMPLETE, true);
    }

    public Diary brokenOff() {
        return run(next().prescription(), EndReason.FINISHED, false);
    }

    public Diary gentler() {
        Whereabouts next = next();
        return run(next.noFurther(program, catalog, next.prescription().with(Ease.GENTLER)), EndReason.COMPLETE, false);
    }

    public Diary session(Prescription prescription) {
        return run(prescription, EndReason.COMPLETE, false);
    }

    /** Leaves the next session out, as the program says for such a time. */
    public Diary avoided() {
        return with(new Avoided(SessionRecord.leftOut(
                new SessionOrigin(
                        SessionId.of("session-" + entries.size()),
                        ProgramStamp.of(program, text),
                        "0.1.0",
                        Optional.empty(),
                        false),
                next().prescription(),
                now,
                Optional.empty())));
    }

    public Diary notToday() {
        return with(new NotStarted(
                now,
                ProgramStamp.of(program, text),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PainScore.of(8)),
                false,
                false));
    }

    /** Tells about the morning after the last session. */
    public Diary morning(Morning morning) {
        SessionRecord last = history().sessions().get(history().sessions().size() - 1);
        return with(new MorningAnswer(now, last.started().toLocalDate(), Optional.of(morning)));
    }

    /** What is done in the next session. */
    public List<String> exercises() {
        return exercises(next().prescription());
    }

    public List<String> exercises(Prescription prescription) {
        return Timeline.of(program, prescription, catalog).items().stream()
                .map(item -> item.exercise().id() + ": " + DoseLine.print(item.dose()))
                .toList();
    }

    private Diary run(Prescription prescription, EndReason ending, boolean red) {
        List<ExerciseRecord> exercises = Timeline.of(program, prescription, catalog).items().stream()
                .map(item -> record(item, ending == EndReason.COMPLETE))
                .toList();
        return with(new SessionRecord(
                new SessionOrigin(
                        SessionId.of("session-" + entries.size()),
                        ProgramStamp.of(program, text),
                        "0.1.0",
                        Optional.empty(),
                        false),
                prescription,
                now,
                now.plusMinutes(8),
                Duration.ofMinutes(7),
                Duration.ofMinutes(1),
                Duration.ZERO,
                Optional.of(ending),
                Optional.empty(),
                Optional.of(PainScore.of(1)),
                Optional.of(PainScore.of(1)),
                exercises,
                List.of(),
                0,
                red));
    }

    private static ExerciseRecord record(TimelineItem item, boolean done) {
        return new ExerciseRecord(
                item.place(),
                item.exercise().id(),
                item.insteadOf(),
                DoseLine.print(item.dose()),
                List.of(new Tally(
                        item.index(),
                        item.exercise().id(),
                        false,
                        1,
                        1,
                        Side.BOTH,
                        1,
                        Duration.ZERO,
                        done ? 1 : 0,
                        0,
                        done ? 0 : 1,
                        Duration.ZERO,
                        Duration.ZERO)),
                Optional.empty());
    }

    private Diary with(HistoryEntry entry) {
        entries.add(entry);
        now = now.plusMinutes(10);
        return this;
    }
}
