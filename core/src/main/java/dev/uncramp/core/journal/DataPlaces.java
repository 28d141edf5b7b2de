package dev.uncramp.core.journal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where files lie: records, the running session and settings.
 *
 * <p>The places follow the XDG Base Directory Specification 0.8; a relative value in its variables is ignored, as the
 * specification says. Nothing is made or read here.
 *
 * @param data the folder of the history, or empty where no home is known
 * @param state the folder of the running session, or empty where no home is known
 * @param config the folder of the settings, or empty where no home is known
 * @param under the folder that was named for all three, if one was
 */
public record DataPlaces(Optional<Path> data, Optional<Path> state, Optional<Path> config, Optional<Path> under) {

    /**
     * Finds the places.
     *
     * @param environment the variables of the process
     * @param under the folder named with {@code --data}, if any; the three lie in it as {@code data}, {@code state} and
     *     {@code config}
     * @return the places
     */
    public static DataPlaces of(Map<String, String> environment, Optional<Path> under) {
        if (under.isPresent()) {
            Path folder = under.get().toAbsolutePath().normalize();
            return new DataPlaces(
                    Optional.of(folder.resolve("data")),
                    Optional.of(folder.resolve("state")),
                    Optional.of(folder.resolve("config")),
                    Optional.of(folder));
        }
        return new DataPlaces(
                place(environment, "XDG_DATA_HOME", ".local/share"),
                place(environment, "XDG_STATE_HOME", ".local/state"),
                place(environment, "XDG_CONFIG_HOME", ".config"),
                Optional.empty());
    }

    /**
     * Gives the file of the settings.
     *
     * @return its path, or empty where no home is known
     */
    public Optional<Path> settings() {
        return config.map(folder -> folder.resolve("settings.yaml"));
    }

    /**
     * Gives the file of the history.
     *
     * @return its path, or empty where no home is known
     */
    public Optional<Path> history() {
        return data.map(folder -> folder.resolve("history.jsonl"));
    }

    /** Gives the folders to make and to look at before one of the three is used, outermost first. */
    List<Path> chain(Path folder) {
        return under.map(outer -> List.of(outer, folder)).orElseGet(() -> List.of(folder));
    }

    private static Optional<Path> place(Map<String, String> environment, String variable, String fromHome) {
        return absolute(environment.get(variable))
                .or(() -> absolute(environment.get("HOME"))
                        .or(() -> absolute(environment.get("USERPROFILE")))
                        .map(home -> home.resolve(fromHome)))
                .map(base -> base.resolve("uncramp"));
    }

    private static Optional<Path> absolute(@org.jspecify.annotations.Nullable String value) {
        try {
            return Optional.ofNullable(value)
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
