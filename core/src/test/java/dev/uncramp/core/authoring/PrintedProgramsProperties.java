package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.handout.Handout;
import dev.uncramp.core.handout.HandoutHtml;
import dev.uncramp.core.handout.HandoutMarkdown;
import dev.uncramp.core.handout.HandoutText;
import dev.uncramp.core.handout.Printing;
import dev.uncramp.core.handout.ShowJson;
import dev.uncramp.core.handout.ShowText;
import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonProblem;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlWriter;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Programs of every shape are shown and put on paper, in each week and at each level. */
class PrintedProgramsProperties {

    private static final Catalog CATALOG = Library.builtIn().catalog();
    private static final Wording ENGLISH = Wording.english();

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs().filter(PrintedProgramsProperties::isReady);
    }

    /** Whether the check lets it be printed. */
    private static boolean isReady(Program program) {
        String text = YamlWriter.write(ProgramWriter.node(program));
        return !Review.of(SourceText.of("generated.yaml", text), CATALOG).blocks();
    }

    private static List<Prescription> days(Program program) {
        Prescription first = Prescription.firstOf(program);
        Prescription third = first.inWeek(3);
        return Stream.concat(
                        Stream.of(first, third, first.inWeek(9).inMaintenance()),
                        program.phases().stream()
                                .map(phase -> third.withLevel(phase.name().value())))
                .toList();
    }

    @Property(tries = 40)
    void itIsShownInEachWeekAndAtEachLevel(@ForAll("programs") Program program) throws JsonProblem {
        for (Prescription day : days(program)) {
            String shown = ShowText.of(program, day, CATALOG, true, ENGLISH);
            assertEquals(
                    List.of(),
                    shown.lines().filter(line -> DisplayWidth.of(line) > 80).toList());
            Timeline timeline = Timeline.of(program, day, CATALOG);
            assertFalse(timeline.total().isNegative());
            Json.read(ShowJson.of(program, timeline, CATALOG, true));
        }
    }

    @Property(tries = 30)
    void theSheetOfPaperIsWholeInEachForm(@ForAll("programs") Program program) {
        Printing printing = new Printing(LocalDate.of(2026, 3, 9), SafeText.of("0a1b2c3d"));
        for (Prescription day : days(program)) {
            Handout sheet = Handout.of(program, day, CATALOG, printing, ENGLISH);
            assertFalse(HandoutText.of(sheet).isBlank());
            assertFalse(HandoutMarkdown.of(sheet).isBlank());
            assertEquals(1, HandoutHtml.of(sheet).split("</html>", -1).length - 1);
        }
    }
}
