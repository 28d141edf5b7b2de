package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a program is to be like.
 *
 * <p>Two requests with the same values give the same program.
 *
 * @param regions the parts of the body, the most important first
 * @param grade the grade
 * @param time how long a session is to take
 * @param daysPerWeek on how many days a week; empty: as the grade asks
 * @param weeks for how many weeks; empty: as the grade asks
 * @param equipment all that is at hand
 * @param avoided positions that the person cannot take
 * @param conditions conditions that the person has
 * @param included exercises that must be in it
 * @param leftOut exercises that must not be in it
 * @param level which rungs of the ladders suit the person
 * @param soreSide the sore side, where it is one of them
 */
public record BuildRequest(
        List<Region> regions,
        Grade grade,
        Duration time,
        Optional<Integer> daysPerWeek,
        Optional<Integer> weeks,
        Set<Equipment> equipment,
        Set<Position> avoided,
        Set<Condition> conditions,
        Set<ExerciseId> included,
        Set<ExerciseId> leftOut,
        Level level,
        Optional<Side> soreSide) {

    /** Copies the collections, each thing once; refuses a request without a region. */
    public BuildRequest {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("a program is for some part of the body");
        }
        regions = List.copyOf(new LinkedHashSet<>(regions));
        equipment = Set.copyOf(equipment);
        avoided = Set.copyOf(avoided);
        conditions = Set.copyOf(conditions);
        included = Set.copyOf(included);
        leftOut = Set.copyOf(leftOut);
    }

    /**
     * Asks for a program for one part of the body, with what nearly every home has and nothing to be avoided.
     *
     * @param region the part of the body
     * @param grade the grade
     * @param time how long a session is to take
     * @return the request
     */
    public static BuildRequest of(Region region, Grade grade, Duration time) {
        return new RequestParts(List.of(region), grade, time).together();
    }

    /**
     * Adds another part of the body.
     *
     * @param region the part of the body
     * @return the same request for this part too
     */
    public BuildRequest and(Region region) {
        return forRegions(
                Stream.concat(regions.stream(), Stream.of(region)).distinct().toList());
    }

    /**
     * Chooses the parts of the body.
     *
     * @param parts the parts, the most important first
     * @return the same request for these parts
     */
    public BuildRequest forRegions(List<Region> parts) {
        return changed(its -> its.regions = parts);
    }

    /**
     * Chooses the grade.
     *
     * @param other the grade
     * @return the same request at this grade
     */
    public BuildRequest at(Grade other) {
        return changed(its -> its.grade = other);
    }

    /**
     * Chooses how long a session takes.
     *
     * @param length how long
     * @return the same request with sessions of this length
     */
    public BuildRequest lasting(Duration length) {
        return changed(its -> its.time = length);
    }

    /**
     * Chooses on how many days a week.
     *
     * @param days 1 to 7
     * @return the same request on so many days
     */
    public BuildRequest onDays(int days) {
        return changed(its -> its.daysPerWeek = Optional.of(days));
    }

    /**
     * Chooses for how many weeks.
     *
     * @param number how many
     * @return the same request for so many weeks
     */
    public BuildRequest forWeeks(int number) {
        return changed(its -> its.weeks = Optional.of(number));
    }

    /**
     * Adds things that are at hand.
     *
     * @param things such as a band
     * @return the same request with these things beside those that it has
     */
    public BuildRequest having(Equipment... things) {
        return havingOnly(RequestParts.joined(equipment, Arrays.asList(things)));
    }

    /**
     * Says all that is at hand, and nothing else is: not even a chair, unless it is named.
     *
     * @param things all things; may be empty
     * @return the same request with these things only
     */
    public BuildRequest havingOnly(Collection<Equipment> things) {
        return changed(its -> its.equipment = things);
    }

    /**
     * Adds positions that the person cannot take.
     *
     * @param positions such as kneeling
     * @return the same request without exercises that begin or end in them
     */
    public BuildRequest avoiding(Position... positions) {
        return avoidingOnly(RequestParts.joined(avoided, Arrays.asList(positions)));
    }

    /**
     * Says all positions that the person cannot take.
     *
     * @param positions the positions; may be empty
     * @return the same request without exercises that begin or end in them
     */
    public BuildRequest avoidingOnly(Collection<Position> positions) {
        return changed(its -> its.avoided = positions);
    }

    /**
     * Says that the person cannot get down to the floor and up again.
     *
     * @return the same request without positions on the floor
     */
    public BuildRequest avoidingTheFloor() {
        return avoidingOnly(RequestParts.joined(
                avoided,
                Stream.of(Position.values()).filter(Position::onTheFloor).toList()));
    }

    /**
     * Adds conditions that the person has.
     *
     * @param more such as high blood pressure
     * @return the same request without exercises that ask to be careful with them
     */
    public BuildRequest with(Condition... more) {
        return changed(its -> its.conditions = RequestParts.joined(conditions, Arrays.asList(more)));
    }

    /**
     * Adds exercises that must be in it.
     *
     * @param exercises their ids
     * @return the same request with them
     */
    public BuildRequest including(ExerciseId... exercises) {
        return changed(its -> its.included = RequestParts.joined(included, Arrays.asList(exercises)));
    }

    /**
     * Says all exercises that must be in it, and all that must not.
     *
     * @param in their ids; may be empty
     * @param out their ids; may be empty
     * @return the same request with and without them
     */
    public BuildRequest choosing(Collection<ExerciseId> in, Collection<ExerciseId> out) {
        return changed(its -> {
            its.included = in;
            its.leftOut = out;
        });
    }

    /**
     * Adds exercises that must not be in it.
     *
     * @param exercises their ids
     * @return the same request without them
     */
    public BuildRequest leavingOut(ExerciseId... exercises) {
        return choosing(included, RequestParts.joined(leftOut, Arrays.asList(exercises)));
    }

    /**
     * Chooses the rungs of the ladders.
     *
     * @param rung easier, usual or harder
     * @return the same request at this level
     */
    public BuildRequest atLevel(Level rung) {
        return changed(its -> its.level = rung);
    }

    /**
     * Says which side is sore.
     *
     * @param side the sore side
     * @return the same request, in which the other side goes first
     */
    public BuildRequest withSoreSide(Side side) {
        return changed(its -> its.soreSide = Optional.of(side));
    }

    private BuildRequest changed(Consumer<RequestParts> change) {
        return RequestParts.of(this, change);
    }
}
