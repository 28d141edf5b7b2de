package dev.uncramp.core.check;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RisesByWeek;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program as rules look at it: gone through once, in its order, with the exercises found; made once and handed to all
 * rules. What costs more, such as the days of a session, is made when the first rule asks for it and kept. It belongs to
 * one thread.
 */
public final class Overview {

    private final Program program;
    private final SessionWeeks weeks;
    private final Catalog catalog;
    private final List<String> programs;
    private final Optional<LocalDate> today;
    private final List<SessionView> sessions;
    private final List<ItemView> items;
    private final List<Placed<Dose>> doses;
    private final List<Placed<List<RowKey>>> rows;
    private Optional<List<Placed<SafeText>>> texts = Optional.empty();

    private Overview(
            Program program,
            SessionWeeks weeks,
            Catalog catalog,
            List<String> programs,
            Optional<LocalDate> today,
            List<SessionView> sessions,
            List<Placed<Dose>> doses,
            List<Placed<List<RowKey>>> rows) {
        this.program = program;
        this.weeks = weeks;
        this.catalog = catalog;
        this.programs = programs;
        this.today = today;
        this.sessions = List.copyOf(sessions);
        this.items =
                sessions.stream().flatMap(session -> session.items().stream()).toList();
        this.doses = List.copyOf(doses);
        this.rows = List.copyOf(rows);
    }

    /**
     * Goes through a program.
     *
     * @param program the program
     * @param catalog the exercises it may name, its own among them
     * @param programs the ids of the programs that come with Uncramp
     * @param isWhole false where it was read with errors: its days are not laid out then
     * @param today the day on which it is checked; empty where dates are not to be looked at
     * @return the program as rules look at it
     */
    public static Overview of(
            Program program, Catalog catalog, Collection<String> programs, boolean isWhole, Optional<LocalDate> today) {
        List<SessionView> sessions = new ArrayList<>();
        List<Placed<Dose>> doses = new ArrayList<>();
        List<Placed<List<RowKey>>> rows = new ArrayList<>();
        SessionWalk.rowsOf(ProgramPath.root(), program.schedule()).ifPresent(rows::add);
        SessionWeeks weeks = SessionWeeks.of(program);
        Map<ProgramPath, ItemDose> rising = RisesByWeek.of(weeks);
        for (SessionPlan plan : program.sessions()) {
            sessions.add(new SessionWalk(program, weeks, rising, catalog, plan, isWhole, doses, rows).session());
        }
        return new Overview(program, weeks, catalog, List.copyOf(programs), today, sessions, doses, rows);
    }

    /**
     * Leaves out what a rule does not look at.
     *
     * @param scope the scope of the rule
     * @return this program without the sessions that are not in scope; empty where nothing is
     */
    Optional<Overview> within(Scope scope) {
        if (!scope.holds(program.grade())) {
            return Optional.empty();
        }
        if (scope != Scope.WHOLE_SESSIONS) {
            return Optional.of(this);
        }
        List<SessionView> held = sessions.stream().filter(scope::holds).toList();
        if (held.size() == sessions.size()) {
            return Optional.of(this);
        }
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overview(program, weeks, catalog, programs, today, held, doses, rows));
    }

    /**
     * Gives the program as written.
     *
     * @return the program
     */
    public Program program() {
        return program;
    }

    /** In which weeks its sessions are done, looked up once for all rules. */
    SessionWeeks weeks() {
        return weeks;
    }

    /**
     * Gives the exercises that it may name.
     *
     * @return the catalogue, with its own exercises
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Gives the programs that come with Uncramp.
     *
     * @return their ids
     */
    public List<String> programs() {
        return programs;
    }

    /**
     * Gives the day on which it is checked.
     *
     * @return the day that was handed in; empty where dates are not to be looked at
     */
    public Optional<LocalDate> today() {
        return today;
    }

    /**
     * Gives its grade.
     *
     * @return the grade, where it has one
     */
    public Optional<Grade> grade() {
        return program.grade();
    }

    /**
     * Gives its sessions.
     *
     * @return the sessions that are in scope
     */
    public List<SessionView> sessions() {
        return sessions;
    }

    /**
     * Gives the items of its sessions.
     *
     * @return the items in the order of the file
     */
    public List<ItemView> items() {
        return items;
    }

    /**
     * Gives every way in which the items of its sessions may be done.
     *
     * @return the items, each followed by those that may be done in its place
     */
    public List<ItemView> ways() {
        return sessions.stream().flatMap(session -> session.ways().stream()).toList();
    }

    /**
     * Gives every dose that is written in the program, those of blocks and rows among them.
     *
     * @return the doses with the places of their lines
     */
    public List<Placed<Dose>> doses() {
        return doses;
    }

    /**
     * Gives its pain rules as they are written.
     *
     * @return the rule of the program, then those of its sessions, with their places
     */
    public List<Placed<PainRule>> painRules() {
        List<Placed<PainRule>> rules = new ArrayList<>();
        program.pain().ifPresent(rule -> rules.add(new Placed<>(ProgramPath.of("pain"), rule)));
        for (SessionPlan session : program.sessions()) {
            session.pain()
                    .ifPresent(rule -> rules.add(new Placed<>(session.path().child("pain"), rule)));
        }
        return rules;
    }

    /**
     * Gives the keys of each set of rows.
     *
     * @return the keys with the place that holds the rows
     */
    public List<Placed<List<RowKey>>> rows() {
        return rows;
    }

    /**
     * Gives every text that the person reads.
     *
     * @return the texts of the head, of sessions, blocks, items and own exercises, with their places
     */
    public List<Placed<SafeText>> texts() {
        if (texts.isEmpty()) {
            texts = Optional.of(Texts.of(this));
        }
        return texts.get();
    }

    /**
     * Gives the texts that rules about words can read.
     *
     * @return every text that the person reads, where the program is in English; else none
     */
    public Stream<Placed<SafeText>> inEnglish() {
        return program.head().language().equals("en") ? texts().stream() : Stream.empty();
    }

    /**
     * Gives what is silenced, and where.
     *
     * @return the silences of the program, its sessions, blocks and entries
     */
    public List<Placed<Allowance>> silences() {
        List<Placed<Allowance>> silences = new ArrayList<>();
        program.allow().forEach(silence -> silences.add(new Placed<>(ProgramPath.root(), silence)));
        for (SessionView session : sessions) {
            for (Placed<Terms> terms : session.terms()) {
                for (Allowance silence : terms.thing().allow()) {
                    silences.add(new Placed<>(terms.place(), silence));
                }
            }
        }
        return silences;
    }
}
