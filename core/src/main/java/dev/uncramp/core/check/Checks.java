package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules, run over a program with its silences. */
public final class Checks {

    /** A line for each rule, under its group. */
    private static final List<Rule> RULES = List.of(
            // can hurt
            new LoadedWorkInSettle(),
            new TwoThingsRaised(),
            new SideMissing(),
            new PainAsTarget(),
            new PainLimitTooHigh(),
            new EasierIsHarder(),
            new HardWorkTooEarly(),
            new EndRangeInSettle(),
            new PrecautionContradicted(),
            new WeeklyMinutesUp(),
            new StrengthTooOften(),
            new RestDayMissing(),
            new TooManySets(),
            new Bouncing(),
            new HeatOrColdTooLong(),
            new MedicineInstruction(),

            // cannot be right
            new CircularLadder(),
            new HoleBetweenRows(),
            new MinutesDoNotAddUp(),
            new LevelsDoNotMatch(),
            new MaintenanceNeverReached(),
            new NeverCalled(),
            new RowAfterTheEnd(),
            new RowsEndEarly(),
            new PatientNamed(),
            new SessionTooLong(),
            new UnknownNextProgram(),
            new UnusedLevels(),

            // does not work
            new ColdStretch(),
            new EquipmentNotNamed(),
            new LevelWithoutEnter(),
            new LongNote(),
            new LongSession(),
            new MissingCoolDown(),
            new MissingGoal(),
            new MissingPainRule(),
            new MissingProgress(),
            new MissingSchedule(),
            new MissingWarmUp(),
            new ShortChange(),
            new StretchHold(),
            new StretchTotal(),
            new TooManyExercises(),
            new UpAndDown(),

            // can be misread
            new SetsReadAsReps(),
            new UnequalTempo(),

            // wording
            new FrighteningWord(),
            new HardToRead(),
            new LongInstruction(),

            // dates
            new ReviewDate(),

            // about silences, the last one
            new SilenceWithoutEffect());

    private Checks() {}

    /**
     * Lists the rules.
     *
     * @return each rule once
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * Lists the ids by which rules are silenced.
     *
     * @return the id of each rule
     */
    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule; empty where what was said comes from reading, not from a rule
     */
    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Runs all rules and takes out what the program silences.
     *
     * @param program the program
     * @param catalog the exercises it may name, its own among them
     * @param programs the ids of the programs that come with Uncramp
     * @param read how much of it could be read: rules that need more are left out
     * @param alsoSilenced ids of rules outside this room that a silence of the whole program was needed for
     * @param today the day on which it is checked; empty where dates are not to be looked at
     * @return the findings that are not silenced, and the silences that silence nothing
     */
    public static List<Finding> run(
            Program program,
            Catalog catalog,
            Collection<String> programs,
            Extent read,
            Set<String> alsoSilenced,
            Optional<LocalDate> today) {
        Overview overview = Overview.of(program, catalog, programs, read.covers(Extent.SESSIONS), today);
        List<Finding> found = found(overview, read);
        Silences silences = Silences.of(overview);
        if (silences.all().isEmpty()) {
            return found;
        }
        List<Finding> findings = new ArrayList<>(found);
        findings.removeIf(silences::cover);
        findings.addAll(new SilenceWithoutEffect().unused(silences, found, alsoSilenced, judged(overview, read)));
        return findings;
    }

    /** The rules that looked at all they look at, so that a silence of them can be told to have no effect. */
    static Set<String> judged(Overview program, Extent read) {
        return RULES.stream()
                .filter(rule -> read == Extent.WHOLE
                        && (rule.group() != Group.DATES || program.today().isPresent()))
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What all rules but the one about silences find, silenced or not. */
    static List<Finding> found(Overview program, Extent read) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!(rule instanceof SilenceWithoutEffect) && read.covers(rule.needs())) {
                program.within(rule.scope()).map(rule::check).ifPresent(found::addAll);
            }
        }
        return found;
    }
}
