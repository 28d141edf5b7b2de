package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Morning;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up past: what was kept, entry by entry. */
public final class Past {
    /** When every past begins. */
    public static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-11-01T09:00:00+01:00");

    static final SessionRecord DONE = Walk.through("lower-back/settle", Optional.of(PainScore.of(1)))
            .toTheEnd()
            .record();

    private final List<HistoryEntry> entries = new ArrayList<>();
    private OffsetDateTime now = FIRST;

    private Past() {}

    /** A past in which nothing was done yet. */
    public static Past none() {
        return new Past();
    }

    /** A past with one calm session, whose signs were listed. */
    public static Past known() {
        return none().calm(true).after(Duration.ofDays(3));
    }

    public Past after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** A session as written in which nothing hurt. */
    public Past calm(boolean listed) {
        return with(record(Ease.AS_WRITTEN, false, Optional.of(EndReason.COMPLETE), List.of(), listed));
    }

    public Past calm() {
        return calm(false);
    }

    public Past gentler() {
        return with(record(Ease.GENTLER, false, Optional.of(EndReason.COMPLETE), List.of(), false));
    }

    public Past red() {
        return with(record(Ease.AS_WRITTEN, true, Optional.of(EndReason.COMPLETE), List.of(), false));
    }

    /** A session that was stopped, and went on in some way. */
    public Past stopped(StopRecord.Then then) {
        StopRecord stop = new StopRecord(
                now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), then);
        return with(record(Ease.AS_WRITTEN, false, Optional.of(EndReason.FINISHED), List.of(stop), false));
    }

    /** A session that a kind of pain ended. */
    public Past kind() {
        return with(record(Ease.AS_WRITTEN, true, Optional.of(EndReason.PAIN_KIND), List.of(), false));
    }

    /** A session that a warning sign ended. */
    public Past sign(Tier tier) {
        StopRecord stop = new StopRecord(
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(tier),
                Optional.empty(),
                StopRecord.Then.ENDED);
        return with(record(Ease.AS_WRITTEN, false, Optional.of(EndReason.WARNING_SIGN), List.of(stop), false));
    }

    public Past notToday() {
        return with(notStarted(Optional.empty(), Optional.of(PainScore.of(8)), true));
    }

    /** A start that came to the advice to get help. */
    public Past help(Tier tier) {
        return with(notStarted(Optional.of(tier), Optional.empty(), true));
    }

    public Past seen(boolean yes) {
        return with(new SeenAnswer(now, yes));
    }

    /** The answer about the day before. */
    public Past morning(Optional<Morning> morning) {
        LocalDate yesterday = now.toLocalDate().minusDays(1);
        return with(new MorningAnswer(now, yesterday, morning));
    }

    public OffsetDateTime now() {
        return now;
    }

    public History history() {
        return new History(entries);
    }

    /** Each entry takes ten minutes. */
    private Past with(HistoryEntry entry) {
        entries.add(entry);
        return after(Duration.ofMinutes(10));
    }

    private NotStarted notStarted(Optional<Tier> tier, Optional<PainScore> before, boolean listed) {
        return new NotStarted(now, DONE.origin().program(), tier, Optional.empty(), before, false, listed);
    }

    private SessionRecord record(
            Ease ease, boolean red, Optional<EndReason> ending, List<StopRecord> stops, boolean listed) {
        SessionOrigin origin = new SessionOrigin(
                SessionId.of("session-" + entries.size()), DONE.origin().program(), "0.1.0", Optional.empty(), listed);
        return new SessionRecord(
                origin,
                DONE.prescription().with(ease),
                now,
                now.plusMinutes(8),
                DONE.moved(),
                DONE.rested(),
                DONE.away(),
                ending,
                DONE.confirmed(),
                DONE.before(),
                DONE.after(),
                DONE.exercises(),
                stops,
                0,
                red);
    }
}
