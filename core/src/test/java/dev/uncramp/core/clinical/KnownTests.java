package dev.uncramp.core.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.SignWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTests {

    private static final List<WarningSign> BACK = WarningSigns.of(Region.LOWER_BACK);

    private static List<WarningSign> knowing(Known... known) {
        return BACK.stream().map(sign -> Known.without(sign, List.of(known))).toList();
    }

    @Test
    void theRestOfASignStaysAnEmergency() {
        List<WarningSign> left = knowing(Known.values());
        assertEquals(
                BACK.stream().map(WarningSign::tier).toList(),
                left.stream().map(WarningSign::tier).toList());
        assertEquals(
                "New trouble passing water, no feeling of it, or more leaks",
                SignWords.of(Wording.english(), left.get(1)));
        assertEquals(
                "No feeling when you go, or more leaks from the bowel", SignWords.of(Wording.english(), left.get(2)));
    }

    @Test
    void whatIsNotKnownIsAskedWhole() {
        assertEquals(BACK, knowing());
        assertEquals("bowel", knowing(Known.LEAKS).get(2).key());
    }

    @Test
    void aSignOfTheProgramsOwnAboutWhatIsKnownIsForThePersonWhomItNames() {
        SafeText leak = SafeText.of("you leak wee");
        assertEquals(Tier.NOW, OwnSign.of(leak, BACK).tier());
        assertEquals(Tier.TODAY, OwnSign.of(leak, knowing(Known.LEAKS)).tier());
        assertEquals(
                Tier.NOW,
                OwnSign.of(SafeText.of("trouble passing water"), knowing(Known.LEAKS))
                        .tier());
    }
}
