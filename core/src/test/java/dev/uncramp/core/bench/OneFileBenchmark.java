package dev.uncramp.core.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the processor time of one file with JMH, check and yardstick in turns, and prints the fastest of each: what
 * another process took of the machine can only make a run slower.
 */
class OneFileBenchmark {

    private static final int TURNS = Integer.getInteger("bench.turns", 3);

    @Test
    void checkBesideTheTokenLoop() throws RunnerException {
        List<Double> checks = new ArrayList<>();
        List<Double> tokens = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            tokens.add(micros("tokens"));
            checks.add(micros("check"));
        }
        double check = Collections.min(checks);
        double loop = Collections.min(tokens);
        System.out.printf(
                Locale.ROOT,
                "One file: check %.0f us CPU, token loop %.0f us CPU, ratio %.2f (aim 1.3)%n",
                check,
                loop,
                check / loop);
    }

    private static double micros(String method) throws RunnerException {
        RunResult run = new Runner(new OptionsBuilder()
                        .include(OneFile.class.getName() + "." + method)
                        .addProfiler(ProcessorTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return Objects.requireNonNull(run.getSecondaryResults().get(ProcessorTime.NAME), ProcessorTime.NAME)
                .getScore();
    }
}
