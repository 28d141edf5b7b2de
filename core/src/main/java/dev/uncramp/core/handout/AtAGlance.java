package dev.uncramp.core.handout;

import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.AvoidWords;
import dev.uncramp.core.wording.CallWords;
import dev.uncramp.core.wording.ReviewWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person reads first: the goal, when to start, what is needed, whom to ask.
 *
 * @param sheet what the handout is made from
 * @param tables the exercises of all weeks and levels
 */
record AtAGlance(Sheet sheet, DoseTables tables) {

    HandoutSection section() {
        ProgramHead head = sheet.program().head();
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(new HandoutPart.Paragraph(SafeText.of(ReviewWords.of(sheet.wording(), head))));
        parts.addAll(sheet.factIf("page.goal", head.goal()));
        parts.addAll(sheet.factIf("page.for", head.forWhom()));
        parts.addAll(sheet.factIf("page.gate", head.gate()));
        AvoidWords.lines(sheet.wording(), sheet.program())
                .forEach(line -> parts.add(sheet.fact("page.avoid", SafeText.of(line))));
        if (sheet.days().size() == 1) {
            parts.addAll(Often.facts(sheet, tables, sheet.days().get(0)));
        }
        parts.addAll(sheet.factIf("page.need", Optional.of(Needs.said(sheet, tables))));
        parts.addAll(sheet.factIf("handout.positions", positions()));
        List<HandoutPart> contact = contact(sheet);
        parts.addAll(contact.isEmpty() ? toFillIn() : contact);
        parts.addAll(callWhen(sheet));
        return new HandoutSection(sheet.say("handout.at-a-glance"), false, parts);
    }

    /** Whom the program names to ask. */
    static List<HandoutPart> contact(Sheet sheet) {
        Optional<Contact> contact = sheet.program().head().contact();
        List<HandoutPart> facts = new ArrayList<>(sheet.factIf("page.contact", contact.flatMap(Contact::name)));
        facts.addAll(sheet.factIf("handout.phone", contact.flatMap(Contact::phone)));
        return facts;
    }

    /** With which signs of the program's own to call. */
    static List<HandoutPart> callWhen(Sheet sheet) {
        return CallWords.of(sheet.wording(), sheet.program()).stream()
                .flatMap(part ->
                        CareSections.lists(Stream.concat(Stream.of(part.heading()), part.lines().stream())
                                        .toList())
                                .stream())
                .toList();
    }

    /** A program that names nobody has room for whoever hands it out. */
    private List<HandoutPart> toFillIn() {
        SafeText line = SafeText.of("_".repeat(30));
        return List.of(sheet.fact("handout.therapist", line), sheet.fact("handout.phone", line));
    }

    private Optional<SafeText> positions() {
        String positions = tables.exercises().stream()
                .flatMap(item -> item.exercise().start().stream())
                .distinct()
                .map(position ->
                        sheet.wording().text("position." + position.word().replace(' ', '-')))
                .collect(Collectors.joining(", "));
        return Optional.of(SafeText.of(positions));
    }
}
