package dev.uncramp.core.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.SignWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** Whatever is known, in every region each sign stays as urgent as it is, and all but the known ones stay as they are. */
    @ParameterizedTest
    @EnumSource(Region.class)
    void nothingElseGetsSofter(Region region) {
        for (Known known : Known.values()) {
            for (WarningSign sign : WarningSigns.of(region)) {
                WarningSign left = Known.without(sign, List.of(known));
                assertEquals(sign.tier(), left.tier());
                assertEquals(sign.row(), left.row());
                boolean its = Set.of("bladder", "bowel", "hot-joint").contains(sign.key());
                assertTrue(its || left.equals(sign), sign::key);
            }
        }
    }

    @Test
    void aSwollenJointThatIsKnownIsAskedAboutWhereThereIsMoreOfItAndWithFeverAsBefore() {
        List<String> asked = WarningSigns.of(Region.KNEE).stream()
                .map(sign -> Known.without(sign, List.of(Known.SWOLLEN_JOINT)))
                .map(sign -> SignWords.of(Wording.english(), sign))
                .toList();
        assertTrue(asked.contains("A joint hotter, redder or more swollen than it was"), asked::toString);
        assertTrue(asked.contains("A hot, swollen joint with fever"), asked::toString);
        assertFalse(asked.contains("A hot, red, swollen joint"), asked::toString);
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
