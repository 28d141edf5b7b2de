package dev.uncramp.core.build;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The weeks of a program, cut into stages; from one to the next an exercise gets one step more.
 *
 * @param keys when each stage counts; one that counts always is a single one
 */
record Stages(List<RowKey> keys) {

    /** As many stages as there are steps from 8 to 12 repetitions by 2, with the start: a.3 [AAOS-blog-abd] [ANIM-er]. */
    private static final int MOST = 3;

    /** Weeks of a plan that grows stronger, where none are asked for: 4-6 weeks, then maintained, a.3 [OI-shoulder]. */
    static final int BUILD_WEEKS = 6;

    Stages {
        keys = List.copyOf(keys);
    }

    /** The grade build grows by its weeks, and walking to win back stamina; else a criterion moves a person on. */
    static Stages of(BuildRequest request) {
        if (!growsByWeeks(request)) {
            return new Stages(List.of(RowKey.weekOn(1)));
        }
        int weeks = request.weeks().orElse(BUILD_WEEKS);
        int count = Math.max(1, Math.min(MOST, weeks / LoadLimits.WEEKS_AT_A_LEVEL));
        int length = Math.max(1, weeks / count);
        List<RowKey> keys = new ArrayList<>();
        for (int stage = 0; stage < count; stage++) {
            int from = 1 + stage * length;
            keys.add(stage == count - 1 ? RowKey.weekOn(from) : RowKey.weeks(from, from + length - 1));
        }
        return new Stages(keys);
    }

    /** Whether amounts grow: strength in the last grade, a.3; walking from the second one on, a.4 [NHLBI-sc]. */
    static boolean growsByWeeks(BuildRequest request) {
        return request.grade() == Grade.BUILD
                || (request.grade() == Grade.RESTORE && request.regions().contains(Region.AEROBIC));
    }

    /** When an amount counts that begins with one stage and goes on to another; the last one goes on for good. */
    RowKey key(int first, int last) {
        int from = keys.get(first).inWeeks().orElseThrow().from();
        OptionalInt to = keys.get(last).inWeeks().orElseThrow().to();
        return to.isPresent() ? RowKey.weeks(from, to.getAsInt()) : RowKey.weekOn(from);
    }

    int count() {
        return keys.size();
    }
}
