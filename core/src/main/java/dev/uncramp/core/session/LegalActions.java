package dev.uncramp.core.session;

import static dev.uncramp.core.session.Verb.BACK;
import static dev.uncramp.core.session.Verb.CONFIRM;
import static dev.uncramp.core.session.Verb.DONE;
import static dev.uncramp.core.session.Verb.EASE;
import static dev.uncramp.core.session.Verb.EXTEND;
import static dev.uncramp.core.session.Verb.FINISH;
import static dev.uncramp.core.session.Verb.GO_ON;
import static dev.uncramp.core.session.Verb.IS_ORDERED;
import static dev.uncramp.core.session.Verb.LEAVE;
import static dev.uncramp.core.session.Verb.LEAVE_OUT;
import static dev.uncramp.core.session.Verb.NO_ANSWER;
import static dev.uncramp.core.session.Verb.ONE_MORE;
import static dev.uncramp.core.session.Verb.PAUSE;
import static dev.uncramp.core.session.Verb.REPORT_KIND;
import static dev.uncramp.core.session.Verb.REPORT_PAIN;
import static dev.uncramp.core.session.Verb.REPORT_SIGN;
import static dev.uncramp.core.session.Verb.RESUME;
import static dev.uncramp.core.session.Verb.RESUME_WITH_REST;
import static dev.uncramp.core.session.Verb.SHORTEN;
import static dev.uncramp.core.session.Verb.SKIP;
import static dev.uncramp.core.session.Verb.STOP;
import static dev.uncramp.core.session.Verb.TOUCH;
import static dev.uncramp.core.session.Verb.UNDO;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The table of phases and the actions that they know; what else must hold for some of them stands in {@link Guards}. */
final class LegalActions {

    private static final Set<Verb> ALWAYS = Set.of(STOP, REPORT_KIND, REPORT_SIGN, FINISH, LEAVE, UNDO, TOUCH);

    private static final Set<Verb> IN_A_STEP =
            with(PAUSE, DONE, SKIP, LEAVE_OUT, BACK, EXTEND, SHORTEN, EASE, ONE_MORE, REPORT_PAIN, NO_ANSWER);

    private LegalActions() {}

    static Set<Verb> in(Phase phase) {
        return switch (phase) {
            case BEFORE, ENDED -> Set.of();
            case READY, WAITING, RUNNING -> IN_A_STEP;
            case PAUSED -> with(RESUME, RESUME_WITH_REST, REPORT_PAIN);
            case STOPPED -> with(EASE, LEAVE_OUT, GO_ON, REPORT_PAIN);
            case EASING -> with(EASE, LEAVE_OUT, IS_ORDERED);
            case AWAY -> with(RESUME);
            case ASKING -> with(REPORT_PAIN, NO_ANSWER, CONFIRM);
        };
    }

    private static Set<Verb> with(Verb... verbs) {
        EnumSet<Verb> all = EnumSet.copyOf(ALWAYS);
        Collections.addAll(all, verbs);
        return Collections.unmodifiableSet(all);
    }
}
