package dev.uncramp.core.source;

/** Writes a tree as YAML text in one canonical form. */
public final class YamlWriter {

    private YamlWriter() {}

    /**
     * Writes a tree.
     *
     * @param node the tree
     * @return its text, ending with a line feed
     */
    public static String write(Node node) {
        return node.toString();
    }
}
