package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.CareLimits;
import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said in a cramp: the sentences of the bundle in the order of a {@link CrampCourse}, a place's own one before the
 * one that all places share.
 *
 * @param wording the texts
 * @param course what to do for this place
 */
public record CrampWords(Wording wording, CrampCourse course) {

    /**
     * Says what this is about.
     *
     * @return such as {@code Cramp in the calf}
     */
    public SafeText title() {
        return said("title");
    }

    /**
     * Names the place, to choose it from a list.
     *
     * @return such as {@code Calf}
     */
    public SafeText place() {
        return said("place");
    }

    /**
     * Says how to stop and ease in; the first sentence is the one that helps by itself.
     *
     * @return the sentences in their order
     */
    public List<SafeText> ease() {
        return course.ease().stream().map(this::said).toList();
    }

    /**
     * Says how long to hold, and to breathe.
     *
     * @return one or two sentences
     */
    public SafeText hold() {
        long most = CrampCourse.HOLD.toSeconds();
        return has("hold") ? said("hold", most) : said("hold", CrampCourse.HOLD_FROM.toSeconds(), most);
    }

    /**
     * Asks for the signs before any rubbing: the one sign in a sentence, or a question above a list.
     *
     * @return the question, and the signs where there are several
     */
    public List<SafeText> question() {
        Stream<SafeText> before = has("unrubbed") ? Stream.of(said("unrubbed")) : Stream.empty();
        return Stream.concat(Stream.concat(before, Stream.of(said("question"))), listed())
                .toList();
    }

    /**
     * Whether the question stands above a list of signs.
     *
     * @return false where it asks for one sign
     */
    public boolean asksForList() {
        return !has("question");
    }

    /**
     * Says what to do for now when one of the signs is there, or may be; whom to ask is the advice of the tier.
     *
     * @return the sentences, none of them about rubbing it
     */
    public List<SafeText> help() {
        Stream<SafeText> more = has("help-more") ? Stream.of(said("help-more")) : Stream.empty();
        return Stream.concat(Stream.of(said("help")), more).toList();
    }

    /**
     * Says what helps once none of the signs is there.
     *
     * @return the sentences in their order
     */
    public List<SafeText> after() {
        return course.after().stream().map(this::helping).toList();
    }

    /**
     * Says when to get help because it has not eased.
     *
     * @param emergency the number to call in an emergency; empty where the usual ones are named
     * @return the sentences, and the signs of an emergency
     */
    public List<SafeText> notEased(Optional<SafeText> emergency) {
        return Stream.of(
                        Stream.of(lasting(), said("often")),
                        Stream.of(
                                emergency
                                        .map(number -> text("help.now.own", number))
                                        .orElseGet(() -> said("number")),
                                said("call")),
                        course.emergencies().stream().map(this::sign))
                .flatMap(lines -> lines)
                .toList();
    }

    /** A cramp has minutes; a strained back has days, clinical page a.8, and says so itself. */
    private SafeText lasting() {
        return has("long") ? said("long") : said("long", CrampCourse.NOT_EASED.toMinutes());
    }

    private SafeText helping(String name) {
        return switch (name) {
            case "warmth" -> range(name, CareLimits.HEAT_FROM, CareLimits.HEAT);
            case "cold" -> range(name, CareLimits.COLD_FROM, CareLimits.COLD);
            default -> said(name);
        };
    }

    private SafeText range(String name, Duration from, Duration to) {
        return said(name, from.toMinutes(), to.toMinutes());
    }

    private Stream<SafeText> listed() {
        return asksForList() ? course.asked().stream().map(this::sign) : Stream.empty();
    }

    private SafeText sign(WarningSign sign) {
        return text("sign." + sign.key());
    }

    /** The sentence of the place, else that of the part of the body which it belongs to. */
    private Optional<String> own(String name) {
        return Stream.of(course.place().word(), course.region().word())
                .map(where -> "now." + where + "." + name)
                .filter(wording::knows)
                .findFirst();
    }

    private boolean has(String name) {
        return own(name).isPresent();
    }

    private SafeText said(String name, Object... arguments) {
        return text(own(name).orElse("now." + name), arguments);
    }

    private SafeText text(String key, Object... arguments) {
        return SafeText.of(wording.text(key, arguments));
    }
}
