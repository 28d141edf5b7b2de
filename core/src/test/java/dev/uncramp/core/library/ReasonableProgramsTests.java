package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs as a therapist writes them, with nothing in them that a colleague would speak of: the checks are silent. */
class ReasonableProgramsTests {

    static List<String> files() {
        return TestLibrary.files("reasonable");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsFound(String file) {
        Review review = Review.of(
                TestLibrary.file("reasonable", file), Library.builtIn().catalog(), Optional.of(TestLibrary.TODAY));
        assertEquals(List.of(), review.diagnostics(), () -> TestLibrary.drawn(review.diagnostics()));
    }
}
