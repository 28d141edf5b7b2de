package dev.uncramp.core.bench;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** The yardstick: all tokens of a YAML text as Jackson gives them, each with where it starts and ends, and its text. */
final class TokenLoop {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .yamlSchema(YAMLSchema.FAILSAFE)
            .loadSettings(LoadSettings.builder().setSchema(new FailsafeSchema()).build())
            .build();

    private TokenLoop() {}

    /** Goes through the tokens and gives a sum of all that it looked at, so that nothing is left out. */
    static long run(String text) {
        long sum = 0;
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamLocation start = parser.currentTokenLocation();
                TokenStreamLocation end = parser.currentLocation();
                sum += start.getLineNr() + start.getColumnNr() + end.getLineNr() + end.getColumnNr();
                if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                    sum += parser.getString().length();
                }
            }
        }
        return sum;
    }
}
