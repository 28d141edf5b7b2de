package dev.uncramp.core.program;

import dev.uncramp.core.exercise.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a program keeps without effect; each line goes when something begins to use it. */
final class Kept {

    private static final String SHOWN_LANGUAGE = "en";

    private final List<NotUsedYet> found = new ArrayList<>();

    List<NotUsedYet> of(Program program) {
        ProgramHead head = program.head();
        ProgramPath root = ProgramPath.root();
        note(root, "version", head.version());
        note(root, "language", Optional.of(head.language()).filter(language -> !language.equals(SHOWN_LANGUAGE)));
        note(root, "author", head.author());
        program.pain().ifPresent(this::pain);
        note(
                root,
                "care",
                program.care().stream().filter(card -> !card.isWritten()).toList());
        note(root, "levels", program.levels());
        for (Exercise exercise : program.exercises()) {
            note(ProgramPath.of("exercises", exercise.id().value()), "figure", exercise.figure());
        }
        for (SessionPlan session : program.sessions()) {
            around(session.path(), session.terms());
            for (int i = 0; i < session.entries().size(); i++) {
                entry(session.pathOf(i), session.entries().get(i));
            }
        }
        note(root, "progress", program.progress());
        return List.copyOf(found);
    }

    private void pain(PainRule pain) {
        ProgramPath place = ProgramPath.of("pain");
        note(place, "week", Optional.of(pain).filter(PainRule::noRiseInAWeek));
        note(place, "expect", pain.expect());
        note(place, "direction", pain.direction());
    }

    private void entry(ProgramPath place, SessionEntry entry) {
        entry.match(new SessionEntry.Cases<Boolean>() {
            @Override
            public Boolean block(Block block) {
                around(place, block.terms());
                for (int i = 0; i < block.entries().size(); i++) {
                    entry(place.child(i + 1), block.entries().get(i));
                }
                return true;
            }

            @Override
            public Boolean item(Item item) {
                note(place, "harder", item.harder());
                note(place, "or", item.or());
                common(place, item.terms());
                return true;
            }

            @Override
            public Boolean again(Again again) {
                around(place, again.terms());
                return true;
            }

            @Override
            public Boolean careStep(CareStep careStep) {
                around(place, careStep.terms());
                return true;
            }
        });
    }

    /** The terms of what is not an item: what items use of theirs has no effect here. */
    private void around(ProgramPath place, Terms terms) {
        note(place, "optional", Optional.of(terms).filter(Terms::optional));
        note(place, "note", terms.note());
        note(place, "ready", terms.ready());
        common(place, terms);
    }

    private void common(ProgramPath place, Terms terms) {
        note(place, "time", terms.time());
        note(place, "leave out", terms.leaveOut());
        note(place, "start", terms.start().filter(Kept::isAsked));
        note(place, "progress", terms.progress());
        note(place, "levels", terms.levels());
    }

    private static boolean isAsked(Start start) {
        return start.match(new Start.Cases<>() {
            @Override
            public Boolean inWeek(Start.InWeek inWeek) {
                return false;
            }

            @Override
            public Boolean whenTrue(Start.WhenTrue whenTrue) {
                return true;
            }
        });
    }

    private void note(ProgramPath place, String key, Optional<?> said) {
        if (said.isPresent()) {
            found.add(new NotUsedYet(place.child(key), key));
        }
    }

    private void note(ProgramPath place, String key, List<?> said) {
        if (!said.isEmpty()) {
            found.add(new NotUsedYet(place.child(key), key));
        }
    }
}
