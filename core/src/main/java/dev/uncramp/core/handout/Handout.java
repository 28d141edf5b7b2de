package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A program on paper, for a person without a computer: what to do, how much pain is fine, when to get help, and a diary
 * to fill in by pen.
 *
 * <p>It is a plain value. {@link HandoutHtml}, {@link HandoutMarkdown} and {@link HandoutText} write it as a file; none
 * of them knows a program.
 *
 * @param language the language of its words, such as {@code en}
 * @param title the program's title
 * @param onEachPage what stands in a frame under the title and, in print, at the head of each page; may be empty
 * @param sections its sections in order
 */
public record Handout(SafeText language, SafeText title, List<HandoutPart> onEachPage, List<HandoutSection> sections) {

    /** Copies the lists. */
    public Handout {
        onEachPage = List.copyOf(onEachPage);
        sections = List.copyOf(sections);
    }

    /**
     * Puts a program on paper.
     *
     * @param program the program as written
     * @param picked its week and level; the session that is meant, or without one all of them
     * @param catalog where exercises are found; the program's own are found before it
     * @param printing when it is printed, and of which text
     * @param wording the words
     * @return the handout
     * @throws IllegalArgumentException where the program has no such session, or an exercise is unknown
     */
    public static Handout of(
            Program program, Prescription picked, Catalog catalog, Printing printing, Wording wording) {
        Sheet sheet = Sheet.of(program, picked, catalog, wording);
        List<HandoutSection> sections = new ArrayList<>();
        DoseTables tables = DoseTables.of(sheet);
        sections.add(new AtAGlance(sheet, tables).section());
        sections.add(new BeforeSection(sheet).section());
        sections.addAll(PainSection.all(sheet));
        sections.add(new ImprintSection(sheet, printing).section());
        sections.addAll(new ExerciseSections(sheet, tables).sections());
        new EasierSection(sheet, tables).section().ifPresent(sections::add);
        new NextSection(sheet).section().ifPresent(sections::add);
        CareSections care = new CareSections(sheet);
        sections.add(care.help());
        sections.addAll(care.cards());
        sections.add(new DiarySection(sheet).section());
        return new Handout(
                sheet.say("handout.language"),
                program.title(),
                NoteFacts.of(sheet, program.head().note()),
                sections);
    }
}
