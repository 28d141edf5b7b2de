package dev.uncramp.core.dose;

import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two things of one dose that contradict each other; one home of these rules for the parser, for rows that share parts,
 * and for doses made in Java.
 *
 * @param part the part that does not fit; empty: the amount
 * @param message the fact
 * @param help the remedy
 */
public record DoseConflict(Optional<DosePart> part, SafeText message, Optional<SafeText> help) {

    /**
     * Finds everything that contradicts.
     *
     * @param amount how much
     * @param parts how
     * @return the conflicts, none where the dose can be meant
     */
    public static List<DoseConflict> between(Amount amount, DoseParts parts) {
        List<DoseConflict> found = new ArrayList<>();
        if (parts.hold().isPresent()) {
            hold(amount, parts).ifPresent(found::add);
        }
        rises(amount, parts).ifPresent(found::add);
        if (parts.then().isPresent()
                && parts.band()
                        .flatMap(Band::stronger)
                        .filter(Band.Stronger::onceThere)
                        .isPresent()) {
            found.add(of(DosePart.THEN, "a band and a weight would come behind `then`", "keep one of the two"));
        }
        if (parts.alternating()) {
            alternating(amount, parts).ifPresent(found::add);
        }
        return found;
    }

    /**
     * Finds everything that contradicts, what rises by the week with it.
     *
     * @param amount how much
     * @param parts how
     * @param more what rises by the week
     * @return the conflicts, none where the dose can be meant
     */
    public static List<DoseConflict> between(Amount amount, DoseParts parts, Optional<MoreByWeek> more) {
        List<DoseConflict> found = between(amount, parts);
        return found.isEmpty() && more.isPresent()
                ? MoreByWeekFault.of(amount, parts, more.get()).stream().toList()
                : found;
    }

    private static Optional<DoseConflict> hold(Amount amount, DoseParts parts) {
        if (parts.tempo().flatMap(Tempo::holding).isPresent()) {
            return Optional.of(of(
                    DosePart.HOLD,
                    "`hold` stands beside a tempo of three numbers, whose second number is the hold",
                    "leave one of them out, or write `up`, `hold` and `down`"));
        }
        if (isTimed(amount)) {
            return Optional.of(of(
                    DosePart.HOLD,
                    "`hold` stands beside an amount that is a time already",
                    "write the number of reps before `hold`, as in `10, hold 5 s`"));
        }
        if (isInBreaths(amount) && parts.hold().get().measure().unit().equals(KnownUnit.BREATHS)) {
            return Optional.of(of(
                    DosePart.HOLD,
                    "`hold` counts breaths beside an amount that counts breaths already",
                    "write the number of reps before `hold`, as in `10, hold 3 breaths`"));
        }
        return Optional.empty();
    }

    /** At most one thing of a line may rise; {@code then} waits until it is done. */
    private static Optional<DoseConflict> rises(Amount amount, DoseParts parts) {
        List<DosePart> rising = rising(parts);
        int all = rising.size() + (rise(amount).isPresent() ? 1 : 0);
        return all < 2
                ? Optional.empty()
                : Optional.of(of(
                        rising.get(rising.size() - 1),
                        "two things would rise at once",
                        "let one of them rise; what comes after it goes behind `then`, as in `then +1 lb` or"
                                + " `then band red`"));
    }

    /** Whether an amount or a part has an arrow, or something comes after it is done. */
    static boolean grows(Amount amount, DoseParts parts) {
        return rise(amount).isPresent()
                || !rising(parts).isEmpty()
                || parts.then().isPresent()
                || parts.band().flatMap(Band::stronger).isPresent();
    }

    private static List<DosePart> rising(DoseParts parts) {
        List<DosePart> rising = new ArrayList<>();
        if (parts.hold().flatMap(Hold::target).isPresent()) {
            rising.add(DosePart.HOLD);
        }
        if (parts.load().flatMap(DoseConflict::rise).isPresent()) {
            rising.add(DosePart.LOAD);
        }
        parts.range().stream().filter(range -> range.rise().isPresent()).forEach(range -> rising.add(DosePart.RANGE));
        if (parts.band()
                .flatMap(Band::stronger)
                .filter(next -> !next.onceThere())
                .isPresent()) {
            rising.add(DosePart.BAND);
        }
        return rising;
    }

    private static Optional<DoseConflict> alternating(Amount amount, DoseParts parts) {
        if (parts.side().isPresent() && parts.side().get() != DoseSide.EACH) {
            return Optional.of(of(
                    DosePart.ALTERNATING,
                    "`alternating` contradicts `" + parts.side().get().words() + "`",
                    "`alternating` may stand alone or beside `each side`"));
        }
        Optional<Integer> odd = parts.side().isPresent() ? Optional.empty() : amount.match(new OddTotal());
        return odd.map(total -> of(
                DosePart.ALTERNATING,
                "`alternating` needs an even total, and %d is odd".formatted(total),
                "write `%d, alternating` for both sides together, or `each side, alternating`".formatted(total + 1)));
    }

    private static boolean isInBreaths(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Boolean goal(Goal goal) {
                return goal.measure().unit().equals(KnownUnit.BREATHS);
            }

            @Override
            public Boolean perSet(PerSet list) {
                return list.unit().equals(KnownUnit.BREATHS);
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

    /** Whether an amount is measured in time, so that it is a hold or work by itself. */
    static boolean isTimed(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Boolean goal(Goal goal) {
                return goal.measure().isTime();
            }

            @Override
            public Boolean perSet(PerSet list) {
                return list.unit().isTime();
            }

            @Override
            public Boolean interval(Interval interval) {
                return true;
            }

            @Override
            public Boolean asTold(AsTold told) {
                return false;
            }
        });
    }

    private static Optional<Rise> rise(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Optional<Rise> goal(Goal goal) {
                return goal.rise();
            }

            @Override
            public Optional<Rise> perSet(PerSet list) {
                return Optional.empty();
            }

            @Override
            public Optional<Rise> interval(Interval interval) {
                return interval.total().flatMap(Interval.Total::rise);
            }

            @Override
            public Optional<Rise> asTold(AsTold told) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Rise> rise(Load load) {
        return load.match(new Load.Cases<>() {
            @Override
            public Optional<Rise> added(Load.Added added) {
                return Optional.empty();
            }

            @Override
            public Optional<Rise> repMax(Load.RepMax repMax) {
                return Optional.empty();
            }

            @Override
            public Optional<Rise> mass(Load.Mass mass) {
                return mass.rise();
            }
        });
    }

    static DoseConflict of(DosePart part, String message, String help) {
        return new DoseConflict(Optional.of(part), SafeText.of(message), Optional.of(SafeText.of(help)));
    }
}
