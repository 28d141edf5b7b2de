package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.source.LineColumn;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Neighbours;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a program from the tree of its file. */
public final class ProgramReader {

    private final Findings findings;
    private final Catalog catalog;
    private final SourceText source;
    private final OwnExercises own;

    private ProgramReader(Tree tree, Catalog catalog, Neighbours neighbours) {
        this.findings = new Findings(tree);
        this.catalog = catalog;
        this.source = tree.source();
        this.own = new OwnExercises(findings, catalog, neighbours);
    }

    /**
     * Reads a program that has no files beside it; never throws, whatever the tree holds.
     *
     * @param tree the tree of the text
     * @param catalog the exercises that the program may name beside its own
     * @return the program as far as it could be read, with every problem
     */
    public static ProgramReading read(Tree tree, Catalog catalog) {
        return read(tree, catalog, Neighbours.none());
    }

    /**
     * Reads a program and the files that it uses; never throws, whatever they hold.
     *
     * @param tree the tree of the file
     * @param catalog the exercises that the program may name beside its own
     * @param neighbours the files beside it
     * @return the program as far as it could be read, with every problem
     */
    public static ProgramReading read(Tree tree, Catalog catalog, Neighbours neighbours) {
        ProgramReader reader = new ProgramReader(tree, catalog, neighbours);
        Optional<Program> program =
                tree.root().isPresent() ? reader.root(tree.root().get()) : reader.nothing();
        List<Diagnostic> all = new ArrayList<>(reader.findings.diagnostics());
        all.addAll(reader.own.inFiles());
        return new ProgramReading(
                program, reader.findings.places(), reader.own.files(), all, reader.findings.isWhole());
    }

    /** How the language would write what a program says, by the places of its scalars. */
    static Map<Span, String> written(Tree tree, Catalog catalog, Neighbours neighbours) {
        ProgramReader reader = new ProgramReader(tree, catalog, neighbours);
        tree.root().ifPresent(reader::root);
        return reader.findings.written();
    }

    private Optional<Program> nothing() {
        if (findings.isWhole()) {
            findings.error(
                    "no-program",
                    Span.at(LineColumn.START),
                    "the file has no program",
                    "A program starts with `uncramp: 1`.");
        }
        return Optional.empty();
    }

    private Optional<Program> root(Node root) {
        if (!(root instanceof MapNode map) || map.entries().isEmpty()) {
            findings.error(
                    "no-program",
                    root.span(),
                    "the file has no program; it holds %s".formatted(root instanceof MapNode ? "nothing" : "no names"),
                    "A program starts with `uncramp: 1`.");
            return Optional.empty();
        }
        return program(map);
    }

    private Optional<Program> program(MapNode map) {
        MapNode.Entry first = map.entries().get(0);
        findings.place(ProgramPath.root(), first.key().span());
        Fields fields = new Fields(findings, map, ProgramPath.root(), Keys.PROGRAM);
        fields.require(first.key(), "a program", List.of("uncramp", "title"));
        if (!fields.has("sessions")) {
            fields.require(first.key(), "a program", List.of("session"));
        }
        own.read(fields, source);
        ExerciseNames names = new ExerciseNames(findings, catalog.with(own.all()), own.whereElse());
        TermsReader terms = new TermsReader(findings);
        ProgramHead head = new HeadReader(findings).head(fields, source.name().value());
        Optional<Levels> levels = new LevelsReader(findings).levels(fields, ProgramPath.root());
        findings.levels(levels.map(Levels::phases).orElse(List.of()));
        List<SessionPlan> sessions =
                new SessionReader(findings, names, ExerciseNames.vocabulary(own.all())).sessions(fields);
        Optional<Schedule> schedule = new ScheduleReader(findings).schedule(fields, ProgramPath.root());
        Optional<PainRule> pain = new PainReader(findings).pain(fields, ProgramPath.root());
        List<CareCard> care = fields.words("care", CareCard.class, "care card");
        Optional<Progression> progress = new ProgressReader(findings).progress(fields, ProgramPath.root());
        List<Allowance> allow = terms.allow(fields, ProgramPath.root());
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        Program program = new Program(head, schedule, pain, care, levels, progress, own.all(), allow, sessions);
        new OtherSessions(findings).check(program);
        new LevelsGoingOn(findings).check(program);
        new WeeksToRise(findings).check(program);
        return Optional.of(program);
    }
}
