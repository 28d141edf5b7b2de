package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.ScalarStyle;
import dev.uncramp.core.text.Remembered;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads single values: texts, names, words of an enumeration and lists of them. */
final class ValueReader {

    /** The most characters of a name: rule 4.6 of the runner. */
    static final int LONGEST_NAME = 60;

    /** The most characters of a text: rule 4.6 of the runner. */
    static final int LONGEST_TEXT = 2000;

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Remembered<String> PLAIN = Remembered.of(256, ValueReader::made);
    private static final Set<String> NOTHING = Set.of("null", "~", "Null", "NULL");

    private static final String ONE_TEXT =
            "Write all of it as one text, in quotes where a colon stands in it: `\"Stop when: it hurts.\"`";
    private static final String ONE_NOTE =
            "Write one text, or a line for each stretch of weeks, such as `weeks 1-6: No running.`, under `note`.";

    private static final String ONE_DAY =
            "Write one kind of day, and leave the part out on either: `leave out: heavy work or a bad night`";

    private final Findings findings;

    ValueReader(Findings findings) {
        this.findings = findings;
    }

    /** The scalar of an entry, or empty with a problem that says what the key takes. */
    Optional<ScalarNode> scalar(String what, Node value, ScalarNode key, String takes) {
        return scalar(what, value, key, takes, Optional.empty());
    }

    private Optional<ScalarNode> scalar(
            String what, Node value, ScalarNode key, String takes, Optional<String> inPlaceOfSeveral) {
        return value.match(new Node.Cases<Optional<ScalarNode>>() {
            @Override
            public Optional<ScalarNode> map(MapNode map) {
                findings.error(
                        "wrong-kind",
                        key.span(),
                        "`%s` takes %s, not names with values".formatted(what, takes),
                        inPlaceOfSeveral);
                return Optional.empty();
            }

            @Override
            public Optional<ScalarNode> list(ListNode list) {
                findings.error(
                        "wrong-kind", key.span(), "`%s` takes %s, not a list".formatted(what, takes), inPlaceOfSeveral);
                return Optional.empty();
            }

            @Override
            public Optional<ScalarNode> scalar(ScalarNode scalar) {
                return isSaid(what, scalar, key, takes) ? Optional.of(scalar) : Optional.empty();
            }
        });
    }

    private boolean isSaid(String what, ScalarNode scalar, ScalarNode key, String takes) {
        if (scalar.isAbsent()) {
            findings.error(
                    "no-value",
                    key.span(),
                    "`%s` has nothing after it".formatted(what),
                    "Write %s, or leave the line out.".formatted(takes));
            return false;
        }
        if (scalar.value().isBlank()) {
            findings.error("no-value", scalar.span(), "`%s` is empty; it takes %s".formatted(what, takes));
            return false;
        }
        if (scalar.style() == ScalarStyle.PLAIN && NOTHING.contains(scalar.value())) {
            findings.error(
                    "no-value",
                    scalar.span(),
                    "`%s` says nothing for `%s`".formatted(scalar.value(), what),
                    "Write %s, or leave it out.".formatted(takes));
            return false;
        }
        return true;
    }

    Optional<SafeText> text(String what, Node value, ScalarNode key) {
        return scalar(what, value, key, "a text", Optional.of(ofSeveral(what))).flatMap(scalar -> text(what, scalar));
    }

    /** What to write in the place of several texts. */
    private static String ofSeveral(String what) {
        return switch (what) {
            case "note" -> ONE_NOTE;
            case "leave out" -> ONE_DAY;
            default -> ONE_TEXT;
        };
    }

    Optional<SafeText> text(String what, ScalarNode scalar) {
        return text(what, scalar, LONGEST_TEXT);
    }

    Optional<SafeText> text(String what, ScalarNode scalar, int longest) {
        return isShort(what, scalar, longest)
                ? Optional.of(SafeText.of(scalar.value().strip()))
                : Optional.empty();
    }

    Optional<SafeText> name(String what, Node value, ScalarNode key) {
        return scalar(what, value, key, "a name").flatMap(scalar -> name(what, scalar));
    }

    Optional<SafeText> name(String what, ScalarNode scalar) {
        return isShort(what, scalar, LONGEST_NAME)
                ? Optional.of(SafeText.of(SafeText.of(scalar.value().strip()).oneLine()))
                : Optional.empty();
    }

    private boolean isShort(String what, ScalarNode scalar, int longest) {
        int length = scalar.value().codePointCount(0, scalar.value().length());
        if (length > longest) {
            findings.error(
                    "too-long",
                    scalar.span(),
                    "`%s` has %d characters; %d is the most".formatted(what, length, longest));
        }
        return length <= longest;
    }

    <E extends Enum<E> & Keyword> Optional<E> word(String what, ScalarNode scalar, Class<E> type) {
        Optional<E> found = Keyword.find(type, plainWord(scalar.value()));
        found.ifPresent(word -> findings.written(scalar, () -> word.word()));
        if (found.isEmpty()) {
            String word = plainWord(scalar.value());
            List<String> known = Keyword.words(type);
            findings.error(
                    "unknown-word",
                    scalar.span(),
                    "`%s` is no %s".formatted(scalar.value(), what),
                    Optional.of(WordsBeside.help(word, type)
                            .or(() -> Findings.didYouMean(word, known))
                            .orElseGet(
                                    () -> "Allowed: " + Findings.quoted(known) + "." + WordsBeside.otherwise(type))));
        }
        return found;
    }

    /** Each scalar of a list, or the one scalar that stands alone; problems where something else stands there. */
    List<ScalarNode> scalars(String what, Node value, ScalarNode key, String takes) {
        if (!(value instanceof ListNode list)) {
            return scalar(what, value, key, takes).map(List::of).orElse(List.of());
        }
        if (list.items().isEmpty()) {
            findings.error("no-value", list.span(), "`%s` is an empty list; it takes %s".formatted(what, takes));
        }
        List<ScalarNode> scalars = new ArrayList<>();
        for (Node item : list.items()) {
            ScalarNode at = item instanceof ScalarNode own && !own.span().isEmpty() ? own : keyAt(item, key);
            scalar(what, item, at, takes).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** A stand-in for the key that points at an item of a list. */
    private static ScalarNode keyAt(Node item, ScalarNode key) {
        return item.span().isEmpty() ? key : new ScalarNode(item.span(), key.value(), ScalarStyle.PLAIN, List.of());
    }

    /** A word as it is compared: lower case, one space between its parts, word processors' dashes made plain. */
    static String plainWord(String written) {
        return isPlainWord(written) ? written : PLAIN.of(written);
    }

    private static String made(String written) {
        String dashed = DASHES.matcher(written.strip()).replaceAll("-");
        return BLANKS.matcher(dashed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether a text is as it is compared already, as almost all are. */
    private static boolean isPlainWord(String written) {
        boolean afterBlank = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean blank = c == ' ';
            if (c <= ' ' ? !blank || afterBlank : c > '~' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
            afterBlank = blank;
        }
        return !afterBlank;
    }
}
