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
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.Terms;
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
import java.util.stream.Stream;

/**
 * Reads frequency, intensity, time, type, volume and progression of each exercise from a program.
 *
 * @param sheet the program and its sessions
 * @param tables the exercises of all weeks and levels
 */
record FittVps(Sheet sheet, DoseTables tables) {

    List<FittVp> all() {
        return tables.exercises().stream().map(this::one).toList();
    }

    private FittVp one(TimelineItem item) {
        return new FittVp(
                item.exercise().id(),
                item.exercise().name(),
                frequency(item),
                intensity(item),
                time(item),
                said(item.exercise().kind().word()),
                volume(item),
                progression(item));
    }

    /** What is said of an exercise itself, of its block and of its session. */
    private Stream<Terms> terms(TimelineItem item) {
        return Part.of(sheet.program()).stream()
                .filter(part -> item.place().isWithin(part.place()))
                .map(Part::terms);
    }

    private Optional<SafeText> frequency(TimelineItem item) {
        return said(ScheduleWords.of(sheet.wording(), Schedules.at(sheet.program(), item.place())));
    }

    /** Effort, load and pace of its dose; else what is to be felt. */
    private Optional<SafeText> intensity(TimelineItem item) {
        List<String> words = new ArrayList<>(paces(item.dose().amount()));
        String parts = DoseWords.of(sheet.wording(), hardness(item.dose().parts()));
        if (!parts.isEmpty()) {
            words.add(parts);
        }
        return said(String.join(", ", words))
                .or(() -> item.exercise().instructions().feel());
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

    private Optional<SafeText> time(TimelineItem item) {
        Duration total = item.steps().stream()
                .filter(step -> step.index() > 0)
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
        return total.isZero() ? Optional.empty() : said(about(total) + " a session");
    }

    private String about(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? sheet.wording().plural("span.seconds", time.toSeconds())
                : sheet.wording().plural("span.minutes", ShowText.minutes(time));
    }

    private Optional<SafeText> volume(TimelineItem item) {
        SingleDose dose = item.dose();
        return isTold(dose.amount())
                ? Optional.empty()
                : said(DoseWords.of(sheet.wording(), dose, item.exercise().kind()));
    }

    static boolean isTold(Amount amount) {
        return amount.match(new Amount.Cases<Boolean>() {
            @Override
            public Boolean goal(Goal goal) {
                return false;
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
                return true;
            }
        });
    }

    private Optional<SafeText> progression(TimelineItem item) {
        List<String> ways = new ArrayList<>();
        if (tables.changes(item.place())) {
            ways.add("week by week, as `show` lists");
        }
        if (rises(item.dose())) {
            ways.add("within its dose");
        }
        terms(item)
                .flatMap(terms -> terms.progress().stream())
                .map(progress -> ProgressWords.of(sheet.wording(), progress.up()))
                .filter(rule -> !rule.isEmpty())
                .forEach(ways::add);
        return said(String.join("; ", ways));
    }

    static boolean rises(SingleDose dose) {
        boolean amount = dose.amount().match(new Amount.Cases<Boolean>() {
            @Override
            public Boolean goal(Goal goal) {
                return goal.rise().isPresent();
            }

            @Override
            public Boolean perSet(PerSet list) {
                return false;
            }

            @Override
            public Boolean interval(Interval interval) {
                return interval.total().flatMap(Interval.Total::rise).isPresent();
            }

            @Override
            public Boolean asTold(AsTold told) {
                return false;
            }
        });
        return amount
                || dose.parts().then().isPresent()
                || dose.parts().hold().flatMap(hold -> hold.target()).isPresent();
    }

    private static Optional<SafeText> said(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(SafeText.of(text));
    }
}
