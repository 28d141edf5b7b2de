package dev.uncramp.core.history;

import dev.uncramp.core.session.Began;
import dev.uncramp.core.session.CameBack;
import dev.uncramp.core.session.Confirmed;
import dev.uncramp.core.session.Done;
import dev.uncramp.core.session.Eased;
import dev.uncramp.core.session.Ended;
import dev.uncramp.core.session.Extended;
import dev.uncramp.core.session.Finished;
import dev.uncramp.core.session.KindReported;
import dev.uncramp.core.session.NotAnswered;
import dev.uncramp.core.session.OneMore;
import dev.uncramp.core.session.PainReported;
import dev.uncramp.core.session.Paused;
import dev.uncramp.core.session.Played;
import dev.uncramp.core.session.Resumed;
import dev.uncramp.core.session.Retargeted;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SignReported;
import dev.uncramp.core.session.Skipped;
import dev.uncramp.core.session.Stopped;
import dev.uncramp.core.session.Touched;
import dev.uncramp.core.session.Undone;
import dev.uncramp.core.session.WentAway;
import dev.uncramp.core.session.WentBack;
import java.util.function.Function;

/**
 * Answers alike for all events but a few, which a subclass answers by itself.
 *
 * @param <R> the answer
 */
abstract class Otherwise<R> implements SessionEvent.Cases<R> {
    private final Function<SessionEvent, R> otherwise;

    Otherwise(Function<SessionEvent, R> otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public R began(Began event) {
        return otherwise.apply(event);
    }

    @Override
    public R paused(Paused event) {
        return otherwise.apply(event);
    }

    @Override
    public R resumed(Resumed event) {
        return otherwise.apply(event);
    }

    @Override
    public R done(Done event) {
        return otherwise.apply(event);
    }

    @Override
    public R played(Played event) {
        return otherwise.apply(event);
    }

    @Override
    public R skipped(Skipped event) {
        return otherwise.apply(event);
    }

    @Override
    public R wentBack(WentBack event) {
        return otherwise.apply(event);
    }

    @Override
    public R extended(Extended event) {
        return otherwise.apply(event);
    }

    @Override
    public R retargeted(Retargeted event) {
        return otherwise.apply(event);
    }

    @Override
    public R painReported(PainReported event) {
        return otherwise.apply(event);
    }

    @Override
    public R notAnswered(NotAnswered event) {
        return otherwise.apply(event);
    }

    @Override
    public R kindReported(KindReported event) {
        return otherwise.apply(event);
    }

    @Override
    public R signReported(SignReported event) {
        return otherwise.apply(event);
    }

    @Override
    public R stopped(Stopped event) {
        return otherwise.apply(event);
    }

    @Override
    public R eased(Eased event) {
        return otherwise.apply(event);
    }

    @Override
    public R oneMore(OneMore event) {
        return otherwise.apply(event);
    }

    @Override
    public R wentAway(WentAway event) {
        return otherwise.apply(event);
    }

    @Override
    public R cameBack(CameBack event) {
        return otherwise.apply(event);
    }

    @Override
    public R touched(Touched event) {
        return otherwise.apply(event);
    }

    @Override
    public R undone(Undone event) {
        return otherwise.apply(event);
    }

    @Override
    public R finished(Finished event) {
        return otherwise.apply(event);
    }

    @Override
    public R confirmed(Confirmed event) {
        return otherwise.apply(event);
    }

    @Override
    public R ended(Ended event) {
        return otherwise.apply(event);
    }
}
