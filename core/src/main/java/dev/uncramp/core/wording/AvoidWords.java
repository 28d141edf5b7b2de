package dev.uncramp.core.wording;

import dev.uncramp.core.program.Avoid;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells at which times a session is left out, and whom to ask then. */
public final class AvoidWords {

    private AvoidWords() {}

    /**
     * Says one with the person who is called then.
     *
     * @param wording the language
     * @param avoid the day or the time
     * @return its words as they were written, and whom to call where someone is named for it
     */
    public static String of(Wording wording, Avoid avoid) {
        String when = avoid.when().oneLine();
        return avoid.whom()
                .map(whom -> wording.text("call.number", when, whom.text()))
                .orElse(when);
    }

    /**
     * Says all of a program: those of the whole of it in one line, then a line for each session that has some of its own.
     *
     * @param wording the language
     * @param program the program
     * @return the lines; none where nothing is to be avoided
     */
    public static List<String> lines(Wording wording, Program program) {
        return Stream.concat(
                        Stream.of(joined(wording, program.head().avoid())),
                        program.sessions().stream()
                                .filter(session -> !session.avoid().isEmpty())
                                .map(session -> wording.text(
                                        "avoid.session",
                                        session.name().orElseThrow().oneLine(),
                                        joined(wording, session.avoid()))))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Says whom to call where a session is left out.
     *
     * @param wording the language
     * @param avoided what is avoided
     * @param contact the contact of the program
     * @return a sentence for each that has a person of its own, then one for the contact
     */
    public static List<String> whom(Wording wording, List<Avoid> avoided, Optional<Contact> contact) {
        return Stream.concat(
                        avoided.stream()
                                .filter(avoid -> avoid.whom().isPresent())
                                .map(avoid -> wording.text(
                                        "avoid.whom",
                                        SignWords.capital(avoid.when().oneLine()),
                                        CallWords.whom(wording, avoid.whom()))),
                        contact.stream().map(its -> CallWords.whom(wording, contact)))
                .toList();
    }

    private static String joined(Wording wording, List<Avoid> avoided) {
        return avoided.stream().map(avoid -> of(wording, avoid)).collect(Collectors.joining("; "));
    }
}
