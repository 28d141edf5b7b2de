package dev.uncramp.core.authoring;

import dev.uncramp.core.figure.Angle;
import dev.uncramp.core.figure.Motion;
import dev.uncramp.core.figure.Pin;
import dev.uncramp.core.figure.Pose;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes how an exercise is drawn as a tree. */
final class FigureWriter {

    private FigureWriter() {}

    static MapNode node(Motion motion) {
        MapNode.Builder map = MapNode.builder();
        motion.linkage().ifPresent(linkage -> map.put("linkage", linkage));
        motion.view().ifPresent(view -> map.put("view", view));
        motion.zoom().ifPresent(zoom -> map.put("zoom", zoom));
        map.put("from", motion.from());
        map.put("start", motion.start().map(FigureWriter::pose));
        if (motion.poses().size() == 1) {
            map.put("to", pose(motion.poses().get(0)));
        } else {
            map.put(
                    "steps",
                    ListNode.of(motion.poses().stream().map(FigureWriter::pose).toList()));
        }
        map.put("on", pins(motion.pins()));
        map.put("props", TreeParts.words(motion.props()));
        motion.mark().ifPresent(mark -> map.put("mark", mark));
        return map.build();
    }

    private static Node pose(Pose pose) {
        MapNode.Builder map = MapNode.builder();
        pose.angles().forEach(angle -> map.put(angle.joint(), print(angle)));
        map.put("on", pins(pose.pins()));
        pose.bend().ifPresent(bend -> map.put("bend", bend));
        if (!pose.move().isEmpty()) {
            List<ScalarNode> numbers = pose.move().stream()
                    .map(number -> ScalarNode.of(print(number)))
                    .toList();
            map.put("move", new ListNode(Span.START, List.copyOf(numbers), true));
        }
        return TreeParts.inBraces(map.build());
    }

    private static Optional<Node> pins(List<Pin> pins) {
        if (pins.isEmpty()) {
            return Optional.empty();
        }
        MapNode.Builder map = MapNode.builder();
        pins.forEach(pin -> map.put(pin.part(), pin.place()));
        return Optional.of(TreeParts.inBraces(map.build()));
    }

    private static String print(Angle angle) {
        return angle.worked().equals(angle.other()) && angle.worked().isPresent()
                ? print(angle.worked())
                : print(angle.worked()) + "/" + print(angle.other());
    }

    private static String print(OptionalDouble degrees) {
        return degrees.isPresent() ? print(degrees.getAsDouble()) : ".";
    }

    private static String print(double number) {
        return number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.valueOf(number);
    }
}
