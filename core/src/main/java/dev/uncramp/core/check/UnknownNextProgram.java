package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a next program that does not exist, or that is this one. */
final class UnknownNextProgram implements Rule {

    private static final int MOST_NEAREST = 3;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("A `to` that names this very program, which is an error, or a program that would stand among"
                        + " those that come with Uncramp, such as `lower-back/restore`, and does not. Ids of your own"
                        + " practice are left alone, and so is a program in a file of its name beside this one.")
                .why("When the person has got so far, there is nothing to go on with.")
                .source("usual practice")
                .example("""
                    progress:
                      up: after 3 days with pain at most 2
                      to: lower-back/restored
                    """)
                .instead("""
                    progress:
                      up: after 3 days with pain at most 2
                      to: lower-back/restore
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        look(program, ProgramPath.root(), program.program().progress(), findings);
        for (SessionView session : program.sessions()) {
            session.terms()
                    .forEach(terms -> look(program, terms.place(), terms.thing().progress(), findings));
        }
        return findings;
    }

    private void look(Overview program, ProgramPath place, Optional<Progression> progress, List<Finding> findings) {
        ProgramPath at = place.child("progress").child("to");
        progress.flatMap(Progression::nextProgram).ifPresent(to -> {
            if (to.equals(program.program().id())) {
                findings.add(Finding.of(
                        this,
                        Severity.ERROR,
                        at,
                        "`%s` is this program itself".formatted(to),
                        "Name the program that comes next."));
            } else if (!program.programs().contains(to.value())) {
                unknown(program, to, at).ifPresent(findings::add);
            }
        });
    }

    private Optional<Finding> unknown(Overview program, ProgramId to, ProgramPath at) {
        List<String> nearest = Nearest.of(to.value(), program.programs(), MOST_NEAREST);
        boolean among = program.programs().stream().anyMatch(id -> folder(id).equals(folder(to.value())));
        return nearest.isEmpty() && !among
                ? Optional.empty()
                : Optional.of(Finding.of(
                        this,
                        at,
                        "no program that comes with Uncramp is called `%s`".formatted(to),
                        nearest.isEmpty()
                                ? "If it is one of your own, give it an id of your practice, such as"
                                        + " `my-practice/next`."
                                : "Did you mean `%s`?".formatted(String.join("`, `", nearest))));
    }

    private static String folder(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }
}
