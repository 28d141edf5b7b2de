package dev.uncramp.core.wording;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.WarningSign;
import java.util.Locale;

/** Says a warning sign. */
public final class SignWords {

    private SignWords() {}

    /**
     * Says one.
     *
     * @param wording the language
     * @param sign the sign
     * @return its line: ours from the language, a program's own as it was written, with a capital letter
     */
    public static String of(Wording wording, Sign sign) {
        return sign.match(new Sign.Cases<>() {
            @Override
            public String listed(WarningSign listed) {
                return wording.text("sign." + listed.key());
            }

            @Override
            public String own(OwnSign own) {
                return capital(ownLine(wording, own));
            }
        });
    }

    /**
     * Says a sign of a program's own inside a list.
     *
     * @param wording the language
     * @param sign the sign
     * @return its words as they were written, with the line of ours that names more of the same event
     */
    public static String ownLine(Wording wording, OwnSign sign) {
        String words = sign.words().oneLine();
        return numbered(
                wording,
                sign,
                sign.beside()
                        .map(ours -> wording.text("call.beside", words, small(of(wording, ours))))
                        .orElse(words));
    }

    /**
     * Says a sign of a program's own with the emergency number that the program names for it.
     *
     * @param wording the language
     * @param sign the sign
     * @return its words as they were written, and which number to call where one is named
     */
    public static String withNumber(Wording wording, OwnSign sign) {
        return numbered(wording, sign, sign.words().oneLine());
    }

    private static String numbered(Wording wording, OwnSign sign, String words) {
        return sign.number()
                .map(number -> wording.text("call.number", words, number.oneLine()))
                .orElse(words);
    }

    private static String small(String text) {
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toLowerCase(Locale.ROOT) + text.substring(second);
    }

    static String capital(String text) {
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }
}
