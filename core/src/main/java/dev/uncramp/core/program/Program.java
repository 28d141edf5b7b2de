package dev.uncramp.core.program;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A home exercise program as it was written.
 *
 * @param head what it is and for whom
 * @param schedule how often, for the whole program
 * @param pain its own pain rule
 * @param care its care cards
 * @param levels how levels are gone through
 * @param progress what moves a person on
 * @param exercises its own exercises, wherever they were written
 * @param allow the checks it silences
 * @param sessions its sessions; a single one may have no name, several all have
 */
public record Program(
        ProgramHead head,
        Optional<Schedule> schedule,
        Optional<PainRule> pain,
        List<CareCard> care,
        Optional<Levels> levels,
        Optional<Progression> progress,
        List<Exercise> exercises,
        List<Allowance> allow,
        List<SessionPlan> sessions) {

    /** Copies the lists; refuses a program without a session, or several sessions of which one has no name. */
    public Program {
        care = List.copyOf(care);
        exercises = List.copyOf(exercises);
        allow = List.copyOf(allow);
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a program needs a session");
        }
        if (sessions.size() > 1
                && sessions.stream().anyMatch(session -> session.name().isEmpty())) {
            throw new IllegalArgumentException("each of several sessions needs a name");
        }
    }

    /**
     * Gives the id by which history follows it.
     *
     * @return the id
     */
    public ProgramId id() {
        return head.id();
    }

    /**
     * Gives the title.
     *
     * @return the title
     */
    public SafeText title() {
        return head.title();
    }

    /**
     * Gives the grade.
     *
     * @return the grade, where it has one
     */
    public Optional<Grade> grade() {
        return head.grade();
    }

    /**
     * Finds a session.
     *
     * @param name its name; without one the first session is meant
     * @return the session, or empty where none has this name
     */
    public Optional<SessionPlan> session(Optional<String> name) {
        return name.isEmpty()
                ? Optional.of(sessions.get(0))
                : sessions.stream()
                        .filter(session -> session.isCalled(name.get()))
                        .findFirst();
    }

    /**
     * Gives the pain rule of a session.
     *
     * @param session one of its sessions
     * @return what the session says, over what the program says
     */
    public Optional<PainRule> painOf(SessionPlan session) {
        return session.pain().map(own -> pain.map(own::over).orElse(own)).or(() -> pain);
    }

    /**
     * Lists the days and times at which a session is left out.
     *
     * @param session one of its sessions
     * @return those of the program, then those of the session
     */
    public List<Avoid> avoidedBy(SessionPlan session) {
        return Stream.concat(head.avoid().stream(), session.avoid().stream())
                .distinct()
                .toList();
    }

    /**
     * Lists its pain rules as they are written.
     *
     * @return its own one, then those of its sessions
     */
    public List<PainRule> painRules() {
        return Stream.concat(pain.stream(), sessions.stream().flatMap(session -> session.pain().stream()))
                .toList();
    }

    /**
     * Tells whether a clinician ordered pain as the aim.
     *
     * @return whether a pain rule of the program or of a session has a target
     */
    public boolean ordersAnAche() {
        return painRules().stream().anyMatch(rule -> rule.target().isPresent());
    }

    /**
     * Lists the warning signs that are asked before a session and named on paper.
     *
     * @return the signs of its region without what is known of them, the most urgent first; without a region those of the
     *     whole body
     */
    public List<WarningSign> signs() {
        Region region = head.region().orElse(Region.WHOLE_BODY);
        List<WarningSign> signs = ordersAnAche() ? WarningSigns.whereAnAcheWasOrdered(region) : WarningSigns.of(region);
        return signs.stream().map(sign -> Known.without(sign, head.known())).toList();
    }

    /**
     * Gives the number of the first week.
     *
     * @return 0 where a row of the program is for week 0, else 1
     */
    public int firstWeek() {
        return ProgramWeeks.first(this);
    }

    /**
     * Lists its phases.
     *
     * @return the phases in order; none where levels are not gone through in phases
     */
    public List<Levels.Phase> phases() {
        return levels.map(Levels::phases).orElse(List.of());
    }

    /**
     * Finds the phase in which a week lies.
     *
     * @param week the week
     * @return the first phase whose weeks hold it, after all of them the last one; empty where phases have no weeks
     */
    public Optional<Levels.Phase> phase(int week) {
        List<Levels.Phase> begun = phases().stream()
                .filter(phase ->
                        phase.weeks().filter(weeks -> weeks.from() <= week).isPresent())
                .toList();
        return begun.stream()
                .filter(phase ->
                        phase.weeks().filter(weeks -> weeks.holds(week)).isPresent())
                .findFirst()
                .or(() -> begun.stream().reduce((one, later) -> later).filter(last -> begun.size() == phases().size()));
    }

    /**
     * Finds its last week.
     *
     * @return the last week of the session that goes on longest; empty where one of them has no end
     */
    public Optional<Integer> lastWeek() {
        return SessionWeeks.of(this).last();
    }

    /**
     * Finds the last week of all, what is written for afterwards with it.
     *
     * @return the last week in which a session is done; empty where one of them has no end
     */
    public Optional<Integer> lastOfAll() {
        return SessionWeeks.of(this).lastOfAll();
    }

    /**
     * Tells whether all its weeks lie before a week.
     *
     * @param week the week
     * @return true after its last week; false where it has no end
     */
    public boolean isOver(int week) {
        return lastWeek().filter(last -> week > last).isPresent();
    }

    /**
     * Tells whether anything is written for afterwards.
     *
     * @return true with a row for afterwards, or a schedule that goes on
     */
    public boolean goesOnAfterwards() {
        return rowKeys().contains(new RowKey.Afterwards())
                || sessions().stream()
                        .anyMatch(session ->
                                Schedules.of(this, session).afterwards().isPresent());
    }

    /**
     * Lists the weeks and levels that its rows name, those of notes aside.
     *
     * @return the key of every row of a dose, of rounds and of phases in the order of the file, then those of care steps
     */
    public List<RowKey> rowKeys() {
        return List.copyOf(ProgramWeeks.keys(this));
    }

    /**
     * Lists the weeks and levels that its notes name, which say nothing of what is done then.
     *
     * @return the key of every row of a note, in the order of the file
     */
    public List<RowKey> noteKeys() {
        return List.copyOf(ProgramWeeks.ofNotes(this));
    }

    /**
     * Lists the weeks and levels that its care steps name, which do not say when the program is over.
     *
     * @return the key of every row of a care step, in the order of the file
     */
    public List<RowKey> careKeys() {
        return List.copyOf(ProgramWeeks.ofCare(this));
    }

    /**
     * Lists what is kept but has no effect yet.
     *
     * @return the places and their keys, in the order of the file
     */
    public List<NotUsedYet> notUsedYet() {
        return NotUsedYet.in(this);
    }
}
