package dev.uncramp.core.dose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The parts of one dose while they are read: each at most once, with the place where it stands. */
final class PartsSoFar {

    private final DoseCursor cursor;
    private final DoseParts.Builder parts = DoseParts.builder();
    private final Map<DosePart, DoseToken> first = new EnumMap<>(DosePart.class);
    private final Map<DosePart, DoseToken> last = new EnumMap<>(DosePart.class);
    private Optional<Measure> up = Optional.empty();
    private Optional<Measure> down = Optional.empty();
    private Optional<Tempo.ThreeNumbers> tempo = Optional.empty();
    private Optional<Band> band = Optional.empty();
    private Optional<Band.Stronger> thenBand = Optional.empty();
    private Optional<Pace> pace = Optional.empty();
    private Optional<Value> rpe = Optional.empty();
    private Optional<Intensity> intensity = Optional.empty();
    private Optional<When.Days> days = Optional.empty();
    private Optional<Value> timesADay = Optional.empty();
    private Optional<Apart> apart = Optional.empty();
    private Optional<MoreByWeek> more = Optional.empty();

    PartsSoFar(DoseCursor cursor) {
        this.cursor = cursor;
    }

    /** Notes where a part stands, or says that it was there before. */
    private void claim(DosePart part, DoseToken from) {
        DoseToken before = first.putIfAbsent(part, from);
        if (before != null) {
            String said = cursor.since(from);
            String earlier = cursor.slice(before.start(), end(part));
            throw cursor.fault(
                    from,
                    said.equals(earlier)
                            ? "`%s` is there twice".formatted(said)
                            : "`%s` comes after `%s`, and there is one of these in a dose".formatted(said, earlier));
        }
        last.put(part, cursor.last());
    }

    /** Where a part ends that was read. */
    private int end(DosePart part) {
        DoseToken token = last.get(part);
        return token == null ? 0 : token.end();
    }

    /** The problem of a part that contradicts another, at its place. */
    Optional<DoseProblem> locate(DoseConflict conflict) {
        return conflict.part().map(first::get).map(token -> {
            Misread misread = Misread.at(
                    token.start(),
                    end(conflict.part().get()),
                    conflict.message().value());
            return conflict.help()
                    .map(help -> misread.help(help.value()))
                    .orElse(misread)
                    .problem();
        });
    }

    void hold(Hold hold, DoseToken from) {
        claim(DosePart.HOLD, from);
        parts.hold(hold);
    }

    void pause(DosePart part, Measure pause, DoseToken from) {
        claim(part, from);
        switch (part) {
            case RELAX -> parts.relax(pause);
            case REST -> parts.rest(pause);
            case CHANGE -> parts.change(pause);
            default -> parts.ready(pause);
        }
    }

    void tempo(Tempo.ThreeNumbers numbers, DoseToken from) {
        claim(DosePart.TEMPO, from);
        tempo = Optional.of(numbers);
    }

    void up(Measure time, DoseToken from) {
        half(up, from);
        up = Optional.of(time);
    }

    void down(Measure time, DoseToken from) {
        half(down, from);
        down = Optional.of(time);
    }

    /** Up and down stand side by side, each once, and not beside a tempo of three numbers. */
    private void half(Optional<Measure> before, DoseToken from) {
        if (before.isPresent()) {
            throw cursor.fault(from, "`%s` is there twice".formatted(from.text()));
        }
        if (up.isEmpty() && down.isEmpty()) {
            claim(DosePart.TEMPO, from);
        }
    }

    void side(DoseSide side, DoseToken from) {
        claim(DosePart.SIDE, from);
        parts.side(side);
    }

    void alternating(DoseToken from) {
        claim(DosePart.ALTERNATING, from);
        parts.alternating();
    }

    void ways(Ways ways, DoseToken from) {
        claim(DosePart.WAYS, from);
        parts.ways(ways);
    }

    void load(Load load, DoseToken from) {
        claim(DosePart.LOAD, from);
        parts.load(load);
    }

    void band(Band band, DoseToken from) {
        Optional<Band.Colour> before = this.band.flatMap(Band::colour);
        if (before.isPresent()
                && band.colour().filter(now -> now.compareTo(before.get()) > 0).isPresent()) {
            throw cursor.fault(from, "two bands stand in one dose")
                    .help("for a stronger one later write `band %s -> %s`"
                            .formatted(before.get().word(), band.colour().get().word()));
        }
        claim(DosePart.BAND, from);
        this.band = Optional.of(band);
    }

    void thenBand(Band.Stronger next, DoseToken from) {
        claim(DosePart.THEN, from);
        thenBand = Optional.of(next);
    }

    void then(Then then, DoseToken from) {
        claim(DosePart.THEN, from);
        parts.then(then);
    }

    void pace(Pace word, DoseToken from) {
        claim(DosePart.PACE, from);
        pace = Optional.of(word);
    }

    void rpe(Value value, DoseToken from) {
        claim(DosePart.RPE, from);
        rpe = Optional.of(value);
    }

    void intensity(Intensity value, DoseToken from) {
        claim(DosePart.INTENSITY, from);
        intensity = Optional.of(value);
    }

    void range(RangeOfMotion range, DoseToken from) {
        if (parts.hasRange(range.movement())) {
            throw cursor.fault(from, "`%s` is there twice".formatted(from.text()));
        }
        if (range.rise().isPresent() || !first.containsKey(DosePart.RANGE)) {
            first.put(DosePart.RANGE, from);
            last.put(DosePart.RANGE, cursor.last());
        }
        parts.range(range);
    }

    void support(Support support, DoseToken from) {
        claim(DosePart.SUPPORT, from);
        parts.support(support);
    }

    void days(When.Days on, DoseToken from) {
        claim(DosePart.DAYS, from);
        days = Optional.of(on);
    }

    void timesADay(Value times, DoseToken from) {
        claim(DosePart.TIMES_A_DAY, from);
        timesADay = Optional.of(times);
    }

    void apart(Apart time, DoseToken from) {
        claim(DosePart.APART, from);
        apart = Optional.of(time);
    }

    void more(MoreByWeek rise, DoseToken from) {
        claim(DosePart.MORE, from);
        more = Optional.of(rise);
    }

    /** What rises by the week. */
    Optional<MoreByWeek> more() {
        return more;
    }

    /** The problem that something rises by the week where an amount of its own is missing. */
    Optional<DoseProblem> moreAlone() {
        return more.map(rise -> Misread.at(
                        Objects.requireNonNull(first.get(DosePart.MORE)).start(),
                        end(DosePart.MORE),
                        "what rises by the week stands behind its amount")
                .help("write it in the line of each amount, as in `8, 2 more each week up to 16`")
                .problem());
    }

    DoseParts build() {
        band.ifPresent(parts::band);
        if (tempo.isPresent()) {
            parts.tempo(tempo.get());
        } else if (up.isPresent() || down.isPresent()) {
            parts.tempo(new Tempo.UpDown(up, down));
        }
        if (pace.isPresent() || rpe.isPresent() || intensity.isPresent()) {
            parts.effort(new Effort(pace, rpe, intensity));
        }
        if (days.isPresent() || timesADay.isPresent() || apart.isPresent()) {
            parts.when(new When(days, timesADay, apart));
        }
        return parts.build();
    }

    /** Lets the band know the one that comes when the goal is reached. */
    void joinBands() {
        if (thenBand.isEmpty()) {
            return;
        }
        DoseToken from = Objects.requireNonNull(first.get(DosePart.THEN));
        String written = "`then band %s`".formatted(thenBand.get().colour().word());
        if (band.isEmpty()) {
            throw cursor.fault(from, written + " follows no band")
                    .help("write the first one too, as in `band yellow, then band red`");
        }
        if (band.get().stronger().isPresent()) {
            throw cursor.fault(from, written + " stands beside a band that grows already")
                    .help("keep one of them");
        }
        Optional<String> fault = Band.fault(band.get().colour(), thenBand.get());
        if (fault.isPresent()) {
            throw cursor.fault(from, fault.get());
        }
        band = Optional.of(new Band(band.get().colour(), thenBand));
    }
}
