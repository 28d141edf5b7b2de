package dev.uncramp.core.build;

import java.time.Duration;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Requests that often cannot be met. */
final class StrictRequests implements ArbitrarySupplier<BuildRequest> {

    @Override
    public Arbitrary<BuildRequest> get() {
        return Combinators.combine(
                        new Requests().get(),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(true, false))
                .as((request, minutes, days, nothing) -> {
                    BuildRequest strict =
                            request.lasting(Duration.ofMinutes(minutes)).onDays(days);
                    return nothing ? strict.havingOnly(Set.of()) : strict;
                });
    }
}
