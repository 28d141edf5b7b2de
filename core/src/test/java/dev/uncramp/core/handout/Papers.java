package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Handouts of the programs of these tests, all printed on one day. */
final class Papers {
    private static final Library LIBRARY = Library.builtIn();
    private static final Printing PRINTING = new Printing(LocalDate.of(2026, 3, 9), SafeText.of("0a1b2c3d"));

    private Papers() {}

    static Handout builtIn(String id) {
        return of(LIBRARY.program(id).orElseThrow(), UnaryOperator.identity());
    }

    static Handout written(String text) {
        return written(text, UnaryOperator.identity());
    }

    static Handout written(String text, UnaryOperator<Prescription> picks) {
        return of(Review.of(SourceText.of("test.yaml", text), LIBRARY.catalog()), picks);
    }

    /** What the sections of a handout of a program are made from. */
    static Sheet sheet(String text) {
        Review review = Review.of(SourceText.of("test.yaml", text), LIBRARY.catalog());
        assertFalse(review.blocks(), review.diagnostics().toString());
        Program program = review.program().orElseThrow();
        return Sheet.of(program, Prescription.firstOf(program), review.catalog(), Wording.english());
    }

    /** A short program with more lines in its head. */
    static Handout withHead(String... lines) {
        return written("uncramp: 1\ntitle: Two moves\n" + String.join("\n", lines)
                + "\nsession:\n  - knee-rolls: 5, each side\n  - pelvic-tilt: 5, hold 5 s\n");
    }

    /** The first part of a kind of table with this caption. */
    static HandoutPart.Table table(Handout handout, String caption) {
        return handout.sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> part.match(new OnlyTables()).stream())
                .filter(table -> table.caption().value().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static Handout of(Review review, UnaryOperator<Prescription> picks) {
        assertFalse(review.blocks(), review.diagnostics().toString());
        Program program = review.program().orElseThrow();
        return Handout.of(
                program, picks.apply(Prescription.firstOf(program)), review.catalog(), PRINTING, Wording.english());
    }

    /** Finds tables that stand straight in a section. */
    private static final class OnlyTables implements HandoutPart.Cases<Optional<HandoutPart.Table>> {
        @Override
        public Optional<HandoutPart.Table> paragraph(HandoutPart.Paragraph paragraph) {
            return Optional.empty();
        }

        @Override
        public Optional<HandoutPart.Table> fact(HandoutPart.Fact fact) {
            return Optional.empty();
        }

        @Override
        public Optional<HandoutPart.Table> steps(HandoutPart.Steps steps) {
            return Optional.empty();
        }

        @Override
        public Optional<HandoutPart.Table> points(HandoutPart.Points points) {
            return Optional.empty();
        }

        @Override
        public Optional<HandoutPart.Table> table(HandoutPart.Table table) {
            return Optional.of(table);
        }

        @Override
        public Optional<HandoutPart.Table> card(HandoutPart.Card card) {
            return Optional.empty();
        }

        @Override
        public Optional<HandoutPart.Table> alarm(HandoutPart.Alarm alarm) {
            return Optional.empty();
        }

        @Override
        public Optional<HandoutPart.Table> chapter(HandoutPart.Chapter chapter) {
            return Optional.empty();
        }
    }
}
