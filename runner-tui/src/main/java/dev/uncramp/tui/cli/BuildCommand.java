package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.ProgramText;
import dev.uncramp.core.build.BuildRequest;
import dev.uncramp.core.build.BuildResult;
import dev.uncramp.core.build.ProgramBuilder;
import dev.uncramp.core.build.Reason;
import dev.uncramp.core.build.Unused;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.ProgramPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code uncramp build}: a program from what a person needs and has. */
@Command(
        name = "build",
        customSynopsis = "uncramp build --region REGION --grade GRADE --minutes N [OPTION]...",
        sortOptions = false,
        description = {
            "Builds a program from a region, a grade and minutes, as a file to go on from.",
            "A proposal: look at it and change it before a patient gets it."
        },
        footer = {
            "",
            "Examples:",
            "  uncramp build --region lower-back --grade settle --minutes 5 -o back.yaml",
            "  uncramp build --region neck --grade restore --minutes 12 --avoid floor",
            "  uncramp build --region knee,hip --grade build --minutes 20 --explain",
            "  uncramp build --region hand --grade build --minutes 10 --have ball,putty",
            "",
            "\"uncramp exercises\" names the exercises, and what each needs.",
            "Ends with 1 where nothing can be built, and names the nearest that can."
        })
final class BuildCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private BuildOptions asked = new BuildOptions();

    @Option(
            names = "--explain",
            description = "Says beside each exercise why it is in, and at the end what was left out and why.")
    private boolean explain;

    @Mixin
    private Output output = new Output();

    @Mixin
    HelpPage help = new HelpPage();

    BuildCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        BuildRequest request = asked.request();
        Catalog catalog = Library.builtIn().catalog();
        return ProgramBuilder.of(catalog).build(request).match(new BuildResult.Cases<>() {
            @Override
            public Integer built(BuildResult.Built built) {
                if (!explain) {
                    built.unused().forEach(unused -> world.err().line("Not used: " + said(unused)));
                }
                String text = explain ? explained(request, built, catalog) : ProgramText.of(built.program());
                return output.put(text, world, world.out()::document);
            }

            @Override
            public Integer refused(BuildResult.Refused refused) {
                refused.why().forEach(world.err()::line);
                refused.nearest()
                        .ifPresent(nearest -> world.err().line("This can be built:\n  " + BuildLine.of(nearest)));
                return ExitCode.FOUND;
            }
        });
    }

    private static String said(Unused unused) {
        return "%s: %s".formatted(unused.thing().word(), unused.why());
    }

    /** The program with the line that asked for it, the reasons beside its exercises, and what was left out at its end. */
    private static String explained(BuildRequest request, BuildResult.Built built, Catalog catalog) {
        Map<ProgramPath, String> remarks = new LinkedHashMap<>();
        for (Reason reason : built.reasons()) {
            remarks.merge(reason.place(), reason.text(), (first, second) -> first + " " + second);
        }
        List<String> end = new ArrayList<>();
        if (!built.leftOut().isEmpty()) {
            end.add("Left out:");
            built.leftOut().forEach(left -> end.add("- %s: %s".formatted(left.exercise(), left.why())));
        }
        if (!built.unused().isEmpty()) {
            end.add("Not used:");
            built.unused().forEach(unused -> end.add("- %s".formatted(said(unused))));
        }
        if (!end.isEmpty()) {
            remarks.put(ProgramPath.root(), String.join("\n", end));
        }
        return "# " + BuildLine.of(request) + "\n" + ProgramText.of(built.program(), catalog, remarks);
    }
}
