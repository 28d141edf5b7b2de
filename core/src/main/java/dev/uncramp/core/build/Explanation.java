package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says why each exercise is in a draft, and why the others are not.
 *
 * @param draft the draft
 * @param parts its blocks
 */
record Explanation(Draft draft, List<Part> parts) {

    private Wanted wanted() {
        return draft.sieve().wanted();
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Part part : parts) {
            int item = 0;
            for (Choice choice : part.choices()) {
                reasons.add(new Reason(part.place(item++), why(choice)));
                Optional<Next> next = choice.portion().next();
                if (next.isPresent()) {
                    reasons.add(new Reason(part.place(item++), why(choice, next.get())));
                }
            }
        }
        return reasons;
    }

    private String why(Choice choice) {
        List<String> sentences = new ArrayList<>();
        sentences.add(what(choice));
        sentences.add(amount(choice));
        return String.join(" ", sentences);
    }

    private String why(Choice choice, Next next) {
        return "The harder one after `%s`; named for %s. `%s` is its usual amount%s."
                .formatted(
                        choice.candidate().exercise().id(),
                        whom(),
                        DoseLine.print(next.dose()),
                        source(next.harder().exercise()));
    }

    private static String source(Exercise exercise) {
        return exercise.sources().stream()
                .findFirst()
                .map(SafeText::value)
                .map(its -> ": " + its)
                .orElse("");
    }

    /** What it does, what nothing else in it does first. */
    private String what(Choice choice) {
        Candidate its = choice.candidate();
        long others = 0;
        for (Choice other : draft.plan().choices()) {
            others |= other.equals(choice) ? 0 : other.met();
        }
        List<Need> alone = wanted().of(its.met() & ~others);
        List<Need> shared = wanted().of(its.met() & others);
        String named = its.isFixed() ? "asked for" : its.isNamed() ? "named for " + whom() : "";
        List<String> said = new ArrayList<>();
        if (!alone.isEmpty()) {
            said.add("the only one here to " + Said.needs(alone));
        }
        if (!shared.isEmpty()) {
            said.add((alone.isEmpty() ? "more to " : "also to ") + Said.needs(shared));
        }
        if (alone.isEmpty() && shared.isEmpty() && !its.isFixed()) {
            said.add("fills the minutes");
        }
        if (!named.isEmpty()) {
            said.add(named);
        }
        if (!alone.isEmpty()) {
            onlyChoice(its, alone).ifPresent(said::add);
        }
        return sentence(String.join("; ", said));
    }

    /** Whether nothing else that is at hand could have done it. */
    private Optional<String> onlyChoice(Candidate its, List<Need> alone) {
        long bits = 0;
        for (Need need : alone) {
            bits |= 1L << wanted().needs().indexOf(need);
        }
        long all = bits;
        boolean other = draft.candidates().stream()
                .anyMatch(candidate -> candidate.index() != its.index() && (candidate.met() & all) == all);
        return other ? Optional.empty() : Optional.of("no other one that may be chosen does that");
    }

    private String whom() {
        return "%s, %s"
                .formatted(
                        Said.regions(draft.request().regions()),
                        draft.request().grade().word());
    }

    private String amount(Choice choice) {
        Portion portion = choice.portion();
        Exercise exercise = choice.candidate().exercise();
        String first = DoseLine.print(portion.doses().get(0));
        String source = source(exercise);
        String usual =
                DoseLine.print(Amounts.usual(exercise, draft.request().grade()).orElseThrow());
        String begins = portion.far() > 0
                ? "`%s` instead of `%s`, so that the minutes fit.".formatted(first, usual)
                : first.equals(usual)
                        ? "`%s` is its usual amount%s.".formatted(first, source)
                        : "`%s`, as long as the minutes allow%s.".formatted(first, source);
        return Growth.said(portion).map(grows -> begins + " " + grows).orElse(begins);
    }

    List<LeftOut> leftOut() {
        Set<ExerciseId> in = draft.plan().choices().stream()
                .flatMap(choice -> choice.candidates().stream())
                .map(candidate -> candidate.exercise().id())
                .collect(Collectors.toSet());
        return draft.sieve().all().stream()
                .filter(exercise -> !in.contains(exercise.id()))
                .map(exercise -> new LeftOut(exercise.id(), sentence(whyLeftOut(exercise))))
                .toList();
    }

    private String whyLeftOut(Exercise exercise) {
        return draft.sieve().against(exercise).orElseGet(() -> whyNot(exercise));
    }

    /** What was said to be at hand, and is not needed; what nearly every home has is not told where it was not named. */
    List<Unused> unused() {
        Set<Equipment> left = EnumSet.noneOf(Equipment.class);
        left.addAll(draft.request().equipment());
        if (left.containsAll(Equipment.atHome())) {
            left.removeAll(Equipment.atHome());
        }
        draft.plan().choices().stream()
                .flatMap(choice -> choice.candidates().stream())
                .forEach(candidate -> left.removeAll(candidate.exercise().equipment()));
        return left.stream()
                .map(thing -> new Unused(thing, sentence(whyUnused(thing))))
                .toList();
    }

    private String whyUnused(Equipment thing) {
        List<String> why = draft.sieve().all().stream()
                .filter(exercise -> exercise.equipment().contains(thing))
                .map(exercise -> "`%s` needs it, and %s".formatted(exercise.id(), whyLeftOut(exercise)))
                .toList();
        return why.isEmpty() ? "no exercise for %s needs it".formatted(whom()) : String.join("; ", why);
    }

    private String whyNot(Exercise exercise) {
        long met = wanted().metBy(exercise);
        List<Need> missed = wanted().of(met).stream()
                .filter(draft.plan().score().unmet()::contains)
                .toList();
        if (!missed.isEmpty()) {
            return "no time in %s to %s".formatted(Said.minutes(draft.request().time()), Said.needs(missed));
        }
        List<String> by = draft.plan().choices().stream()
                .filter(choice -> (choice.met() & met) != 0)
                .map(choice -> "`" + choice.candidate().exercise().id() + "`")
                .toList();
        return by.isEmpty() ? "nothing that is called for needs it" : "what it does is done by " + Said.list(by);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
