package dev.uncramp.tui.plain;

import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Verb;
import dev.uncramp.tui.app.Act;
import dev.uncramp.tui.app.Binding;
import dev.uncramp.tui.app.BreakDay;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.KeyNames;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Offer;
import dev.uncramp.tui.app.Phrases;
import dev.uncramp.tui.app.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a typed word means: the same keys as on the screen, under names that can be typed. */
final class TypedWords {

    private static final Map<String, Act> WORDS = Map.ofEntries(
            Map.entry("s", Act.STOP),
            Map.entry("stop", Act.STOP),
            Map.entry("p", Act.PAUSE),
            Map.entry("pause", Act.PAUSE),
            Map.entry("n", Act.NEXT),
            Map.entry("next", Act.NEXT),
            Map.entry("b", Act.BACK),
            Map.entry("back", Act.BACK),
            Map.entry("u", Act.UNDO),
            Map.entry("undo", Act.UNDO),
            Map.entry("q", Act.LEAVE),
            Map.entry("quit", Act.LEAVE),
            Map.entry("h", Act.HELP),
            Map.entry("help", Act.HELP),
            Map.entry("more", Act.MORE),
            Map.entry("less", Act.LESS),
            Map.entry("none", Act.NONE_NEW),
            Map.entry("no", Act.NONE_NEW),
            Map.entry("yes", Act.SOME_NEW),
            Map.entry("ten", Act.TEN),
            Map.entry("later", Act.LATER));

    private static final Map<String, Verb> OFFERED =
            Map.of("e", Verb.EASE, "n", Verb.LEAVE_OUT, "f", Verb.FINISH, "finish", Verb.FINISH);

    private TypedWords() {}

    /** Makes a message of a line, by the keys of the scene that stands. */
    static Message message(Scene scene, Keyboard keyboard, String line, Moment at) {
        Optional<Integer> offered = offered(scene, line.strip().toLowerCase(Locale.ROOT));
        if (offered.isPresent()) {
            return new Message.NumberTyped(offered.get(), at);
        }
        return message(keyboard, scene.keys(), line, at);
    }

    /** The number of what is offered, by the letter that the stop screen before it gave for the same. */
    private static Optional<Integer> offered(Scene scene, String word) {
        return scene.match(new Scene.Cases<Optional<Integer>>() {
            @Override
            public Optional<Integer> front(Front front) {
                return Optional.empty();
            }

            @Override
            public Optional<Integer> session(Model model) {
                Optional<Verb> meant = Optional.ofNullable(OFFERED.get(word));
                List<Offer> offers = Offer.of(model, Phrases.ENGLISH);
                return IntStream.range(0, offers.size())
                        .filter(number ->
                                meant.isPresent() && offers.get(number).verb().equals(meant))
                        .mapToObj(number -> number + 1)
                        .findFirst();
            }

            @Override
            public Optional<Integer> cramp(Cramp cramp) {
                return Optional.empty();
            }

            @Override
            public Optional<Integer> breaks(BreakDay day) {
                return Optional.empty();
            }
        });
    }

    /** Makes a message of a line: a number, a word, or the key of a single letter. */
    private static Message message(Keyboard keyboard, List<Binding> keys, String line, Moment at) {
        String typed = line.strip().toLowerCase(Locale.ROOT);
        String digits = keyboard.digits(typed);
        String word = digits.matches("[0-9]{1,4}") ? digits : typed;
        if (word.matches("[0-9]{1,4}")) {
            return new Message.NumberTyped(Integer.parseInt(word), at);
        }
        return new Message.KeyPressed(key(keys, word), at);
    }

    private static Key key(List<Binding> keys, String word) {
        if (word.isEmpty()) {
            return Key.ENTER;
        }
        return Optional.ofNullable(WORDS.get(word))
                .flatMap(act -> first(keys, act))
                .or(() -> word.codePointCount(0, word.length()) == 1
                        ? Optional.of(Key.typed(word.codePointAt(0)))
                        : Optional.empty())
                .orElse(Key.OTHER);
    }

    private static Optional<Key> first(List<Binding> keys, Act act) {
        return keys.stream()
                .filter(binding -> binding.act() == act
                        || (act == Act.NONE_NEW && binding.act() == Act.NO)
                        || (act == Act.SOME_NEW && binding.act() == Act.YES)
                        || (act == Act.BACK && (binding.act() == Act.CLOSE || binding.act() == Act.HOME))
                        || (act == Act.NEXT && binding.act() == Act.LEAVE_OUT))
                .map(binding -> binding.keys().get(0))
                .findFirst();
    }

    /** What to type for a key, as the help says it. */
    static String name(Binding binding, Phrases phrases) {
        return switch (binding.act()) {
            case PAUSE -> "p";
            case NEXT, LEAVE_OUT -> "n";
            case BACK, CLOSE -> "b";
            case MORE -> "+";
            case LESS -> "-";
            case DONE, GO_ON -> KeyNames.of(binding, phrases);
            case SCORE -> phrases.text("plain.a-score");
            default -> KeyNames.of(binding, phrases).toLowerCase(Locale.ROOT);
        };
    }
}
