package dev.uncramp.core.program;

import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a program is, for whom it is and who stands behind it.
 *
 * @param id its stable id
 * @param title its title
 * @param version its version, as its author counts
 * @param region the part of the body it is for
 * @param grade its grade
 * @param language the language of its texts, such as {@code en}
 * @param goal what it is to do for the person
 * @param forWhom whom it is for
 * @param gate what must be true before the first start; asked
 * @param avoid the days and times at which no session of it is done; asked before each; may be empty
 * @param note what the person is told in each session and on each page, always or by week or level
 * @param author who wrote it
 * @param reviewed whether a clinician has reviewed it
 * @param contact whom to call
 * @param callWhen signs of its own with which to stop and call, each with whom to call; may be empty
 * @param known the parts of our emergency signs that are known of and treated; may be empty
 * @param source where its doses come from
 */
public record ProgramHead(
        ProgramId id,
        SafeText title,
        Optional<SafeText> version,
        Optional<Region> region,
        Optional<Grade> grade,
        String language,
        Optional<SafeText> goal,
        Optional<SafeText> forWhom,
        Optional<SafeText> gate,
        List<Avoid> avoid,
        Optional<Note> note,
        Optional<SafeText> author,
        Optional<Reviewed> reviewed,
        Optional<Contact> contact,
        List<CallWhen> callWhen,
        List<Known> known,
        Optional<SafeText> source) {

    /** Copies the lists. */
    public ProgramHead {
        avoid = List.copyOf(avoid);
        callWhen = List.copyOf(callWhen);
        known = List.copyOf(known);
    }

    /**
     * Makes a head that has only what is required.
     *
     * @param id the id
     * @param title the title
     * @return a head in English
     */
    public static ProgramHead of(String id, String title) {
        return new ProgramHead(
                ProgramId.of(id),
                SafeText.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * Tells whether the emergency number is called about a sign.
     *
     * @param call one of the signs of its own
     * @return true where the one whom the sign names, else the contact, is the emergency number
     */
    public boolean isEmergency(CallWhen call) {
        return call.whom().or(() -> contact).filter(Contact::isEmergency).isPresent();
    }

    /**
     * Finds the emergency number that a sign is to be called with.
     *
     * @param call one of the signs of its own
     * @return the number that the one whom the sign names, else the contact, says; empty where that is no emergency, or
     *     none is said
     */
    public Optional<SafeText> emergencyNumber(CallWhen call) {
        return call.whom().or(() -> contact).flatMap(Contact::emergencyNumber);
    }

    /**
     * Finds the emergency number of the place that the program is written for.
     *
     * @return the number that it names with its signs and its contact; empty where it names none, or more than one
     */
    public Optional<SafeText> emergencyNumber() {
        List<SafeText> named = Stream.concat(callWhen.stream().flatMap(call -> call.whom().stream()), contact.stream())
                .flatMap(whom -> whom.emergencyNumber().stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * Finds whom to call about a sign.
     *
     * @param sign one of the signs of its own
     * @return the one whom the sign names, else the contact; empty where neither is named
     */
    public Optional<Contact> whom(OwnSign sign) {
        return callWhen.stream()
                .filter(call -> call.sign().equals(sign.words()))
                .findFirst()
                .flatMap(CallWhen::whom)
                .or(() -> contact);
    }
}
