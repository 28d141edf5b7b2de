package dev.uncramp.core.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.exercise.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainTableTests {

    private static final List<Optional<Grade>> GRADES =
            List.of(Optional.empty(), Optional.of(Grade.SETTLE), Optional.of(Grade.RESTORE), Optional.of(Grade.BUILD));

    /** Each line: limit, grade, gentler, score before, and what the scores 0 to 10 mean. */
    @ParameterizedTest
    @CsvSource({
        "3, SETTLE,  no,  -, GGGARRRRRRR",
        "3, SETTLE,  no,  0, GGGRRRRRRRR",
        "3, SETTLE,  no,  1, GGGARRRRRRR",
        "3, SETTLE,  no,  3, GGGARRRRRRR",
        "3, SETTLE,  no,  5, GGGARRRRRRR",
        "3, SETTLE,  yes, -, GGGARRRRRRR",
        "3, SETTLE,  yes, 3, GGGARRRRRRR",
        "3, SETTLE,  yes, 4, GGGAAARRRRR",
        "3, SETTLE,  yes, 5, GGGAAAARRRR",
        "3, SETTLE,  yes, 6, GGGAAAARRRR",
        "4, RESTORE, no,  -, GGGAARRRRRR",
        "4, RESTORE, no,  0, GGGRRRRRRRR",
        "4, RESTORE, no,  1, GGGARRRRRRR",
        "4, RESTORE, no,  2, GGGAARRRRRR",
        "4, RESTORE, yes, 5, GGGAAAARRRR",
        "5, BUILD,   no,  -, GGGGAARRRRR",
        "5, BUILD,   no,  0, GGGRRRRRRRR",
        "5, BUILD,   no,  2, GGGGARRRRRR",
        "5, BUILD,   yes, 6, GGGGAAARRRR",
        "3, -,       no,  -, GGAARRRRRRR",
        "9, BUILD,   no,  -, GGGGGGGRRRR",
        "1, SETTLE,  no,  -, GARRRRRRRRR",
    })
    void theRowsOfTheDesign(int limit, String grade, String gentler, String before, String bands) {
        Optional<Grade> ofProgram = grade.equals("-") ? Optional.empty() : Optional.of(Grade.valueOf(grade));
        Optional<PainScore> start = before.equals("-") ? Optional.empty() : score(Integer.parseInt(before));
        StringBuilder row = new StringBuilder();
        for (int answer = 0; answer <= 10; answer++) {
            PainBand band = PainTable.band(PainLimit.of(limit), ofProgram, start, score(answer), gentler.equals("yes"));
            row.append(band.name().charAt(0));
        }
        assertEquals(bands, row.toString());
    }

    /** Each line: how far the ordered ache may go, gentler, score before, and what the scores 0 to 10 mean. */
    @ParameterizedTest
    @CsvSource({
        "6, no,  -, GGGGGGGRRRR",
        "6, no,  0, GGGGGGGRRRR",
        "5, no,  0, GGGGGGRRRRR",
        "9, no,  0, GGGGGGGRRRR",
        "6, yes, 0, GGGGGGGRRRR",
        "6, yes, 3, GGGGGGGRRRR",
        "6, yes, 4, GGAAAARRRRR",
    })
    void anAcheThatWasOrderedIsExpectedUpToItsOwnLimitAndNeverWhereItIsSevere(
            int ordered, String gentler, String before, String bands) {
        Optional<PainScore> start = before.equals("-") ? Optional.empty() : score(Integer.parseInt(before));
        StringBuilder row = new StringBuilder();
        for (int answer = 0; answer <= 10; answer++) {
            PainBand band = PainTable.bandOfOrdered(
                    PainLimit.of(ordered),
                    PainLimit.of(3),
                    Optional.empty(),
                    start,
                    score(answer),
                    gentler.equals("yes"));
            row.append(band.name().charAt(0));
        }
        assertEquals(bands, row.toString());
        assertEquals(
                PainBand.NOT_ANSWERED,
                PainTable.bandOfOrdered(
                        PainLimit.of(ordered), PainLimit.of(3), Optional.empty(), start, Optional.empty(), false));
    }

    /** Every cell of limit, grade, score before, answer and kind of session against the rows read one by one. */
    @Test
    void everyCellIsTheFirstRowThatFits() {
        List<String> differences = new ArrayList<>();
        int cells = 0;
        for (int limit = 1; limit <= 9; limit++) {
            for (Optional<Grade> grade : GRADES) {
                for (int before = -1; before <= 10; before++) {
                    for (int answer = -1; answer <= 10; answer++) {
                        for (boolean gentler : new boolean[] {false, true}) {
                            cells++;
                            PainBand wanted = byRows(limit, grade, before, answer, gentler);
                            PainBand found =
                                    PainTable.band(PainLimit.of(limit), grade, score(before), score(answer), gentler);
                            if (wanted != found) {
                                differences.add("%d %s %d %d %s: %s, not %s"
                                        .formatted(limit, grade, before, answer, gentler, wanted, found));
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), differences);
        assertEquals(9 * 4 * 12 * 12 * 2, cells);
    }

    /** The table of the design page as it stands there; -1 is "not answered". */
    private static PainBand byRows(int limit, Optional<Grade> grade, int before, int answer, boolean gentler) {
        if (answer < 0) {
            return PainBand.NOT_ANSWERED;
        }
        if (answer >= 7) {
            return PainBand.RED;
        }
        boolean gentlerSession = gentler && before > limit;
        if (!gentlerSession && (answer > limit || (before >= 0 && answer - before >= 3))) {
            return PainBand.RED;
        }
        if (gentlerSession && answer - before >= 2) {
            return PainBand.RED;
        }
        boolean fromRestoreUp = !grade.equals(Optional.of(Grade.SETTLE));
        boolean amber = answer == limit
                || (fromRestoreUp && answer == limit - 1)
                || (gentlerSession && answer > limit && answer <= before + 1);
        return amber ? PainBand.AMBER : PainBand.GREEN;
    }

    private static Optional<PainScore> score(int value) {
        return value < 0 ? Optional.empty() : Optional.of(PainScore.of(value));
    }
}
