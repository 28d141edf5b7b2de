package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A note for the person: always the same, or by week or level. */
public sealed interface Note {

    /**
     * The same text each time.
     *
     * @param text the text
     */
    record Always(SafeText text) implements Note {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /**
     * A text by week or level; at a time without a row only what all rows share is told, at one with several each of
     * them in the order of the file.
     *
     * @param shared what is told each time, before the rows that count
     * @param rows the rows
     */
    record ByRow(Optional<SafeText> shared, Rows<SafeText> rows) implements Note {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byRow(this);
        }

        /**
         * Gives the name under which the shared text stands.
         *
         * @return {@code every week} or {@code every level}
         */
        public String sharedName() {
            return rows.byLevel() ? "every level" : "every week";
        }
    }

    /**
     * Makes a note that is always the same.
     *
     * @param text its text
     * @return the note
     */
    static Note of(SafeText text) {
        return new Always(text);
    }

    /**
     * Lists its rows.
     *
     * @return the rows in the order of the file; none where it is always the same
     */
    default List<Rows.Row<SafeText>> byRow() {
        return match(new Cases<>() {
            @Override
            public List<Rows.Row<SafeText>> always(Always always) {
                return List.of();
            }

            @Override
            public List<Rows.Row<SafeText>> byRow(ByRow byRow) {
                return byRow.rows().rows();
            }
        });
    }

    /**
     * Gives what is told each time.
     *
     * @return the text, or what all rows share; empty where each row says its own
     */
    default Optional<SafeText> eachTime() {
        return match(new Cases<>() {
            @Override
            public Optional<SafeText> always(Always always) {
                return Optional.of(always.text());
            }

            @Override
            public Optional<SafeText> byRow(ByRow byRow) {
                return byRow.shared();
            }
        });
    }

    /**
     * Lists all that it may say.
     *
     * @return what is told each time, then the text of each row
     */
    default List<SafeText> texts() {
        return Stream.concat(eachTime().stream(), byRow().stream().map(Rows.Row::value))
                .toList();
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * The same text each time.
         *
         * @param always the text
         * @return the result
         */
        R always(Always always);

        /**
         * A text by week or level.
         *
         * @param byRow the rows
         * @return the result
         */
        R byRow(ByRow byRow);
    }
}
