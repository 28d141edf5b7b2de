package dev.uncramp.core.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Builds the located tree from Jackson's tokens.
 *
 * <p>Jackson tells the places of all tokens and, with the fail-safe schema, leaves every scalar a text. It tells nothing
 * of quotes, and little of anchors and tags, so those are looked up in the text at the place where a token starts.
 */
final class TreeReader {

    /** The deepest nesting of maps and lists that is read. */
    static final int DEPTH = 12;

    /** More than a file of the largest size has that people write, and few enough for a small heap. */
    static final int MOST_SCALARS = 20_000;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .yamlSchema(YAMLSchema.FAILSAFE)
            .loadSettings(LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setCodePointLimit(2 * SourceFile.LIMIT)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Placed> scalars = new ArrayList<>();

    /** Made once: without C2 a method reference that holds something takes longer to make than most tokens to read. */
    private final Consumer<Problem> reports = this::report;

    private final Deque<Frame> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private LineColumn last = LineColumn.START;
    private int reported = -1;

    private TreeReader(SourceText source) {
        this.source = source;
    }

    /** A scalar with the indexes where it stands, and the name whose value it is. */
    record Placed(ScalarNode node, int from, int to, boolean isKey, Optional<String> name) {}

    /** What was read, and why not more. */
    record Reading(Optional<Node> root, List<Placed> scalars, List<Problem> problems, Optional<Break> broken) {}

    static Reading read(SourceText source) {
        TreeReader reader = new TreeReader(source);
        Optional<Break> broken = Optional.empty();
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeReader(source.text()))) {
            reader.tokens(parser);
        } catch (Stop stop) {
            broken = Optional.of(stop.why);
        } catch (RuntimeException e) {
            broken = Optional.of(Break.of(e, reader.last));
        }
        broken.ifPresent(why -> reader.unwind(why.line()));
        return new Reading(reader.root, List.copyOf(reader.scalars), reader.problems, broken);
    }

    /** Keeps a problem; one more than is told is enough to know that there are more. */
    private void report(Problem problem) {
        if (problems.size() <= YamlReader.MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private void tokens(YAMLParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            LineColumn start = place(parser.currentTokenLocation());
            last = start;
            if (root.isPresent()) {
                report(SyntaxTraps.secondDocument(source, start));
                return;
            }
            int from = source.offset(start);
            if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                properties(from);
            }
            switch (token) {
                case START_OBJECT -> open(new Frame.OfMap(start, opens('{', from)), start);
                case START_ARRAY -> open(new Frame.OfList(start, opens('[', from)), start);
                case END_OBJECT, END_ARRAY -> close(place(parser.currentLocation()));
                case PROPERTY_NAME -> key(scalar(parser, from, true));
                default -> value(scalar(parser, from, false).node());
            }
        }
    }

    private void open(Frame frame, LineColumn start) {
        if (open.size() == DEPTH) {
            throw new Stop(Break.limit(Break.TOO_DEEP, start));
        }
        open.push(frame);
    }

    private void close(LineColumn end) {
        Frame frame = open.pop();
        Node node = frame.close(frame.inFlow ? Optional.of(end) : Optional.empty());
        value(node instanceof MapNode map && map.inBraces() ? SilentTraps.inBraces(source, map, reports) : node);
    }

    private void key(Placed key) {
        SilentTraps.inKey(source, key).ifPresent(reports);
        if (open.peek() instanceof Frame.OfMap map) {
            map.key(key.node());
        }
    }

    private void value(Node node) {
        Frame frame = open.peek();
        if (frame == null) {
            root = Optional.of(node);
        } else {
            frame.add(node).ifPresent(reports);
        }
    }

    private Placed scalar(YAMLParser parser, int from, boolean isKey) {
        Optional<String> name =
                open.peek() instanceof Frame.OfMap map && !isKey ? map.key().map(ScalarNode::value) : Optional.empty();
        ScalarReader.Reading reading;
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            reading = ScalarReader.absent(source, from);
        } else {
            int to = source.offset(place(parser.currentLocation()));
            String meaning = parser.isCurrentAlias() ? source.text().substring(from, to) : parser.getString();
            reading = ScalarReader.read(source, afterProperties(from, to), to, meaning);
        }
        reading.problems().forEach(reports);
        if (scalars.size() == MOST_SCALARS) {
            throw new Stop(Break.limit(Break.TOO_MANY, last));
        }
        Placed placed = new Placed(reading.node(), from, reading.end(), isKey, name);
        scalars.add(placed);
        if (!isKey && name.isEmpty()) {
            SilentTraps.inItem(source, placed, isInSession()).ifPresent(reports);
        }
        return placed;
    }

    private boolean isInSession() {
        return open.peekLast() instanceof Frame.OfMap map
                && map.key()
                        .map(ScalarNode::value)
                        .filter(name -> name.equals("session") || name.equals("sessions"))
                        .isPresent();
    }

    private boolean opens(char bracket, int from) {
        int at = afterProperties(from, source.text().length());
        return at < source.text().length() && source.text().charAt(at) == bracket;
    }

    /** Reports an anchor, an alias or a tag; one before a map stands also before its first name. */
    private void properties(int from) {
        if (from != reported
                && from < source.text().length()
                && "&*!".indexOf(source.text().charAt(from)) >= 0) {
            reported = from;
            report(SyntaxTraps.property(source, from));
        }
    }

    /** Goes over anchors and tags to what they belong to. */
    private int afterProperties(int from, int to) {
        String text = source.text();
        int at = from;
        while (at < to && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < to && " \t\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            while (at < to && " \t\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return at;
    }

    /** Closes what is open where the parser gave up, without the entry in which that was. */
    private void unwind(int line) {
        if (open.isEmpty()) {
            root = root.filter(node -> node.span().end().line() < line);
            return;
        }
        boolean first = true;
        Optional<Node> inner = Optional.empty();
        while (!open.isEmpty()) {
            Frame frame = open.pop();
            if (first) {
                frame.dropFrom(line);
            } else if (inner.isPresent()) {
                frame.add(inner.get()).ifPresent(reports);
            } else {
                frame.dropName();
            }
            first = false;
            inner = frame.isEmpty() || frame.inFlow ? Optional.empty() : Optional.of(frame.close(Optional.empty()));
        }
        root = inner;
    }

    private static LineColumn place(TokenStreamLocation location) {
        return new LineColumn(location.getLineNr(), location.getColumnNr());
    }

    /** Ends the reading at something that the parser would go on with. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Break why;

        Stop(Break why) {
            super(why.reason(), null, false, false);
            this.why = why;
        }
    }
}
