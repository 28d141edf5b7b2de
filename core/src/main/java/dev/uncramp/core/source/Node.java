package dev.uncramp.core.source;

/** A part of a YAML file with its place: a map, a list or a scalar. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /**
     * Gives the place of the node.
     *
     * @return its span; for a map or list from its first to its last part
     */
    Span span();

    /**
     * Does what fits the kind of node.
     *
     * @param cases what to do for each kind
     * @param <R> the type of the answer
     * @return the answer of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * Says whether another node has the same content, wherever it stands and however it is quoted.
     *
     * @param other the other node
     * @return true where names, order, values and shape are the same
     */
    boolean sameContent(Node other);

    /**
     * What to do for each kind of node.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * Answers for a map.
         *
         * @param map the node
         * @return the answer
         */
        R map(MapNode map);

        /**
         * Answers for a list.
         *
         * @param list the node
         * @return the answer
         */
        R list(ListNode list);

        /**
         * Answers for a scalar.
         *
         * @param scalar the node
         * @return the answer
         */
        R scalar(ScalarNode scalar);
    }
}
