package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstructionWordsTests {

    private static final Wording WORDS = Wording.english();
    private static final SafeText LIFT =
            SafeText.of("Lift the foot of the side named. Rest the hand of the side named on it.");

    @Test
    void aPartOfTheBodyIsCalledByTheSideThatWorks() {
        assertEquals("Lift your left foot. Rest your left hand on it.", InstructionWords.of(WORDS, LIFT, Side.LEFT));
        assertEquals("Lift one foot. Rest one hand on it.", InstructionWords.of(WORDS, LIFT, Side.BOTH));
    }

    @Test
    void whereBothSidesShareInstructionsTheFirstSpeaksOfOneAndTheRestOfThatOne() {
        Instructions told = of(Optional.of(DoseSide.EACH));
        assertEquals("[Stand on one foot., Bend that knee., Turn to that side.]", moves(told));
        assertEquals(
                "Your thigh works, on that side.", told.feel().orElseThrow().value());
    }

    @Test
    void theSetUpIsReadBeforeTheMovement() {
        Instructions told = new Instructions(
                Optional.of(SafeText.of("Stand with the side named next to a wall.")),
                List.of(SafeText.of("Push the forearm of the side named into it.")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Instructions said = InstructionWords.of(WORDS, told, Optional.empty());
        assertEquals(
                "Stand with one side next to a wall.",
                said.setUp().orElseThrow().value());
        assertEquals("[Push that forearm into it.]", moves(said));
    }

    @Test
    void theNextReaderOfTheSameInstructionsBeginsWithOneAgain() {
        assertEquals(of(Optional.empty()), of(Optional.empty()));
    }

    @Test
    void aDoseForOneSideNamesItThroughout() {
        assertEquals(
                "[Stand on your right foot., Bend your right knee., Turn to the right side.]",
                moves(of(Optional.of(DoseSide.RIGHT))));
        assertEquals(
                "[Stand on the foot of your sore side., Bend the knee of your sore side., Turn to your sore side.]",
                moves(of(Optional.of(DoseSide.SORE))));
    }

    private static Instructions of(Optional<DoseSide> dose) {
        List<SafeText> move = List.of(
                SafeText.of("Stand on the foot of the side named."),
                SafeText.of("Bend the knee of the side named."),
                SafeText.of("Turn to the side named."));
        Optional<SafeText> feel = Optional.of(SafeText.of("Your thigh works, on the side named."));
        Instructions told = new Instructions(Optional.empty(), move, feel, Optional.empty(), Optional.empty());
        return InstructionWords.of(WORDS, told, dose);
    }

    private static String moves(Instructions told) {
        return told.move().stream().map(SafeText::value).toList().toString();
    }
}
