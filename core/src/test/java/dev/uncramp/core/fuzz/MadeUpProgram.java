package dev.uncramp.core.fuzz;

import dev.uncramp.core.library.Library;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A program put together at random from the words of the language; most of what stands in it is good. */
final class MadeUpProgram {

    private static final List<String> IDS = Library.builtIn().catalog().ids().stream()
            .map(Object::toString)
            .sorted()
            .toList();
    private static final List<String> SCHEDULES = List.of(
            "daily",
            "3 days/week",
            "4-5 days/week",
            "at least 4 -> 5 days/week",
            "every other day",
            "rest day between",
            "mon wed fri",
            "2 x/day",
            "daily, 2 x/day",
            "every 2 h",
            "every 40 min from 9:00 to 17:00",
            "daily, for 3-7 days",
            "3 days/week, for 6 weeks, afterwards 2-3 days/week",
            "1 day/week",
            "daily, up to 4 x/day");
    private static final List<String> TERMS = List.of(
            "schedule: every other day",
            "schedule: mon wed",
            "time: 10 min",
            "time: 5-10 min",
            "optional: yes",
            "optional: no",
            "leave out: a day of heavy work",
            "start: week 3",
            "start: It is easy.",
            "levels: each exercise",
            "levels: together",
            "note: Stay near a chair.",
            "ready: 10 s",
            "allow: {sets-read-as-reps: told so}",
            "progress: {up: after 2 days with pain at most 2}",
            "progress: {up: all done, down: pain at most 5}",
            "progress: {repeat: \"week, if tiring\", by: at most 10 % a week}");
    private static final List<List<String>> ROWS = List.of(
            List.of("every week", "week 1", "weeks 2-3", "week 4 on", "afterwards"),
            List.of("week 0", "week 1", "week 3 on"),
            List.of("weeks 1-2", "weeks 3-12", "afterwards"),
            List.of("week 1 session 1", "week 1 session 2", "week 2 session 3", "week 3 on"),
            List.of("every level", "level easy", "level hard", "level C"));
    private static final List<String> ANY_ROWS =
            ROWS.stream().flatMap(List::stream).toList();
    private static final List<String> STEPS =
            List.of("drink", "drink: 2 min", "rest: 2 min", "heat: 10-15 min", "cold: 10 min", "cold: 10 s");

    private final Random random;
    private final DoseMutations doses;
    private boolean hasOwn;
    private final StringBuilder text = new StringBuilder();

    private MadeUpProgram(Random random) {
        this.random = random;
        this.doses = new DoseMutations(random);
    }

    static String of(Random random) {
        MadeUpProgram program = new MadeUpProgram(random);
        program.head();
        program.sessions();
        return program.text.toString();
    }

    private void head() {
        line(0, "uncramp: 1");
        line(0, "title: Made up");
        perhaps(0, "region: " + pick(List.of("lower-back", "neck", "knee", "whole-body")));
        perhaps(0, "grade: " + pick(List.of("settle", "restore", "build")));
        line(0, "schedule: " + pick(SCHEDULES));
        perhaps(0, "pain: {limit: " + (1 + random.nextInt(9)) + ", settle: within 24 h}");
        perhaps(0, "care: [heat-and-cold, when-to-get-help]");
        perhaps(0, "gate: You can stand.");
        perhaps(0, "progress: {up: all done, to: lower-back/build}");
        perhaps(0, "levels: " + pick(List.of("each exercise", "together", "[phase 1: weeks 1-2, phase 2: week 3 on]")));
        hasOwn = random.nextInt(3) == 0;
        if (hasOwn) {
            line(0, "exercises:");
            line(1, "marble-pick:");
            line(2, "name: Marble pick-up");
            line(2, "kind: " + pick(List.of("strength", "stretch", "walking", "breathing", "isometric")));
            perhaps(2, "sides: one");
            line(2, "phases: [squeeze, release]");
            line(2, "counts: marbles");
            perhaps(2, "dose: " + Corpus.dose(random));
        }
    }

    private void sessions() {
        if (random.nextInt(3) > 0) {
            line(0, "session:");
            entries(1);
            return;
        }
        line(0, "sessions:");
        for (int i = random.nextInt(3); i >= 0; i--) {
            line(1, "- session " + (char) ('A' + i) + ":");
            entries(4);
            terms(2, true);
        }
    }

    private void entries(int depth) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            if (random.nextInt(3) > 0) {
                item(depth);
            } else {
                block(depth, i);
            }
        }
    }

    private void block(int depth, int number) {
        line(depth, "- block " + (char) ('a' + number) + ":");
        for (int i = random.nextInt(4); i >= 0; i--) {
            item(depth + 2);
        }
        terms(depth + 1, true);
        if (random.nextInt(4) == 0) {
            line(depth, "- again: block " + (char) ('a' + number));
        }
    }

    private void item(int depth) {
        String id = hasOwn && random.nextInt(8) == 0 ? "marble-pick" : pick(IDS);
        switch (random.nextInt(8)) {
            case 0 -> {
                line(depth, "- " + pick(STEPS));
                return;
            }
            case 1 -> line(depth, "- " + id + ":");
            case 2, 3 -> {
                line(depth, "- " + id + ":");
                rows(depth + 3);
            }
            default -> line(depth, "- " + id + ": " + dose());
        }
        terms(depth + 1, false);
        if (random.nextInt(10) == 0) {
            line(depth + 1, pick(List.of("easier", "harder", "or")) + ": " + pick(IDS));
        }
    }

    private void rows(int depth) {
        List<String> rows = random.nextInt(10) == 0 ? ANY_ROWS : pick(ROWS);
        for (String row : rows) {
            if (random.nextInt(4) > 0) {
                line(depth, row + ": " + (row.startsWith("every") ? part() : dose()));
            }
        }
    }

    /** A dose, mostly one that is good. */
    private String dose() {
        return random.nextInt(25) == 0 ? doses.line() : Corpus.dose(random);
    }

    private void terms(int depth, boolean isBlock) {
        List<String> terms = new ArrayList<>(TERMS);
        Collections.shuffle(terms, random);
        Set<String> said = new HashSet<>();
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            if (said.add(terms.get(i).replaceFirst(":.*", "")) || random.nextInt(20) == 0) {
                line(depth, terms.get(i));
            }
        }
        if (isBlock && random.nextInt(2) == 0) {
            line(depth, "rounds: " + pick(List.of("2", "2-3", "20", "{week 1: 2, week 2 on: 3}")));
            perhaps(depth, "rest between exercises: 30 s");
            perhaps(depth, "rest between rounds: 2 min");
            perhaps(depth, "dose: " + Corpus.dose(random));
        }
    }

    /** What rows may share: mostly parts that go with every amount. */
    private String part() {
        String line = Corpus.dose(random);
        int comma = line.indexOf(", ");
        return comma < 0 || random.nextInt(4) > 0
                ? pick(List.of("each side", "easy", "rest 30 s", "no support"))
                : line.substring(comma + 2);
    }

    private <T> T pick(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void perhaps(int depth, String line) {
        if (random.nextInt(3) == 0) {
            line(depth, line);
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
