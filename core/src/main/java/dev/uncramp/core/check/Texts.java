package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the person reads of a program. */
final class Texts {

    private final List<Placed<SafeText>> all = new ArrayList<>();

    private Texts() {}

    static List<Placed<SafeText>> of(Overview overview) {
        Texts texts = new Texts();
        Program program = overview.program();
        texts.head(program.head());
        program.pain().ifPresent(rule -> texts.pain(ProgramPath.of("pain"), rule));
        program.progress()
                .flatMap(Progression::to)
                .filter(next -> next.program().isEmpty())
                .ifPresent(next -> texts.add(ProgramPath.of("progress", "to"), Optional.of(next.written())));
        program.progress()
                .flatMap(Progression::keptInMind)
                .ifPresent(told -> texts.add(ProgramPath.of("progress", "down", "then"), Optional.of(told)));
        for (SessionView session : overview.sessions()) {
            session.plan().pain().ifPresent(rule -> texts.pain(session.place().child("pain"), rule));
            texts.avoid(session.place().child("avoid"), session.plan().avoid());
            session.terms().forEach(texts::terms);
        }
        program.exercises().forEach(texts::exercise);
        return List.copyOf(texts.all);
    }

    private void head(ProgramHead head) {
        add(ProgramPath.of("title"), Optional.of(head.title()));
        add(ProgramPath.of("goal"), head.goal());
        add(ProgramPath.of("for"), head.forWhom());
        add(ProgramPath.of("gate"), head.gate());
        avoid(ProgramPath.of("avoid"), head.avoid());
        note(ProgramPath.root(), head.note());
        head.callWhen().forEach(sign -> add(ProgramPath.of("call when"), Optional.of(sign.sign())));
    }

    private void avoid(ProgramPath place, List<Avoid> avoided) {
        avoided.forEach(one -> add(place, Optional.of(one.when())));
    }

    private void pain(ProgramPath place, PainRule pain) {
        add(place.child("expect"), pain.expect());
        add(place.child("direction"), pain.direction());
    }

    private void terms(Placed<Terms> terms) {
        note(terms.place(), terms.thing().note());
        add(terms.place().child("leave out"), terms.thing().leaveOut());
    }

    private void note(ProgramPath owner, Optional<Note> note) {
        if (note.isPresent()) {
            NotePlaces.of(owner, note.get()).forEach(text -> add(text.place(), Optional.of(text.thing())));
        }
    }

    private void exercise(Exercise exercise) {
        ProgramPath place = ProgramPath.of("exercises", exercise.id().value());
        Instructions told = exercise.instructions();
        add(place.child("set up"), told.setUp());
        told.move().forEach(step -> add(place.child("move"), Optional.of(step)));
        add(place.child("feel"), told.feel());
        add(place.child("breathe"), told.breathe());
        add(place.child("avoid"), told.avoid());
    }

    private void add(ProgramPath place, Optional<SafeText> text) {
        if (text.isPresent()) {
            all.add(new Placed<>(place, text.get()));
        }
    }
}
