package dev.uncramp.core.journal;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any header and prescription. */
final class JournalArbitraries {
    private JournalArbitraries() {}

    static Arbitrary<ProgramPath> paths() {
        Arbitrary<String> parts = Arbitraries.of("session", "main", "week 4 on", "3", "dose", "warm up");
        return parts.list().ofMaxSize(4).map(names -> ProgramPath.of(names.toArray(String[]::new)));
    }

    static Arbitrary<Prescription> prescriptions() {
        Arbitrary<String> names = Arbitraries.of("a", "strength", "phase 2");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 7),
                        EventArbitraries.yesOrNo(),
                        names.optional(),
                        names.optional(),
                        Arbitraries.maps(paths(), names).ofMaxSize(3),
                        Arbitraries.of(Ease.class),
                        Arbitraries.of(Side.class).optional())
                .as((week, session, afterwards, name, level, levels, ease, sore) -> new Prescription(
                        week,
                        session,
                        session,
                        1 + session % 3,
                        afterwards,
                        name,
                        level,
                        levels,
                        java.util.Map.of(ProgramPath.root(), week),
                        ease,
                        sore,
                        java.util.Map.of(ProgramPath.parse("session/main/" + week), session),
                        java.util.Set.of(ProgramPath.parse("session/main/" + session)),
                        java.util.Set.of(ProgramPath.parse("sessions/" + week))));
    }

    static Arbitrary<SafeText> texts() {
        return Arbitraries.strings().ofMaxLength(20).map(SafeText::shown);
    }

    static Arbitrary<KeptText> keptTexts() {
        return Combinators.combine(texts(), Arbitraries.strings().all().ofMaxLength(200))
                .filter((name, text) -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)))
                .as(KeptText::new);
    }

    static Arbitrary<SessionId> sessions() {
        return Arbitraries.strings()
                .withCharRange('a', 'f')
                .numeric()
                .withChars('-')
                .ofMinLength(8)
                .ofMaxLength(64)
                .map(SessionId::of);
    }

    static Arbitrary<JournalHeader> headers() {
        return Combinators.combine(
                        sessions(),
                        EventArbitraries.moments().map(Moment::wall),
                        keptTexts(),
                        keptTexts().list().ofMaxSize(3),
                        prescriptions(),
                        exerciseIds(),
                        exerciseIds(),
                        Arbitraries.integers().between(1, 60))
                .as((session, opened, program, exercises, prescription, waitFor, askAbout, speed) -> new JournalHeader(
                        session,
                        opened,
                        "0.1.0",
                        program,
                        exercises,
                        prescription,
                        waitFor,
                        askAbout,
                        askAbout.stream().findFirst().map(ExerciseId::value),
                        waitFor.isEmpty(),
                        speed));
    }

    private static Arbitrary<Set<ExerciseId>> exerciseIds() {
        return Arbitraries.of("bridge", "march", "walk")
                .map(ExerciseId::of)
                .set()
                .ofMaxSize(3);
    }
}
