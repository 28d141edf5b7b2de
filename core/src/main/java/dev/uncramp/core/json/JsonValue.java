package dev.uncramp.core.json;

/** A JSON value. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Does what fits the kind of value.
     *
     * @param cases what to do for each kind
     * @param <R> the type of the answer
     * @return the answer of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * What to do for each kind of value.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * Answers for an object.
         *
         * @param object the value
         * @return the answer
         */
        R object(JsonObject object);

        /**
         * Answers for an array.
         *
         * @param array the value
         * @return the answer
         */
        R array(JsonArray array);

        /**
         * Answers for a text.
         *
         * @param text the value
         * @return the answer
         */
        R text(JsonText text);

        /**
         * Answers for a number.
         *
         * @param number the value
         * @return the answer
         */
        R number(JsonNumber number);

        /**
         * Answers for true or false.
         *
         * @param bool the value
         * @return the answer
         */
        R bool(JsonBoolean bool);

        /**
         * Answers for null.
         *
         * @return the answer
         */
        R none();
    }
}
