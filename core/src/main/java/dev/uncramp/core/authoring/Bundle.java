package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.Comment;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.source.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a program and the exercises of the files that it uses into one text.
 *
 * <p>The lines of each file go under {@code exercises:} as they stand, indented, with their comments; {@code use} goes.
 * Where the text is shaped so that this would not read as the same program, the program is written anew.
 */
public final class Bundle {

    private static final String INDENT = "  ";

    private final SourceText source;
    private final List<String> lines = new ArrayList<>();

    private Bundle(SourceText source) {
        this.source = source;
        for (int line = 1; line <= source.lines(); line++) {
            lines.add(source.line(line));
        }
    }

    /**
     * Makes a text that needs no file beside it.
     *
     * @param source the text of the program
     * @param program the program as it was read, with the exercises of the files
     * @param used the files that it uses
     * @param catalog the exercises that it may name beside its own
     * @return a text of the same name that reads as the same program; the same text where it uses no file
     */
    public static SourceText of(SourceText source, Program program, List<UsedFile> used, Catalog catalog) {
        if (used.isEmpty()) {
            return source;
        }
        return new Bundle(source)
                .with(used)
                .map(text -> new SourceText(source.name(), text))
                .filter(text -> reads(text, program, catalog))
                .orElseGet(() -> new SourceText(source.name(), YamlWriter.write(ProgramWriter.node(program))));
    }

    /**
     * Makes a text for another file name: one that says its own id.
     *
     * @param whole the text of a program, with the exercises of the files that it uses
     * @param program the program as it was read
     * @param catalog the exercises that it may name beside its own
     * @return a text that reads as the same program whatever its file is called
     */
    public static SourceText withId(SourceText whole, Program program, Catalog catalog) {
        Optional<MapNode> root = root(YamlReader.read(whole));
        if (root.isEmpty() || root.get().entry("id").isPresent() || root.get().inBraces()) {
            return whole;
        }
        Bundle bundle = new Bundle(whole);
        int line = root.get().entries().get(0).span().end().line();
        bundle.lines.add(line, "id: " + program.id().value());
        SourceText named = new SourceText(whole.name(), bundle.text());
        return reads(named, program, catalog) ? named : whole;
    }

    private static boolean reads(SourceText text, Program program, Catalog catalog) {
        return ProgramReader.read(YamlReader.read(text), catalog)
                .program()
                .filter(program::equals)
                .isPresent();
    }

    private static Optional<MapNode> root(Tree tree) {
        return tree.root().filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    /** The text with the exercises in the place of {@code use}; empty where they cannot be put there. */
    private Optional<String> with(List<UsedFile> used) {
        Tree tree = YamlReader.read(source);
        Optional<MapNode.Entry> use = root(tree).flatMap(map -> map.entry("use"));
        Optional<MapNode.Entry> own = root(tree).flatMap(map -> map.entry("exercises"));
        if (use.isEmpty() || !(own.isEmpty() || (own.get().value() instanceof MapNode map && !map.inBraces()))) {
            return Optional.empty();
        }
        int useFrom = use.get().key().span().start().line();
        int useTo = use.get().span().end().line();
        List<String> comments = comments(tree, use.get().span());
        if (own.isEmpty()) {
            replace(useFrom, useTo, join(comments, List.of("exercises:"), exercises(used, INDENT)));
            return Optional.of(text());
        }
        Span there = own.get().value().span();
        List<String> added = exercises(used, " ".repeat(there.start().column() - 1));
        if (there.end().line() < useFrom) {
            replace(useFrom, useTo, comments);
            lines.addAll(there.end().line(), added);
        } else {
            lines.addAll(there.end().line(), added);
            replace(useFrom, useTo, comments);
        }
        return Optional.of(text());
    }

    /** The comments in the lines of an entry, each for a line of its own. */
    private static List<String> comments(Tree tree, Span entry) {
        return tree.comments().stream()
                .filter(comment ->
                        comment.span().start().line() >= entry.start().line()
                                && comment.span().start().line() <= entry.end().line())
                .map(Comment::text)
                .map(text -> ("# " + text).strip())
                .toList();
    }

    private static List<String> exercises(List<UsedFile> used, String indent) {
        List<String> all = new ArrayList<>();
        for (UsedFile file : used) {
            SourceText text = file.source();
            for (int line = 1; line <= text.lines(); line++) {
                String written = text.line(line);
                if (!isOfTheFile(written)) {
                    all.add(written.isBlank() ? "" : indent + written);
                }
            }
            while (!all.isEmpty() && all.get(all.size() - 1).isEmpty()) {
                all.remove(all.size() - 1);
            }
        }
        return all;
    }

    /** Whether a line speaks of its own file: where its document begins or ends, or what schema an editor takes. */
    private static boolean isOfTheFile(String line) {
        return line.strip().equals("---") || line.strip().equals("...") || line.startsWith("# yaml-language-server:");
    }

    private void replace(int from, int to, List<String> with) {
        lines.subList(from - 1, to).clear();
        lines.addAll(from - 1, with);
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        List<String> joined = new ArrayList<>();
        for (List<String> part : parts) {
            joined.addAll(part);
        }
        return joined;
    }

    private String text() {
        String text = String.join("\n", lines);
        return text.endsWith("\n") ? text : text + "\n";
    }
}
