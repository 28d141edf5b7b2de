package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Finds work against a load on more than four days a week. */
final class StrengthTooOften implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public Scope scope() {
        return Scope.BUILD;
    }

    @Override
    public About about() {
        return About.what("Work against a weight or a band on more than four days a week; it is advice at five days. A"
                        + " fourth day is left alone: clinics print 3 to 4, and 4 to 5 with light loads.")
                .why("Muscles and tendons get stronger in the days between. For someone who begins, two or three"
                        + " days a week are enough.")
                .source("how often beginners train [TREK] [ACSM-2009-med]; 3 to 4 days [PURE-neck] [PURE-cuff], 4 to 5"
                        + " in a shoulder sheet [PROV-str]")
                .example("""
                    schedule: daily
                    session:
                      - band-row: 3 x 10
                    """)
                .instead("""
                    schedule: daily
                    session:
                      - band-row: 3 x 10, 3 days/week
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (ItemView item : program.items()) {
            if (StrengthWork.isLoaded(item)) {
                StrengthWork.schedule(item)
                        .plannedDaysPerWeek()
                        .filter(days -> days > LoadLimits.STRENGTH_DAYS_MORE)
                        .ifPresent(days -> findings.add(found(item, days)));
            }
        }
        return findings;
    }

    private Finding found(ItemView item, double days) {
        return Finding.of(
                this,
                days > LoadLimits.STRENGTH_DAYS_AT_MOST ? Severity.WARNING : Severity.ADVICE,
                item.namePlace(),
                "`%s` is done against a load %s"
                        .formatted(item.name(), days >= 7 ? "every day" : "on %d days a week".formatted((int) days)),
                "Write `%d days/week` at the end of its line, or take the load out on the other days."
                                .formatted(LoadLimits.STRENGTH_DAYS)
                        + InWords.orAllow(this));
    }
}
