package dev.uncramp.core.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure as it is written: where it starts, the poses it goes through, and how it is looked at.
 *
 * <p>Words for joints, bases, places and props are kept as written; the engine that draws them gives them their meaning.
 *
 * @param linkage the small linkage that is drawn in place of the whole body, such as {@code hand}
 * @param from the base pose, such as {@code on-back}
 * @param start what differs from the base before the first movement
 * @param poses the poses to go through; each says only what differs from the one before
 * @param view from where it is looked at, such as {@code front}
 * @param zoom which part of the body fills the picture, such as {@code head}
 * @param mark the part that is marked, such as {@code thigh}
 * @param pins what stays where through the whole motion
 * @param props the things around it, such as {@code wall .5}
 */
public record Motion(
        Optional<String> linkage,
        String from,
        Optional<Pose> start,
        List<Pose> poses,
        Optional<String> view,
        Optional<String> zoom,
        Optional<String> mark,
        List<Pin> pins,
        List<String> props) {

    /** Copies the lists; refuses a motion without a pose to go to. */
    public Motion {
        if (poses.isEmpty()) {
            throw new IllegalArgumentException("a motion needs a pose to go to");
        }
        poses = List.copyOf(poses);
        pins = List.copyOf(pins);
        props = List.copyOf(props);
    }
}
