package dev.uncramp.tui.device;

import dev.uncramp.core.session.Moment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The two clocks of a run: a monotonic one, which measures, and the wall's, which stamps.
 *
 * <p>In a rehearsal both run faster. Such a clock also waits for the runner: it never passes the planned wake-up by more
 * than half a second of the session, because at sixty times the speed a wake-up that comes 50 ms late would look like
 * three seconds away from the screen.
 */
public final class Clocks {

    private static final Duration LATE_AT_MOST = Duration.ofMillis(500);

    private final LongSupplier nanos;
    private final Supplier<OffsetDateTime> wall;
    private final int speed;
    private final OffsetDateTime began;
    private long read;
    private Duration elapsed = Duration.ZERO;
    private Duration planned = Duration.ZERO;

    Clocks(LongSupplier nanos, Supplier<OffsetDateTime> wall, int speed) {
        if (speed < 1) {
            throw new IllegalArgumentException("a speed is at least 1, not " + speed);
        }
        this.nanos = nanos;
        this.wall = wall;
        this.speed = speed;
        this.began = wall.get();
        this.read = nanos.getAsLong();
    }

    /**
     * The clocks of this machine; the run begins now.
     *
     * @return clocks that stand at zero
     */
    public static Clocks system() {
        return rehearsal(1);
    }

    /**
     * Clocks that run faster than those of this machine; the run begins now.
     *
     * @param speed how many times as fast, at least 1
     * @return clocks that stand at zero
     */
    public static Clocks rehearsal(int speed) {
        return new Clocks(System::nanoTime, OffsetDateTime::now, speed);
    }

    /**
     * What both clocks show.
     *
     * @return this moment
     */
    public synchronized Moment now() {
        long reading = nanos.getAsLong();
        Duration later = elapsed.plusNanos((reading - read) * speed);
        if (speed > 1) {
            Duration latest = planned.plus(LATE_AT_MOST);
            Duration capped = later.compareTo(latest) > 0 ? latest : later;
            later = capped.compareTo(elapsed) < 0 ? elapsed : capped;
        }
        elapsed = later;
        read = reading;
        return new Moment(elapsed, speed == 1 ? wall.get() : began.plus(elapsed));
    }

    /**
     * How long to sleep until a planned wake-up.
     *
     * @param wakeUp when, on the clock that measures
     * @return the time on this machine, never negative
     */
    public synchronized Duration until(Duration wakeUp) {
        planned = wakeUp;
        Duration left = wakeUp.minus(now().elapsed());
        return left.isNegative() ? Duration.ZERO : left.dividedBy(speed);
    }

    /**
     * How many times as fast as those of this machine they run.
     *
     * @return 1 for a real session
     */
    public int speed() {
        return speed;
    }

    /**
     * The monotonic clock of this machine, whatever the speed.
     *
     * @return nanoseconds from a point without a meaning
     */
    public long nanos() {
        return nanos.getAsLong();
    }
}
