package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import java.util.ArrayList;
import java.util.List;

/** Finds a program that says nowhere how often. */
final class MissingSchedule implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("Nothing says how often: not the program, its session, its blocks, its items or their dose"
                        + " lines.")
                .why("A person who does not know how often does it once, or all day. None is made up here, because"
                        + " a source that gives none had its reason.")
                .source("the checklist for exercise reports CERT, item 13 [CERT-form]")
                .example("""
                    session:
                      - bridge: 2 x 8
                    """)
                .instead("""
                    schedule: 3 days/week, rest day between
                    session:
                      - bridge: 2 x 8
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.WHOLE;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        if (program.program().schedule().isPresent()) {
            return findings;
        }
        List<SessionPlan> sessions = program.program().sessions();
        for (SessionPlan session : sessions) {
            boolean has = session.terms().schedule().isPresent()
                    || session.entries().stream().allMatch(MissingSchedule::hasSchedule);
            if (!has) {
                findings.add(missing(session, sessions.size() > 1));
            }
        }
        return findings;
    }

    private Finding missing(SessionPlan session, boolean several) {
        return Finding.of(
                this,
                several ? session.path() : ProgramPath.root(),
                several
                        ? "this session does not say how often it is done"
                        : "the program does not say how often it is done",
                "Add a line such as `schedule: 3 days/week, rest day between`.");
    }

    private static boolean hasSchedule(SessionEntry entry) {
        return entry.terms().schedule().isPresent()
                || entry.match(new SessionEntry.Cases<Boolean>() {
                    @Override
                    public Boolean block(Block block) {
                        return block.entries().stream().allMatch(MissingSchedule::hasSchedule);
                    }

                    @Override
                    public Boolean item(Item item) {
                        return item.dose().match(new InDose());
                    }

                    @Override
                    public Boolean again(Again again) {
                        return true;
                    }

                    @Override
                    public Boolean careStep(CareStep careStep) {
                        return true;
                    }
                });
    }

    /** Whether a dose line says how often. */
    private static final class InDose implements ItemDose.Cases<Boolean> {
        @Override
        public Boolean inherited(ItemDose.Inherited inherited) {
            return false;
        }

        @Override
        public Boolean always(ItemDose.Always always) {
            return hasWhen(always.dose());
        }

        @Override
        public Boolean byRow(ItemDose.ByRow byRow) {
            return byRow.shared().flatMap(parts -> parts.when()).isPresent()
                    || byRow.rows().rows().stream().allMatch(row -> hasWhen(row.value()));
        }

        private static boolean hasWhen(Dose dose) {
            return dose.choices().stream()
                    .map(SingleDose::parts)
                    .allMatch(parts -> parts.when().isPresent());
        }
    }
}
