package dev.uncramp.core.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names with their values, in the order of the file.
 *
 * @param span from the first name to the end of the last value
 * @param entries the entries; no two have the same name
 * @param inBraces true where it is written in braces
 */
public record MapNode(Span span, List<Entry> entries, boolean inBraces) implements Node {

    /** Refuses two entries of one name, with {@link IllegalArgumentException}. */
    public MapNode {
        entries = List.copyOf(entries);
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException("two entries have the name \"%s\"".formatted(entry.name()));
            }
        }
    }

    /**
     * One name with its value.
     *
     * @param key the name
     * @param value the value; an empty scalar where nothing is written
     */
    public record Entry(ScalarNode key, Node value) {

        /**
         * Gives the name.
         *
         * @return the text of the key
         */
        public String name() {
            return key.value();
        }

        /**
         * Gives the place of name and value together.
         *
         * @return the span
         */
        public Span span() {
            return key.span().to(value.span());
        }
    }

    /**
     * Finds an entry by its name.
     *
     * @param name the name
     * @return the entry, or empty where there is none
     */
    public Optional<Entry> entry(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * Starts a map that stands in no file.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.map(this);
    }

    @Override
    public boolean sameContent(Node other) {
        if (!(other instanceof MapNode that) || entries.size() != that.entries.size()) {
            return false;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).name().equals(that.entries.get(i).name())
                    || !entries.get(i).value().sameContent(that.entries.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    /** Collects entries for a map that stands in no file. */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /**
         * Adds an entry.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         */
        public Builder put(String name, Node value) {
            entries.add(new Entry(ScalarNode.of(name), value));
            return this;
        }

        /**
         * Adds an entry with a text.
         *
         * @param name the name
         * @param value the text
         * @return this builder
         */
        public Builder put(String name, String value) {
            return put(name, ScalarNode.of(value));
        }

        /**
         * Adds an entry where there is a value.
         *
         * @param name the name
         * @param value the value, or empty
         * @return this builder
         */
        public Builder put(String name, Optional<? extends Node> value) {
            value.ifPresent(node -> put(name, node));
            return this;
        }

        /**
         * Gives the map.
         *
         * @return the map
         * @throws IllegalArgumentException where two entries have the same name
         */
        public MapNode build() {
            return new MapNode(Span.START, entries, false);
        }
    }
}
