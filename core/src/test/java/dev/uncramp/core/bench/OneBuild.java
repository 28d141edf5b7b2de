package dev.uncramp.core.bench;

import dev.uncramp.core.build.BuildRequest;
import dev.uncramp.core.build.BuildResult;
import dev.uncramp.core.build.ProgramBuilder;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What JMH measures, with the flags of the launcher: one program built again by a builder that was kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms16m", "-Xmx64m", "-Xss512k", "-XX:-UsePerfData"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class OneBuild {

    private static final Duration SETTLE = Duration.ofMinutes(5);
    private static final Duration OTHERS = Duration.ofMinutes(15);

    /** For which part of the body. */
    @Param
    public Region region = Region.NECK;

    /** In which grade. */
    @Param
    public Grade grade = Grade.SETTLE;

    private final ProgramBuilder builder = ProgramBuilder.of(Library.builtIn().catalog());

    /** Builds it once, which reads the exercises; a refusal is no program, and is not measured. */
    @Setup
    public void once() {
        if (build().built().isEmpty()) {
            throw new IllegalStateException("refused: " + region + ", " + grade);
        }
    }

    /**
     * Builds the program.
     *
     * @return the program with its reasons
     */
    @Benchmark
    public BuildResult build() {
        return builder.build(BuildRequest.of(region, grade, grade == Grade.SETTLE ? SETTLE : OTHERS));
    }
}
