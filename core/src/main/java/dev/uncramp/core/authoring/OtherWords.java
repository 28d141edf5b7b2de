package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.HowOften;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a name of the field is called here that this language does not use, such as {@code frequency}.
 *
 * <p>It serves the help of a problem and nothing else: nothing is ever read this way.
 */
final class OtherWords {

    private static final String SIGNS =
            "Signs with which to stop and call stand in `call when` at the head of the program, as in `call when: [your"
                    + " foot goes numb]`.";
    private static final String NOTE = "Write `note`: a sentence or two for the person.";
    private static final String SCHEDULE = "Write `schedule`, as in `schedule: 3 days/week`.";
    private static final String GATE =
            "Write `gate` for what must be true before the first session, `avoid` for days on which it is left out.";
    private static final String BY_WEEK =
            "Write the weeks as lines of the exercise, as in `- bridge: {weeks 1-4: 2 x 8, week 5 on: 3 x 8}`.";
    private static final String HARDER =
            "Write `harder` with the id of an exercise, or `progress` for when to do more, as in `progress: {up: after"
                    + " 3 days with pain at most 2}`.";
    private static final String PART =
            "What is done stands under `session`: there, `- %s:` with its exercises below is a part of it.";

    /** The names that mean one of ours, the name that must be known at the place, and what to write. */
    private static final List<Word> WORDS = List.of(
            at("schedule", SCHEDULE, "frequency, freq, how often, days, days per week, times per week, times a week"),
            at("schedule", SCHEDULE, "times per day, times a day, per day, per week, weekdays, when to do it, on days"),
            at("call when", "Write `call when`, as in `call when: [your foot goes numb]`.", "call if, stop if"),
            at("call when", "Write `call when`, as in `call when: [your foot goes numb]`.", "stop when, when to stop"),
            at("call when", SIGNS, "warning, warnings, red flags, red flag, danger signs, safety, call, when to call"),
            at("call when", SIGNS, "warning signs, signs, alarm signs, stop, yellow flags, caution, cautions"),
            at(
                    "call when",
                    "An emergency stands behind its sign in `call when`, as in `- your foot drops: emergency, 112`.",
                    "emergency, emergency number, ambulance"),
            at("gate", GATE, "precautions, precaution, contraindications, contraindication, restrictions, restriction"),
            at("gate", GATE, "prerequisites, entry criteria, criteria, requirements, limitations, do not"),
            at("goal", "Write `goal`: what it is to do for the person.", "aim, aims, purpose, objective, objectives"),
            at(
                    "for",
                    "Write `for`: whom it is for.",
                    "diagnosis, indication, indications, condition, problem, audience"),
            at("for", "Write `for` for whom it is for, or `goal` for what it is to do.", "description, summary, about"),
            at(
                    "for",
                    "Write `for` for whom it is for, or `goal` for what it is to do.",
                    "overview, introduction, intro"),
            at("author", "Write `author`; whom to call is the `contact`.", "clinician, therapist, physio, written by"),
            at("author", "Write `author`; whom to call is the `contact`.", "physiotherapist, prescriber, provider, by"),
            at("contact", "Write `contact`, as in `contact: the practice, 555 0100`.", "phone, tel, telephone, clinic"),
            at(
                    "contact",
                    "Write `contact`, as in `contact: the practice, 555 0100`.",
                    "email, mail, practice, hospital"),
            at("reviewed", "Write `reviewed`, as in `{by: B. Person, date: 2026-10-05}`.", "date, updated"),
            at("region", "Write `region`, as in `region: knee`.", "body part, body region, area, joint, body area"),
            at("grade", "Write `grade`: `settle`, `restore` or `build`.", "phase, stage, difficulty"),
            at("grade", "Write `grade`: `settle`, `restore` or `build`; `levels` says how levels follow.", "level"),
            at("pain", "Write `pain`, as in `pain: {limit: 3}`.", "pain limit, max pain, pain level, pain scale, vas"),
            at(
                    "pain",
                    "Write `pain`, as in `pain: {limit: 3}`.",
                    "allowed pain, maximum pain, pain rule, nrs, pain max"),
            at("title", "Write `title`. No patient's name belongs in a program.", "name"),
            at("progress", "Write `progress`, as in `progress: {to: knee/build}`.", "next, next program, follow up"),
            at("harder", HARDER, "progression, progressions, advance, increase, advanced, harder version"),
            at("easier", "Write `easier` with the id of an exercise.", "regression, regressions, modification, modify"),
            at(
                    "easier",
                    "Write `easier` with the id of an exercise.",
                    "easier version, easy version, if it hurts, adaptation"),
            at(
                    "or",
                    "Write `or` with the id of an exercise.",
                    "alternative, alternatives, option, options, instead, swap"),
            at("or", "Write `or` with the id of an exercise.", "substitute, substitution, variation, variations"),
            at(
                    "leave out",
                    "Write `leave out`, as in `leave out: heavy work`.",
                    "skip if, skip, skip when, not if, avoid if"),
            at(
                    "start",
                    "Write `start`, as in `start: week 3`.",
                    "from, starts, begin, start week, from week, starting"),
            at(
                    "rounds",
                    "Write `rounds`, as in `rounds: 3`.",
                    "sets, repeat, times, laps, circuits, repetitions, reps"),
            at("rounds", "The name of a block or a session stands before its colon.", "name, title"),
            at(
                    "time",
                    "Write `time`, as in `time: 10 min`; how many weeks stands in the `schedule`.",
                    "duration, length"),
            at(
                    "progress",
                    "Write `progress`, as in `progress: {up: after 3 days with pain at most 2, all done}`.",
                    "progression, progressions, advance, increase, progress when"),
            at("note", NOTE, "instructions, instruction, advice, home advice, cue, cues, comment, comments, remark"),
            at("note", NOTE, "remarks, tip, tips, important, remember, reminder, when, time of day, info, message"),
            at("note", "Say in a `note` what is needed; an exercise of your own has `equipment`.", "equipment, props"),
            at(
                    "note",
                    "Say in a `note` what is needed; an exercise of your own has `equipment`.",
                    "material, materials"),
            at(
                    "note",
                    "Nothing is shown from elsewhere; say in a `note` what matters.",
                    "video, link, url, image, picture"),
            at("note", "Nothing is shown from elsewhere; say in a `note` what matters.", "photo, diagram, website"),
            at("easier", BY_WEEK, "weeks, week, until, to, end, from week to week, until week"),
            at("easier", SIGNS + " For this exercise alone write a `note`.", "stop if, stop when, warning, red flags"),
            at(
                    "easier",
                    "Write `note`, or `leave out` for days on which it is left out.",
                    "contraindications, precautions"),
            at("easier", "Write `note`, or `leave out` for days on which it is left out.", "contraindication, caution"),
            at(
                    "schedule",
                    "Write it in the `schedule`, as in `schedule: 3 days/week, for 6 weeks`.",
                    "duration, weeks"),
            at(
                    "schedule",
                    "Write it in the `schedule`, as in `schedule: 3 days/week, for 6 weeks`.",
                    "length, period"));

    private static final Pattern WEEKS =
            Pattern.compile("(?:weeks? )?(?:1 ?[-\u2013] ?)?([1-9]\\d?)(?: ?w(?:ee)?ks?)?");
    private static final Pattern TIME_OF_PLAN =
            Pattern.compile("(?:phase|stage|week|weeks|month|level|block) ?[\\w -]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY =
            Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|day [\\da-z]");

    private OtherWords() {}

    private record Word(String ours, String help, List<String> theirs) {}

    private static Word at(String ours, String help, String theirs) {
        return new Word(ours, help, Arrays.asList(theirs.split(", ", -1)));
    }

    /** What to write in the place of a name; empty where it is no other word for one that is known there. */
    static Optional<String> help(String plain, MapNode.Entry entry, Collection<String> known) {
        boolean atHead = known.contains("title");
        if (atHead && !(entry.value() instanceof ScalarNode)) {
            Optional<String> part = part(plain, entry);
            if (part.isPresent()) {
                return part;
            }
        }
        return WORDS.stream()
                .filter(word -> known.contains(word.ours()) && word.theirs().contains(plain))
                .findFirst()
                .map(word -> filled(word, entry));
    }

    /** What is done, at the head of the program: a part of the session, a day or some weeks. */
    private static Optional<String> part(String plain, MapNode.Entry entry) {
        if (DAY.matcher(plain).matches()) {
            return Optional.of(
                    "Sessions of different days stand under `sessions`, as in `- %s:` with its exercises below"
                                    .formatted(plain)
                            + " and a `schedule` such as `mon`.");
        }
        if (TIME_OF_PLAN.matcher(plain).matches()) {
            return Optional.of(
                    "Write under `session` each exercise once, with a line for each stretch of weeks: `- bridge:"
                            + " {weeks 1-4: 2 x 8, week 5 on: 3 x 8}`.");
        }
        boolean isMisspelt = !Nearest.of(plain, List.of("session", "sessions", "exercises"), 1)
                .isEmpty();
        boolean isList = !isMisspelt
                && entry.value() instanceof ListNode list
                && list.items().stream().anyMatch(MapNode.class::isInstance);
        return isList ? Optional.of(PART.formatted(plain)) : Optional.empty();
    }

    private static String filled(Word word, MapNode.Entry entry) {
        if (!word.ours().equals("schedule") || !(entry.value() instanceof ScalarNode scalar)) {
            return word.help();
        }
        String value = scalar.value().strip().toLowerCase(Locale.ROOT);
        Matcher weeks = WEEKS.matcher(value);
        if (!word.help().equals(SCHEDULE)) {
            return weeks.matches()
                    ? "Write it in the `schedule`, as in `schedule: 3 days/week, for %s weeks`."
                            .formatted(weeks.group(1))
                    : word.help();
        }
        return (ScheduleLine.parse(value).problems().isEmpty() ? Optional.of(value) : HowOften.schedule(value))
                .map("Write `schedule: %s`."::formatted)
                .orElse(word.help());
    }
}
