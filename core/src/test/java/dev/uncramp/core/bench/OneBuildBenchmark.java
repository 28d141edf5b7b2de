package dev.uncramp.core.bench;

import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the building of a program for every region and grade with JMH, and prints the processor time as a table. */
class OneBuildBenchmark {

    private static final double AIM = 50;
    private static final double MICROS = 1_000;

    @Test
    void everyRegionAndGrade() throws RunnerException {
        System.out.println("| ms of processor time | "
                + Stream.of(Grade.values()).map(Grade::word).collect(Collectors.joining(" | ")) + " |");
        System.out.println("|---|" + "---|".repeat(Grade.values().length));
        double most = 0;
        for (Region region : Region.values()) {
            if (region == Region.WHOLE_BODY) {
                continue;
            }
            List<Double> row = new ArrayList<>();
            for (Grade grade : Grade.values()) {
                row.add(millis(region, grade));
            }
            System.out.println("| " + region.word() + " | "
                    + row.stream()
                            .map(millis -> String.format(Locale.ROOT, "%.1f", millis))
                            .collect(Collectors.joining(" | "))
                    + " |");
            most = Math.max(most, Collections.max(row));
        }
        System.out.printf(Locale.ROOT, "The slowest build: %.1f ms CPU (aim %.0f)%n", most, AIM);
    }

    private static double millis(Region region, Grade grade) throws RunnerException {
        RunResult run = new Runner(new OptionsBuilder()
                        .include(OneBuild.class.getName() + ".build")
                        .param("region", region.name())
                        .param("grade", grade.name())
                        .addProfiler(ProcessorTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        double micros = Objects.requireNonNull(run.getSecondaryResults().get(ProcessorTime.NAME), ProcessorTime.NAME)
                .getScore();
        return micros / MICROS;
    }
}
