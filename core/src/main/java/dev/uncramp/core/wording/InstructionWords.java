package dev.uncramp.core.wording;

import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Instructions for one side: what an exercise calls the side named is called by its name. */
public final class InstructionWords {
    private final Wording wording;
    private final Pattern named;

    private InstructionWords(Wording wording) {
        this.wording = wording;
        this.named = Pattern.compile(wording.text("side.part", "(\\p{L}+)") + "|" + wording.text("side.named"));
    }

    /**
     * Says one instruction for the side that works now.
     *
     * @param wording the texts
     * @param told the instruction
     * @param side the side
     * @return such as {@code Lift your left foot.}, or {@code Lift one foot.} where no side is named
     */
    public static String of(Wording wording, SafeText told, Side side) {
        InstructionWords words = new InstructionWords(wording);
        return words.said(told, side == Side.BOTH ? words::any : words.named(side == Side.LEFT));
    }

    /**
     * Says all instructions of an exercise as they are read on paper, where both sides share them: {@code Lift one
     * foot.} first, {@code that foot} from then on. A dose for one side names that side.
     *
     * @param wording the texts
     * @param told the instructions
     * @param dose the side that the dose names, if any
     * @return the same instructions, with the side in words
     */
    public static Instructions of(Wording wording, Instructions told, Optional<DoseSide> dose) {
        InstructionWords words = new InstructionWords(wording);
        Function<MatchResult, String> side = dose.flatMap(words::alone).orElseGet(() -> words.new InTurn());
        Optional<SafeText> setUp = told.setUp().map(text -> words.safe(text, side));
        List<SafeText> move =
                told.move().stream().map(text -> words.safe(text, side)).toList();
        return new Instructions(
                setUp,
                move,
                told.feel().map(text -> words.safe(text, side)),
                told.breathe().map(text -> words.safe(text, side)),
                told.avoid().map(text -> words.safe(text, side)));
    }

    private SafeText safe(SafeText told, Function<MatchResult, String> side) {
        return SafeText.of(said(told, side));
    }

    private String said(SafeText told, Function<MatchResult, String> side) {
        return named.matcher(told.oneLine()).replaceAll(side);
    }

    private Optional<Function<MatchResult, String>> alone(DoseSide side) {
        return switch (side) {
            case LEFT -> Optional.of(named(true));
            case RIGHT -> Optional.of(named(false));
            case SORE, GOOD -> Optional.of(own(SideWords.of(wording, side)));
            case EACH, BOTH, ONE_A_ROUND -> Optional.empty();
        };
    }

    private Function<MatchResult, String> named(boolean left) {
        String side = wording.text(left ? "side.only.left" : "side.only.right");
        return found -> found.group(1) == null
                ? wording.text("side.this", side)
                : wording.text("side.part.this", side, found.group(1));
    }

    private Function<MatchResult, String> own(String side) {
        return found -> found.group(1) == null
                ? wording.text("side.own", side)
                : wording.text("side.part.own", found.group(1), side);
    }

    private String any(MatchResult found) {
        return found.group(1) == null ? wording.text("side.any") : wording.text("side.part.any", found.group(1));
    }

    private String that(MatchResult found) {
        return found.group(1) == null ? wording.text("side.that") : wording.text("side.part.that", found.group(1));
    }

    /** One side or part of the body where it is met first, that one from then on. */
    private final class InTurn implements Function<MatchResult, String> {
        private boolean met;

        @Override
        public String apply(MatchResult found) {
            String said = met ? that(found) : any(found);
            met = true;
            return said;
        }
    }
}
