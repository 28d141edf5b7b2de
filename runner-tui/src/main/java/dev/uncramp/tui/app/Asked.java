package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import java.util.List;
import java.util.Optional;

/**
 * What the front of the house has heard since it opened.
 *
 * @param where where it hurts
 * @param since since when
 * @param calmer whether the calmer program was asked for
 * @param setting the setting that is looked at
 * @param from the first line that a long list shows, from 0
 * @param card the care card that is read
 * @param why the lines that say why something cannot be opened
 */
record Asked(
        Optional<Region> where,
        Optional<Since> since,
        boolean calmer,
        Optional<Setting> setting,
        int from,
        Optional<CareCard> card,
        List<String> why) {

    /** Nothing. */
    static final Asked NOTHING =
            new Asked(Optional.empty(), Optional.empty(), false, Optional.empty(), 0, Optional.empty(), List.of());

    /** Keeps the lines as they are. */
    Asked {
        why = List.copyOf(why);
    }

    /**
     * Since when it hurts. Which grade fits is told by clinical.md f.1: settle for the first days and as long as pain is
     * easily stirred, restore once it is at a level that can be managed; its length guide is days to 2 weeks for settle.
     */
    enum Since {
        /** Today, or some days. */
        DAYS("days", Grade.SETTLE),
        /** A few weeks. */
        WEEKS("weeks", Grade.RESTORE),
        /** Longer, or again and again. */
        LONGER("longer", Grade.RESTORE);

        private final String word;
        private final Grade grade;

        Since(String word, Grade grade) {
            this.word = word;
            this.grade = grade;
        }

        /** The end of the names of its texts. */
        String word() {
            return word;
        }

        /** The grade that fits. */
        Grade grade() {
            return grade;
        }
    }

    /** The grade that fits what was said; the calmest where nothing was. */
    Grade grade() {
        return calmer ? Grade.SETTLE : since.map(Since::grade).orElse(Grade.SETTLE);
    }

    Asked in(Region region) {
        return new Asked(Optional.of(region), Optional.empty(), false, setting, from, card, why);
    }

    Asked since(Since when) {
        return new Asked(where, Optional.of(when), false, setting, from, card, why);
    }

    Asked calmly() {
        return new Asked(where, since, true, setting, from, card, why);
    }

    Asked about(Setting looked) {
        return new Asked(where, since, calmer, Optional.of(looked), from, card, why);
    }

    Asked from(int first) {
        return new Asked(where, since, calmer, setting, first, card, why);
    }

    Asked reading(CareCard read) {
        return new Asked(where, since, calmer, setting, from, Optional.of(read), why);
    }

    Asked why(List<String> lines) {
        return new Asked(where, since, calmer, setting, from, card, lines);
    }
}
