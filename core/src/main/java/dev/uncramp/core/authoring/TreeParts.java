package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Small pieces of a tree that is to be written. */
final class TreeParts {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private TreeParts() {}

    static Optional<Node> text(Optional<SafeText> text) {
        return text.map(said -> ScalarNode.of(said.value()));
    }

    static Optional<Node> texts(List<SafeText> texts) {
        return words(texts.stream().map(SafeText::value).toList());
    }

    /** Texts on lines of their own. */
    static Optional<Node> lines(List<SafeText> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(ListNode.of(
                        texts.stream().map(text -> ScalarNode.of(text.value())).toList()));
    }

    /** One text alone, or several on lines of their own. */
    static Optional<Node> oneOrLines(List<SafeText> texts) {
        return texts.size() == 1 ? text(Optional.of(texts.get(0))) : lines(texts);
    }

    static Optional<Node> keywords(Collection<? extends Keyword> words) {
        return words(words.stream().map(Keyword::word).toList());
    }

    static Optional<Node> ids(List<ExerciseId> ids) {
        return ids.size() == 1
                ? Optional.of(ScalarNode.of(ids.get(0).value()))
                : words(ids.stream().map(ExerciseId::value).toList());
    }

    /** Words in brackets; nothing where there are none. */
    static Optional<Node> words(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListNode(
                        Span.START,
                        List.copyOf(words.stream().map(ScalarNode::of).toList()),
                        true));
    }

    static Node inBraces(MapNode map) {
        return new MapNode(map.span(), map.entries(), true);
    }

    /** A map that holds something; what says nothing is not written. */
    static Optional<MapNode> filled(MapNode map) {
        return Optional.of(map).filter(its -> !its.entries().isEmpty());
    }

    /** A name with nothing after its colon. */
    static ScalarNode nothing() {
        return ScalarNode.of("");
    }

    static Optional<Node> time(Optional<TimeRange> time) {
        return time.map(range -> ScalarNode.of(print(range)));
    }

    static String print(TimeRange range) {
        long min = range.min().toSeconds();
        long max = range.max().toSeconds();
        if (min == max) {
            return print(range.min());
        }
        int unit = min % HOUR == 0 && max % HOUR == 0 ? HOUR : min % MINUTE == 0 && max % MINUTE == 0 ? MINUTE : 1;
        return "%d-%d %s".formatted(min / unit, max / unit, unit == HOUR ? "h" : unit == MINUTE ? "min" : "s");
    }

    static String print(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % HOUR == 0) {
            return seconds / HOUR + " h";
        }
        return seconds % MINUTE == 0 ? seconds / MINUTE + " min" : seconds + " s";
    }
}
