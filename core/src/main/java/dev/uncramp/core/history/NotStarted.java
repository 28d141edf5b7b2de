package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.session.BeforeSession;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A session that was not started, because it hurts too much today or because help comes first; it counts as kept.
 *
 * @param at when
 * @param program the program that was meant
 * @param tier how soon help was advised; empty for "not today"
 * @param sign the key of the warning sign, where it was named
 * @param before the pain that was told
 * @param sharpAtRest whether the pain was sharp at rest
 * @param signsInFull whether the warning signs were listed; else one line asked whether anything is new
 */
public record NotStarted(
        OffsetDateTime at,
        ProgramStamp program,
        Optional<Tier> tier,
        Optional<String> sign,
        Optional<PainScore> before,
        boolean sharpAtRest,
        boolean signsInFull)
        implements HistoryEntry {

    /**
     * Makes the entry from what was answered before the session.
     *
     * @param at when
     * @param program the program that was meant
     * @param answers the questions, as far as they were answered
     * @return the entry
     */
    public static NotStarted of(OffsetDateTime at, ProgramStamp program, BeforeSession answers) {
        return new NotStarted(
                at,
                program,
                answers.tier(),
                answers.signs().named().map(Sign::kept),
                answers.before(),
                answers.pain().sharpAtRest(),
                answers.signs().inFull());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.notStarted(this);
    }
}
