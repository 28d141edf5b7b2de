package dev.uncramp.core.bench;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What JMH measures, with the flags of the launcher: one program of a clinic, checked, and gone through token by token. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms16m", "-Xmx64m", "-Xss512k", "-XX:-UsePerfData"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class OneFile {

    private static final long SEED = 7;

    private final String text = ClinicProgram.of(SEED);
    private final Catalog catalog = Library.builtIn().catalog();

    /**
     * Reads and checks the program.
     *
     * @return what was found
     */
    @Benchmark
    public List<Diagnostic> check() {
        return Review.check(SourceFile.of(SourceText.of("program.yaml", text)), catalog);
    }

    /**
     * Goes through its tokens.
     *
     * @return a sum of them
     */
    @Benchmark
    public long tokens() {
        return TokenLoop.run(text);
    }
}
