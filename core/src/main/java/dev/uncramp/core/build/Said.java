package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Need;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import java.time.Duration;
import java.util.List;

/** Says things for a therapist. */
final class Said {

    private Said() {}

    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String needs(List<Need> needs) {
        return list(needs.stream().map(Need::inWords).toList());
    }

    static String regions(List<Region> regions) {
        return list(regions.stream().map(Said::region).toList());
    }

    static String region(Region region) {
        return region.word().replace('-', ' ');
    }

    static String minutes(Duration time) {
        long seconds = time.toSecondsPart();
        String whole = time.toMinutes() + " min";
        return seconds == 0 ? whole : time.toMinutes() == 0 ? seconds + " s" : whole + " " + seconds + " s";
    }

    static String position(Position position) {
        return position.word();
    }
}
