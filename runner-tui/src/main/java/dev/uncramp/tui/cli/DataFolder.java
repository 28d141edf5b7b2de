package dev.uncramp.tui.cli;

import dev.uncramp.core.journal.DataPlaces;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where records, journal and settings are kept. */
final class DataFolder {
    @Option(names = "--data", paramLabel = "DIR", description = "Keeps records, journal and settings under DIR.")
    private Optional<Path> named = Optional.empty();

    /** The places under the folder that was named, else the usual ones. */
    DataPlaces places(Surroundings world) {
        return world.places(named);
    }
}
