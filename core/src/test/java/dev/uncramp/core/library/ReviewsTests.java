package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewsTests {

    private static List<Supplier<SourceFile>> files(int count) {
        return IntStream.range(0, count)
                .<Supplier<SourceFile>>mapToObj(i -> () -> SourceFile.of(SourceText.of("f" + i, "")))
                .toList();
    }

    private static List<Diagnostic> named(SourceFile file) {
        return List.of(new Diagnostic(
                file.source(), Span.START, Severity.ADVICE, "some", SafeText.of("said"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatIsFoundComesInTheOrderOfTheFiles(int threads) {
        List<String> told = new ArrayList<>();
        Reviews.inOrder(
                files(100),
                ReviewsTests::named,
                threads,
                found -> told.add(found.get(0).source().name().value()));
        assertEquals(IntStream.range(0, 100).mapToObj(i -> "f" + i).toList(), told);
    }

    @Test
    void noMoreThanAFewFilesAreAheadOfWhatWasTold() {
        AtomicInteger loaded = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Reviews.inOrder(
                files(200),
                file -> {
                    most.accumulateAndGet(loaded.incrementAndGet() - told.get(), Math::max);
                    return named(file);
                },
                2,
                found -> told.incrementAndGet());
        assertEquals(200, told.get());
        assertTrue(most.get() <= 10, () -> most + " ahead");
    }

    @Test
    void aFaultInAFileIsNotSwallowed() {
        assertThrows(
                IllegalStateException.class,
                () -> Reviews.inOrder(
                        files(3),
                        file -> {
                            throw new IllegalArgumentException("broken");
                        },
                        2,
                        found -> {}));
    }

    @Test
    void nothingIsToldOfNoFiles() {
        Reviews.inOrder(List.of(), ReviewsTests::named, 2, found -> {
            throw new AssertionError(found);
        });
    }
}
