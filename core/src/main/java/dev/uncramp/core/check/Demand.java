package dev.uncramp.core.check;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Band;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Load;
import dev.uncramp.core.dose.MassUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Pace;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Rise;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Support;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dose asks for, thing by thing, so that two doses can be compared.
 *
 * @param points how much of each thing; without those that are not written
 */
record Demand(Map<Aspect, Point> points) {

    private static final BigDecimal KG_A_LB = new BigDecimal("0.4536");
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    /** A load that is named by nothing but that it is there counts as this much. */
    private static final BigDecimal SOME = BigDecimal.ONE;

    /**
     * How much of a thing.
     *
     * @param sort what it is counted in; only the same can be compared
     * @param number how much
     * @param shown how it is written
     */
    record Point(String sort, BigDecimal number, String shown) {}

    /**
     * A thing that is raised.
     *
     * @param aspect the thing
     * @param from how it was
     * @param to how it is then
     */
    record Raise(Aspect aspect, Optional<Point> from, Point to) {

        /** Such as {@code "sets from 2 to 3"}. */
        String words() {
            if (aspect == Aspect.SUPPORT) {
                return "the support is taken back (`%s`)".formatted(to.shown());
            }
            return from.map(before -> "%s from %s to %s".formatted(word(), before.shown(), to.shown()))
                    .orElseGet(() -> "%s (%s) comes in".formatted(word(), to.shown()));
        }

        private String word() {
            if (aspect == Aspect.AMOUNT || aspect == Aspect.SETS) {
                return to.sort();
            }
            return to.sort().equals("band") ? "the band" : aspect.word();
        }
    }

    static Demand of(SingleDose dose, Optional<Integer> rounds) {
        Map<Aspect, Point> points = new EnumMap<>(Aspect.class);
        rounds.ifPresent(count -> points.put(Aspect.ROUNDS, number("rounds", count)));
        dose.amount().match(new OfAmount(points));
        ofParts(dose.parts(), points);
        return new Demand(points);
    }

    /** The whole number of a thing; 1 where none is written. */
    int number(Aspect aspect) {
        return at(aspect).intValue();
    }

    /** What is raised from this dose to a later one: a thing that is more, or a load or a hold that comes in. */
    List<Raise> raisedTo(Demand later) {
        List<Raise> raised = new ArrayList<>();
        later.points.forEach((aspect, to) -> {
            Optional<Point> from = Optional.ofNullable(points.get(aspect));
            boolean more = from.filter(before ->
                            before.sort().equals(to.sort()) && before.number().compareTo(to.number()) < 0)
                    .isPresent();
            boolean comesIn = from.isEmpty() && (aspect == Aspect.LOAD || aspect == Aspect.HOLD);
            if (more || comesIn) {
                raised.add(new Raise(aspect, from, to));
            }
        });
        if (!isMoreInAll(later)) {
            raised.removeIf(raise -> raise.aspect() == Aspect.ROUNDS
                    || raise.aspect() == Aspect.SETS
                    || raise.aspect() == Aspect.AMOUNT);
        }
        return raised;
    }

    /** More sets of less, or fewer of more, is no raise while it comes to the same in all. */
    private boolean isMoreInAll(Demand later) {
        return inAll().compareTo(later.inAll()) < 0;
    }

    private BigDecimal inAll() {
        return at(Aspect.ROUNDS).multiply(at(Aspect.SETS)).multiply(at(Aspect.AMOUNT));
    }

    private BigDecimal at(Aspect aspect) {
        Point point = points.get(aspect);
        return point == null ? BigDecimal.ONE : point.number();
    }

    private static Point number(String sort, int count) {
        return new Point(sort, BigDecimal.valueOf(count), String.valueOf(count));
    }

    private static Point value(String sort, Value value, String unit) {
        return new Point(sort, value.planned(), value.planned().toPlainString() + unit);
    }

    private static Point measure(String sort, Measure measure) {
        BigDecimal seconds = measure.time()
                .map(time -> BigDecimal.valueOf(time.toSeconds()))
                .orElse(measure.value().planned());
        String kind = measure.isTime() ? sort : measure.unit().word();
        return new Point(
                kind,
                seconds,
                measure.value().planned().toPlainString() + " " + measure.unit().word());
    }

    private static Point amount(Value value, Unit unit) {
        String sort = unit.isTime() ? "time" : unit.word().equals("reps") ? "repetitions" : unit.word();
        BigDecimal planned = value.planned();
        BigDecimal number = new Measure(value, unit)
                .time()
                .map(time -> BigDecimal.valueOf(time.toSeconds()))
                .orElse(planned);
        return new Point(
                sort,
                number,
                unit.word().equals("reps") ? planned.toPlainString() : planned.toPlainString() + " " + unit.word());
    }

    private static void ofParts(DoseParts parts, Map<Aspect, Point> points) {
        parts.hold().ifPresent(hold -> points.put(Aspect.HOLD, measure("held", hold.measure())));
        parts.load().ifPresent(load -> points.put(Aspect.LOAD, load.match(new OfLoad())));
        parts.band().ifPresent(band -> points.put(Aspect.LOAD, band(band)));
        parts.effort().ifPresent(effort -> {
            effort.pace().ifPresent(pace -> points.putIfAbsent(Aspect.PACE, pace(pace)));
            effort.rpe().ifPresent(rpe -> points.put(Aspect.EFFORT, value("RPE", rpe, "")));
            effort.intensity()
                    .ifPresent(its -> points.put(
                            Aspect.EFFORT,
                            value(
                                    its.unit().word(),
                                    its.value(),
                                    " " + its.unit().word())));
        });
        parts.range().stream().findFirst().ifPresent(range -> {
            Value furthest = range.rise().flatMap(Rise::value).orElse(range.value());
            points.put(
                    Aspect.RANGE,
                    new Point(
                            range.movement().word(),
                            furthest.most(),
                            furthest.most().toPlainString() + " " + range.unit().word()));
        });
        parts.support().ifPresent(support -> points.put(Aspect.SUPPORT, support(support)));
        parts.when().map(Schedules::of).ifPresent(often -> ofSchedule(often, points));
    }

    private static void ofSchedule(Schedule often, Map<Aspect, Point> points) {
        often.plannedDaysPerWeek()
                .ifPresent(days -> points.put(
                        Aspect.DAYS,
                        new Point(
                                "days",
                                BigDecimal.valueOf(days),
                                BigDecimal.valueOf(days).stripTrailingZeros().toPlainString())));
        often.plannedTimesPerDay().ifPresent(times -> points.put(Aspect.TIMES, number("times", times)));
    }

    static Point pace(Pace pace) {
        return new Point("pace", BigDecimal.valueOf(List.of(Pace.values()).indexOf(pace)), pace.word());
    }

    private static Point band(Band band) {
        return band.colour()
                .map(colour -> new Point(
                        "band", BigDecimal.valueOf(List.of(Band.Colour.values()).indexOf(colour) + 1L), colour.word()))
                .orElse(new Point("some band", SOME, "a band"));
    }

    private static Point support(Support support) {
        int taken = switch (support) {
            case WALKING_AID, TWO_HANDS -> 0;
            case WITH -> 1;
            case ONE_HAND -> 2;
            case NO_HANDS, NONE -> 3;
        };
        return new Point("support", BigDecimal.valueOf(taken), support.words());
    }

    private static final class OfLoad implements Load.Cases<Point> {
        @Override
        public Point added(Load.Added load) {
            return new Point("some load", SOME, "a load");
        }

        @Override
        public Point repMax(Load.RepMax load) {
            return new Point("RM", BigDecimal.valueOf(-load.reps()), load.reps() + "RM");
        }

        @Override
        public Point mass(Load.Mass load) {
            BigDecimal written = load.value().planned();
            BigDecimal kg = load.unit() == MassUnit.LB ? written.multiply(KG_A_LB) : written;
            return new Point(
                    "kg", kg, written.toPlainString() + " " + load.unit().word());
        }
    }

    /** Puts sets and the amount of one set. */
    private static final class OfAmount implements Amount.Cases<Boolean> {

        private final Map<Aspect, Point> points;

        OfAmount(Map<Aspect, Point> points) {
            this.points = points;
        }

        @Override
        public Boolean goal(Goal goal) {
            points.put(Aspect.SETS, number("sets", goal.sets().planned()));
            points.put(
                    Aspect.AMOUNT, amount(goal.measure().value(), goal.measure().unit()));
            goal.label()
                    .flatMap(label -> Strain.pace(label.word()))
                    .ifPresent(pace -> points.put(Aspect.PACE, pace(pace)));
            return true;
        }

        @Override
        public Boolean perSet(PerSet list) {
            int all = list.counts().stream().mapToInt(Integer::intValue).sum();
            points.put(Aspect.SETS, number("sets", list.counts().size()));
            points.put(
                    Aspect.AMOUNT,
                    new Point(
                            list.unit().word(),
                            BigDecimal.valueOf(all / list.counts().size()),
                            String.valueOf(all)));
            return true;
        }

        @Override
        public Boolean interval(Interval interval) {
            Strain strain = Strain.of(interval);
            points.put(Aspect.SETS, number("rounds", strain.rounds()));
            BigDecimal minutes = BigDecimal.valueOf(strain.time().toSeconds());
            points.put(
                    Aspect.AMOUNT,
                    new Point(
                            "the time of the harder part",
                            minutes,
                            strain.time().toSeconds() % 60 == 0 ? minutes.divide(MINUTE) + " min" : minutes + " s"));
            strain.pace().ifPresent(pace -> points.put(Aspect.PACE, pace(pace)));
            return true;
        }

        @Override
        public Boolean asTold(AsTold told) {
            return false;
        }
    }
}
