package dev.uncramp.core.history;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.PartQuestion.Kind;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** The question between two weeks: what must be true for the next phase, or whether the week is to be done again. */
final class LeadingOn {

    private LeadingOn() {}

    /** Empty where nothing is asked; only the answer that leads on leaves the week. */
    static Optional<PartQuestion> question(Program program, int done, int next) {
        Optional<Levels.Phase> phase = program.phase(next);
        PartChange on = PartChange.toWeek(next, phase.map(Levels.Phase::name).map(SafeText::value));
        Optional<SafeText> enter =
                phase.filter(entered -> !phase.equals(program.phase(done))).flatMap(Levels.Phase::enter);
        Optional<SafeText> again = program.progress().flatMap(Progression::repeatWeekIf);
        return phase.flatMap(entered -> enter.map(words -> PartQuestion.enter(words, entered.name(), on)))
                .or(() -> again.map(words -> PartQuestion.yesOrNo(Kind.AGAIN, words, PartChange.NOTHING, on)));
    }
}
