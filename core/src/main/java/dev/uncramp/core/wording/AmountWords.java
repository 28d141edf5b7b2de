package dev.uncramp.core.wording;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Increment;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Label;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.dose.Rise;
import dev.uncramp.core.dose.RisePace;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.exercise.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says the amount of a dose. */
final class AmountWords implements Amount.Cases<String> {

    private static final Set<String> AFTER_TIME = Set.of(
            "easy", "slow", "moderate", "brisk", "fast", "hard", "in", "out", "forward", "back", "left", "right");

    private final Wording wording;
    private final Kind kind;

    private AmountWords(Wording wording, Kind kind) {
        this.wording = wording;
        this.kind = kind;
    }

    static String of(Wording wording, Amount amount, Kind kind) {
        return amount.match(new AmountWords(wording, kind));
    }

    /** Parts of an interval, one after the other. */
    static String phases(Wording wording, List<Phase> phases) {
        return new AmountWords(wording, Kind.WALKING).phases(phases);
    }

    /** A part of an interval: {@code walk 30 seconds}, {@code 4 seconds straight}. */
    static String part(Wording wording, String time, String label) {
        return wording.text(AFTER_TIME.contains(label) ? "dose.labelled" : "dose.do", time, label);
    }

    /** What an interval is today, without what is later. */
    static Optional<String> today(Wording wording, Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Optional<String> goal(Goal goal) {
                return Optional.empty();
            }

            @Override
            public Optional<String> perSet(PerSet list) {
                return Optional.empty();
            }

            @Override
            public Optional<String> interval(Interval interval) {
                Optional<Interval.Total> total =
                        interval.total().map(whole -> new Interval.Total(whole.time(), Optional.empty()));
                return Optional.of(new AmountWords(wording, Kind.WALKING)
                        .interval(new Interval(interval.rounds(), total, interval.phases())));
            }

            @Override
            public Optional<String> asTold(AsTold told) {
                return Optional.empty();
            }
        });
    }

    @Override
    public String goal(Goal goal) {
        String start = sets(goal.sets(), goal.measure().value(), goal.measure().unit());
        String labelled = goal.label().map(label -> labelled(start, label)).orElse(start);
        return goal.rise().map(rise -> rising(goal, labelled, rise)).orElse(labelled);
    }

    private String rising(Goal goal, String start, Rise rise) {
        Measure measure = goal.measure();
        String later = start;
        if (rise.hasTarget()) {
            String target = sets(rise.sets().orElse(goal.sets()), rise.value().orElse(measure.value()), measure.unit());
            later = wording.text("dose.later", start, target);
        }
        return step(
                later,
                rise,
                falls(measure, rise),
                rise.sets().isPresent() ? Optional.empty() : Optional.of(measure.unit()));
    }

    private String step(String said, Rise rise, boolean falls, Optional<Unit> unit) {
        return rise.increment()
                .map(step -> wording.text("dose.rises", said, step(step, falls, unit)))
                .orElse(said);
    }

    private String step(Increment step, boolean falls, Optional<Unit> unit) {
        Optional<Unit> of = step.unit().<Unit>map(own -> own).or(() -> unit.filter(u -> u != KnownUnit.REPS));
        return step(
                wording,
                step,
                falls,
                by -> of.map(u -> UnitWords.of(wording, by, u)).orElseGet(() -> UnitWords.number(wording, by)));
    }

    /** By how much something rises or falls, and how soon. */
    static String step(Wording wording, Increment step, boolean falls, Function<Value, String> amount) {
        String pace =
                step.pace().map(new AmountWords(wording, Kind.WALKING)::pace).orElse("");
        if (step.by().isEmpty()) {
            return pace;
        }
        String by = wording.text(
                falls ? "dose.less" : "dose.more", amount.apply(step.by().get()));
        return pace.isEmpty() ? by : wording.text("dose.pace", by, pace);
    }

    /** When a step is taken. */
    static String pace(Wording wording, RisePace pace) {
        return new AmountWords(wording, Kind.WALKING).pace(pace);
    }

    private String pace(RisePace pace) {
        String key = pace.period() == RisePace.Period.WEEK ? "dose.pace.week" : "dose.pace.session";
        return pace.every().equals(Count.ONE)
                ? wording.text(key + ".one")
                : wording.text(key + ".other", count(pace.every()));
    }

    /** Sets of reps are sets; of anything else they are times: {@code 2 times 30 seconds}. */
    private String sets(Count sets, Value value, Unit unit) {
        boolean reps = unit == KnownUnit.REPS;
        boolean single = sets.equals(Count.ONE);
        if (reps && single) {
            boolean once = value.exact().filter(BigDecimal.ONE::equals).isPresent();
            return once ? wording.text("dose.once") : UnitWords.of(wording, value, unit);
        }
        if (reps) {
            return wording.text("dose.sets", count(sets), UnitWords.number(wording, value));
        }
        String each = UnitWords.of(wording, value, unit);
        if (single) {
            return unit.isTime() && kind.holds() ? wording.text("dose.hold", each) : each;
        }
        return wording.text("dose.times", count(sets), each);
    }

    @Override
    public String perSet(PerSet list) {
        String numbers = list.counts().stream()
                .map(String::valueOf)
                .reduce((a, b) -> wording.text("dose.per-set", a, b))
                .orElse("");
        return UnitWords.several(wording, numbers, list.unit());
    }

    @Override
    public String interval(Interval interval) {
        String phases = phases(interval.phases());
        if (interval.total().isEmpty()) {
            return repeated(interval.rounds(), phases);
        }
        Interval.Total total = interval.total().get();
        Unit unit = total.time().unit();
        String time = UnitWords.of(wording, total.time());
        String whole = wording.text("dose.total", time, phases);
        String later = total.rise()
                .flatMap(Rise::value)
                .map(to -> wording.text("dose.later", whole, UnitWords.of(wording, to, unit)))
                .orElse(whole);
        return total.rise()
                .map(rise -> step(later, rise, falls(total.time(), rise), Optional.of(unit)))
                .orElse(later);
    }

    private static boolean falls(Measure from, Rise rise) {
        return rise.value()
                .filter(to -> to.planned().compareTo(from.value().planned()) < 0)
                .isPresent();
    }

    private String repeated(Count rounds, String phases) {
        return rounds.equals(Count.ONE) ? phases : wording.text("dose.repeat", count(rounds), phases);
    }

    private String phases(List<Phase> phases) {
        return phases.stream()
                .map(this::phase)
                .reduce((a, b) -> wording.text("dose.phases", a, b))
                .orElse("");
    }

    private String phase(Phase phase) {
        return phase.match(new Phase.Cases<>() {
            @Override
            public String timed(Phase.Timed timed) {
                String said = labelled(UnitWords.of(wording, timed.time()), timed.label());
                return timed.intensity()
                        .map(intensity -> wording.text("dose.labelled", said, PartWords.intensity(wording, intensity)))
                        .orElse(said);
            }

            @Override
            public String until(Phase.Until until) {
                return wording.text("dose.until", until.label().word(), until.until());
            }

            @Override
            public String repeated(Phase.Repeated group) {
                return wording.text("dose.group", AmountWords.this.repeated(group.rounds(), phases(group.phases())));
            }
        });
    }

    @Override
    public String asTold(AsTold told) {
        return wording.text("dose.as-told");
    }

    /** A thing to do comes before its time, a way to do it or a side after it. */
    private String labelled(String time, Label label) {
        return part(wording, time, label.word());
    }

    private String count(Count count) {
        return count.isRange() ? wording.text("value.range", count.low(), count.high()) : String.valueOf(count.low());
    }
}
