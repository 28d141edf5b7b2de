package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints doses and their amounts; the parts are printed by {@link PartPrinter}. */
final class DosePrinter {

    private DosePrinter() {}

    static String dose(Dose dose) {
        return dose.choices().stream().map(DosePrinter::single).collect(Collectors.joining(" or "));
    }

    private static String single(SingleDose dose) {
        List<String> all = new ArrayList<>();
        List<String> parts = new ArrayList<>(parts(dose.parts()));
        all.add(amount(dose.amount()) + pace(dose, parts));
        all.addAll(parts);
        dose.more().ifPresent(more -> all.add(more(more)));
        return String.join(", ", all);
    }

    static String more(MoreByWeek more) {
        boolean counts = more.of().word().equals(KnownUnit.REPS.word());
        String unit = counts ? "" : " " + more.of().word();
        String step = number(more.by().number());
        return step
                + (more.by().isPercent() ? " %" : step.equals("1") && unit.equals(" sets") ? " set" : unit)
                + " more "
                + (more.weeks() == 1 ? "each week" : "every " + more.weeks() + " weeks")
                + " up to "
                + number(more.upTo())
                + more.upToUnit().map(DosePrinter::unit).orElse(unit);
    }

    /** A pace that comes straight after a time or a way, as in {@code 2 min easy}, which needs no comma. */
    private static String pace(SingleDose dose, List<String> parts) {
        boolean isPaced = dose.parts()
                .effort()
                .flatMap(Effort::pace)
                .filter(pace -> parts.get(0).equals(pace.word()))
                .isPresent();
        return isPaced && endsInUnit(dose.amount()) ? " " + parts.remove(0) : "";
    }

    private static boolean endsInUnit(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Boolean goal(Goal goal) {
                return !unit(goal.measure().unit()).isEmpty()
                        && goal.label().isEmpty()
                        && goal.rise().isEmpty();
            }

            @Override
            public Boolean perSet(PerSet list) {
                return false;
            }

            @Override
            public Boolean interval(Interval interval) {
                return false;
            }

            @Override
            public Boolean asTold(AsTold told) {
                return false;
            }
        });
    }

    static List<String> parts(DoseParts parts) {
        return PartPrinter.print(parts);
    }

    static String amount(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public String goal(Goal goal) {
                return DosePrinter.goal(goal);
            }

            @Override
            public String perSet(PerSet list) {
                return list.counts().stream().map(String::valueOf).collect(Collectors.joining("/")) + unit(list.unit());
            }

            @Override
            public String interval(Interval interval) {
                return interval.total()
                        .map(total -> total(total) + " of " + group(interval.phases()))
                        .orElseGet(() -> sets(interval.rounds()) + group(interval.phases()));
            }

            @Override
            public String asTold(AsTold told) {
                return "as told";
            }
        });
    }

    static String goal(Goal goal) {
        String value = value(goal.measure().value());
        boolean setsRise = goal.rise().flatMap(Rise::sets).isPresent();
        String start = (setsRise ? count(goal.sets()) + " x " : sets(goal.sets())) + value;
        String arrow = goal.rise()
                .filter(Rise::hasTarget)
                .map(rise -> " -> "
                        + rise.sets().map(count -> count(count) + " x " + value).orElse("")
                        + rise.value().map(DosePrinter::value).orElse(""))
                .orElse("");
        return start
                + arrow
                + unit(goal.measure().unit())
                + step(goal.rise(), setsRise ? "" : unit(goal.measure().unit()))
                + goal.label().map(label -> " " + label.word()).orElse("");
    }

    private static String total(Interval.Total total) {
        Measure time = total.time();
        return value(time.value())
                + total.rise()
                        .flatMap(Rise::value)
                        .map(to -> " -> " + value(to))
                        .orElse("")
                + unit(time.unit())
                + step(total.rise(), unit(time.unit()));
    }

    private static String group(List<Phase> phases) {
        return phases.stream().map(DosePrinter::phase).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String phase(Phase phase) {
        return phase.match(new Phase.Cases<>() {
            @Override
            public String timed(Phase.Timed timed) {
                return measure(timed.time())
                        + " "
                        + timed.label().word()
                        + timed.intensity()
                                .map(intensity -> " at " + PartPrinter.intensity(intensity))
                                .orElse("");
            }

            @Override
            public String until(Phase.Until until) {
                return until.label().word() + " until " + until.until().value();
            }

            @Override
            public String repeated(Phase.Repeated group) {
                return sets(group.rounds()) + group(group.phases());
            }
        });
    }

    /** The step of a rise with a space before it, or nothing; {@code unit} is that of what rises, with a space. */
    static String step(Optional<Rise> rise, String unit) {
        return rise.flatMap(Rise::increment)
                .map(step -> step.by()
                                .map(by -> " by "
                                        + value(by)
                                        + step.unit().map(DosePrinter::unit).orElse(unit))
                                .orElse("")
                        + step.pace().map(pace -> " " + pace(pace)).orElse(""))
                .orElse("");
    }

    static String pace(RisePace pace) {
        boolean weeks = pace.period() == RisePace.Period.WEEK;
        if (pace.every().equals(Count.ONE)) {
            return weeks ? "weekly" : "each session";
        }
        return weeks ? "every " + count(pace.every()) + " weeks" : "after " + count(pace.every()) + " sessions";
    }

    static String tempo(Tempo.ThreeNumbers tempo) {
        return "tempo %d-%d-%d".formatted(tempo.up(), tempo.hold(), tempo.down());
    }

    static String measure(Measure measure) {
        return value(measure.value()) + unit(measure.unit());
    }

    /** The unit with a space before it; nothing for reps, which need no word. */
    static String unit(Unit unit) {
        return unit == KnownUnit.REPS ? "" : " " + unit.word();
    }

    /** A count of sets with its x; nothing for one. */
    static String sets(Count sets) {
        return sets.equals(Count.ONE) ? "" : count(sets) + " x ";
    }

    static String count(Count count) {
        return count.isRange() ? count.low() + "-" + count.high() : Integer.toString(count.low());
    }

    static String value(Value value) {
        return value.match(new Value.Cases<>() {
            @Override
            public String exactly(Value.Exactly exact) {
                return number(exact.number());
            }

            @Override
            public String between(Value.Between range) {
                return number(range.low()) + "-" + number(range.high());
            }

            @Override
            public String upTo(Value.UpTo most) {
                return "up to " + number(most.ceiling());
            }

            @Override
            public String atLeast(Value.AtLeast least) {
                return "at least " + number(least.floor());
            }
        });
    }

    static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
