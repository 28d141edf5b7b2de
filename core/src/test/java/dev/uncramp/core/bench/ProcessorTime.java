package dev.uncramp.core.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The processor time of one operation, all threads together: the clock also counts what other processes take. */
public class ProcessorTime implements InternalProfiler {

    /** What the result is called. */
    static final String NAME = "cpu";

    private Duration start = Duration.ZERO;

    @Override
    public String getDescription() {
        return "processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = spent();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double micros = spent().minus(start).toNanos() / 1_000.0;
        long times = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, micros / times, "us/op", AggregationPolicy.AVG));
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
