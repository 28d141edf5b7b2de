package dev.uncramp.core.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the schedules of a session that are said nearer than at the session: of blocks, of items, at the end of dose lines. */
record NearerSchedules(List<Schedule> all) implements SessionEntry.Cases<Optional<Schedule>> {

    static List<Schedule> of(SessionPlan session) {
        NearerSchedules nearer = new NearerSchedules(new ArrayList<>());
        session.entries().forEach(nearer::entry);
        return nearer.all();
    }

    private void entry(SessionEntry entry) {
        entry.terms().schedule().ifPresent(all::add);
        entry.match(this).ifPresent(all::add);
    }

    @Override
    public Optional<Schedule> block(Block block) {
        block.entries().forEach(this::entry);
        return Optional.empty();
    }

    @Override
    public Optional<Schedule> item(Item item) {
        return Schedules.line(item).map(Schedules::of);
    }

    @Override
    public Optional<Schedule> again(Again again) {
        return Optional.empty();
    }

    @Override
    public Optional<Schedule> careStep(CareStep careStep) {
        return Optional.empty();
    }
}
