package dev.uncramp.tui.app;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.TooSoon;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.history.Whereabouts;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.session.PartChange;
import dev.uncramp.core.session.PartQuestion;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The scenes of what a therapist's own program says: its signs, its levels, its reason to go back. */
final class OwnScenes {

    private static final String PROGRAM = """
        uncramp: 1
        title: Steady on your feet
        region: whole-body
        contact: {name: the falls team, phone: 555 0190}
        call when: [new dizziness, chest pain, a cold sweat and feeling faint, you have fallen]
        schedule: 3 days/week
        levels:
          - A
          - B:
            enter: Three sessions at level A were fine.
        session:
          - knee-rolls: 2-3 x 5, rest 10 s
          - bridge:
              level A: 8
              level B: 10
        progress:
          down: you had to grab the rail
        """;

    private OwnScenes() {}

    static Map<String, Supplier<Walk>> all() {
        Map<String, Supplier<Walk>> all = new LinkedHashMap<>();
        all.put("own-signs", () -> Walk.of(plan()));
        all.put("own-new", () -> Walk.of(plan().asking(Scenes.ONE_KEY)));
        all.put("own-stopped", () -> begun().press('s'));
        all.put("own-stopped-signs", () -> begun().press('s').press('w'));
        all.put("own-help", () -> begun().press('s').press('w').number(5));
        all.put("own-emergency", () -> begun().press('s').press('w').number(4));
        all.put("avoid-some", OwnScenes::avoiding);
        all.put("avoid-left", () -> avoiding().press('y'));
        all.put("one-more", OwnScenes::oneMore);
        all.put("apart", () -> tooSoon(2).press('n'));
        return all;
    }

    /** A start so many hours after the last time, where the program wants six between. */
    static Walk tooSoon(int hours) {
        Plan plan = Plans.written("""
            uncramp: 1
            title: Twice a day
            region: hip
            schedule: 2 x/day, 6-8 h apart
            session:
              - knee-rolls: 5
            """);
        OffsetDateTime now = OffsetDateTime.parse("2026-11-08T10:00:00+01:00");
        Whereabouts there = Whereabouts.of(plan.program(), plan.catalog(), new History(List.of()), now, Wanted.NEXT);
        TimeRange apart = new TimeRange(Duration.ofHours(6), Duration.ofHours(8));
        Whereabouts early = new Whereabouts(
                there.prescription(),
                there.session(),
                there.week(),
                there.ofWeek(),
                there.ofDay(),
                there.due(),
                there.instead(),
                there.next(),
                Optional.of(new TooSoon(apart, now.minusHours(hours), now)),
                there.why(),
                List.of(PartQuestion.yesOrNo(
                        PartQuestion.Kind.APART,
                        SafeText.of(""),
                        PartChange.NOTHING,
                        PartChange.leaving(ProgramPath.parse("session")))),
                Optional.empty());
        return Walk.of(plan.asking(Scenes.ONE_KEY).at(early, Optional.empty()));
    }

    /** Some times at which it is left out, one of them with a person of its own. */
    private static Walk avoiding() {
        Plan plan = Plans.written("""
            uncramp: 1
            title: After the birth
            region: hip
            contact: the practice, 555 0100
            avoid:
              - the hour after the water tablet
              - the bleeding has become more: the midwife, 555 0161
            schedule: daily
            session:
              - knee-rolls: 5
            """);
        return Walk.of(plan.asking(
                        StartQuestions.full().avoiding(plan.program().head().avoid())))
                .press('n');
    }

    private static Plan plan() {
        Plan plan = Plans.written(PROGRAM);
        return plan.with(plan.prescription().withLevel("B"));
    }

    private static Walk begun() {
        return Walk.begun(plan()).to(Screen.REPS);
    }

    /** One more set is offered beside the last one that was planned. */
    private static Walk oneMore() {
        return begun().to(model -> model.session()
                .filter(session -> session.offersOneMoreRound().isPresent())
                .isPresent());
    }
}
