package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleWordsTests {

    @ParameterizedTest
    @EnumSource(TroubleKind.class)
    void everyKindOfTroubleHasWords(TroubleKind kind) {
        Trouble trouble =
                new Trouble(kind, Optional.of(SafeText.of("/home/ann/file")), Optional.of(SafeText.of("EIO")));
        assertFalse(TroubleWords.of(trouble).value().isBlank());
        assertFalse(TroubleWords.of(new Trouble(kind, Optional.empty(), Optional.empty()))
                .value()
                .isBlank());
    }

    @Test
    void theWordsNameTheFile() {
        assertEquals(
                "/home/ann/file belongs to someone else",
                TroubleWords.of(Trouble.of(TroubleKind.OTHER_OWNER, SafeText.of("/home/ann/file")))
                        .value());
        assertEquals("the disk is slow", TroubleWords.slow().value());
    }
}
