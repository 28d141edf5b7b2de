package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What rises by the week in a dose: the number that it starts from, its step and its end, all in one unit, and the dose
 * with another number in its place.
 *
 * @param start the value that it starts from
 * @param step how much more there is each time
 * @param grain what a step by percent is rounded down to
 * @param end where it ends
 * @param fault what is the matter with another value in its place
 * @param with the dose with another value in its place
 */
record Raised(
        Value start,
        MoreStep step,
        BigDecimal grain,
        BigDecimal end,
        Function<Value, Optional<String>> fault,
        Function<Value, SingleDose> with) {

    /** Finds it; empty where nothing in the dose is counted in what rises, or more than one thing. */
    static Optional<Raised> in(Amount amount, DoseParts parts, MoreByWeek more) {
        Optional<Raised> found = more.of().match(new MoreOf.Cases<>() {
            @Override
            public Optional<Raised> sets(MoreOf.Sets sets) {
                return amount.match(new RaisedAmount(parts, more, Optional.empty()));
            }

            @Override
            public Optional<Raised> counted(MoreOf.Counted counted) {
                Optional<Raised> its = amount.match(new RaisedAmount(parts, more, Optional.of(counted.unit())));
                return its.isPresent() ? its : hold(amount, parts, more, counted.unit());
            }

            @Override
            public Optional<Raised> mass(MoreOf.Mass mass) {
                return parts.load().flatMap(load -> Raised.mass(amount, parts, more, load, mass.unit()));
            }

            @Override
            public Optional<Raised> reach(MoreOf.Reach reach) {
                return range(amount, parts, more, reach.unit());
            }
        });
        return found;
    }

    /**
     * The value after some steps, never beyond the end. Percent are counted exactly, of the step before, and only what is
     * written is rounded down: so many small steps are not lost.
     */
    Value after(int steps) {
        BigDecimal from = start.planned();
        return new Value.Exactly(step.match(new MoreStep.Cases<BigDecimal>() {
                    @Override
                    public BigDecimal fixed(MoreStep.Fixed fixed) {
                        return from.add(fixed.number().multiply(BigDecimal.valueOf(steps)));
                    }

                    @Override
                    public BigDecimal percent(MoreStep.Percent percent) {
                        BigDecimal exact = from.multiply(percent.factor().pow(Math.min(steps, MoreByWeek.MOST_STEPS)));
                        return exact.compareTo(end) >= 0
                                ? end
                                : exact.divideToIntegralValue(grain)
                                        .multiply(grain)
                                        .max(from);
                    }
                })
                .min(end));
    }

    /** How many steps it is to the end; one more than may be, where percent take longer. */
    int steps() {
        BigDecimal from = start.planned();
        return step.match(new MoreStep.Cases<>() {
            @Override
            public Integer fixed(MoreStep.Fixed fixed) {
                return end.subtract(from)
                        .add(fixed.number())
                        .subtract(new BigDecimal("0.001"))
                        .divideToIntegralValue(fixed.number())
                        .intValue();
            }

            @Override
            public Integer percent(MoreStep.Percent percent) {
                BigDecimal now = from;
                int steps = 0;
                while (now.compareTo(end) < 0 && steps <= MoreByWeek.MOST_STEPS) {
                    now = now.multiply(percent.factor());
                    steps++;
                }
                return steps;
            }
        });
    }

    /** What is counted in one unit that is no time. */
    static Raised of(
            Value start, MoreByWeek more, Function<Value, Optional<String>> fault, Function<Value, SingleDose> with) {
        return new Raised(start, more.by(), grain(more.of()), more.upTo(), fault, with);
    }

    /** What a step by percent is rounded down to [usual practice]: what can be counted, measured or put on. */
    private static BigDecimal grain(MoreOf of) {
        return of.match(new MoreOf.Cases<>() {
            @Override
            public BigDecimal sets(MoreOf.Sets sets) {
                return BigDecimal.ONE;
            }

            @Override
            public BigDecimal counted(MoreOf.Counted counted) {
                return counted.unit() == KnownUnit.KILOMETRES ? new BigDecimal("0.1") : BigDecimal.ONE;
            }

            @Override
            public BigDecimal mass(MoreOf.Mass mass) {
                return mass.unit() == MassUnit.KG ? new BigDecimal("0.5") : BigDecimal.ONE;
            }

            @Override
            public BigDecimal reach(MoreOf.Reach reach) {
                return BigDecimal.ONE;
            }
        });
    }

    /** What is counted in a unit that may be a time: then all of it in the finest unit that is written. */
    static Raised of(
            Measure start,
            MoreByWeek more,
            Function<Measure, Optional<String>> fault,
            Function<Measure, SingleDose> with) {
        Optional<KnownUnit> finest = more.finest(start.unit());
        if (finest.isEmpty()) {
            return of(
                    start.value(),
                    more,
                    value -> MeasureFault.of(value, start.unit())
                            .or(() -> fault.apply(new Measure(value, start.unit()))),
                    value -> with.apply(new Measure(value, start.unit())));
        }
        KnownUnit unit = finest.get();
        Optional<KnownUnit> now = MoreByWeek.timeOf(start.unit());
        return new Raised(
                now.equals(finest)
                        ? start.value()
                        : start.value()
                                .exact()
                                .<Value>map(its -> new Value.Exactly(in(unit, its, now)))
                                .orElse(start.value()),
                in(unit, more.by(), more.time()),
                BigDecimal.ONE,
                in(unit, more.upTo(), more.upToUnit().or(more::time)),
                value -> MeasureFault.of(value, unit).or(() -> fault.apply(new Measure(value, unit))),
                value -> with.apply(new Measure(value, unit)));
    }

    private static MoreStep in(KnownUnit finest, MoreStep step, Optional<KnownUnit> unit) {
        return step.match(new MoreStep.Cases<>() {
            @Override
            public MoreStep fixed(MoreStep.Fixed fixed) {
                return new MoreStep.Fixed(in(finest, fixed.number(), unit));
            }

            @Override
            public MoreStep percent(MoreStep.Percent percent) {
                return percent;
            }
        });
    }

    private static BigDecimal in(KnownUnit finest, BigDecimal number, Optional<KnownUnit> unit) {
        int seconds = unit.map(KnownUnit::seconds).orElse(1);
        return number.multiply(BigDecimal.valueOf(seconds / finest.seconds()));
    }

    /** Whether what is measured in one unit may rise in another. */
    static boolean fits(Unit measured, Unit risen) {
        return measured.equals(risen) || (measured.isTime() && risen.isTime());
    }

    private static Optional<Raised> hold(Amount amount, DoseParts parts, MoreByWeek more, Unit risen) {
        return parts.hold()
                .filter(hold -> fits(hold.measure().unit(), risen))
                .map(hold -> of(
                        hold.measure(),
                        more,
                        measure -> PauseFault.ofHold(measure.value(), Optional.empty(), measure.unit()),
                        measure -> dose(amount, DoseParts.builder().hold(Hold.of(measure)), parts)));
    }

    private static Optional<Raised> mass(Amount amount, DoseParts parts, MoreByWeek more, Load load, MassUnit unit) {
        return load.match(new Load.Cases<>() {
            @Override
            public Optional<Raised> added(Load.Added added) {
                return Optional.empty();
            }

            @Override
            public Optional<Raised> repMax(Load.RepMax repMax) {
                return Optional.empty();
            }

            @Override
            public Optional<Raised> mass(Load.Mass mass) {
                return mass.unit() != unit
                        ? Optional.empty()
                        : Optional.of(of(
                                mass.value(),
                                more,
                                value -> Load.Mass.fault(value, unit, Optional.empty()),
                                value -> dose(
                                        amount,
                                        DoseParts.builder().load(new Load.Mass(value, unit, Optional.empty())),
                                        parts)));
            }
        });
    }

    private static Optional<Raised> range(Amount amount, DoseParts parts, MoreByWeek more, RangeOfMotion.Unit unit) {
        List<RangeOfMotion> its =
                parts.range().stream().filter(range -> range.unit() == unit).toList();
        if (its.size() != 1) {
            return Optional.empty();
        }
        RangeOfMotion range = its.get(0);
        return Optional.of(of(
                range.value(),
                more,
                value -> RangeOfMotion.fault(range.movement(), value, Optional.empty(), unit),
                value -> {
                    DoseParts.Builder raised = DoseParts.builder();
                    RangeOfMotion further = new RangeOfMotion(range.movement(), value, Optional.empty(), unit);
                    parts.range().forEach(one -> raised.range(one.equals(range) ? further : one));
                    return dose(amount, raised, parts);
                }));
    }

    private static SingleDose dose(Amount amount, DoseParts.Builder raised, DoseParts parts) {
        return new SingleDose(amount, raised.build().over(parts));
    }
}
