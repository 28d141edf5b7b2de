package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.session.Breathing;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Outcome.StartGentler.Why;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.wording.AvoidWords;
import dev.uncramp.core.wording.RestWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What both front ends say when there is less today than the session as written, or rest.
 *
 * @param phrases the texts
 */
public record RestCounsel(Phrases phrases) {

    /**
     * Why a session is the gentler one, and that this is fine.
     *
     * @param model what the runner knows
     * @param why why it is
     * @return its sentences
     */
    public List<String> gentler(Model model, Why why) {
        String lead = switch (why) {
            case ABOVE_LIMIT ->
                phrases.text(
                        "gentler.lead",
                        model.answers().before().map(PainScore::value).orElse(0),
                        model.plan().rules().limit().value());
            case WORSE_MORNING -> phrases.text("gentler.worse");
            case NOT_SETTLED ->
                phrases.text(model.answers().before().isPresent() ? "gentler.not-settled" : "gentler.not-told");
            case NO_SCORE_AFTER_TROUBLE -> phrases.text("gentler.no-score");
        };
        return why == Why.ABOVE_LIMIT
                ? Stream.concat(
                                Stream.of(lead, phrases.text("gentler.good")),
                                RestWords.calming(phrases.words(), model.plan().program()).stream())
                        .toList()
                : List.of(lead, phrases.text("gentler.today"));
    }

    /**
     * What follows from a worse morning, with the reason; the second time in a row, whom to talk to.
     *
     * @param model what the runner knows
     * @return its sentences
     */
    public List<String> less(Model model) {
        boolean again = model.answers()
                .questions()
                .morning()
                .filter(StartQuestions.LastDay::worseBefore)
                .isPresent();
        List<String> calm = List.of(phrases.text("less.why"), phrases.text("less.how"));
        return again
                ? Stream.of(calm, List.of(phrases.text("less.again")), new SignCounsel(phrases).contact(model.plan()))
                        .flatMap(List::stream)
                        .toList()
                : calm;
    }

    /**
     * What helps on a day without exercise; the words that calm are never said where help comes first.
     *
     * @param model what the runner knows
     * @return its sentences; the lead about a lot of pain only where a lot of pain was told
     */
    public List<String> notToday(Model model) {
        return model.answers().isToAvoid() ? leftOut(model) : resting(model);
    }

    /**
     * What the therapist wrote not to start with is for the therapist: no tip of ours may go against it, and no word of
     * pain, since it may be no complaint at all.
     */
    private List<String> leftOut(Model model) {
        ProgramHead head = model.plan().program().head();
        List<Avoid> avoided = model.answers().questions().avoid();
        String left = avoided.size() == 1
                ? phrases.text("avoid.left", avoided.get(0).when().oneLine())
                : phrases.text("avoid.left-some");
        return Stream.of(
                        List.of(left, phrases.text("avoid.again"), phrases.text("avoid.ask")),
                        AvoidWords.whom(phrases.words(), avoided, head.contact()),
                        List.of(phrases.text("avoid.ill")))
                .flatMap(List::stream)
                .toList();
    }

    /** Who was told to get help is told of no tips: whoever looks at it says what is good. */
    private List<String> resting(Model model) {
        boolean much = model.answers().pain().sharpAtRest()
                || model.answers().before().map(PainScore::severe).orElse(false);
        boolean help = model.answers().tier().isPresent();
        List<String> tips = RestWords.of(phrases.words(), model.plan().program());
        List<String> said = new ArrayList<>();
        said.add(phrases.text(much ? "not-today.lead" : "not-today.calm"));
        said.add(tips.get(0));
        if (!help) {
            said.addAll(tips.subList(1, tips.size()));
        }
        said.add(phrases.text(lookAgain(model)));
        said.add(phrases.text("not-today.help"));
        return List.copyOf(said);
    }

    /** When to look again: the same evening, or late in the day the next morning. */
    private static String lookAgain(Model model) {
        boolean today = model.now().wall().toLocalTime().isBefore(Limits.LOOK_AGAIN_TODAY_UNTIL);
        return today ? "not-today.again" : "not-today.tomorrow";
    }

    /**
     * What to do with slow breathing at this moment.
     *
     * @param breathing the breathing
     * @param now the moment
     * @return such as {@code Breathe in}
     */
    public String breathe(Breathing breathing, Moment now) {
        return switch (breathing.part(now)) {
            case IN -> phrases.text("breathing.in");
            case OUT -> phrases.text("breathing.out");
        };
    }
}
