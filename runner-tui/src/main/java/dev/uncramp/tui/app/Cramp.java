package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Relief;
import dev.uncramp.core.session.ReliefStage;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CrampWords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cramp this minute: what to do now, guided, without a question first and without a sound.
 *
 * @param relief how far it has come; core decides what follows
 * @param saving whether what the person noted is on the disk
 * @param fromHome whether it was opened from home, which then opens again
 * @param emergency the number to call in an emergency; empty where the usual ones are named
 * @param unheard whether the input has ended, so that no answer can come
 * @param display how it is shown
 * @param passing what stands for a short while
 * @param now the time of the last message
 * @param shownAt when the stage that stands now appeared
 */
public record Cramp(
        Relief relief,
        Saving saving,
        boolean fromHome,
        Optional<SafeText> emergency,
        boolean unheard,
        Display display,
        Passing passing,
        Moment now,
        Moment shownAt)
        implements Scene {

    /** What is left of a hold when its last seconds are counted. */
    private static final Duration LAST_THREE = Duration.ofSeconds(3);

    /**
     * The first minute.
     *
     * @param course what to do for this place
     * @param fromHome whether home opens again at the end
     * @param emergency the number to call in an emergency; empty where the usual ones are named
     * @param display how it is shown
     * @param now the time
     * @return the scene
     */
    public static Cramp begin(
            CrampCourse course, boolean fromHome, Optional<SafeText> emergency, Display display, Moment now) {
        return new Cramp(
                Relief.begin(course, now),
                Saving.NOTHING,
                fromHome,
                emergency,
                false,
                display,
                Passing.NOTHING,
                now,
                now);
    }

    /**
     * What is said in it.
     *
     * @return the sentences of this place
     */
    public CrampWords words() {
        return new CrampWords(Phrases.ENGLISH.words(), relief.course());
    }

    @Override
    public List<Binding> keys() {
        return CrampKeys.of(relief);
    }

    /**
     * How much of easing in or of the hold is left.
     *
     * @return the time, or empty where only an answer changes anything
     */
    public Optional<Duration> left() {
        return relief.remaining(now);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cramp(this);
    }

    /** Half of the hold and its last seconds are told of too. */
    @Override
    public Optional<Duration> wakeAt() {
        Stream<Duration> told = relief.stage() == ReliefStage.HOLD
                ? Stream.of(CrampCourse.HOLD.dividedBy(2), CrampCourse.HOLD.minus(LAST_THREE))
                        .map(relief.since().elapsed()::plus)
                        .filter(due -> due.compareTo(now.elapsed()) > 0)
                : Stream.empty();
        return Stream.of(relief.deadline().stream(), told, passing.note().map(Note::until).stream())
                .flatMap(due -> due)
                .min(Duration::compareTo);
    }

    @Override
    public Cramp shownOn(Display other) {
        return new Cramp(relief, saving, fromHome, emergency, unheard, other, passing, now, shownAt);
    }

    Cramp with(Relief other) {
        boolean same = other.stage() == relief.stage() && other.since().equals(relief.since());
        return new Cramp(
                other,
                saving,
                fromHome,
                emergency,
                unheard,
                display,
                same ? passing : passing.turned(0),
                now,
                same ? shownAt : now);
    }

    Cramp with(Saving other) {
        return new Cramp(relief, other, fromHome, emergency, unheard, display, passing, now, shownAt);
    }

    Cramp with(Passing other) {
        return new Cramp(relief, saving, fromHome, emergency, unheard, display, other, now, shownAt);
    }

    Cramp withoutInput() {
        return new Cramp(relief, saving, fromHome, emergency, true, display, passing, now, shownAt);
    }

    /** Time goes by. */
    Cramp at(Moment moment) {
        Cramp later = new Cramp(relief, saving, fromHome, emergency, unheard, display, passing, moment, shownAt);
        Cramp noted = passing.note()
                        .filter(note -> note.until().compareTo(moment.elapsed()) <= 0)
                        .isPresent()
                ? later.with(passing.with(Optional.empty()))
                : later;
        return noted.with(relief.at(moment));
    }
}
