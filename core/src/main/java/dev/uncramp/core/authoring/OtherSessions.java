package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether the sessions are there that schedules keep away from, once all sessions are read. */
final class OtherSessions {

    private final Findings findings;

    OtherSessions(Findings findings) {
        this.findings = findings;
    }

    void check(Program program) {
        program.schedule()
                .ifPresent(schedule -> of(schedule).forEach(name -> misplaced(span(ProgramPath.root(), name))));
        for (Part part : Part.of(program)) {
            Stream<SafeText> names = part.terms().schedule().stream().flatMap(OtherSessions::of);
            names.forEach(name -> {
                if (part.isSession()) {
                    known(program, part.session(), name);
                } else {
                    misplaced(span(part.place(), name));
                }
            });
        }
    }

    private static Stream<SafeText> of(Schedule schedule) {
        return Stream.concat(Stream.of(schedule), schedule.byWeek().stream().map(Schedule.InWeeks::often))
                .flatMap(often -> often.notOnDaysOf().stream());
    }

    private Span span(ProgramPath place, SafeText name) {
        return findings.placeOf(ScheduleReader.otherSession(place.child("schedule"), name.value()));
    }

    private void misplaced(Span span) {
        findings.error(
                "schedule",
                span,
                "`not on days of` stands in the schedule of something that is no session of its own",
                "Put it in the schedule of a session, under `sessions`.");
    }

    private void known(Program program, SessionPlan session, SafeText name) {
        Optional<SessionPlan> other = program.sessions().stream()
                .filter(one -> one.isKeptAwayFromBy(Schedule.empty().notOnDaysOf(List.of(name))))
                .findFirst();
        if (other.isEmpty() && name.value().contains(" and ")) {
            findings.error(
                    "schedule",
                    span(session.path(), name),
                    "there is no session `%s`".formatted(Fields.cut(name.value())),
                    "Name one session at a time, as in `not on days of A, not on days of B`.");
        } else if (other.isEmpty()) {
            List<String> others = program.sessions().stream()
                    .filter(one -> !one.equals(session))
                    .flatMap(one -> one.name().stream())
                    .map(SafeText::value)
                    .toList();
            findings.unknown(
                    "schedule",
                    span(session.path(), name),
                    "there is no session `%s`".formatted(Fields.cut(name.value())),
                    name.value(),
                    others);
        } else if (other.get().equals(session)) {
            findings.error(
                    "schedule",
                    span(session.path(), name),
                    "`%s` is this session itself".formatted(Fields.cut(name.value())),
                    "Name another session of the program.");
        }
    }
}
