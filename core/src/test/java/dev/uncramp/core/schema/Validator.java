package dev.uncramp.core.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Set;

/** What a validator that is none of ours says of a file. */
public final class Validator {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .build()));

    /** What is said of a map because of one of its entries, or because one is missing. */
    private static final Set<String> OF_A_WHOLE = Set.of(
            "required",
            "oneOf",
            "not",
            "dependencies",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "uniqueItems",
            "minItems",
            "maxItems");

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    /**
     * A validator of programs.
     *
     * @return it
     */
    public static Validator ofPrograms() {
        return new Validator(REGISTRY.getSchema(dev.uncramp.core.authoring.Schema.program()));
    }

    /**
     * A validator of exercises.
     *
     * @return it
     */
    public static Validator ofExercises() {
        return new Validator(REGISTRY.getSchema(dev.uncramp.core.authoring.Schema.exercise()));
    }

    /** A validator of schemas themselves, which comes with the library. */
    static Validator ofSchemas() {
        return new Validator(REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#")));
    }

    /**
     * Validates a file.
     *
     * @param json the file as JSON
     * @return what is said of it; nothing where it is valid
     */
    public List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    /** Whether something is said of a place: of it, of what is in it, or of the whole because of it. */
    static boolean isFound(List<Error> errors, String pointer) {
        int slash = pointer.lastIndexOf('/');
        String whole = slash < 0 ? "" : pointer.substring(0, slash);
        String name = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        return errors.stream().anyMatch(error -> {
            String at = error.getInstanceLocation().toString();
            return at.equals(pointer)
                    || at.startsWith(pointer + "/")
                    || (at.equals(whole)
                            && (name.equals(error.getProperty()) || OF_A_WHOLE.contains(error.getKeyword())));
        });
    }
}
