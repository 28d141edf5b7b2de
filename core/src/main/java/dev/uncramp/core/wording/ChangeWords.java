package dev.uncramp.core.wording;

import dev.uncramp.core.program.Change;
import dev.uncramp.core.program.ChangeSpot;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.Set;

/** Tells what changed between two programs, one line for each change. */
public final class ChangeWords {

    /** What is free text, so that quotes show where it begins and ends. */
    private static final Set<String> SENTENCES = Set.of(
            "title",
            "goal",
            "for",
            "gate",
            "avoid",
            "call when",
            "note",
            "source",
            "author",
            "leave out",
            "expect",
            "direction",
            "target",
            "enter",
            "name",
            "set up",
            "move",
            "feel",
            "breathe",
            "sources");

    private final Wording wording;

    private ChangeWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * Tells one change.
     *
     * @param wording the language
     * @param change the change
     * @return one line such as {@code bridge: 2 x 8 became 3 x 8}
     */
    public static String of(Wording wording, Change change) {
        ChangeWords words = new ChangeWords(wording);
        return change.match(words.new Lines());
    }

    private final class Lines implements Change.Cases<String> {
        @Override
        public String became(Change.Became became) {
            return wording.text(
                    "change.became",
                    place(became.spot(), became.key()),
                    shown(became.key(), became.before()),
                    shown(became.key(), became.after()));
        }

        @Override
        public String said(Change.Said said) {
            return wording.text("change.said", place(said.spot(), said.key()), shown(said.key(), said.now()));
        }

        @Override
        public String unsaid(Change.Unsaid unsaid) {
            return wording.text(
                    "change.unsaid", place(unsaid.spot(), unsaid.key()), shown(unsaid.key(), unsaid.before()));
        }

        @Override
        public String altered(Change.Altered altered) {
            return wording.text("change.altered", place(altered.spot(), altered.key()));
        }

        @Override
        public String reordered(Change.Reordered reordered) {
            return wording.text("change.reordered", place(reordered.spot(), reordered.key()));
        }

        @Override
        public String added(Change.Added added) {
            String place = place(added.spot(), "");
            String head = added.spot().kind() == ChangeSpot.Kind.EXERCISE
                    ? wording.text("change.added", place)
                    : added.behind()
                            .map(behind -> wording.text("change.added-behind", place, named(behind)))
                            .orElseGet(() -> wording.text("change.added-first", place));
            return added.what().value().isEmpty() ? head : wording.text("change.what", head, added.what());
        }

        @Override
        public String removed(Change.Removed removed) {
            String place = place(removed.spot(), "");
            return removed.what().value().isEmpty()
                    ? wording.text("change.removed", place)
                    : wording.text("change.removed-what", place, removed.what());
        }

        @Override
        public String moved(Change.Moved moved) {
            return wording.text("change.moved", place(moved.spot(), ""), block(moved.from()), block(moved.to()));
        }

        @Override
        public String shifted(Change.Shifted shifted) {
            String place = place(shifted.spot(), "");
            return shifted.behind()
                    .map(behind -> wording.text("change.shifted-behind", place, named(behind)))
                    .orElseGet(() -> wording.text("change.shifted-first", place));
        }
    }

    private String block(Optional<SafeText> name) {
        return name.map(SafeText::value).orElseGet(() -> wording.text("change.no-block"));
    }

    private String named(SafeText name) {
        return name.value().isEmpty() ? wording.text("change.no-name") : name.oneLine();
    }

    private String place(ChangeSpot spot, String key) {
        if (spot.kind() == ChangeSpot.Kind.PROGRAM) {
            return key;
        }
        String name = spot.name().oneLine();
        String place = switch (spot.kind()) {
            case EXERCISE -> wording.text("change.exercise", name);
            case SESSION -> name.isEmpty() ? wording.text("change.the-session") : wording.text("change.session", name);
            case BLOCK -> wording.text("change.block", name);
            default -> name;
        };
        for (SafeText around : spot.in()) {
            place = wording.text("change.place-in", place, around.oneLine());
        }
        return key.isEmpty() ? place : wording.text("change.key", place, key);
    }

    /** What is said, in quotes where it is a sentence. */
    private String shown(String key, SafeText said) {
        if (said.value().isEmpty()) {
            return wording.text(key.equals("name") ? "change.no-name" : "change.no-amount");
        }
        boolean ofANote = key.startsWith("note ");
        boolean sentence = ofANote || SENTENCES.stream().anyMatch(name -> key.equals(name) || key.endsWith(" " + name));
        return sentence ? "\"" + said.oneLine() + "\"" : said.oneLine();
    }
}
