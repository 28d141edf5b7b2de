package dev.uncramp.tui.cli;

import dev.uncramp.core.build.Level;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words by which a person says what a program is to be like; hyphens may stand for blanks. */
final class BuildWords {

    private static final int MOST_NEAR = 3;

    /** Positions that no one can take who cannot take one of them, by what people say. */
    static final Map<String, Set<Position>> GROUPS = groups();

    private BuildWords() {}

    private static Map<String, Set<Position>> groups() {
        Map<String, Set<Position>> groups = new LinkedHashMap<>();
        groups.put(
                "floor",
                Arrays.stream(Position.values())
                        .filter(Position::onTheFloor)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Position.class))));
        groups.put("lying", EnumSet.of(Position.ON_BACK, Position.ON_SIDE, Position.FACE_DOWN));
        groups.put("kneeling", EnumSet.of(Position.HANDS_AND_KNEES, Position.KNEELING, Position.HALF_KNEELING));
        return groups;
    }

    /** The word as it is typed on a command line. */
    static String typed(Keyword keyword) {
        return keyword.word().replace(' ', '-');
    }

    static <E extends Enum<E> & Keyword> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(BuildWords::typed).toList();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static <E extends Enum<E> & Keyword> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> typed(value).equals(plain(word)))
                .findFirst();
    }

    private static <E extends Enum<E> & Keyword> E one(Class<E> type, String word, String kind) {
        return find(type, word).orElseThrow(() -> unknown(word, kind, all(type)));
    }

    private static TypeConversionException unknown(String word, String kind, List<String> known) {
        List<String> near = Nearest.of(plain(word), known, MOST_NEAR);
        String help = near.isEmpty()
                ? "Choose from %s.".formatted(String.join(", ", known))
                : "Did you mean %s?".formatted(String.join(" or ", near));
        return new TypeConversionException(
                "\"%s\" is no %s. %s".formatted(SafeText.shown(word).oneLine(), kind, help));
    }

    /** A part of the body. */
    static final class Regions implements ITypeConverter<Region>, Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all(Region.class).stream()
                    .filter(word -> !word.equals(typed(Region.WHOLE_BODY)))
                    .iterator();
        }

        @Override
        public Region convert(String typed) {
            return one(Region.class, typed, "part of the body that is known here");
        }
    }

    /** A grade. */
    static final class Grades implements ITypeConverter<Grade> {
        @Override
        public Grade convert(String typed) {
            return one(Grade.class, typed, "grade");
        }
    }

    /** A level. */
    static final class Levels implements ITypeConverter<Level> {
        @Override
        public Level convert(String typed) {
            return one(Level.class, typed, "level");
        }
    }

    /** A side of the body, left or right. */
    static final class Sides implements ITypeConverter<Side> {
        @Override
        public Side convert(String typed) {
            return switch (plain(typed)) {
                case "left" -> Side.LEFT;
                case "right" -> Side.RIGHT;
                default -> throw unknown(typed, "side", List.of("left", "right"));
            };
        }
    }

    /** A whole number. */
    static final class Numbers implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            try {
                return Integer.valueOf(typed.strip());
            } catch (NumberFormatException notWhole) {
                throw new TypeConversionException("\"%s\" is no whole number."
                        .formatted(SafeText.shown(typed).oneLine()));
            }
        }
    }

    /** The id of an exercise that there is. */
    static final class Exercises implements ITypeConverter<ExerciseId> {
        @Override
        public ExerciseId convert(String typed) {
            Catalog catalog = Library.builtIn().catalog();
            return catalog.ids().stream()
                    .filter(id -> id.value().equals(plain(typed)))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            typed, catalog.ids().stream().map(ExerciseId::value).toList()));
        }

        private static TypeConversionException unknown(String typed, List<String> known) {
            List<String> near = Nearest.of(plain(typed), known, MOST_NEAR);
            return new TypeConversionException("\"%s\" is no exercise. %s"
                    .formatted(
                            SafeText.shown(typed).oneLine(),
                            near.isEmpty()
                                    ? "\"uncramp exercises\" lists them."
                                    : "Did you mean %s?".formatted(String.join(" or ", near))));
        }
    }

    /**
     * Something that is at hand.
     *
     * @param thing the thing; empty for the word that says that nothing else is
     */
    record Thing(Optional<Equipment> thing) {

        /** The word that says that nothing is at hand but what is named beside it. */
        static final String NONE = "none";

        /** Reads it. */
        static final class Words implements ITypeConverter<Thing>, Iterable<String> {
            /** What is not in every home. */
            @Override
            public Iterator<String> iterator() {
                return Arrays.stream(Equipment.values())
                        .filter(thing -> !Equipment.atHome().contains(thing))
                        .map(BuildWords::typed)
                        .iterator();
            }

            @Override
            public Thing convert(String typed) {
                return plain(typed).equals(NONE)
                        ? new Thing(Optional.empty())
                        : new Thing(Optional.of(one(Equipment.class, typed, "thing that exercises here need")));
            }
        }
    }

    /**
     * Something that is to be avoided.
     *
     * @param positions the positions that one word stands for
     * @param condition the condition that it names
     */
    record Avoided(Set<Position> positions, Optional<Condition> condition) {

        /** Reads it. */
        static final class Words implements ITypeConverter<Avoided>, Iterable<String> {
            @Override
            public Iterator<String> iterator() {
                return words().iterator();
            }

            @Override
            public Avoided convert(String typed) {
                Set<Position> group = GROUPS.get(plain(typed));
                if (group != null) {
                    return new Avoided(group, Optional.empty());
                }
                Optional<Position> position = find(Position.class, typed);
                if (position.isPresent()) {
                    return new Avoided(EnumSet.of(position.get()), Optional.empty());
                }
                Optional<Condition> condition = find(Condition.class, typed);
                if (condition.isEmpty()) {
                    throw unknown(typed, "position and no condition that is known here", words());
                }
                return new Avoided(Set.of(), condition);
            }
        }

        /** Every word that may be avoided, each once. */
        static List<String> words() {
            List<String> words = new ArrayList<>(GROUPS.keySet());
            Stream.of(all(Position.class), all(Condition.class))
                    .flatMap(List::stream)
                    .filter(word -> !words.contains(word))
                    .forEach(words::add);
            return words;
        }
    }
}
