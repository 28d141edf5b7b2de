package dev.uncramp.core.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the parts of a dose in the order of the grammar. */
final class PartPrinter {

    private PartPrinter() {}

    static List<String> print(DoseParts parts) {
        List<String> out = new ArrayList<>();
        parts.hold()
                .ifPresent(hold -> out.add("hold "
                        + DosePrinter.value(hold.measure().value())
                        + arrow(hold.target())
                        + DosePrinter.unit(hold.measure().unit())));
        parts.relax().ifPresent(pause -> out.add("relax " + DosePrinter.measure(pause)));
        parts.rest().ifPresent(pause -> out.add("rest " + DosePrinter.measure(pause)));
        parts.change().ifPresent(pause -> out.add("change " + DosePrinter.measure(pause)));
        parts.ready().ifPresent(pause -> out.add("ready " + DosePrinter.measure(pause)));
        parts.tempo().ifPresent(tempo -> out.addAll(tempo(tempo)));
        parts.side().ifPresent(side -> out.add(side.words()));
        if (parts.alternating()) {
            out.add("alternating");
        }
        parts.ways().ifPresent(ways -> out.add(ways.count() == 2 ? "each way" : "each of " + ways.count() + " ways"));
        parts.load().ifPresent(load -> out.add(load(load)));
        parts.band().ifPresent(band -> out.addAll(band(band)));
        parts.then().ifPresent(then -> out.add(then(then)));
        parts.effort().ifPresent(effort -> out.addAll(effort(effort)));
        parts.range().forEach(range -> out.add(range(range)));
        parts.support().ifPresent(support -> out.add(support.words()));
        parts.when().ifPresent(when -> out.addAll(when(when)));
        return List.copyOf(out);
    }

    private static String arrow(Optional<Value> target) {
        return target.map(to -> " -> " + DosePrinter.value(to)).orElse("");
    }

    private static List<String> tempo(Tempo tempo) {
        return tempo.match(new Tempo.Cases<>() {
            @Override
            public List<String> threeNumbers(Tempo.ThreeNumbers numbers) {
                return List.of(DosePrinter.tempo(numbers));
            }

            @Override
            public List<String> upDown(Tempo.UpDown times) {
                List<String> out = new ArrayList<>();
                times.up().ifPresent(up -> out.add("up " + DosePrinter.measure(up)));
                times.down().ifPresent(down -> out.add("down " + DosePrinter.measure(down)));
                return out;
            }
        });
    }

    private static String load(Load load) {
        return load.match(new Load.Cases<>() {
            @Override
            public String added(Load.Added added) {
                return "load";
            }

            @Override
            public String repMax(Load.RepMax repMax) {
                return "load " + repMax.reps() + "RM";
            }

            @Override
            public String mass(Load.Mass mass) {
                String unit = " " + mass.unit().word();
                return "load "
                        + DosePrinter.value(mass.value())
                        + arrow(mass.rise().flatMap(Rise::value))
                        + unit
                        + DosePrinter.step(mass.rise(), unit);
            }
        });
    }

    private static List<String> band(Band band) {
        String colour = "band" + band.colour().map(its -> " " + its.word()).orElse("");
        return band.stronger()
                .map(next -> next.onceThere()
                        ? List.of(colour, "then band " + next.colour().word())
                        : List.of(colour + " -> " + next.colour().word()
                                + next.pace()
                                        .map(pace -> " " + DosePrinter.pace(pace))
                                        .orElse("")))
                .orElse(List.of(colour));
    }

    private static String then(Then then) {
        return "then +"
                + DosePrinter.value(then.by())
                + " "
                + then.unit().map(MassUnit::word).orElse("%")
                + then.ceiling()
                        .map(most -> " up to " + DosePrinter.number(most.number()) + " "
                                + most.unit().word())
                        .orElse("");
    }

    private static List<String> effort(Effort effort) {
        List<String> out = new ArrayList<>();
        effort.pace().ifPresent(pace -> out.add(pace.word()));
        effort.rpe().ifPresent(rpe -> out.add("RPE " + DosePrinter.value(rpe)));
        effort.intensity().ifPresent(intensity -> out.add("at " + intensity(intensity)));
        return out;
    }

    static String intensity(Intensity intensity) {
        return DosePrinter.value(intensity.value()) + " " + intensity.unit().word();
    }

    private static String range(RangeOfMotion range) {
        return range.movement().word()
                + " "
                + DosePrinter.value(range.value())
                + arrow(range.rise().flatMap(Rise::value))
                + " "
                + range.unit().word()
                + DosePrinter.step(range.rise(), " " + range.unit().word());
    }

    private static List<String> when(When when) {
        List<String> out = new ArrayList<>();
        when.days()
                .ifPresent(days -> out.add(days.match(new When.Days.Cases<>() {
                    @Override
                    public String daily(When.Daily daily) {
                        return "daily";
                    }

                    @Override
                    public String everyOther(When.EveryOther everyOther) {
                        return "every other day";
                    }

                    @Override
                    public String aWeek(When.AWeek aWeek) {
                        String number = DosePrinter.value(aWeek.number());
                        return number + (number.equals("1") ? " day/week" : " days/week");
                    }
                })));
        when.timesADay().ifPresent(times -> out.add(DosePrinter.value(times) + " x/day"));
        when.apart().ifPresent(time -> out.add(time.toString()));
        return out;
    }
}
