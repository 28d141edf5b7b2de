package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DoseWords;
import dev.uncramp.core.wording.ProgressWords;
import dev.uncramp.core.wording.ScheduleWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads frequency, intensity, time, type, volume and progression of each exercise from a program.
 *
 * @param sheet the program and its sessions
 * @param tables the exercises of all weeks and levels
 */
record FittVps(Sheet sheet, DoseTables tables) {

    List<FittVp> all() {
        List<TimelineItem> all = tables.exercises();
        PlaceNames names = new PlaceNames(sheet, all);
        return all.stream().map(item -> one(item, names)).toList();
    }

    private FittVp one(TimelineItem item, PlaceNames names) {
        return new FittVp(
                item.exercise().id(),
                names.of(item),
                frequency(item),
                intensity(item),
                time(item),
                said(item.exercise().kind().word()),
                changing(item, this::volume),
                progression(item));
    }

    private Optional<Part> part(TimelineItem item) {
        return Part.of(sheet.program()).stream()
                .filter(part -> part.place().equals(item.place()))
                .findFirst();
    }

    /** How often, from which week on and until when; and what must be true before it joins in. */
    private Optional<SafeText> frequency(TimelineItem item) {
        Stream<String> often =
                part(item).map(part -> ScheduleWords.of(sheet.wording(), sheet.program(), part)).stream();
        Stream<String> joining = around(item)
                .flatMap(part -> part.terms().start().stream())
                .flatMap(start -> start.asks().stream())
                .map(what -> "once this is true: " + what.oneLine());
        return said(Stream.concat(often, joining).filter(one -> !one.isEmpty()).collect(Collectors.joining("; ")));
    }

    /** What is said of its doses: once where it is the same for all, else for each with its weeks or level. */
    private Optional<SafeText> changing(TimelineItem item, Function<WeekTable.Variant, Optional<SafeText>> what) {
        List<WeekTable.Variant> variants = tables.variants(item.place());
        List<WeekTable.Variant> all = variants.isEmpty()
                ? List.of(new WeekTable.Variant(SafeText.of(""), Doses.inRounds(sheet, item), item))
                : variants;
        List<Optional<SafeText>> different = all.stream().map(what).distinct().toList();
        return different.size() == 1
                ? different.get(0)
                : said(all.stream()
                        .flatMap(variant -> what.apply(variant).stream()
                                .map(text -> sheet.say("page.line", variant.when(), text)
                                        .oneLine()))
                        .collect(Collectors.joining("; ")));
    }

    /** Effort, load and pace of its doses; else what is to be felt. */
    private Optional<SafeText> intensity(TimelineItem item) {
        return changing(item, variant -> hardness(variant.item().dose()))
                .or(() -> item.exercise().instructions().feel());
    }

    private Optional<SafeText> hardness(SingleDose dose) {
        List<String> words = new ArrayList<>(paces(dose.amount()));
        String parts = DoseWords.of(sheet.wording(), hardness(dose.parts()));
        if (!parts.isEmpty()) {
            words.add(parts);
        }
        return said(String.join(", ", words));
    }

    private static DoseParts hardness(DoseParts parts) {
        DoseParts.Builder hard = DoseParts.builder();
        parts.load().ifPresent(hard::load);
        parts.band().ifPresent(hard::band);
        parts.then().ifPresent(hard::then);
        parts.effort().ifPresent(hard::effort);
        return hard.build();
    }

    private static List<String> paces(Amount amount) {
        return amount.match(new Amount.Cases<List<String>>() {
            @Override
            public List<String> goal(Goal goal) {
                return goal.label().map(label -> label.word()).stream().toList();
            }

            @Override
            public List<String> perSet(PerSet list) {
                return List.of();
            }

            @Override
            public List<String> interval(Interval interval) {
                return interval.phases().stream()
                        .flatMap(FittVps::paces)
                        .distinct()
                        .toList();
            }

            @Override
            public List<String> asTold(AsTold told) {
                return List.of();
            }
        });
    }

    private static Stream<String> paces(Phase phase) {
        return phase.match(new Phase.Cases<Stream<String>>() {
            @Override
            public Stream<String> timed(Phase.Timed timed) {
                return Stream.of(timed.label().word());
            }

            @Override
            public Stream<String> until(Phase.Until until) {
                return Stream.of(
                        until.label().word() + " until " + until.until().oneLine());
            }

            @Override
            public Stream<String> repeated(Phase.Repeated repeated) {
                return repeated.phases().stream().flatMap(FittVps::paces);
            }
        });
    }

    /** From the shortest to the longest of its doses. */
    private Optional<SafeText> time(TimelineItem item) {
        List<Duration> times = Stream.concat(
                        tables.variants(item.place()).stream().map(WeekTable.Variant::item), Stream.of(item))
                .map(FittVps::worked)
                .filter(time -> !time.isZero())
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        String shortest = about(times.get(0));
        String longest = about(times.get(times.size() - 1));
        return said((shortest.equals(longest) ? longest : shortest + " to " + longest) + " a session");
    }

    private static Duration worked(TimelineItem item) {
        return item.steps().stream()
                .filter(step -> step.index() > 0)
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String about(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? sheet.wording().plural("span.seconds", time.toSeconds())
                : sheet.wording().plural("span.minutes", ShowText.minutes(time));
    }

    private Optional<SafeText> volume(WeekTable.Variant variant) {
        return variant.item().dose().amount().isTold() ? Optional.empty() : Optional.of(variant.dose());
    }

    private Optional<SafeText> progression(TimelineItem item) {
        List<String> ways = new ArrayList<>();
        boolean byLevel = tables.byLevel(item.place());
        boolean rises = item.dose().grows();
        if (tables.grows(item.place())) {
            ways.add(byLevel ? "level by level, as under Volume" : "week by week, as under Volume");
        }
        if (rises) {
            ways.add("within its dose");
        }
        Stream<Progression> rules = byLevel || rises
                ? part(item).flatMap(Part::progress).stream()
                : around(item).flatMap(part -> part.terms().progress().stream());
        rules.map(progress -> ProgressWords.of(sheet.wording(), progress.up()))
                .filter(rule -> !rule.isEmpty())
                .forEach(ways::add);
        return said(String.join("; ", ways));
    }

    /** The exercise itself, its block and its session. */
    private Stream<Part> around(TimelineItem item) {
        return Part.of(sheet.program()).stream().filter(part -> item.place().isWithin(part.place()));
    }

    private static Optional<SafeText> said(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(SafeText.of(text));
    }
}
