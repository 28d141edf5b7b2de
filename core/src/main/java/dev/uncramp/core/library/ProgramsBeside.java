package dev.uncramp.core.library;

import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.source.Neighbours;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The programs that come next by what a program says, and stand beside it: {@code my-practice/knee-2}, or a bare
 * {@code knee-2}, in a file {@code knee-2.yaml}. Only files that are named so are looked at.
 */
final class ProgramsBeside {

    private static final Pattern ID = Pattern.compile("^id:\\s*[\"']?([^\\s\"'#]+)", Pattern.MULTILINE);

    private ProgramsBeside() {}

    /** The ids with those that come next, are not among them, and stand beside the program. */
    static List<String> with(List<String> ids, Program program, Neighbours neighbours) {
        Stream<String> beside = next(program)
                .distinct()
                .filter(next -> !ids.contains(next.value()) && stands(next, neighbours))
                .map(ProgramId::value);
        return Stream.concat(ids.stream(), beside).toList();
    }

    private static Stream<ProgramId> next(Program program) {
        return Stream.concat(
                        program.progress().stream(),
                        Part.of(program).stream().flatMap(part -> part.terms().progress().stream()))
                .flatMap((Progression progress) -> progress.nextProgram().stream());
    }

    private static boolean stands(ProgramId id, Neighbours neighbours) {
        String name = id.value().substring(id.value().lastIndexOf('/') + 1);
        SourceFile file = neighbours.load(SafeText.of(name + ".yaml"));
        return file.problem().isEmpty() && idOf(file).orElse(name).equals(id.value());
    }

    /** The id that a file gives itself; without one it is called as the file. */
    private static Optional<String> idOf(SourceFile file) {
        return ID.matcher(file.source().text())
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }
}
