package dev.uncramp.core.check;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Ways;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rough count of how much a session lays out, made without laying it out: repetitions, phases and pauses in its
 * largest week, never too few. It keeps a few lines with rounds in rounds from becoming millions of steps.
 */
final class SessionWeight {

    private static final long PLENTY = 1_000_000_000;
    private static final long INTERVAL = 500;
    private static final long SIDES = 2;

    private final Map<String, Long> named = new HashMap<>();

    private SessionWeight() {}

    static long of(SessionPlan session) {
        return new SessionWeight().session(session);
    }

    private long session(SessionPlan session) {
        long sum = 0;
        for (SessionEntry entry : session.entries()) {
            sum = Math.min(PLENTY, sum + entry(entry, List.of(session.circuit())));
        }
        return Math.min(PLENTY, sum * rounds(session.circuit()));
    }

    private long entry(SessionEntry entry, List<Circuit> around) {
        return entry.match(new SessionEntry.Cases<Long>() {
            @Override
            public Long block(Block block) {
                long sum = 0;
                for (SessionEntry inner : block.entries()) {
                    sum = Math.min(PLENTY, sum + entry(inner, List.of(block.circuit(), around.get(0))));
                }
                long all = Math.min(PLENTY, sum * rounds(block.circuit()));
                named.put(block.name().value(), all);
                return all;
            }

            @Override
            public Long item(Item item) {
                long one = weight(item.dose(), around);
                named.merge(item.exercise().value(), one, Math::max);
                return one;
            }

            @Override
            public Long again(Again again) {
                return named.getOrDefault(again.name().value(), 1L);
            }

            @Override
            public Long careStep(CareStep careStep) {
                return 1L;
            }
        });
    }

    private static long rounds(Circuit circuit) {
        return circuit.rounds()
                .map(rounds -> rounds.match(new Rounds.Cases<Integer>() {
                    @Override
                    public Integer always(Rounds.Always always) {
                        return always.count().high();
                    }

                    @Override
                    public Integer byRow(Rounds.ByRow byRow) {
                        return byRow.rows().rows().stream()
                                .mapToInt(row -> row.value().high())
                                .max()
                                .orElse(1);
                    }
                }))
                .orElse(1);
    }

    private static long weight(ItemDose dose, List<Circuit> around) {
        return dose.match(new ItemDose.Cases<Long>() {
            @Override
            public Long inherited(ItemDose.Inherited inherited) {
                Optional<ItemDose> outer = around.stream()
                        .flatMap(circuit -> circuit.dose().stream())
                        .findFirst();
                return outer.filter(found -> !found.equals(ItemDose.inherited()))
                        .map(found -> weight(found, List.of()))
                        .orElse(INTERVAL);
            }

            @Override
            public Long always(ItemDose.Always always) {
                return weight(always.dose());
            }

            @Override
            public Long byRow(ItemDose.ByRow byRow) {
                long most = byRow.rows().rows().stream()
                        .mapToLong(row -> weight(row.value()))
                        .max()
                        .orElse(1);
                return most
                        * byRow.shared()
                                .flatMap(parts -> parts.ways())
                                .map(Ways::count)
                                .orElse(1);
            }
        });
    }

    private static long weight(Dose dose) {
        return dose.choices().stream()
                .map(single -> single.after(single.risesFor()))
                .mapToLong(single -> SIDES
                        * single.parts().ways().map(Ways::count).orElse(1)
                        * single.amount().match(new OfAmount()))
                .max()
                .orElse(1);
    }

    /** Sets times what is counted in a set; a time counts as one. */
    private static final class OfAmount implements Amount.Cases<Long> {
        @Override
        public Long goal(Goal goal) {
            long reps =
                    goal.measure().isTime() ? 1 : goal.measure().value().most().longValue();
            return goal.sets().high() * (Math.min(reps, INTERVAL) + 1);
        }

        @Override
        public Long perSet(PerSet list) {
            return list.counts().stream().mapToLong(Integer::longValue).sum();
        }

        @Override
        public Long interval(Interval interval) {
            return INTERVAL;
        }

        @Override
        public Long asTold(AsTold told) {
            return 1L;
        }
    }
}
