package dev.uncramp.core.authoring;

import dev.uncramp.core.figure.Angle;
import dev.uncramp.core.figure.Motion;
import dev.uncramp.core.figure.Pin;
import dev.uncramp.core.figure.Pose;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.ListNode;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how an exercise is drawn; its words are kept, only its numbers are looked at. */
final class FigureReader {

    private static final String NUMBER = "-?(?:\\d{1,3}(?:\\.\\d{1,3})?|\\.\\d{1,3})";
    private static final Pattern ANGLES = Pattern.compile("(" + NUMBER + ")|(" + NUMBER + "|\\.)/(" + NUMBER + "|\\.)");
    private static final Pattern PLAIN_NUMBER = Pattern.compile(NUMBER);
    private static final Set<String> POSE_WORDS = Set.of("on", "bend", "move");

    private final Findings findings;
    private final ValueReader values;

    FigureReader(Findings findings) {
        this.findings = findings;
        this.values = new ValueReader(findings);
    }

    Optional<Motion> figure(Fields exercise, ProgramPath path) {
        Optional<MapNode.Entry> entry = exercise.entry("figure");
        Optional<MapNode> map = exercise.map("figure", "names with values, such as `from: on-back`");
        return entry.isPresent() && map.isPresent()
                ? motion(entry.get().key(), map.get(), path.child("figure"))
                : Optional.empty();
    }

    private Optional<Motion> motion(ScalarNode owner, MapNode map, ProgramPath path) {
        Fields fields = new Fields(findings, map, path, Keys.FIGURE);
        fields.require(owner, "a figure", List.of("from"));
        if (!fields.has("steps")) {
            fields.require(owner, "a figure", List.of("to"));
        }
        if (fields.has("to") && fields.has("steps")) {
            findings.error("twice", owner.span(), "a figure has `to` or `steps`, not both");
        }
        Optional<String> from = word(fields, "from");
        List<Pose> poses = new ArrayList<>();
        fields.map("to", "a pose").flatMap(this::pose).ifPresent(poses::add);
        steps(fields, poses);
        Optional<Pose> start = fields.map("start", "a pose").flatMap(this::pose);
        Optional<String> linkage = word(fields, "linkage");
        Optional<String> view = word(fields, "view");
        Optional<String> zoom = word(fields, "zoom");
        Optional<String> mark = word(fields, "mark");
        List<Pin> pins = fields.map("on", "parts of the body with their places")
                .map(this::pins)
                .orElse(List.of());
        List<String> props = fields.scalars("props", "things such as `wall .5`").stream()
                .map(scalar -> scalar.value().strip())
                .toList();
        return from.isPresent() && !poses.isEmpty()
                ? Optional.of(new Motion(linkage, from.get(), start, poses, view, zoom, mark, pins, props))
                : Optional.empty();
    }

    private static Optional<String> word(Fields fields, String key) {
        return fields.name(key).map(text -> text.value());
    }

    private void steps(Fields fields, List<Pose> poses) {
        Optional<MapNode.Entry> steps = fields.entry("steps");
        if (steps.isEmpty()) {
            return;
        }
        if (!(steps.get().value() instanceof ListNode list)) {
            findings.error("wrong-kind", steps.get().key().span(), "`steps` takes a list of poses");
            return;
        }
        for (Node item : list.items()) {
            if (item instanceof MapNode map) {
                pose(map).ifPresent(poses::add);
            } else {
                findings.error("wrong-kind", item.span(), "a step is a pose, such as `{hip: 90}`");
            }
        }
    }

    private Optional<Pose> pose(MapNode map) {
        List<Angle> angles = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            if (!POSE_WORDS.contains(entry.name())) {
                values.scalar(entry.name(), entry.value(), entry.key(), "degrees such as `90` or `90/0`")
                        .flatMap(scalar -> angle(entry.name(), scalar))
                        .ifPresent(angles::add);
            }
        }
        List<Pin> pins = map.entry("on")
                .filter(entry -> isMap(entry, "parts of the body with their places"))
                .map(entry -> pins((MapNode) entry.value()))
                .orElse(List.of());
        Optional<String> bend = map.entry("bend")
                .flatMap(entry -> values.name("bend", entry.value(), entry.key()))
                .map(text -> text.value());
        List<Double> move = map.entry("move").map(this::numbers).orElse(List.of());
        return Optional.of(new Pose(angles, pins, bend, move));
    }

    private boolean isMap(MapNode.Entry entry, String takes) {
        if (!(entry.value() instanceof MapNode)) {
            findings.error("wrong-kind", entry.key().span(), "`%s` takes %s".formatted(entry.name(), takes));
            return false;
        }
        return true;
    }

    private Optional<Angle> angle(String joint, ScalarNode scalar) {
        Matcher matcher = ANGLES.matcher(scalar.value().strip());
        if (!matcher.matches()) {
            findings.error(
                    "number",
                    scalar.span(),
                    "`%s` is no angle".formatted(Fields.cut(scalar.value())),
                    "Write degrees, as in `90`, `90/0` for the two sides, or `./90` to leave one as it was.");
            return Optional.empty();
        }
        String both = matcher.group(1);
        return Optional.of(
                both != null
                        ? new Angle(joint, degrees(both), degrees(both))
                        : new Angle(joint, degrees(matcher.group(2)), degrees(matcher.group(3))));
    }

    private static OptionalDouble degrees(String text) {
        return text.equals(".") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private List<Pin> pins(MapNode map) {
        List<Pin> pins = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            List<String> place = values.scalars(entry.name(), entry.value(), entry.key(), "a place").stream()
                    .map(scalar -> scalar.value().strip())
                    .toList();
            if (!place.isEmpty()) {
                pins.add(new Pin(entry.name(), String.join(" ", place)));
            }
        }
        return pins;
    }

    private List<Double> numbers(MapNode.Entry entry) {
        List<ScalarNode> written = values.scalars("move", entry.value(), entry.key(), "two numbers such as `[.1, 0]`");
        boolean fine = written.size() == 2
                && written.stream()
                        .allMatch(scalar ->
                                PLAIN_NUMBER.matcher(scalar.value().strip()).matches());
        if (!fine) {
            findings.error("number", entry.key().span(), "`move` takes two numbers such as `[.1, 0]`");
            return List.of();
        }
        return written.stream()
                .map(scalar -> Double.parseDouble(scalar.value().strip()))
                .toList();
    }
}
