package dev.uncramp.core.journal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

/** Finds out who runs this process. */
final class Owner {
    private Owner() {}

    /** Gives the user of this process, or empty where the system does not tell; then only permissions are looked at. */
    static Optional<UserPrincipal> me() {
        try {
            return Optional.of(FileSystems.getDefault()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name", "?")));
        } catch (IOException | UnsupportedOperationException noSuchName) {
            // A container may run under a number without a name; Linux then tells by the process's own folder.
            return ownerOfProcess();
        }
    }

    private static Optional<UserPrincipal> ownerOfProcess() {
        try {
            return Optional.of(Files.getOwner(Path.of("/proc/self")));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return Optional.empty();
        }
    }
}
