package dev.uncramp.core.handout;

import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.SideWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The exercises of each session as written, numbered through. */
final class ExerciseSections {
    private final Sheet sheet;
    private final DoseTables tables;
    private int number = 0;

    ExerciseSections(Sheet sheet, DoseTables tables) {
        this.sheet = sheet;
        this.tables = tables;
    }

    List<HandoutSection> sections() {
        return sheet.days().stream().map(this::section).toList();
    }

    private HandoutSection section(Sheet.Day day) {
        List<HandoutPart> parts = new ArrayList<>();
        if (sheet.days().size() > 1) {
            parts.addAll(Often.facts(sheet, tables, day));
        }
        side(day).map(sheet::paragraph).ifPresent(parts::add);
        parts.addAll(NoteFacts.of(sheet, sheet.program().head().note()));
        parts.addAll(TermFacts.of(sheet, day.plan().terms()));
        parts.addAll(circuit(day, day.plan().circuit(), day.plan().path()));
        for (int i = 0; i < day.plan().entries().size(); i++) {
            parts.addAll(entry(day, day.plan().pathOf(i), day.plan().entries().get(i)));
        }
        SafeText heading = day.plan()
                .name()
                .filter(name -> sheet.program().sessions().size() > 1)
                .map(name -> sheet.say("handout.exercises-of", name))
                .orElseGet(() -> sheet.say("handout.exercises"));
        return new HandoutSection(heading, false, parts);
    }

    private List<HandoutPart> entry(Sheet.Day day, ProgramPath place, SessionEntry entry) {
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public List<HandoutPart> block(Block block) {
                return chapter(day, place, block);
            }

            @Override
            public List<HandoutPart> item(Item item) {
                return today(day, place).or(() -> tables.met(place)).map(resolved -> card(day, item, resolved)).stream()
                        .toList();
            }

            @Override
            public List<HandoutPart> again(Again again) {
                List<HandoutPart> parts = new ArrayList<>();
                parts.add(sheet.paragraph("handout.again", name(again)));
                parts.addAll(TermFacts.of(sheet, again.terms()));
                return parts;
            }

            @Override
            public List<HandoutPart> careStep(CareStep careStep) {
                return List.of(care(careStep));
            }
        });
    }

    /** What is said of the side that instructions name; empty where every exercise is for both at once. */
    private Optional<String> side(Sheet.Day day) {
        List<TimelineItem> all = tables.exercises().stream()
                .filter(item -> item.place().isWithin(day.plan().path()))
                .toList();
        List<TimelineItem> sided = all.stream()
                .filter(item -> item.steps().stream().anyMatch(step -> step.side() != Side.BOTH))
                .toList();
        List<DoseSide> alone = all.stream()
                .flatMap(item -> item.dose().parts().side().stream())
                .filter(Doses.ALONE::contains)
                .toList();
        boolean inTurn = sided.stream()
                .anyMatch(item ->
                        item.dose().parts().side().filter(Doses.ALONE::contains).isEmpty());
        if (inTurn) {
            return Optional.of(alone.isEmpty() ? "handout.side-in-turn" : "handout.side-mixed");
        }
        if (alone.contains(DoseSide.SORE)) {
            return Optional.of("handout.side-sore");
        }
        return alone.isEmpty() ? Optional.empty() : Optional.of("handout.side-alone");
    }

    private static Optional<TimelineItem> today(Sheet.Day day, ProgramPath place) {
        return day.timeline().items().stream()
                .filter(item -> item.place().equals(place))
                .findFirst();
    }

    /** How much; where that changes, all weeks or levels stand in one place, so that nobody looks for theirs. */
    private List<HandoutPart> dose(Sheet.Day day, TimelineItem item) {
        Optional<HandoutPart> changes = tables.amounts(sheet, item.place());
        if (changes.isEmpty()) {
            return List.of(sheet.fact("handout.dose", Doses.of(sheet, item)));
        }
        List<HandoutPart> parts = new ArrayList<>();
        today(day, item.place()).flatMap(this::asPicked).ifPresent(parts::add);
        parts.add(changes.get());
        return parts;
    }

    /** The dose of a week that was asked for; empty on a sheet that begins with the first. */
    private Optional<HandoutPart> asPicked(TimelineItem item) {
        Prescription picked = sheet.picked();
        if (picked.week() == sheet.program().firstWeek() && !picked.afterwards()) {
            return Optional.empty();
        }
        SafeText label = picked.afterwards()
                ? sheet.say("handout.dose-afterwards")
                : sheet.say("handout.dose-week", picked.week());
        return Optional.of(new HandoutPart.Fact(label, Doses.of(sheet, item)));
    }

    /** Where to begin with an amount that grows, and what says when more is right; a rise is never by the date. */
    private List<HandoutPart> growing(Item written, TimelineItem item) {
        if (item.choices().stream().noneMatch(SingleDose::grows)) {
            return List.of();
        }
        boolean here =
                written.terms().progress().filter(ExerciseSections::saysWhen).isPresent();
        boolean next =
                sheet.program().progress().filter(ExerciseSections::saysWhen).isPresent();
        String without = next ? "handout.grows-next" : "handout.grows-ask";
        return List.of(sheet.paragraph(here ? "handout.grows-here" : without));
    }

    private static boolean saysWhen(Progression progress) {
        return !progress.up().isEmpty();
    }

    /** Instructions speak of both arms or legs where an exercise is for both; its dose may name one. */
    private List<HandoutPart> alone(TimelineItem item) {
        return item.dose().parts().side().filter(Doses.ALONE::contains).stream()
                .filter(side -> item.exercise().sides() != Sides.ONE)
                .map(side -> sheet.paragraph("handout.one-side", SideWords.of(sheet.wording(), side)))
                .toList();
    }

    /** Empty where nothing in it is done in any week. */
    private List<HandoutPart> chapter(Sheet.Day day, ProgramPath place, Block block) {
        List<HandoutPart> entries = new ArrayList<>();
        for (int i = 0; i < block.entries().size(); i++) {
            entries.addAll(entry(day, place.child(i + 1), block.entries().get(i)));
        }
        if (entries.isEmpty()) {
            return List.of();
        }
        List<HandoutPart> parts = new ArrayList<>(Often.of(sheet, block.terms().schedule()));
        parts.addAll(TermFacts.of(sheet, block.terms()));
        parts.addAll(circuit(day, block.circuit(), place));
        parts.addAll(entries);
        return List.of(new HandoutPart.Chapter(Sheet.capital(block.name()), parts));
    }

    private List<HandoutPart> circuit(Sheet.Day day, Circuit circuit, ProgramPath place) {
        return CircuitLines.of(sheet, day, circuit, place).stream()
                .<HandoutPart>map(HandoutPart.Paragraph::new)
                .toList();
    }

    private HandoutPart card(Sheet.Day day, Item written, TimelineItem item) {
        number++;
        List<HandoutPart> parts = new ArrayList<>(dose(day, item));
        parts.addAll(growing(written, item));
        parts.addAll(alone(item));
        parts.addAll(Often.of(sheet, written.terms().schedule()));
        parts.addAll(sheet.factIf("handout.rest", restBetweenSets(item)));
        parts.addAll(TermFacts.of(sheet, written.terms()));
        parts.addAll(Told.of(sheet, item));
        parts.addAll(others(day.plan(), written, item));
        parts.addAll(sheet.factIf(
                "page.easier",
                item.easier()
                        .map(easier ->
                                sheet.say("handout.easier", easier.exercise().name(), Doses.ofEasier(sheet, item)))));
        return new HandoutPart.Card(
                sheet.say("page.numbered", number, item.exercise().name()), parts);
    }

    /** The way from one exercise to the next takes a reader of paper as long as it takes. */
    private Optional<SafeText> restBetweenSets(TimelineItem item) {
        return Doses.rest(item)
                .filter(Doses.Rest::betweenSets)
                .map(rest -> sheet.say("handout.rest-sets", sheet.span(rest.time())));
    }

    private HandoutPart care(CareStep step) {
        List<HandoutPart> parts = new ArrayList<>();
        CareLines.howLong(sheet, step).ifPresent(parts::add);
        parts.add(new HandoutPart.Paragraph(CareWords.how(
                sheet.wording(), step.kind().word(), step.terms().note().flatMap(Note::eachTime))));
        parts.addAll(Often.of(sheet, step.terms().schedule()));
        parts.addAll(TermFacts.of(sheet, step.terms()));
        return new HandoutPart.Card(sheet.say("care.name." + step.kind().word()), parts);
    }

    /** The name of an exercise that is done again, or of a block. */
    private SafeText name(Again again) {
        return sheet.days().stream()
                .flatMap(day -> day.timeline().items().stream())
                .map(TimelineItem::exercise)
                .filter(exercise -> exercise.id().value().equals(again.name().value()))
                .map(Exercise::name)
                .findFirst()
                .orElse(again.name());
    }

    /** What may be done instead, and how where no card of its own tells it. */
    private List<HandoutPart> others(SessionPlan session, Item written, TimelineItem item) {
        Set<ExerciseId> told =
                tables.exercises().stream().map(one -> one.exercise().id()).collect(Collectors.toSet());
        List<HandoutPart> parts = new ArrayList<>();
        for (OtherWay other : OtherWay.of(sheet, session, item.place(), written)) {
            parts.add(sheet.fact("handout.or", other.said()));
            if (!told.contains(other.exercise().id())) {
                parts.addAll(Told.of(
                        sheet,
                        other.exercise(),
                        other.side().or(() -> item.dose().parts().side())));
            }
        }
        if (!parts.isEmpty()) {
            parts.add(sheet.paragraph("handout.or-each-day"));
        }
        return parts;
    }
}
