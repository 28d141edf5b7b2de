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
        note(root, "language", Optional.of(head.language()).filter(language -> !language.equals(SHOWN_LANGUAGE)));
        note(
                root,
                "care",
                program.care().stream().filter(card -> !card.isWritten()).toList());
        for (Exercise exercise : program.exercises()) {
            note(ProgramPath.of("exercises", exercise.id().value()), "figure", exercise.figure());
        }
        for (SessionPlan session : program.sessions()) {
            common(session.path(), session.terms());
            for (int i = 0; i < session.entries().size(); i++) {
                entry(session.pathOf(i), session.entries().get(i));
            }
        }
        return List.copyOf(found);
    }

    private void entry(ProgramPath place, SessionEntry entry) {
        entry.match(new SessionEntry.Cases<Boolean>() {
            @Override
            public Boolean block(Block block) {
                common(place, block.terms());
                for (int i = 0; i < block.entries().size(); i++) {
                    entry(place.child(i + 1), block.entries().get(i));
                }
                return true;
            }

            @Override
            public Boolean item(Item item) {
                common(place, item.terms());
                return true;
            }

            @Override
            public Boolean again(Again again) {
                common(place, again.terms());
                return true;
            }

            @Override
            public Boolean careStep(CareStep careStep) {
                note(place, "note", careStep.terms().note());
                note(place, "ready", careStep.terms().ready());
                common(place, careStep.terms());
                return true;
            }
        });
    }

    private void common(ProgramPath place, Terms terms) {
        note(place, "time", terms.time());
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
