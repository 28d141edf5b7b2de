package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Next;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands around the exercises of a built program: head, schedule, pain rule and progress.
 *
 * @param request what is wanted
 */
record Frame(BuildRequest request) {

    /** Times a day in the first days: 3-5, f.1 [PURE-whip] [CERV-ST]. */
    private static final int TIMES_EARLY = 3;

    /** Days of the first grade: days to 2 weeks, f.1; not before 3, [usual practice]. */
    private static final Value DAYS_EARLY = Value.between(3, 14);

    /** Weeks of the second grade: 2-6, f.1 [OI-shoulder]. */
    private static final Value WEEKS_RESTORE = Value.between(2, 6);

    /** Days a week of what keeps strength: 2-3, f.1 [OI-shoulder]. */
    private static final int DAYS_AFTERWARDS = 2;

    /** Days a week of walking: the goal is 5, a.4 [AAFP-walk]. */
    private static final int DAYS_OF_WALKING = 5;

    private static final int DAYS = 7;

    /** Days with little pain before the next grade: 2, f.1. */
    private static final int CALM_DAYS = 2;

    /** Up to how many regions an id names them; more are called several. */
    private static final int NAMED_IN_AN_ID = 3;

    private static final SafeText TIRING = SafeText.of("it was tiring");

    private static final Wording WORDS = Wording.english();

    private Grade grade() {
        return request.grade();
    }

    private Optional<Region> only() {
        return request.regions().size() == 1 ? Optional.of(request.regions().get(0)) : Optional.empty();
    }

    ProgramHead head() {
        return new ProgramHead(
                id(),
                title(),
                Optional.empty(),
                only(),
                Optional.of(grade()),
                "en",
                Optional.of(text("built.goal.")),
                Optional.of(text("built.for.")),
                joined("built.gate."),
                joined("built.avoid.").map(Avoid::on).stream().toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Reviewed.notYet()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(SafeText.of("built from the exercises of the catalogue; each exercise names its pages")));
    }

    /** Which side to begin with: the good one shows how far it goes, [usual practice]. */
    static SafeText begin(Side side) {
        return SafeText.of(WORDS.text(side == Side.LEFT ? "built.begin-left" : "built.begin-right"));
    }

    private ProgramId id() {
        List<Region> regions = request.regions();
        String parts = regions.size() > NAMED_IN_AN_ID
                ? "several"
                : regions.stream().map(Region::word).collect(Collectors.joining("-"));
        return ProgramId.of(
                "built/%s-%s-%d".formatted(parts, grade().word(), request.time().toMinutes()));
    }

    private SafeText title() {
        String regions = Said.regions(request.regions());
        String first = regions.substring(0, 1).toUpperCase(Locale.ROOT) + regions.substring(1);
        return SafeText.of(WORDS.plural("built.title", request.time().toMinutes(), first, grade().word()));
    }

    private SafeText text(String family) {
        String of = only().map(Region::word).orElse("several");
        return SafeText.of(WORDS.text(family + of + "." + grade().word()));
    }

    /** The sentences of all regions, each once. */
    private Optional<SafeText> joined(String family) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Region region : request.regions()) {
            String key = family + region.word() + "." + grade().word();
            if (WORDS.knows(key)) {
                sentences.addAll(List.of(WORDS.text(key).split("(?<=[.]) ")));
            }
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(String.join(" ", sentences)));
    }

    /** How often and for how long; work against a load gets days of rest. */
    Schedule schedule(boolean hasLoad) {
        Optional<Lasts> asked = request.weeks().map(weeks -> new Lasts(Value.of(weeks), Lasts.Unit.WEEKS));
        return switch (grade()) {
            case SETTLE ->
                lasting(
                        days().timesADay(Value.of(TIMES_EARLY)),
                        asked.orElse(new Lasts(DAYS_EARLY, Lasts.Unit.DAYS)),
                        Optional.empty());
            case RESTORE ->
                lasting(
                        hasLoad && request.daysPerWeek().isEmpty() ? Schedule.everyOther() : days(),
                        asked.orElse(new Lasts(weeksOfRestore(), Lasts.Unit.WEEKS)),
                        Optional.empty());
            case BUILD -> build(asked.orElse(new Lasts(Value.of(Stages.BUILD_WEEKS), Lasts.Unit.WEEKS)));
        };
    }

    /** Where amounts grow by the weeks there are as many as they need. */
    private Value weeksOfRestore() {
        return Stages.growsByWeeks(request) ? Value.of(Stages.BUILD_WEEKS) : WEEKS_RESTORE;
    }

    private Schedule build(Lasts lasts) {
        int days = request.daysPerWeek().orElse(usualDays());
        int kept = Refusals.isStrength(request) ? DAYS_AFTERWARDS : DAYS_OF_WALKING;
        Schedule after = Schedule.empty().onDays(Value.of(Math.min(days, kept)));
        return lasting(days(), lasts, Optional.of(after));
    }

    /** The days that are asked for, else those of the grade; up to three with a day between. */
    private Schedule days() {
        int days = request.daysPerWeek().orElse(usualDays());
        boolean apart = days > 1 && days <= LoadLimits.STRENGTH_DAYS;
        return new Schedule(
                Optional.of(Value.of(days)),
                Optional.empty(),
                false,
                apart,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private int usualDays() {
        if (Refusals.isStrength(request)) {
            return LoadLimits.STRENGTH_DAYS;
        }
        return Stages.growsByWeeks(request) ? DAYS_OF_WALKING : DAYS;
    }

    private static Schedule lasting(Schedule days, Lasts lasts, Optional<Schedule> afterwards) {
        return new Schedule(
                days.daysPerWeek(),
                days.towards(),
                days.everyOtherDay(),
                days.restDayBetween(),
                days.weekdays(),
                days.timesPerDay(),
                days.through(),
                Optional.of(lasts),
                afterwards);
    }

    /** The grade's limit: f.1; back to what it was by the next morning, or within 24 hours: b.1 [EVEX]. */
    PainRule pain() {
        boolean build = grade() == Grade.BUILD;
        int limit = Limits.usualPainLimit(Optional.of(grade())).value();
        return new PainRule(
                Optional.of(PainLimits.of(limit)),
                Optional.of(build ? Settle.within(Duration.ofHours(24)) : Settle.byNextMorning()),
                build,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Two calm days with all done, to the next grade: b.4 and f.1; where weeks grow, a tiring one is repeated: a.4. */
    Progression progress(boolean grows) {
        if (grade() == Grade.BUILD) {
            return new Progression(
                    grows ? List.of() : calm(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(TIRING),
                    OptionalInt.empty());
        }
        Grade next = grade() == Grade.SETTLE ? Grade.RESTORE : Grade.BUILD;
        return new Progression(
                calm(),
                List.of(),
                Optional.empty(),
                only().map(region -> new Next.Listed(ProgramId.of(region.word() + "/" + next.word()))),
                grows ? Optional.of(TIRING) : Optional.empty(),
                OptionalInt.empty());
    }

    /** Days with less pain than the limit, with all done and good mornings after them. */
    private List<Criterion> calm() {
        int below = Limits.usualPainLimit(Optional.of(grade())).value() - 1;
        return List.of(
                new Criterion.Days(CALM_DAYS, Optional.of(PainScore.of(below))),
                new Criterion.AllDone(),
                new Criterion.NoWorseNextMorning());
    }
}
