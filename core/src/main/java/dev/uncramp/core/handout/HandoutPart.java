package dev.uncramp.core.handout;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** What a section of a handout is made of; each renderer knows how to draw every case. */
public sealed interface HandoutPart {

    /**
     * Running text.
     *
     * @param text one or a few sentences
     */
    record Paragraph(SafeText text) implements HandoutPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /**
     * A label and what belongs to it.
     *
     * @param label the label, without a colon
     * @param text what belongs to it
     */
    record Fact(SafeText label, SafeText text) implements HandoutPart {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fact(this);
        }
    }

    /**
     * Things to do one after the other, with numbers.
     *
     * @param label what they are, where it is said
     * @param steps the steps in order, never empty
     */
    record Steps(Optional<SafeText> label, List<SafeText> steps) implements HandoutPart {

        /** Copies the list; refuses an empty one. */
        public Steps {
            steps = some(steps);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.steps(this);
        }
    }

    /**
     * Things of which the order does not count, with a mark each.
     *
     * @param label what they are, where it is said
     * @param points the things, never empty
     */
    record Points(Optional<SafeText> label, List<SafeText> points) implements HandoutPart {

        /** Copies the list; refuses an empty one. */
        public Points {
            points = some(points);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.points(this);
        }
    }

    /**
     * A table, to read or to fill in.
     *
     * @param caption what it shows
     * @param columns the heads of its columns, that of the row heads first
     * @param rows its rows, each with a head
     */
    record Table(SafeText caption, List<SafeText> columns, List<TableRows> rows) implements HandoutPart {

        /** Copies the lists; refuses a table without rows and a row that has not as many cells as there are columns. */
        public Table {
            columns = some(columns);
            rows = some(rows);
            for (TableRows group : rows) {
                if (group.width() != columns.size()) {
                    throw new IllegalArgumentException(
                            "%d cells under %d heads".formatted(group.width(), columns.size()));
                }
            }
        }

        /**
         * Tells whether it is to be filled in by pen.
         *
         * @return true where a cell is empty
         */
        public boolean toFillIn() {
            return rows.stream().anyMatch(TableRows::toFillIn);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * Something small with a heading that stays on one page, such as an exercise.
     *
     * @param heading its heading
     * @param parts what it holds
     */
    record Card(SafeText heading, List<HandoutPart> parts) implements HandoutPart {

        /** Copies the list. */
        public Card {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.card(this);
        }
    }

    /**
     * What must be found at a glance and without colour, such as when to call for help; it stays on one page too.
     *
     * @param heading its heading
     * @param parts what it holds
     */
    record Alarm(SafeText heading, List<HandoutPart> parts) implements HandoutPart {

        /** Copies the list. */
        public Alarm {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alarm(this);
        }
    }

    /**
     * Several things under a heading, such as the exercises of a block.
     *
     * @param heading its heading
     * @param parts what it holds
     */
    record Chapter(SafeText heading, List<HandoutPart> parts) implements HandoutPart {

        /** Copies the list. */
        public Chapter {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.chapter(this);
        }
    }

    private static <T> List<T> some(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("a list on paper has something in it");
        }
        return List.copyOf(list);
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
         * Running text.
         *
         * @param paragraph the text
         * @return the result
         */
        R paragraph(Paragraph paragraph);

        /**
         * A label and what belongs to it.
         *
         * @param fact the two
         * @return the result
         */
        R fact(Fact fact);

        /**
         * Things to do in order.
         *
         * @param steps the steps
         * @return the result
         */
        R steps(Steps steps);

        /**
         * Things in any order.
         *
         * @param points the things
         * @return the result
         */
        R points(Points points);

        /**
         * A table.
         *
         * @param table the table
         * @return the result
         */
        R table(Table table);

        /**
         * Something that stays on one page.
         *
         * @param card the card
         * @return the result
         */
        R card(Card card);

        /**
         * Something that must be found at a glance.
         *
         * @param alarm the alarm
         * @return the result
         */
        R alarm(Alarm alarm);

        /**
         * Several things under a heading.
         *
         * @param chapter the chapter
         * @return the result
         */
        R chapter(Chapter chapter);
    }
}
