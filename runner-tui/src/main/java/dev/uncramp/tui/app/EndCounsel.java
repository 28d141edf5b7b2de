package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.program.StepDown;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What both front ends say about how a session ended, and how much of it was done.
 *
 * @param phrases the texts
 */
public record EndCounsel(Phrases phrases) {

    /** The counsel in English. */
    public static final EndCounsel ENGLISH = new EndCounsel(Phrases.ENGLISH);

    /**
     * What is said first when a session ended before its last step, or with a lot of pain.
     *
     * @param session the session
     * @return its sentences; none for a session that went calmly to its end
     */
    public List<String> ending(Session session) {
        List<String> much = session.painAfter().filter(PainScore::severe).isPresent()
                ? List.of(phrases.text("done.severe"), phrases.text("not-today.help"))
                : List.of();
        return Stream.concat(stopped(session).stream(), much.stream()).toList();
    }

    private List<String> stopped(Session session) {
        return session.endReason()
                .map(reason -> switch (reason) {
                    case COMPLETE, FINISHED -> List.<String>of();
                    case TWO_REDS -> List.of(phrases.text("done.reds"));
                    case PAIN_KIND, WARNING_SIGN -> List.of(phrases.text("done.stopped"));
                })
                .orElse(List.of());
    }

    /**
     * What is asked at the end about what only ran by.
     *
     * @param session the session
     * @return the question; of a session of care alone whether all of it was done
     */
    public String confirm(Session session) {
        return phrases.text(session.timeline().items().isEmpty() ? "confirm.care" : "confirm.question");
    }

    /**
     * How many exercises of a session have been done, in words.
     *
     * @param session the session
     * @param key the text with how many were done and how many there are
     * @return the text filled in; of a session of care alone, such as warmth, that it is one
     */
    public static String count(Session session, String key) {
        int all = session.timeline().items().size();
        return all == 0 ? Phrases.ENGLISH.text("done.care") : Phrases.ENGLISH.text(key, done(session), all);
    }

    /**
     * How many exercises of a session have been done, at least in part.
     *
     * @param session the session
     * @return the number
     */
    public static long done(Session session) {
        return session.tallies().stream()
                .filter(tally -> tally.done() + tally.played() > 0)
                .mapToInt(Tally::item)
                .distinct()
                .count();
    }

    /**
     * How many of the exercises that were done were cut short, so that their number says no more than is true.
     *
     * @param session the session
     * @return one sentence; empty where each that was done was done in full
     */
    public Optional<String> shorter(Session session) {
        long shorter = session.tallies().stream().collect(Collectors.groupingBy(Tally::item)).values().stream()
                .filter(sets -> sets.stream().anyMatch(set -> set.done() + set.played() > 0))
                .filter(sets -> sets.stream().anyMatch(EndCounsel::isShorter))
                .count();
        return shorter == 0 ? Optional.empty() : Optional.of(phrases.words().plural("done.shorter", shorter));
    }

    /** Whether a set lacks some of its repetitions, or whole seconds of its time. */
    private static boolean isShorter(Tally set) {
        Duration missing = set.time().minus(set.held()).minus(set.heldPlayed());
        return set.done() + set.played() < set.reps() || missing.toSeconds() > 0;
    }

    /**
     * What the next start asks after a stop, where the program names a reason to do less.
     *
     * @param plan what is to be run
     * @return one sentence; empty where nothing will be asked
     */
    public Optional<String> asksNext(Plan plan) {
        String key = plan.lessToday()
                .map(less -> less.step()
                        .map(step -> step == StepDown.HALF ? "stopped.half" : "stopped.set-less")
                        .orElse("stopped.in-words"))
                .orElse("stopped.back");
        return plan.reasonToGoBack().map(reason -> phrases.text(key, reason));
    }

    /**
     * Whether the record is on the disk.
     *
     * @param model what the runner knows
     * @return one line, or empty where nothing is to be kept
     */
    public Optional<String> saving(Model model) {
        Saving saving = model.stage().saving();
        return switch (saving.state()) {
            case NOTHING_TO_KEEP ->
                model.plan().rehearsal() ? Optional.of(phrases.text("done.rehearsal")) : Optional.empty();
            case UNDER_WAY -> Optional.of(phrases.text("done.saving"));
            case SAVED -> Optional.of(phrases.text("done.saved"));
            case NOT_SAVED ->
                Optional.of(phrases.text(
                        "done.not-saved", saving.reason().map(SafeText::oneLine).orElse("")));
        };
    }
}
