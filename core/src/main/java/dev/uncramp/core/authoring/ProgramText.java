package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.source.YamlWriter;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A program as the text of its file, in canonical form. */
public final class ProgramText {

    /** How wide a line with a remark is at most, in columns. */
    private static final int WIDTH = 100;

    private ProgramText() {}

    /**
     * Writes a program.
     *
     * @param program the program
     * @return the text of its file, which reads as the same program
     */
    public static String of(Program program) {
        return YamlWriter.write(ProgramWriter.node(program));
    }

    /**
     * Writes a program with remarks as comments, which reads as the same program too.
     *
     * @param program the program
     * @param catalog where its exercises are found
     * @param remarks what to remark on places; each stands above the line of its place, one on the whole program at the end
     * @return the text of its file
     */
    public static String of(Program program, Catalog catalog, Map<ProgramPath, String> remarks) {
        SourceText plain = SourceText.of("program.yaml", of(program));
        PathTable places = ProgramReader.read(YamlReader.read(plain), catalog).places();
        Map<Integer, List<String>> above = new TreeMap<>();
        int end = plain.lines();
        remarks.forEach((place, text) -> {
            int line = place.equals(ProgramPath.root())
                    ? end
                    : places.span(place).start().line();
            above.computeIfAbsent(line, none -> new ArrayList<>()).add(text);
        });
        StringBuilder out = new StringBuilder();
        for (int line = 1; line <= end; line++) {
            String text = plain.line(line);
            String indent = " ".repeat(text.length() - text.stripLeading().length());
            above.getOrDefault(line, List.of()).forEach(remark -> comment(out, indent, remark));
            out.append(text).append(line < end ? "\n" : "");
        }
        return out.toString();
    }

    private static void comment(StringBuilder out, String indent, String remark) {
        String before = indent + "# ";
        SafeText.shown(remark)
                .value()
                .lines()
                .flatMap(line -> Wrap.lines(line, WIDTH - before.length()).stream())
                .forEach(line -> out.append(before).append(line).append('\n'));
    }
}
