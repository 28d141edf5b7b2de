package dev.uncramp.core.wording;

import dev.uncramp.core.dose.Band;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Effort;
import dev.uncramp.core.dose.Hold;
import dev.uncramp.core.dose.Intensity;
import dev.uncramp.core.dose.IntensityUnit;
import dev.uncramp.core.dose.Load;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.RangeOfMotion;
import dev.uncramp.core.dose.Rise;
import dev.uncramp.core.dose.Tempo;
import dev.uncramp.core.dose.Then;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.dose.Ways;
import dev.uncramp.core.dose.When;
import dev.uncramp.core.program.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says the parts of a dose, each as a phrase of its own. */
final class PartWords {

    private final Wording wording;

    private PartWords(Wording wording) {
        this.wording = wording;
    }

    static List<String> of(Wording wording, DoseParts parts) {
        return new PartWords(wording).all(parts);
    }

    /** How each repetition is done; how many, how long and how often stand elsewhere, and a pace that is the step's label. */
    static List<String> how(Wording wording, DoseParts parts, boolean ways, Optional<String> label) {
        PartWords words = new PartWords(wording);
        List<String> said = new ArrayList<>();
        parts.effort().filter(effort -> !isNamed(effort, label)).ifPresent(effort -> words.effort(effort, said));
        parts.tempo().ifPresent(tempo -> words.tempo(tempo, said));
        words.movement(parts, ways, false, said);
        return said;
    }

    /** Whether the label of a step says the pace already, and there is nothing else to say. */
    private static boolean isNamed(Effort effort, Optional<String> label) {
        return effort.pace()
                .filter(pace -> effort.equals(Effort.of(pace)) && label.equals(Optional.of(pace.word())))
                .isPresent();
    }

    private List<String> all(DoseParts parts) {
        List<String> said = new ArrayList<>();
        parts.effort().ifPresent(effort -> effort(effort, said));
        parts.hold().ifPresent(hold -> said.add(hold(hold)));
        parts.tempo().ifPresent(tempo -> tempo(tempo, said));
        parts.relax().ifPresent(pause -> said.add(wording.text("dose.relax", UnitWords.of(wording, pause))));
        parts.side().ifPresent(side -> said.add(SideWords.of(wording, side)));
        movement(parts, true, true, said);
        parts.rest().ifPresent(pause -> said.add(rest(pause)));
        parts.change().ifPresent(pause -> said.add(wording.text("dose.change", UnitWords.of(wording, pause))));
        parts.ready().ifPresent(pause -> said.add(wording.text("dose.ready", UnitWords.of(wording, pause))));
        parts.when().ifPresent(when -> when(when, said));
        return said;
    }

    /** Sides in turn, load, range and support; directions, and what comes later, only where they are asked for. */
    private void movement(DoseParts parts, boolean ways, boolean later, List<String> said) {
        if (parts.alternating()) {
            said.add(wording.text("side.alternating"));
        }
        parts.ways().filter(each -> ways).ifPresent(each -> said.add(ways(wording, each)));
        parts.load().ifPresent(load -> said.add(load(load, parts.then().isPresent(), later)));
        parts.band().ifPresent(band -> said.add(band(band, later)));
        parts.then().filter(then -> later).ifPresent(then -> said.add(then(then)));
        parts.range().forEach(range -> said.add(range(range, later)));
        parts.support().ifPresent(support -> said.add(wording.text("dose.support." + key(support))));
    }

    static String ways(Wording wording, Ways ways) {
        return ways.count() == 2 ? wording.text("dose.each-way") : wording.text("dose.each-of-ways", ways.count());
    }

    private String hold(Hold hold) {
        String start = wording.text("dose.hold", UnitWords.of(wording, hold.measure()));
        return hold.target()
                .map(to -> wording.text(
                        "dose.later",
                        start,
                        UnitWords.of(wording, to, hold.measure().unit())))
                .orElse(start);
    }

    private String rest(Measure pause) {
        return pause.value().most().signum() == 0
                ? wording.text("dose.no-rest")
                : wording.text("dose.rest", UnitWords.of(wording, pause));
    }

    private void tempo(Tempo tempo, List<String> said) {
        tempo.match(new Tempo.Cases<Boolean>() {
            @Override
            public Boolean threeNumbers(Tempo.ThreeNumbers numbers) {
                String up = seconds(numbers.up());
                String down = seconds(numbers.down());
                return said.add(
                        numbers.hold() == 0
                                ? wording.text("dose.tempo-no-hold", up, down)
                                : wording.text("dose.tempo", up, seconds(numbers.hold()), down));
            }

            @Override
            public Boolean upDown(Tempo.UpDown times) {
                times.up().ifPresent(up -> said.add(wording.text("dose.up", UnitWords.of(wording, up))));
                times.down().ifPresent(down -> said.add(wording.text("dose.down", UnitWords.of(wording, down))));
                return true;
            }
        });
    }

    private String seconds(int number) {
        return wording.plural("span.seconds", number);
    }

    /** What is taken first, where more comes later. */
    private String start(String said, boolean grows) {
        return grows ? wording.text("dose.start", said) : said;
    }

    private String load(Load load, boolean growsOn, boolean later) {
        return load.match(new Load.Cases<>() {
            @Override
            public String added(Load.Added added) {
                return wording.text("dose.load");
            }

            @Override
            public String repMax(Load.RepMax repMax) {
                return wording.plural("dose.rep-max", repMax.reps());
            }

            @Override
            public String mass(Load.Mass mass) {
                boolean none = mass.value().most().signum() == 0;
                String start = start(
                        none
                                ? wording.text("dose.load-none")
                                : wording.text("dose.load-of", UnitWords.mass(wording, mass.value(), mass.unit())),
                        growsOn || mass.rise().isPresent());
                if (!later) {
                    return start;
                }
                String grown = mass.rise()
                        .flatMap(Rise::value)
                        .map(to -> wording.text("dose.later", start, UnitWords.mass(wording, to, mass.unit())))
                        .orElse(start);
                return mass.rise()
                        .flatMap(Rise::increment)
                        .map(step -> wording.text(
                                "dose.rises",
                                grown,
                                AmountWords.step(wording, step, false, by -> UnitWords.mass(wording, by, mass.unit()))))
                        .orElse(grown);
            }
        });
    }

    private String band(Band band, boolean later) {
        String now = start(band(band.colour()), band.stronger().isPresent());
        return band.stronger()
                .filter(next -> later)
                .map(next -> stronger(now, next))
                .orElse(now);
    }

    private String stronger(String now, Band.Stronger next) {
        String later = band(Optional.of(next.colour()));
        if (next.onceThere()) {
            return wording.text("dose.band-then", now, later);
        }
        String grown = wording.text("dose.later", now, later);
        return next.pace()
                .map(pace -> wording.text("dose.band-pace", grown, AmountWords.pace(wording, pace)))
                .orElse(grown);
    }

    private String band(Optional<Band.Colour> colour) {
        return wording.text(colour.map(its -> "dose.band." + its.word()).orElse("dose.band"));
    }

    private String then(Then then) {
        String by = then.unit()
                .map(unit -> UnitWords.mass(wording, then.by(), unit))
                .orElseGet(() -> UnitWords.around(wording, then.by(), number -> wording.text("unit.percent", number)));
        return then.ceiling()
                .map(most -> wording.text(
                        "dose.then-up-to", by, UnitWords.mass(wording, new Value.Exactly(most.number()), most.unit())))
                .orElseGet(() -> wording.text("dose.then", by));
    }

    private void effort(Effort effort, List<String> said) {
        effort.pace().ifPresent(pace -> said.add(wording.text("dose." + pace.word())));
        effort.rpe().ifPresent(rpe -> said.add(wording.text("dose.rpe", UnitWords.number(wording, rpe))));
        effort.intensity().ifPresent(intensity -> said.add(intensity(wording, intensity)));
    }

    static String intensity(Wording wording, Intensity intensity) {
        String key = switch (intensity.unit()) {
            case PERCENT_1RM -> "dose.at-1rm";
            case PERCENT_HRMAX -> "dose.at-hrmax";
            case PERCENT_VO2MAX -> "dose.at-vo2max";
            case PERCENT_PACE -> "dose.at-pace";
            case KILOMETRES_AN_HOUR -> "dose.at-kmh";
            case MILES_AN_HOUR -> "dose.at-mph";
        };
        boolean percent =
                intensity.unit() != IntensityUnit.KILOMETRES_AN_HOUR && intensity.unit() != IntensityUnit.MILES_AN_HOUR;
        return wording.text(
                key,
                UnitWords.around(
                        wording, intensity.value(), number -> percent ? wording.text("unit.percent", number) : number));
    }

    private String range(RangeOfMotion range, boolean later) {
        String start = start(
                wording.text("dose." + range.movement().word(), far(wording, range.value(), range.unit())),
                range.rise().isPresent());
        if (!later) {
            return start;
        }
        String grown = range.rise()
                .flatMap(Rise::value)
                .map(to -> wording.text("dose.later", start, far(wording, to, range.unit())))
                .orElse(start);
        return range.rise()
                .flatMap(Rise::increment)
                .map(step -> wording.text(
                        "dose.rises",
                        grown,
                        AmountWords.step(wording, step, false, by -> far(wording, by, range.unit()))))
                .orElse(grown);
    }

    static String far(Wording wording, Value value, RangeOfMotion.Unit unit) {
        return switch (unit) {
            case DEGREES -> UnitWords.around(wording, value, number -> wording.text("unit.degrees", number));
            case CENTIMETRES -> UnitWords.around(wording, value, number -> wording.text("unit.centimetres", number));
            case INCHES -> UnitWords.counted(wording, value, "unit.inches");
        };
    }

    private void when(When when, List<String> said) {
        when.days()
                .ifPresent(days -> said.add(days.match(new When.Days.Cases<>() {
                    @Override
                    public String daily(When.Daily daily) {
                        return wording.text("schedule.daily");
                    }

                    @Override
                    public String everyOther(When.EveryOther everyOther) {
                        return wording.text("schedule.every-other-day");
                    }

                    @Override
                    public String aWeek(When.AWeek aWeek) {
                        return UnitWords.counted(wording, aWeek.number(), "schedule.days");
                    }
                })));
        when.timesADay().ifPresent(times -> said.add(ScheduleWords.timesADay(wording, times)));
        when.apart()
                .ifPresent(time -> said.add(wording.text(
                        "schedule.apart", ScheduleWords.time(wording, new TimeRange(time.least(), time.most())))));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
