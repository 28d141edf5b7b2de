package dev.uncramp.tui.view;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.session.Question;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Transfer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The screens between two movements: get ready, rest, and change sides. */
final class BetweenPages {

    private BetweenPages() {}

    /** Get into position: what to do, what it should feel like, and how long there is. */
    static void ready(Page page, View.InHand hand) {
        Session session = hand.session();
        Step step = hand.step();
        Step coming = session.nextWork().orElse(step);
        Optional<Exercise> exercise = session.exerciseOf(coming);
        Optional<Duration> left = hand.left();
        Heads.of(page, hand, page.say("state." + step.kind().key()));
        page.blank(1);
        Heads.name(page, session, coming);
        page.blank(1);
        painInThat(page, hand);
        List<String> moving = Transfer.of(session, step, page.phrases());
        if (!moving.isEmpty()) {
            page.sentences(Part.NEEDED, Style.ASK, String.join(" ", moving));
        }
        if (coming.item().filter(item -> item == 0).isPresent()) {
            hand.model()
                    .plan()
                    .keptInMind()
                    .ifPresent(told -> page.whole(Part.NEEDED, Style.PLAIN, page.say("signs.note", told.oneLine())));
        }
        note(page, Part.NEEDED, session, coming);
        exercise.map(there -> page.phrases().told().instructions(there, coming.side()))
                .orElse(List.of())
                .forEach(line -> page.sentences(Part.NEEDED, Style.PLAIN, line));
        page.blank(1);
        Optional<String> number = left.map(Numbers::of);
        page.add(Band.beside(
                page,
                number,
                number.isPresent() ? List.of() : List.of(page.say("block.ready")),
                left.map(page.phrases()::span)
                        .map(time -> page.say("ready.starts", time))
                        .orElse(page.say("ready.go"))));
        page.blank(1);
        page.text(
                left.isPresent() ? Part.WANTED : Part.NEEDED,
                Style.ASK,
                left.map(time -> page.wide() // else the time stands just above
                                ? page.say("ready.or-starts", page.phrases().span(time))
                                : page.say("ready.at-once"))
                        .orElseGet(() -> page.say("ready.wait")));
        page.blank(1);
        page.sentences(
                Part.NEXT,
                Style.NEXT,
                page.say(
                        "then.line",
                        page.wide()
                                ? page.steps().all(session, coming)
                                : page.steps().todo(coming)));
        page.blank(1);
        around(page, session, coming, left.isEmpty());
        page.text(Part.EXTRA, Style.QUIET, page.say("ready.skip"));
        Heads.note(page, hand.model());
    }

    /**
     * What an exercise that comes should feel like, and what to take care of. Where it waits for a key there is time to
     * read, so what to take care of is never left out for want of room.
     */
    private static void around(Page page, Session session, Step coming, boolean waits) {
        Phrases phrases = page.phrases();
        phrases.steps().how(session, coming).ifPresent(how -> page.sentences(Part.WANTED, Style.PLAIN, how));
        Optional<Instructions> told = session.exerciseOf(coming).map(Exercise::instructions);
        page.text(
                Part.WANTED,
                Style.QUIET,
                told.flatMap(Instructions::feel)
                        .map(text -> page.say("ready.feel", phrases.told().line(text, coming.side()))));
        page.text(
                waits ? Part.NEEDED : Part.EXTRA,
                Style.QUIET,
                told.flatMap(Instructions::avoid)
                        .map(text -> page.say("ready.avoid", phrases.told().line(text, coming.side()))));
    }

    /** The program's own note, which is read before the exercise. */
    private static void note(Page page, int weight, Session session, Step coming) {
        coming.item()
                .flatMap(item -> session.timeline().items().get(item).note())
                .map(SafeText::oneLine)
                .ifPresent(note -> page.sentences(weight, Style.PLAIN, note));
    }

    /** Rest, or let go between repetitions: what comes next, and the one question that may stand here. */
    static void rest(Page page, View.InHand hand) {
        Session session = hand.session();
        boolean relax = hand.step().kind() == StepKind.RELAX;
        Heads.of(page, hand, page.say(relax ? "state.relax" : "state.rest"));
        page.blank(1);
        Optional<Duration> running = hand.left().filter(time -> !time.isZero());
        page.add(Band.beside(
                page,
                running.map(Numbers::of),
                List.of(page.say(relax ? "block.relax" : "block.rest")),
                running.map(page.phrases()::span).orElse("")));
        page.blank(1);
        page.text(Part.EXTRA, Style.PLAIN, page.say(relax ? "relax.calm" : "rest.calm"));
        page.text(Part.WANTED, Style.PLAIN, page.steps().longerRest(session, hand.step()));
        if (hand.step().waits()) {
            page.whole(Part.NEEDED, Style.ASK, page.say("ready.wait"));
        }
        page.blank(1);
        if (relax) {
            page.text(Part.NEXT, Style.NEXT, page.phrases().next().line(session));
            Heads.note(page, hand.model());
            return;
        }
        boolean waits = hand.step().waits();
        page.phrases()
                .next()
                .work(session)
                .ifPresentOrElse(
                        next -> page.sentences(
                                waits ? Part.NEEDED : Part.NEXT, Style.NEXT, page.say("next.mark", Upper.of(next))),
                        () -> page.text(Part.NEXT, Style.NEXT, page.say("next.last")));
        coming(session).ifPresent(next -> {
            note(page, waits ? Part.NEEDED : Part.NOTED, session, next);
            List<String> lines = session.exerciseOf(next)
                    .map(there -> page.phrases().told().instructions(there, next.side()))
                    .orElse(List.of());
            for (int i = 0; i < lines.size(); i++) {
                int weight = waits ? Part.NEEDED : i == 0 ? Part.NEXT : Part.WANTED;
                page.sentences(weight, Style.PLAIN, lines.get(i));
            }
            page.blank(1);
            around(page, session, next, waits);
        });
        page.blank(1);
        if (waits) {
            page.text(Part.EXTRA, Style.QUIET, page.say("ready.skip"));
        }
        page.blank(1);
        painInThat(page, hand);
        Heads.note(page, hand.model());
    }

    /** The one question that may stand in a pause, about the exercise before it. */
    private static void painInThat(Page page, View.InHand hand) {
        OneMoreLine.add(page, hand.session());
        hand.session()
                .question()
                .filter(asked -> asked.kind() == Question.Kind.AFTER_EXERCISE)
                .flatMap(Question::item)
                .map(item -> hand.session()
                        .timeline()
                        .items()
                        .get(item)
                        .exercise()
                        .name()
                        .oneLine())
                .ifPresent(name -> page.whole(
                        Part.NEEDED,
                        Style.ASK,
                        page.fitting(page.say("rest.pain", name), page.say("rest.pain-short", name))));
    }

    /** Change to the other side, which stands in block letters. */
    static void change(Page page, View.InHand hand) {
        Session session = hand.session();
        Step step = hand.step();
        Optional<String> way = page.steps().nowTheOtherWay(step);
        Heads.of(page, hand, page.say(way.isPresent() ? "state.change-way" : "state.change"));
        page.blank(1);
        page.whole(Part.NEEDED, Style.NAME, Upper.of(page.steps().name(session, step)));
        page.blank(1);
        Optional<String> side = page.phrases().side(step.side());
        Duration left = hand.left().orElse(Duration.ZERO);
        page.add(Band.of(
                page,
                Optional.of(Numbers.of(left)),
                side.map(Upper::of).stream().toList(),
                side.map(Upper::of).orElse("") + "   " + page.phrases().span(left)));
        page.blank(1);
        way.ifPresentOrElse(
                now -> page.whole(Part.NEEDED, Style.ASK, now),
                () -> page.text(Part.NEEDED, Style.PLAIN, side.map(there -> page.say("change.now", Upper.of(there)))));
        session.exerciseOf(step)
                .flatMap(there -> page.phrases().told().move(there, step.side()))
                .ifPresent(move -> page.sentences(Part.WANTED, Style.PLAIN, move));
        page.blank(1);
        session.nextWork()
                .ifPresent(next -> page.sentences(
                        Part.NEXT,
                        Style.NEXT,
                        page.say("then.line", page.steps().what(next))));
        Heads.note(page, hand.model());
    }

    /** The next movement, where it is of another exercise than the one in hand. */
    private static Optional<Step> coming(Session session) {
        Optional<Exercise> now = session.current().flatMap(session::exerciseOf);
        return session.nextWork()
                .filter(next -> session.exerciseOf(next).isPresent())
                .filter(next -> !session.exerciseOf(next).equals(now));
    }
}
