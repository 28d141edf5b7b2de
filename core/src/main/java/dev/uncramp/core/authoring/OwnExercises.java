package dev.uncramp.core.authoring;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Diagnostics;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Neighbours;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all that a program brings along: the exercises that stand in it, then those of each file that it uses. */
final class OwnExercises {

    private static final String ELSEWHERE = "`uncramp exercises` lists all; an own one goes under `exercises:`.";

    private final Findings findings;
    private final Catalog catalog;
    private final Neighbours neighbours;
    private final List<Exercise> all = new ArrayList<>();
    private final List<OwnExercisesReader> readers = new ArrayList<>();
    private final List<UsedFile> files = new ArrayList<>();
    private final List<Diagnostic> inFiles = new ArrayList<>();
    private String whereElse = ELSEWHERE;

    /** How many bytes the program with all its files may still grow. */
    private int room;

    OwnExercises(Findings findings, Catalog catalog, Neighbours neighbours) {
        this.findings = findings;
        this.catalog = catalog;
        this.neighbours = neighbours;
    }

    /** Reads them; each problem of a file is told at its place in that file. */
    void read(Fields head, SourceText program) {
        room = SourceFile.LIMIT - size(program);
        own(head).ifPresent(map -> {
            OwnExercisesReader reader = new OwnExercisesReader(findings, catalog);
            all.addAll(reader.read(map, all));
            readers.add(reader);
        });
        List<ScalarNode> names = head.scalars("use", "the name of a file");
        List<Runnable> toTell = new ArrayList<>();
        for (ScalarNode name : names) {
            head.values().name("use", name).ifPresent(file -> load(name, file, toTell));
        }
        Catalog whole = catalog.with(all);
        readers.forEach(reader -> reader.checkLadders(whole));
        toTell.forEach(Runnable::run);
    }

    /** The exercises of the program itself; a list is of what is done. */
    private Optional<MapNode> own(Fields head) {
        Optional<MapNode.Entry> list = head.entry("exercises").filter(entry -> entry.value() instanceof ListNode);
        list.ifPresent(entry -> findings.error(
                "wrong-kind",
                entry.key().span(),
                "`exercises` takes exercises of your own, each with an id, not a list",
                OwnExercisesReader.UNDER_SESSION));
        return list.isPresent() ? Optional.empty() : head.map("exercises", "ids, each with an exercise under it");
    }

    /** The exercises that could be read, in their order. */
    List<Exercise> all() {
        return List.copyOf(all);
    }

    /** The files that could be read. */
    List<UsedFile> files() {
        return List.copyOf(files);
    }

    /** What is the matter in the files. */
    List<Diagnostic> inFiles() {
        return List.copyOf(inFiles);
    }

    /** Where an exercise may be that is nowhere. */
    String whereElse() {
        return whereElse;
    }

    private void load(ScalarNode name, SafeText file, List<Runnable> toTell) {
        SourceFile loaded = neighbours.load(file);
        if (loaded.problem().isPresent()) {
            whereElse = "It may stand in `%s`, which cannot be read.".formatted(Fields.cut(file.value()));
            findings.error(
                    loaded.problem().get().rule(),
                    name.span(),
                    loaded.problem().get().message().oneLine(),
                    loaded.problem().get().help().map(SafeText::oneLine));
            return;
        }
        if (files.stream()
                .anyMatch(other -> other.source().name().equals(loaded.source().name()))) {
            findings.error("twice", name.span(), "`%s` stands twice in `use`".formatted(file));
            return;
        }
        room -= size(loaded.source());
        if (room < 0) {
            findings.error(
                    "too-large",
                    name.span(),
                    "with this file the program is larger than %d bytes".formatted(SourceFile.LIMIT),
                    "Keep only the exercises that the program needs.");
            return;
        }
        read(loaded.source(), toTell);
    }

    private void read(SourceText source, List<Runnable> toTell) {
        Tree tree = YamlReader.read(source);
        Findings own = new Findings(tree);
        OwnExercisesReader reader = new OwnExercisesReader(own, catalog);
        List<Exercise> read =
                ExercisesFile.map(tree, own).map(map -> reader.read(map, all)).orElse(List.of());
        all.addAll(read);
        readers.add(reader);
        files.add(new UsedFile(source, read, own.places()));
        toTell.add(() -> inFiles.addAll(Diagnostics.of(tree, own.diagnostics())));
    }

    /** The bytes that a text takes up once it stands in the program, where each line is indented. */
    private static int size(SourceText source) {
        return source.text().getBytes(StandardCharsets.UTF_8).length + 2 * source.lines();
    }
}
